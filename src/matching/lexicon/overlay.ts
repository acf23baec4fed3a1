import { scriptOf, tokenise } from "../text.ts";
import type { Language, SpecialClass } from "./format.ts";
import { ALL_BITS, type ConceptId, Lexicon, lexicon, type Reading, type Sense } from "./index.ts";

/** A word of somebody's own and the concepts it stands for. */
export interface OwnWord {
  readonly word: string;
  readonly concepts: readonly ConceptId[];
}

const NONE = { kinds: {}, brands: {}, attributes: {}, abbreviations: {}, lookalikes: [] };

/**
 * A lexicon with a few words of somebody's own on top. It knows nothing else itself and asks the one below, which
 * it neither copies nor changes, so that nobody else ever reads these words.
 */
export class Overlay extends Lexicon {
  readonly #below: Lexicon;
  /** Own words written without spaces between them. */
  readonly #runs: { readonly text: string; readonly senses: readonly Sense[] }[] = [];
  override readonly data: Lexicon["data"];

  constructor(below: Lexicon, own: readonly OwnWord[]) {
    super(NONE);
    this.#below = below;
    this.data = below.data;
    for (const { word, concepts } of own) {
      // Marks of the lists' own notation are no part of a word.
      const plain = word.replace(/[|~]/g, " ");
      for (const id of concepts) this.addTerms(id, plain);
      const [token, ...more] = tokenise(plain);
      const senses =
        token && more.length === 0 && token.script === "han" ? super.readWord(token.text)?.senses : undefined;
      if (token && senses) this.#runs.push({ text: token.text, senses });
    }
    this.#runs.sort((a, b) => b.text.length - a.text.length);
  }

  override read(words: readonly string[], at: number, bits = ALL_BITS): Reading | null {
    return better(super.read(words, at, ALL_BITS), this.#below.read(words, at, bits));
  }

  override readWord(word: string, bits = ALL_BITS): Reading | null {
    return better(super.readWord(word, ALL_BITS), this.#below.readWord(word, bits));
  }

  override readRun(run: string, bits = ALL_BITS): { text: string; senses: readonly Sense[] }[] {
    for (const own of this.#runs) {
      const at = run.indexOf(own.text);
      if (at < 0) continue;
      const [before, after] = [run.slice(0, at), run.slice(at + own.text.length)];
      return [...(before ? this.readRun(before, bits) : []), own, ...(after ? this.readRun(after, bits) : [])];
    }
    return this.#below.readRun(run, bits);
  }

  override ancestors(kind: string): ReadonlyMap<string, number> {
    return this.#below.ancestors(kind);
  }
  override isTop(kind: string): boolean {
    return this.#below.isTop(kind);
  }
  override kindSimilarity(a: string, b: string): number {
    return this.#below.kindSimilarity(a, b);
  }
  override namesOf(brand: string): readonly string[] {
    return this.#below.namesOf(brand);
  }
  override nearness(letter: string, a: string, b: string): number {
    return this.#below.nearness(letter, a, b);
  }
  override sameHouse(a: string, b: string): boolean {
    return this.#below.sameHouse(a, b);
  }
  override specials(kind: string): SpecialClass[] {
    return this.#below.specials(kind);
  }
  override label(id: ConceptId, language: Language): string {
    return this.#below.label(id, language);
  }
}

/** The longer reading; of equals the own word as it is written, and a slip in it only where nothing else is meant. */
function better(own: Reading | null, below: Reading | null): Reading | null {
  if (!own || !below) return own ?? below;
  if (own.length !== below.length) return own.length > below.length ? own : below;
  return own.how === "exact" ? own : below;
}

/** What a known word, or a few of them, stand for; empty when part of it means nothing here. */
export function conceptsOf(meaning: string, lex: Lexicon = lexicon()): ConceptId[] {
  const tokens = tokenise(meaning);
  const words = tokens.map((token) => token.text);
  const found = new Set<ConceptId>();
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token && scriptOf(token.text) === "han") {
      for (const piece of lex.readRun(token.text)) {
        if (piece.senses.length === 0) return [];
        for (const id of meant(piece.senses)) found.add(id);
      }
      at += 1;
      continue;
    }
    const reading = lex.read(words, at);
    if (!reading || reading.how === "typo") return [];
    for (const id of meant(reading.senses)) found.add(id);
    at += reading.length;
  }
  return [...found];
}

/** What a word means first of all. */
function meant(senses: readonly Sense[]): ConceptId[] {
  const strong = senses.filter((sense) => !sense.weak);
  return (strong.length > 0 ? strong : senses).map((sense) => sense.id).filter((id) => !id.startsWith("n_"));
}
