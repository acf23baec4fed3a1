/** Turns the unfolding question (`Dialog`) into a native modal dialog. */

export default function confirmDialog(details: HTMLElement): void {
  const summary = details.querySelector("summary");
  const sheet = details.querySelector<HTMLElement>(".dialog-sheet");
  if (!(details instanceof HTMLDetailsElement) || !summary || !sheet || !("showModal" in HTMLDialogElement.prototype)) {
    return;
  }

  const opener = document.createElement("button");
  opener.type = "button";
  opener.className = summary.className;
  opener.append(...summary.childNodes);
  opener.setAttribute("aria-haspopup", "dialog");

  const dialog = document.createElement("dialog");
  dialog.className = "dialog-modal";
  dialog.setAttribute("aria-labelledby", details.dataset.title ?? "");
  dialog.append(sheet);

  const wasOpen = details.open;
  const frame = document.createElement("div");
  frame.className = "dialog-frame";
  frame.id = details.id;
  frame.append(opener, dialog);
  details.replaceWith(frame);

  const close = () => dialog.close();
  for (const button of sheet.querySelectorAll<HTMLButtonElement>("[data-close]")) {
    button.hidden = false;
    button.addEventListener("click", close);
  }
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
  });
  opener.addEventListener("click", () => dialog.showModal());
  if (wasOpen) dialog.showModal();
}
