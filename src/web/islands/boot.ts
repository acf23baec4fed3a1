/** On every page: loads its islands, brings the open tab into view, closes menus, and lets a form be sent once. */

type Island = (root: HTMLElement) => void;

for (const root of document.querySelectorAll<HTMLElement>("[data-island]")) {
  const source = root.dataset.island;
  if (!source) continue;
  import(source).then((island: { default: Island }) => island.default(root)).catch(console.error);
}

document.getElementById("error-summary")?.focus();

// In a row wider than the screen the one that is open may lie out of sight.
for (const open of document.querySelectorAll(":is(.masthead-nav, .tabs) [aria-current]")) {
  const row = open.closest("ul");
  if (!row) continue;
  const one = open.getBoundingClientRect();
  const all = row.getBoundingClientRect();
  row.scrollLeft += one.left + one.width / 2 - all.left - all.width / 2;
}

function closeMenus(except?: Element | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("[data-menu][open]")) {
    if (menu !== except) menu.open = false;
  }
}
document.addEventListener("click", (event) => {
  closeMenus(event.target instanceof Element ? event.target.closest("[data-menu]") : null);
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelector<HTMLElement>("[data-menu][open] > summary")?.focus();
  closeMenus();
});

// A second press while the first is on its way does nothing; the server's submission key is the real guard.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-busy", "true");
});
window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLElement>("form[data-sent]")) delete form.dataset.sent;
  for (const button of document.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
});
