import {
  arabicStem,
  editDistance,
  fold,
  koreanStem,
  STEM_LANGUAGES,
  scriptOf,
  shortBases,
  stem,
  tokenise,
} from "../text.ts";
import { LEXICON_DATA, type LexiconData } from "./data.ts";
import { type Attributes, LANGUAGES, type Language, type SpecialClass, type Terms } from "./format.ts";

/**
 * A concept's id is a letter for its table and its key: `k_phone` kind, `c_black` colour, `m_leather` material,
 * `p_striped` pattern, `z_large` size, `w_child` who, `x_cracked` mark, `o_trunk` place, `b_apple` brand,
 * `l_apple.iphone` product line, `n_without` negation or particle.
 */
export type ConceptId = string;

export interface Sense {
  readonly id: ConceptId;
  /** The word often means something else. */
  readonly weak: boolean;
  /** Bits of the languages in which the word means this; see `languageBits`. */
  readonly languages: number;
}

/** How a word was recognised; the looser, the less it counts. */
export type Found = "exact" | "stem" | "compound" | "foreign" | "typo";

export interface Reading {
  readonly senses: readonly Sense[];
  readonly how: Found;
  /** How many tokens the phrase took. */
  readonly length: number;
  /** What the first part of a compound said (`Handy` of `Handyhülle`). */
  readonly modifiers?: readonly Sense[];
}

type Entry = readonly Sense[];

/** Senses by word. Most words have one sense, which is kept bare: sixty thousand arrays are worth saving. */
class Words {
  readonly #senses = new Map<string, Sense | Sense[]>();

  get(word: string): Entry | undefined {
    const found = this.#senses.get(word);
    return found === undefined || Array.isArray(found) ? found : [found];
  }

  add(word: string, sense: Sense): void {
    const found = this.#senses.get(word);
    if (found === undefined) {
      this.#senses.set(word, sense);
      return;
    }
    const list = Array.isArray(found) ? found : [found];
    const at = list.findIndex((one) => one.id === sense.id && one.weak === sense.weak);
    const same = list[at];
    if (!same) list.push(sense);
    else if ((same.languages & sense.languages) === sense.languages) return;
    else list[at] = { ...same, languages: same.languages | sense.languages };
    this.#senses.set(word, list.length === 1 ? (list[0] as Sense) : list);
  }

  keys(): IterableIterator<string> {
    return this.#senses.keys();
  }

  get size(): number {
    return this.#senses.size;
  }
}

/** Set on names, which are the same in every language. */
export const NAME_BIT = 1 << 20;
/** Set on clerks' shorthand. */
export const SHORTHAND_BIT = 1 << 21;
/** Every language, names and shorthand. */
export const ALL_BITS = (1 << 22) - 1;
/** Longer strings are no words. */
const LONGEST_COMPOUND = 40;
const COMPOUNDING = languageBits(["de", "nl", "sv"]);
/** Languages that name the thing first and its modifier after. */
export const HEAD_FIRST = languageBits(["es", "fr", "it", "pt", "pl", "ar"]);
const MAX_PHRASE = 5;

/** One bit a language. */
export function languageBits(languages: readonly Language[]): number {
  return languages.reduce((bits, language) => bits | (1 << LANGUAGES.indexOf(language)), 0);
}

/** A lexicon ready to be asked. Built once, on first use. */
export class Lexicon {
  readonly #exact = new Words();
  readonly #stems = new Map<string, Words>(LANGUAGES.map((language) => [language, new Words()]));
  readonly #unstemmed = new Map<string, [readonly string[], Sense][]>(LANGUAGES.map((language) => [language, []]));
  #stemmedBits = 0;
  /** Longest phrase that begins with a word, by the word or any of its stems. */
  readonly #phraseStart = new Map<string, number>();
  readonly #byPrefix = new Map<string, string[]>();
  readonly #bySuffix = new Map<string, string[]>();
  #longestHan = 1;
  readonly #ancestors = new Map<string, ReadonlyMap<string, number>>();
  readonly #cache = new Map<string, Reading | null>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #mistaken = new Map<string, number[]>();
  readonly #similar = new Map<string, Map<string, number>>();
  readonly #near = new Map<string, Near>();
  readonly #houses = new Map<string, readonly [first: string, whole: string]>();
  readonly data: LexiconData;

