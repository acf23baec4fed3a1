/**
 * Offers names of things while somebody types what it is: an editable combobox with a list below. Taking one
 * replaces the word being typed; everything else in the field stays as it was written.
 */

interface Offer {
  from: number;
  words: { word: string; name: string }[];
}

/** Typing that pauses this long is asked about. */
const PAUSE = 120;

export default function words(root: HTMLElement): void {
  const input = root.querySelector("input");
  const source = root.dataset.source;
  if (!input || !source) return;
  const list = document.createElement("ul");
  list.className = "combo-list";
  list.id = `${input.id}-words`;
  list.role = "listbox";
  list.ariaLabel = root.dataset.label ?? "";
  list.hidden = true;
  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.role = "status";
  root.append(list, said);
  input.role = "combobox";
  input.autocomplete = "off";
  input.ariaAutoComplete = "list";
  input.ariaExpanded = "false";
  input.setAttribute("aria-controls", list.id);

  let offer: Offer = { from: 0, words: [] };
  let active = -1;
  let timer: number | undefined;
  let asking: AbortController | undefined;

  const close = () => {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    active = -1;
    input.ariaExpanded = "false";
    input.removeAttribute("aria-activedescendant");
  };
  const mark = (index: number) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.ariaSelected = String(at === active);
      if (at !== active) continue;
      input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }
    if (active < 0) input.removeAttribute("aria-activedescendant");
  };
  const take = (index: number) => {
    const chosen = offer.words[index];
    if (!chosen) return;
    const room = input.maxLength > 0 ? input.maxLength : Number.POSITIVE_INFINITY;
    input.value = (input.value.slice(0, offer.from) + chosen.word).slice(0, room);
    close();
  };
  const show = () => {
    list.replaceChildren(
      ...offer.words.map(({ word, name }, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.role = "option";
        option.ariaSelected = "false";
        const own = document.createElement("span");
        own.dir = "auto";
        own.textContent = word;
        option.append(own);
        if (name.toLowerCase() !== word.toLowerCase()) {
          const everyday = document.createElement("span");
          everyday.className = "quiet";
          everyday.textContent = name;
          option.append(" ", everyday);
        }
        // The field keeps the focus, so that typing goes on.
        option.addEventListener("pointerdown", (event) => event.preventDefault());
        option.addEventListener("click", () => take(index));
        return option;
      }),
    );
    list.hidden = offer.words.length === 0;
    input.ariaExpanded = String(!list.hidden);
    mark(-1);
    said.textContent = list.hidden ? "" : (root.dataset.said ?? "").replace("{n}", String(offer.words.length));
  };
  const ask = async () => {
    // Only what stands at the end is being typed; in the middle of a text nothing is offered.
    if (input.selectionStart !== input.value.length || input.value.trim() === "") return close();
    asking = new AbortController();
    const answer = await fetch(`${source}?q=${encodeURIComponent(input.value)}`, { signal: asking.signal });
    if (!answer.ok || document.activeElement !== input) return close();
    offer = (await answer.json()) as Offer;
    show();
  };

  input.addEventListener("input", (event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    asking?.abort();
    clearTimeout(timer);
    // Without an answer the field is what it is without script: a plain line of text.
    timer = window.setTimeout(() => void ask().catch(() => {}), PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden || event.isComposing) return;
    const last = offer.words.length - 1;
    if (event.key === "ArrowDown") mark(active >= last ? 0 : active + 1);
    else if (event.key === "ArrowUp") mark(active <= 0 ? last : active - 1);
    else if (event.key === "Enter" && active >= 0) take(active);
    else if (event.key === "Escape") close();
    else {
      if (event.key === "Tab") close();
      return;
    }
    event.preventDefault();
  });
  input.addEventListener("blur", close);
}
