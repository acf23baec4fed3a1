/** What reads the same is written once: the lexicon without terms that no lookup would miss, for packing. */
import { fold, tokenise } from "../text.ts";
import type { LexiconData } from "./data.ts";
import type { Attribute, Kind, Terms } from "./format.ts";
import { readingOf } from "./index.ts";

/**
 * The same lexicon in fewer letters. A list's first term is shown as a name, and kinds' terms while somebody types:
 * those keep their spelling. Of terms that are read alike the first stays, and what is only looked up is written as read.
 */
export function writtenOnce(data: LexiconData): LexiconData {
  const kinds = mapped(data.kinds, (kind) => described(kind, true));
  const attributes = mapped(data.attributes, (table) => mapped(table, (attribute) => described(attribute, false)));
  const brands = mapped(data.brands, (brand) => ({
    ...brand,
    terms: once(brand.terms, nameOf),
    ...(brand.lines && { lines: mapped(brand.lines, (line) => ({ ...line, terms: once(line.terms, plain) })) }),
  }));
  return { ...data, kinds, attributes, brands };
}

function described<T extends Kind | Attribute>(concept: T, spelled: boolean): T {
  const { terms, abbreviations } = concept;
  return {
    ...concept,
    terms: mapped(terms, (list) => once(list, spelled ? asItIs : plain)),
    ...(abbreviations !== undefined && { abbreviations: once(abbreviations, plain) }),
  };
}

/** The list without terms that read like an earlier one, those after the first written as `write` does. */
function once(terms: Terms, write: (term: string) => string): Terms {
  const seen = new Set<string>();
  return terms
    .split("|")
    .flatMap((raw, i) => {
      const weak = raw.startsWith("~") ? "~" : "";
      const term = raw.slice(weak.length);
      const short = write(term);
      const words = readingOf(term).join(" ");
      // Names are also compared whole; kinds' terms are also found by the articles in them, while somebody types.
      const more = write === nameOf ? [short] : write === asItIs ? tokenise(term).map(({ text }) => text) : [];
      const key = [weak, words, ...more].join("\t");
      if (i > 0 && (seen.has(key) || (words === "" && write !== nameOf))) return [];
      seen.add(key);
      return i === 0 ? raw : weak + short;
    })
    .join("|");
}

function asItIs(term: string): string {
  return term;
}
function plain(term: string): string {
  const words = readingOf(term).join(" ");
  return readsAlike(words, term) ? words : term;
}
function nameOf(term: string): string {
  const folded = fold(term);
  return fold(folded) === folded && readsAlike(folded, term) ? folded : term;
}
/** Written like this it means as much, and is not taken for a mark of the list. */
function readsAlike(short: string, term: string): boolean {
  return !/^~|[|\t\n]/.test(short) && readingOf(short).join(" ") === readingOf(term).join(" ");
}

function mapped<K extends string, V>(table: Readonly<Record<K, V>>, change: (value: V) => V): Record<K, V> {
  const entries = Object.entries<V>(table).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<K, V>;
}
