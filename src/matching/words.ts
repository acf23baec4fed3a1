import { LANGUAGES } from "./lexicon/format.ts";
import { type Lexicon, lexicon } from "./lexicon/index.ts";
import { tokenise } from "./text.ts";

/** A word for a kind of thing, as the clerk began it, with its everyday English name. */
export interface OfferedWord {
  readonly word: string;
  readonly name: string;
}

/** What may end a text: `words` each replace what stands from `from` on. */
export interface OfferedWords {
  readonly from: number;
  readonly words: readonly OfferedWord[];
}

/** Words offered at once. */
const MOST = 8;
/** Words of the text that may together begin a term ("set of ke"). */
const LONGEST_BEGINNING = 3;
const NOTHING: OfferedWords = { from: 0, words: [] };

/** Names of things that what is being typed may become; the longest beginning that leads anywhere counts. */
export function offerWords(text: string, lex: Lexicon = lexicon()): OfferedWords {
  const typed = text.slice(0, 120);
  if (/\s$/.test(typed)) return NOTHING;
  const starts = [...typed.matchAll(/[^\s,;.:/()]+/gu)].map((match) => match.index).slice(-LONGEST_BEGINNING);
  for (const from of starts) {
    const beginning = typed.slice(from);
    if ([...beginning].length < (/^[\p{Script=Latin}\d]/u.test(beginning) ? 2 : 1)) continue;
    const offered = new Map<string, OfferedWord>();
    for (const { kind, label, word } of lex.suggestKinds(beginning, "en", 2 * MOST)) {
      const own = written(kind, beginning, word, lex) ?? label;
      // A broad kind and a narrow one may share a word; it is offered once.
      if (!offered.has(own.toLowerCase())) offered.set(own.toLowerCase(), { word: own, name: label });
    }
    const words = [...offered.values()].slice(0, MOST);
    // The word already stands there whole, and nothing else begins so.
    if (words.length === 1 && words[0]?.word.toLowerCase() === beginning.toLowerCase()) return NOTHING;
    if (words.length > 0) return { from, words };
  }
  return NOTHING;
}

/**
 * A known word as people write it, accents and capitals included; null for shorthand. A language's first word for a
 * thing goes before its others, among which common slips of the pen are known, too.
 */
function written(kind: string, beginning: string, word: string, lex: Lexicon): string | null {
  const lists = LANGUAGES.map((language) =>
    (lex.data.kinds[kind]?.terms[language] ?? "").split("|").map((term) => term.replace(/^~/, "")),
  );
  const begun = keyOf(beginning);
  const first = lists.flatMap(([term]) => term ?? []).find((term) => keyOf(term).startsWith(begun));
  return first ?? lists.flat().find((term) => keyOf(term) === word || keyOf(term).replaceAll(" ", "") === word) ?? null;
}

const keyOf = (text: string): string =>
  tokenise(text)
    .map((token) => token.text)
    .join(" ");