  constructor(data: LexiconData) {
    this.data = data;
    for (const [key, kind] of Object.entries(data.kinds)) this.#addConcept(`k_${key}`, kind.terms, kind.abbreviations);
    for (const [letter, table] of Object.entries(data.attributes)) {
      for (const [key, attribute] of Object.entries(table)) {
        this.#addConcept(`${letter}_${key}`, attribute.terms, attribute.abbreviations);
      }
    }
    for (const [key, brand] of Object.entries(data.brands)) {
      this.#addTerms(`b_${key}`, brand.terms, NAME_BIT, null);
      for (const [line, product] of Object.entries(brand.lines ?? {})) {
        this.#addTerms(`l_${key}.${line}`, product.terms, NAME_BIT, null);
      }
    }
    for (const [short, long] of Object.entries(data.abbreviations)) this.#addShorthand(short, long.split("|"));
  }

  /** What a clerk's "blk" stands for means what "black" means. */
  #addShorthand(short: string, long: readonly string[]): void {
    const words = wordsOf(short);
    if (words.length === 0) return;
    for (const one of long) {
      const reading = this.#exact.get(wordsOf(one).join(" "));
      for (const sense of reading ?? []) {
        this.#addTerm(words, { id: sense.id, weak: sense.weak || long.length > 1, languages: SHORTHAND_BIT }, null);
      }
    }
  }

  #addConcept(id: ConceptId, terms: Readonly<Record<Language, Terms>>, abbreviations: Terms | undefined): void {
    for (const language of LANGUAGES) this.#addTerms(id, terms[language] ?? "", languageBit(language), language);
    if (abbreviations) this.#addTerms(id, abbreviations, SHORTHAND_BIT, null);
  }

  #addTerms(id: ConceptId, terms: Terms, bit: number, language: Language | null): void {
    if (terms === "") return;
    const sure: Sense = { id, weak: false, languages: bit };
    const unsure: Sense = { id, weak: true, languages: bit };
    for (const raw of terms.split("|")) {
      const weak = raw.startsWith("~");
      const words = readingOf(weak ? raw.slice(1) : raw);
      if (words.length > 0) this.#addTerm(words, weak ? unsure : sure, language);
    }
  }

  #addTerm(words: readonly string[], sense: Sense, language: Language | null): void {
    const key = words.join(" ");
    this.#exact.add(key, sense);
    const first = words[0] ?? "";
    if (words.length > 1) {
      raise(this.#phraseStart, first, words.length);
      // "sun glasses" is also written "sunglasses".
      if (words.length === 2 && key.length >= 7) this.#exact.add(words.join(""), sense);
    } else if (scriptOf(first) === "han") {
      this.#longestHan = Math.max(this.#longestHan, first.length);
    }
    const script = scriptOf(first);
    const own = script === "latin" ? language : script === "arabic" ? "ar" : script === "hangul" ? "ko" : null;
    if (own === null || (script === "latin" && !STEM_LANGUAGES.includes(own))) return;
    const waiting = this.#unstemmed.get(own);
    if (waiting) waiting.push([words, sense]);
    else this.#addStems(words, sense, own);
  }

  /** Stems of the languages in `bits`, made when one of them is first read: most texts need two of thirteen. */
  #stemmed(bits: number): void {
    const wanted = bits & ~this.#stemmedBits;
    if (wanted === 0) return;
    this.#stemmedBits |= wanted;
    for (const language of LANGUAGES) {
      if ((languageBit(language) & wanted) === 0) continue;
      for (const [words, sense] of this.#unstemmed.get(language) ?? []) this.#addStems(words, sense, language);
      this.#unstemmed.delete(language);
    }
  }

  #addStems(words: readonly string[], sense: Sense, own: Language): void {
    const first = words[0] ?? "";
    const latin = scriptOf(first) === "latin";
    const stems = words.map((word) => stemIn(word, own));
    // "Grün" itself looks as though it had an ending; "grüne" loses its own and is "grün" again. So do a "Headset" and
    // an "Ausweis", but in Romance languages what a thing loses is mostly its own ending.
    const endsAlike = !sense.id.startsWith("k_") || (languageBit(own) & COMPOUNDING) !== 0;
    if (latin && words.length === 1 && endsAlike && first.length >= LEAST_STEM) this.#stems.get(own)?.add(first, sense);
    if (latin && words.length === 1 && (stems[0] ?? "").length < LEAST_STEM) return;
    this.#stems.get(own)?.add(stems.length === 1 ? (stems[0] ?? "") : stems.join(" "), sense);
    if (words.length > 1) raise(this.#phraseStart, `${own}:${stems[0]}`, words.length);
  }

  /** Adds a site's own words for a concept. */
  addTerms(id: ConceptId, terms: Terms): void {
    this.#addTerms(id, terms, NAME_BIT, null);
    this.#cache.clear();
  }

  /** What the words starting at `at` mean, longest phrase first; null when nothing is known in those languages. */
  read(said: readonly string[], at: number, bits = ALL_BITS): Reading | null {
    this.#stemmed(bits);
    // "Missing an eye" is "missing eye": articles inside a phrase are stepped over.
    const words: string[] = said.slice(0, at + 1);
    const taken: number[] = [];
    for (let i = at + 1; i < said.length && i <= at + MAX_PHRASE + 2; i += 1) {
      const word = said[i] ?? "";
      if (ARTICLES.has(word)) continue;
      taken[words.length - at] = i;
      words.push(word);
    }
    const reading = this.#read(words, at, bits);
    if (!reading || reading.length === 1) return reading;
    return { ...reading, length: (taken[reading.length - 1] ?? at + reading.length - 1) - at + 1 };
  }

  #read(words: readonly string[], at: number, bits: number): Reading | null {
    const first = words[at];
    if (first === undefined) return null;
    let longest = this.#phraseStart.get(first) ?? 1;
    for (const [language, stemmed] of tokenStems(first, bits)) {
      longest = Math.max(longest, this.#phraseStart.get(`${language}:${stemmed}`) ?? 1);
    }
    const most = Math.min(longest, MAX_PHRASE, words.length - at);
    for (let length = most; length >= 2; length -= 1) {
      const reading = this.#readPhrase(words.slice(at, at + length), bits);
      if (reading) return reading;
    }
    const next = words[at + 1];
    if (
      next !== undefined &&
      first.length >= 2 &&
      next.length >= 2 &&
      first.length + next.length >= 6 &&
      scriptOf(first) === "latin"
    ) {
      const joined = within(this.#exact.get(first + next), bits);
      if (joined) return { senses: joined, how: "exact", length: 2 };
    }
    return this.readWord(first, bits);
  }

  #readPhrase(words: readonly string[], bits: number): Reading | null {
    const exact = within(this.#exact.get(words.join(" ")), bits);
    if (exact) return { senses: exact, how: "exact", length: words.length };
    for (const language of STEM_LANGUAGES) {
      if ((languageBit(language) & bits) === 0) continue;
      const entry = this.#stems.get(language)?.get(words.map((word) => stem(word, language)).join(" "));
      if (entry) return { senses: entry, how: "stem", length: words.length };
    }
    return null;
  }

  /** What one folded word means: as written, by stem, as a compound, in another language, or with a slip. */
  readWord(word: string, bits = ALL_BITS): Reading | null {
    this.#stemmed(bits);
    const key = bits === ALL_BITS ? word : `${bits} ${word}`;
    const cached = this.#cache.get(key);
    if (cached !== undefined) return cached;
    const reading = this.#readWord(word, bits);
    if (this.#cache.size > 20_000) this.#cache.clear();
    this.#cache.set(key, reading);
    return reading;
  }

  #readWord(word: string, bits: number): Reading | null {
    const entry = this.#exact.get(word);
    const exact = within(entry, bits);
    if (exact) return { senses: exact, how: "exact", length: 1 };
    const byStem = this.#byStem(word, bits) ?? this.#byShortBase(word, bits);
    if (byStem) return { senses: byStem, how: "stem", length: 1 };
    if (/\d/.test(word)) return null;
    const script = scriptOf(word);
    if (script === "hangul") return this.#readHangul(word);
    if (script === "latin") {
      const compound =
        word.length >= 7 && word.length <= LONGEST_COMPOUND && (bits & COMPOUNDING) !== 0
          ? this.#readCompound(word)
          : null;
      if (compound) return compound;
      // A loan word, or a word of the traveler's own language in a letter written in another.
      if (entry && word.length >= 5) return { senses: entry, how: "foreign", length: 1 };
      return this.#readTypo(word, bits);
    }
    return entry ? { senses: entry, how: "foreign", length: 1 } : null;
  }

  #byStem(word: string, bits: number): Entry | null {
    this.#stemmed(bits);
    let senses: Entry | null = null;
    for (const [language, stemmed] of tokenStems(word, bits)) {
      const entry = this.#stems.get(language)?.get(stemmed);
      if (entry) senses = senses ? merge(senses, entry) : entry;
    }
    return senses;
  }

  #byShortBase(word: string, bits: number): Entry | null {
    let senses: Entry | null = null;
    for (const language of STEM_LANGUAGES) {
      if ((languageBit(language) & bits) === 0) continue;
      for (const base of shortBases(word, language)) {
        const entry = within(this.#exact.get(base), languageBit(language));
        if (entry) senses = senses ? merge(senses, entry) : entry;
      }
    }
    return senses;
  }

  /** Korean writes nouns together: the longest known ending is the head. */
  #readHangul(word: string): Reading | null {
    const bare = koreanStem(word);
    for (let at = 0; at <= bare.length - 2; at += 1) {
      const head = this.#exact.get(bare.slice(at));
      if (!head) continue;
      const before = at >= 2 ? this.readWord(bare.slice(0, at)) : null;
      return { senses: head, how: "compound", length: 1, ...(before ? { modifiers: before.senses } : {}) };
    }
    return null;
  }

  #readCompound(word: string): Reading | null {
    for (let at = 3; at <= word.length - 3; at += 1) {
      const tail = this.#part(word.slice(at), at > 3 ? 4 : 3);
      if (!tail) continue;
      const head = this.#modifier(word.slice(0, at));
      if (!head && word.length - at < 5) continue;
      return { senses: tail, how: "compound", length: 1, ...(head ? { modifiers: head } : {}) };
    }
    return null;
  }

  #part(text: string, least: number): readonly Sense[] | null {
    if (text.length < least) return null;
    const exact = within(this.#exact.get(text), COMPOUNDING);
    if (exact) return exact;
    return text.length >= 5 ? this.#byStem(text, COMPOUNDING) : null;
  }

  #modifier(text: string): readonly Sense[] | null {
    for (const joint of ["", "s", "n", "en", "es", "e", "er"]) {
      if (joint !== "" && !text.endsWith(joint)) continue;
      const bare = joint === "" ? text : text.slice(0, -joint.length);
      if (bare.length < 3) continue;
      const entry = within(this.#exact.get(bare), COMPOUNDING | NAME_BIT | languageBit("en"));
      if (entry) return entry;
    }
    const nested = text.length >= 7 ? this.#readCompound(text) : null;
    return nested ? merge(nested.senses, nested.modifiers ?? []) : null;
  }

  /** Words by their first and last letters; made when the first slip is met. */
  #indexTypos(): void {
    for (const word of this.#exact.keys()) {
      if (word.length < 5 || word.includes(" ") || scriptOf(word) !== "latin") continue;
      push(this.#byPrefix, word.slice(0, 3), word);
      push(this.#bySuffix, word.slice(-3), word);
    }
  }

  #readTypo(word: string, bits: number): Reading | null {
    if (this.#byPrefix.size === 0) this.#indexTypos();
    if (word.length < 5 || word.length > 24) return null;
    const limit = word.length >= 10 ? 2 : 1;
    let best: string | null = null;
    let bestDistance = limit + 1;
    const look = (bucket: readonly string[] | undefined): void => {
      for (const candidate of bucket ?? []) {
        if (Math.abs(candidate.length - word.length) > limit || candidate[0] !== word[0]) continue;
        const distance = editDistance(word, candidate, limit);
        if (distance > limit || distance > bestDistance) continue;
        if (distance === bestDistance && best !== null && candidate >= best) continue;
        if (!within(this.#exact.get(candidate), bits)) continue;
        best = candidate;
        bestDistance = distance;
      }
    };
    look(this.#byPrefix.get(word.slice(0, 3)));
    look(this.#bySuffix.get(word.slice(-3)));
    const senses = best === null ? null : within(this.#exact.get(best), bits);
    return senses ? { senses, how: "typo", length: 1 } : null;
  }

  /** Known words in a run of Japanese or Chinese, longest first from the left, with the gaps between them. */
  readRun(run: string, bits = ALL_BITS): { text: string; senses: readonly Sense[] }[] {
    const out: { text: string; senses: readonly Sense[] }[] = [];
    let gap = "";
    let at = 0;
    while (at < run.length) {
      let taken = 0;
      for (let length = Math.min(this.#longestHan, run.length - at); length >= 1; length -= 1) {
        const text = run.slice(at, at + length);
        const all = this.#exact.get(text);
        if (!all) continue;
        const senses = within(all, bits) ?? (length >= 2 ? all : null);
        // Katakana words are not cut in the middle, and a lone character is a word only where nothing joins it.
        if (!senses || cutsKatakana(run, at, length) || (length === 1 && !standsAlone(run, at, senses))) continue;
        if (gap) out.push({ text: gap, senses: [] });
        gap = "";
        out.push({ text, senses });
        taken = length;
        break;
      }
      if (taken === 0) {
        gap += run[at] ?? "";
        taken = 1;
      }
      at += taken;
    }
    if (gap) out.push({ text: gap, senses: [] });
    return out;
  }

  /** Broader kinds of a kind with their distance, itself at 0. */
  ancestors(kind: string): ReadonlyMap<string, number> {
    const known = this.#ancestors.get(kind);
    if (known) return known;
    const out = new Map<string, number>([[kind, 0]]);
    let ring = [kind];
    for (let distance = 1; ring.length > 0 && distance <= 6; distance += 1) {
      const next: string[] = [];
      for (const key of ring) {
        for (const parent of this.data.kinds[key]?.isA ?? []) {
          if (out.has(parent)) continue;
          out.set(parent, distance);
          next.push(parent);
        }
      }
      ring = next;
    }
    this.#ancestors.set(kind, out);
    return out;
  }

  isTop(kind: string): boolean {
    return (this.data.kinds[kind]?.isA ?? []).length === 0;
  }

  /** How alike two kinds are: 1 the same, about ½ near relatives or part and whole, 0 strangers. */
  kindSimilarity(a: string, b: string): number {
    if (a === b) return 1;
    let near = this.#similar.get(a);
    if (!near) {
      near = new Map();
      this.#similar.set(a, near);
    }
    let value = near.get(b);
    if (value === undefined) {
      value = this.#kindSimilarity(a, b);
      near.set(b, value);
    }
    return value;
  }

  #kindSimilarity(a: string, b: string): number {
    const up = this.ancestors(a);
    const other = this.ancestors(b);
    let best = 0;
    for (const [kind, distance] of up) {
      const there = other.get(kind);
      if (there === undefined) continue;
      const top = this.isTop(kind);
      const steps = distance + there;
      const direct = distance === 0 || there === 0;
      const value = direct ? (top ? 0.45 : steps === 1 ? 0.85 : 0.7) : top ? 0.25 : steps === 2 ? 0.55 : 0.45;
      if (value > best) best = value;
    }
    if (best < 0.5 && this.#lookAlike(a, b)) best = 0.5;
    if (best < 0.6 && (this.#linked(a, b, "partOf") || this.#linked(b, a, "partOf"))) return 0.5;
    if (best < 0.4 && (this.#linked(a, b, "goesWith") || this.#linked(b, a, "goesWith"))) return 0.35;
    return best;
  }

  #lookAlike(a: string, b: string): boolean {
    if (this.#mistaken.size === 0) {
      for (const [i, group] of this.data.lookalikes.entries()) for (const kind of group) push(this.#mistaken, kind, i);
    }
    const groups = this.#mistaken.get(b);
    return groups !== undefined && (this.#mistaken.get(a) ?? []).some((group) => groups.includes(group));
  }

  #linked(a: string, b: string, link: "partOf" | "goesWith"): boolean {
    for (const key of this.ancestors(a).keys()) {
      for (const target of this.data.kinds[key]?.[link] ?? []) if (target === b) return true;
    }
    return false;
  }

  /** Every spelling of a brand, folded. */
  namesOf(brand: string): readonly string[] {
    let names = this.#names.get(brand);
    if (!names) {
      names = (this.data.brands[brand]?.terms ?? "").split("|").map((term) => fold(term.replace(/^~/, "")));
      this.#names.set(brand, names);
    }
    return names;
  }

  /** How near two values of one table are: 1 the same, what the table says for neighbours, else 0. */
  nearness(letter: string, a: string, b: string): number {
    if (a === b) return 1;
    let near = this.#near.get(letter);
    if (!near) {
      near = nearBothWays(this.data.attributes[letter] ?? {});
      this.#near.set(letter, near);
    }
    return near.get(a)?.get(b) ?? 0;
  }

  /** One brand is the house of the other: Philips Avent is Philips. */
  sameHouse(a: string, b: string): boolean {
    const [one, other] = [this.#house(a), this.#house(b)];
    return one[0] === other[1] || other[0] === one[1];
  }

  #house(brand: string): readonly [first: string, whole: string] {
    let house = this.#houses.get(brand);
    if (!house) {
      const words = this.label(`b_${brand}`, "en")
        .toLowerCase()
        .split(/[\s-]+/);
      house = [words[0] ?? "", words.join(" ")];
      this.#houses.set(brand, house);
    }
    return house;
  }

  /** Special classes of a kind, its broader kinds' included. */
  specials(kind: string): SpecialClass[] {
    const out = new Set<SpecialClass>();
    for (const key of this.ancestors(kind).keys()) for (const one of this.data.kinds[key]?.special ?? []) out.add(one);
    return [...out];
  }

  /** A concept's name in a language: its first term. */
  label(id: ConceptId, language: Language): string {
    const key = id.slice(2);
    const firstTerm = (terms: Terms | undefined): string => (terms ?? "").split("|")[0]?.replace(/^~/, "") ?? "";
    if (id.startsWith("k_")) return firstTerm(this.data.kinds[key]?.terms[language]) || key;
    if (id.startsWith("b_")) return capitals(firstTerm(this.data.brands[key]?.terms) || key);
    if (id.startsWith("l_")) {
      const [brand = "", line = ""] = key.split(".");
      return capitals(firstTerm(this.data.brands[brand]?.lines?.[line]?.terms) || line);
    }
    return firstTerm(this.data.attributes[id[0] ?? ""]?.[key]?.terms[language]) || key.replaceAll("_", " ");
  }

  /** Item kinds whose words begin with what was typed, best first, with the word that fits: the staff type-ahead. */
  suggestKinds(typed: string, language: Language, limit = 8): { kind: string; label: string; word: string }[] {
    const wanted = wordsOf(typed).join(" ");
    if (wanted === "") return [];
    const found = new Map<string, { score: number; word: string }>();
    for (const word of this.#exact.keys()) {
      if (!word.startsWith(wanted)) continue;
      for (const sense of this.#exact.get(word) ?? []) {
        if (!sense.id.startsWith("k_")) continue;
        const own = (sense.languages & languageBit(language)) !== 0 ? 6 : 0;
        const whole = word === wanted ? 25 : 0;
        const short = sense.languages === SHORTHAND_BIT ? 40 : 0;
        const score = 100 - (word.length - wanted.length) - (sense.weak ? 20 : 0) + own + whole - short;
        if (score > (found.get(sense.id)?.score ?? Number.NEGATIVE_INFINITY)) found.set(sense.id, { score, word });
      }
    }
    return [...found]
      .sort((a, b) => b[1].score - a[1].score || (a[0] < b[0] ? -1 : 1))
      .slice(0, limit)
      .map(([id, { word }]) => ({ kind: id.slice(2), label: this.label(id, language), word }));
  }

  /** How many distinct forms are known; for reports on the lexicon itself. */
  get size(): number {
    return this.#exact.size;
  }
}

// Most terms need no tokenizer, and there are sixty thousand of them.
const HANGUL = /^[\uac00-\ud7a3]+(?: [\uac00-\ud7a3]+)*$/;
const ARABIC = /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*$/;
const RUN = /^[\u30a1-\u30fc\u4e00-\u9fff]+$/;
const ARTICLES = new Set(
  "a an the der die das den dem des ein eine einen einem einer el la los las un una unos unas le les il lo gli uno os as uma het een".split(
    " ",
  ),
);
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
function wordsOf(term: string): string[] {
  if (PLAIN.test(term)) return term.includes(" ") ? term.split(" ") : [term];
  const folded = fold(term);
  if (PLAIN.test(folded) || HANGUL.test(folded) || ARABIC.test(folded)) return folded.split(" ");
  if (RUN.test(folded)) return [folded];
  return tokenise(term).map((token) => token.text);
}

/** The words by which a term is found: folded, and without articles after the first word. */
export function readingOf(term: string): string[] {
  const all = wordsOf(term);
  return all.length > 1 ? all.filter((word, i) => i === 0 || !ARTICLES.has(word)) : all;
}

const LANGUAGE_BIT = new Map(LANGUAGES.map((language, i) => [language, 1 << i]));
function languageBit(language: Language): number {
  return LANGUAGE_BIT.get(language) ?? 0;
}

function stemIn(word: string, language: Language): string {
  return language === "ar" ? arabicStem(word) : language === "ko" ? koreanStem(word) : stem(word, language);
}

/** Shorter stems bring strangers together. */
const LEAST_STEM = 4;

function* tokenStems(word: string, bits: number): Generator<[string, string]> {
  const script = scriptOf(word);
  if (script === "latin") {
    if (word.length < LEAST_STEM) return;
    for (const language of STEM_LANGUAGES)
      if ((languageBit(language) & bits) !== 0) yield [language, stem(word, language)];
  } else if (script === "arabic") yield ["ar", arabicStem(word)];
  else if (script === "hangul") yield ["ko", koreanStem(word)];
}

function within(entry: Entry | undefined, bits: number): readonly Sense[] | null {
  if (!entry) return null;
  if (bits === ALL_BITS) return entry;
  const senses = entry.filter((sense) => (sense.languages & bits) !== 0);
  return senses.length > 0 ? senses : null;
}

function cutsKatakana(run: string, at: number, length: number): boolean {
  const katakana = (c: string | undefined): boolean => c !== undefined && c >= "ァ" && c <= "ヺ";
  // Hiragana was folded to katakana, so only words of two letters or fewer are at risk.
  if (length > 2 || !katakana(run[at])) return false;
  return katakana(run[at - 1]) || katakana(run[at + length]);
}

function standsAlone(run: string, at: number, senses: readonly Sense[]): boolean {
  const han = (c: string | undefined): boolean => c !== undefined && c >= "\u3400" && c <= "\u9fff";
  if (senses.every((sense) => !sense.id.startsWith("k_"))) return true;
  return !(han(run[at - 1]) || han(run[at + 1]));
}

function merge(into: readonly Sense[], more: readonly Sense[]): Sense[] {
  const out = [...into];
  for (const sense of more) if (!out.some((one) => one.id === sense.id)) out.push(sense);
  return out;
}

/** Neighbours of each value by how near they are. */
type Near = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What either of two values says of the other holds for both. */
function nearBothWays(table: Attributes): Near {
  const out = new Map<string, Map<string, number>>();
  const note = (a: string, b: string, value: number): void => {
    const row = out.get(a) ?? new Map<string, number>();
    out.set(a, row);
    raise(row, b, value);
  };
  for (const [a, { near }] of Object.entries(table)) {
    for (const [b, value] of Object.entries(near ?? {})) {
      note(a, b, value);
      note(b, a, value);
    }
  }
  return out;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function raise(map: Map<string, number>, key: string, value: number): void {
  if ((map.get(key) ?? 0) < value) map.set(key, value);
}

function capitals(text: string): string {
  return text.replace(/(^|[\s-])\p{Ll}/gu, (c) => c.toUpperCase());
}

let shared: Lexicon | undefined;
/** The lexicon of the house, compiled on first use. */
export function lexicon(): Lexicon {
  shared ??= new Lexicon(LEXICON_DATA);
  return shared;
}

export type { Attributes, LexiconData };
