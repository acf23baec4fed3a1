/**
 * Photos from camera or file, made small before they travel: at most 2000 px on the long edge, upright,
 * without metadata. What the preview shows is what the form sends.
 */

const LONG_EDGE = 2000;
const QUALITY = 0.85;

interface Words {
  remove: string;
  working: string;
  ready: string;
  tooMany: string;
  unreadable: string;
}

interface Picture {
  file: File;
  url: string;
}

/** Size that fits the long edge, never larger than the picture itself. */
export function fitWithin(width: number, height: number, longEdge = LONG_EDGE): { width: number; height: number } {
  const scale = Math.min(1, longEdge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** Decodes with the camera's orientation applied. */
async function decode(file: File): Promise<{ source: CanvasImageSource; width: number; height: number }> {
  if ("createImageBitmap" in window) {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
    if (bitmap) return { source: bitmap, width: bitmap.width, height: bitmap.height };
  }
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return { source: image, width: image.naturalWidth, height: image.naturalHeight };
  } finally {
    URL.revokeObjectURL(url);
  }
}

function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
}

/** The same picture, upright and at most 2000 px, as WebP or, where the browser cannot, JPEG. */
async function shrink(file: File): Promise<File> {
  const { source, width, height } = await decode(file);
  const size = fitWithin(width, height);
  const canvas = document.createElement("canvas");
  canvas.width = size.width;
  canvas.height = size.height;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  // JPEG has no transparency: what was clear becomes paper, not black.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, size.width, size.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(source, 0, 0, size.width, size.height);
  if (source instanceof ImageBitmap) source.close();
  let blob = await encode(canvas, "image/webp");
  if (blob?.type !== "image/webp") blob = await encode(canvas, "image/jpeg");
  if (!blob) throw new Error("no picture");
  const ending = blob.type === "image/webp" ? "webp" : "jpg";
  return new File([blob], `photo.${ending}`, { type: blob.type });
}

export default function camera(root: HTMLElement): void {
  const input = root.querySelector<HTMLInputElement>("input[type=file]");
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`);
  const previews = part("previews");
  const buttons = part("buttons");
  const status = part("status");
  const plain = part("plain");
  const form = input?.form;
  if (!input || !previews || !buttons || !status || !plain || !form) return;

  const max = Number(root.dataset.max ?? "6");
  const words = JSON.parse(root.dataset.words ?? "{}") as Words;
  const fill = (text: string, n: number) => text.replace("{n}", String(n)).replace("{max}", String(max));
  let pictures: Picture[] = [];
  let working = 0;
  let waiting: (() => void) | undefined;

  const picker = document.createElement("input");
  picker.type = "file";
  picker.accept = input.accept;
  picker.hidden = true;

  /** The form's own input carries exactly the prepared files. */
  function hand(): void {
    if (!input) return;
    const files = new DataTransfer();
    for (const picture of pictures) files.items.add(picture.file);
    input.files = files.files;
    // Set by script, files make no sound of their own.
    input.dispatchEvent(new CustomEvent("photos", { bubbles: true }));
  }

  function say(text: string): void {
    if (status) status.textContent = text;
  }

  function show(): void {
    if (!previews || !buttons) return;
    previews.hidden = pictures.length === 0;
    buttons.classList.toggle("photo-full", pictures.length >= max);
    previews.replaceChildren(
      ...pictures.map((picture, index) => {
        const image = document.createElement("img");
        image.src = picture.url;
        image.alt = "";
        const remove = document.createElement("button");
        remove.type = "button";
        remove.className = "photo-remove";
        remove.setAttribute("aria-label", fill(words.remove, index + 1));
        remove.textContent = "×";
        remove.addEventListener("click", () => drop(picture, index));
        const item = document.createElement("li");
        item.append(image, remove);
        return item;
      }),
    );
  }

  function drop(picture: Picture, index: number): void {
    URL.revokeObjectURL(picture.url);
    pictures = pictures.filter((other) => other !== picture);
    hand();
    show();
    say(pictures.length > 0 ? fill(words.ready, pictures.length) : "");
    const next = previews?.querySelectorAll<HTMLElement>("button")[Math.min(index, pictures.length - 1)];
    (next ?? buttons?.querySelector<HTMLElement>("[data-choose] button"))?.focus();
  }

  async function add(files: Iterable<File>): Promise<void> {
    let message = "";
    working++;
    say(words.working);
    for (const file of files) {
      if (pictures.length >= max) {
        message = fill(words.tooMany, pictures.length);
        break;
      }
      try {
        const small = await shrink(file);
        pictures.push({ file: small, url: URL.createObjectURL(small) });
        show();
      } catch {
        // A format this browser cannot draw (HEIC on some) may still be one the server can.
        if (/heic|heif/i.test(file.type + file.name)) {
          pictures.push({ file, url: URL.createObjectURL(file) });
          show();
        } else {
          message = `${words.unreadable} (${file.name})`;
        }
      }
    }
    working--;
    hand();
    say(message || (pictures.length > 0 ? fill(words.ready, pictures.length) : ""));
    if (working === 0) waiting?.();
  }

  function pick(fromCamera: boolean): void {
    picker.multiple = !fromCamera && max > 1;
    if (fromCamera) picker.setAttribute("capture", "environment");
    else picker.removeAttribute("capture");
    picker.value = "";
    picker.click();
  }

  picker.addEventListener("change", () => void add(picker.files ?? []));
  // Browser tests and password managers fill the form's own input: treat it the same way.
  input.addEventListener("change", () => void add(Array.from(input.files ?? [])));
  part("take")?.addEventListener("click", () => pick(true));
  part("choose")?.addEventListener("click", () => pick(false));

  root.addEventListener("dragover", (event) => {
    event.preventDefault();
    root.classList.add("photo-over");
  });
  root.addEventListener("dragleave", () => root.classList.remove("photo-over"));
  root.addEventListener("drop", (event) => {
    event.preventDefault();
    root.classList.remove("photo-over");
    void add(event.dataTransfer?.files ?? []);
  });

  form.addEventListener(
    "submit",
    (event) => {
      if (working === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const submitter = event.submitter;
      waiting = () => {
        waiting = undefined;
        form.requestSubmit(submitter);
      };
    },
    { capture: true },
  );

  // The label still leads to the form's own input; the keyboard meets the two buttons instead.
  input.tabIndex = -1;
  const described = input.getAttribute("aria-describedby");
  for (const button of buttons.querySelectorAll("button")) {
    if (described) button.setAttribute("aria-describedby", described);
  }
  root.append(picker);
  plain.classList.add("visually-hidden");
  buttons.hidden = false;
}
