/**
 * Says while a form is filled in how findable the thing would be, and what would help most. Only what describes the
 * thing is sent, never who asks, and of photos only whether there are any. Without an answer all stays as it is.
 */

interface Judged {
  stars: number;
  /** What would help most, first. */
  missing: string[];
}

/** A pause in typing of so long is taken as a thought finished. */
const PAUSE = 600;
/** What an empty form shows. */
const NOTHING: Judged = { stars: 0, missing: ["what"] };

/** The fields that describe the thing, and no others, as the server reads them. */
function tell(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "").trim();
  const moment = (name: string) => {
    // A year still being typed is 0002, then 0020; how far apart two moments lie is the same in every zone.
    const value = text(name);
    return value > "2000" && value < "2100" ? Date.parse(`${value}Z`) || null : null;
  };
  return {
    what: text("what"),
    unit: text("unit"),
    place: text("place"),
    lostFrom: moment("lostFrom"),
    lostTo: moment("lostTo"),
    colours: data.getAll("colours").map(String),
    brand: text("brand"),
    identifiers: text("identifiers").split("\n").filter(Boolean).slice(0, 40),
    description: text("description"),
    hasPhoto: data.getAll("photos").some((file) => file instanceof File && file.size > 0),
  };
}

export default function meter(root: HTMLElement): void {
  const { source, language } = root.dataset;
  const form = document.getElementById(root.dataset.form ?? "");
  const said = root.querySelector("[data-said]");
  if (!(form instanceof HTMLFormElement) || !source || !said) return;

  const lines = (name: string) => root.querySelectorAll<HTMLElement>(`[data-${name}]`);
  const stars = root.querySelectorAll(".meter-star");
  let asked = "";
  let notBefore = 0;
  let timer: number | undefined;
  let asking: AbortController | undefined;

  /** Shows one line of those that lie in one place, and answers whether it is another than before. */
  const turn = (name: "stars" | "want", to: string): boolean => {
    let turned = false;
    for (const line of lines(name)) {
      const is = line.dataset[name] === to;
      if (is && !line.classList.contains("shown")) turned = true;
      line.classList.toggle("shown", is);
    }
    return turned;
  };
  const show = ({ stars: lit, missing }: Judged) => {
    for (const [at, star] of stars.entries()) star.classList.toggle("lit", at < lit);
    const turned = [turn("stars", String(lit)), turn("want", missing[0] ?? "")];
    if (!turned.includes(true)) return;
    const words = [...root.querySelectorAll(".shown")].map((line) => line.textContent?.trim());
    said.textContent = words.join(". ");
  };

  const ask = async () => {
    const told = tell(form);
    const hasPhoto = told.hasPhoto || root.dataset.photo === "yes";
    const body = JSON.stringify({ ...told, language, hasPhoto });
    if (body === asked) return;
    if (!Object.values(told).some((one) => (Array.isArray(one) ? one.length > 0 : one))) {
      asked = body;
      return show(NOTHING);
    }
    asking = new AbortController();
    const { signal } = asking;
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(source, { method: "POST", headers, body, signal, credentials: "omit" });
    if (answer.status === 429) {
      const seconds = Number(answer.headers.get("Retry-After")) || 60;
      notBefore = Date.now() + seconds * 1000;
      return soon();
    }
    if (!answer.ok) return;
    show((await answer.json()) as Judged);
    asked = body;
  };
  const soon = () => {
    asking?.abort();
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask().catch(() => {}), Math.max(PAUSE, notBefore - Date.now()));
  };

  form.addEventListener("input", (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  for (const other of ["change", "compositionend", "photos"]) form.addEventListener(other, soon);

  // To the field itself, with its label in sight; photos are chosen by a button, the field behind it is out of sight.
  root.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const field = document.getElementById(link?.hash.slice(1) ?? "");
    if (!field) return;
    event.preventDefault();
    const place = field.closest(".photo-field")?.querySelector<HTMLElement>("[data-choose] button") ?? field;
    place.scrollIntoView({ block: "center" });
    place.focus({ preventScroll: true });
  });

  root.classList.add("live-meter-on");
  // A browser may have put back what was typed before.
  soon();
}
