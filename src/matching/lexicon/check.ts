/** What is wrong with the lexicon: for its authors and its test. */
import { fold } from "../text.ts";
import type { LexiconData } from "./data.ts";
import { LANGUAGES } from "./format.ts";

export interface LexiconFault {
  readonly fault: "missing language" | "unknown link" | "orphan" | "duplicate term" | "empty term";
  readonly concept: string;
  readonly detail: string;
}

/** Every concept without words in a language, every link to nothing, every kind that stands alone, every word that plainly names two strangers. */
export function checkLexicon(data: LexiconData): LexiconFault[] {
  const faults: LexiconFault[] = [];
  const strong = new Map<string, string>();
  const note = (fault: LexiconFault["fault"], concept: string, detail: string): void => {
    faults.push({ fault, concept, detail });
  };
  const tables: [string, Readonly<Record<string, { terms: Readonly<Record<string, string>> }>>][] = [
    ["k", data.kinds],
    ...Object.entries(data.attributes),
  ];
  for (const [letter, table] of tables) {
    for (const [key, concept] of Object.entries(table)) {
      for (const language of LANGUAGES) {
        const terms = concept.terms[language];
        if (!terms?.trim()) note("missing language", `${letter}_${key}`, language);
        const own = new Set<string>();
        for (const raw of terms?.split("|") ?? []) {
          const word = fold(raw.replace(/^~/, "").trim());
          if (!word) note("empty term", `${letter}_${key}`, language);
          if (raw.startsWith("~") || own.has(word)) continue;
          own.add(word);
          const place = `${letter}:${language}:${word}`;
          const other = strong.get(place);
          if (other !== undefined && other !== key && !(letter === "k" && related(data, other, key))) {
            note("duplicate term", `${letter}_${key}`, `${language} "${word}" also names ${other}`);
          } else strong.set(place, key);
        }
      }
    }
  }
  for (const [key, kind] of Object.entries(data.kinds)) {
    for (const link of ["isA", "partOf", "goesWith"] as const) {
      for (const target of kind[link] ?? [])
        if (!data.kinds[target]) note("unknown link", `k_${key}`, `${link} ${target}`);
    }
  }
  const broader = new Set(Object.values(data.kinds).flatMap(({ isA }) => isA ?? []));
  for (const [key, { isA }] of Object.entries(data.kinds))
    if ((isA ?? []).length === 0 && !broader.has(key)) note("orphan", `k_${key}`, "neither above nor below anything");
  for (const kind of data.lookalikes.flat()) if (!data.kinds[kind]) note("unknown link", "lookalikes", kind);
  for (const [letter, table] of Object.entries(data.attributes)) {
    for (const [key, attribute] of Object.entries(table)) {
      for (const target of Object.keys(attribute.near ?? {}))
        if (!table[target]) note("unknown link", `${letter}_${key}`, `near ${target}`);
    }
  }
  for (const [key, brand] of Object.entries(data.brands)) {
    for (const kind of brand.kinds ?? []) if (!data.kinds[kind]) note("unknown link", `b_${key}`, `kind ${kind}`);
    for (const [line, product] of Object.entries(brand.lines ?? {})) {
      for (const kind of product.kinds) if (!data.kinds[kind]) note("unknown link", `l_${key}.${line}`, `kind ${kind}`);
    }
  }
  return faults;
}

/** One is the other, or nearly: sharing a word is then no fault. */
function related(data: LexiconData, a: string, b: string): boolean {
  const above = (key: string, depth: number): string[] =>
    depth === 0 ? [key] : [key, ...(data.kinds[key]?.isA ?? []).flatMap((parent) => above(parent, depth - 1))];
  const upA = above(a, 3);
  const upB = above(b, 3);
  const linked =
    [...(data.kinds[a]?.goesWith ?? []), ...(data.kinds[a]?.partOf ?? [])].includes(b) ||
    [...(data.kinds[b]?.goesWith ?? []), ...(data.kinds[b]?.partOf ?? [])].includes(a);
  return linked || upA.some((key) => upB.includes(key));
}
