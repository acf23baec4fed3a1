/**
 * The lexicon as few bytes, for the edge: language by language, each in an alphabet of its own, and a word that the
 * concept has already, in whatever language, as one byte.
 * Meant to be compressed afterwards; `unpack` gives back the same data. Node reads the plain files.
 */
import type { LexiconData } from "./data.ts";
import type { Attribute, Brand, Kind, Language, ProductLine, SpecialClass } from "./format.ts";

/** Kindred languages side by side, which compresses better. */
const ORDER: readonly Language[] = ["en", "nl", "de", "sv", "fr", "es", "pt", "it", "pl", "ar", "ko", "zh", "ja"];
/** Scripts whose letters take three bytes, or two; in their own alphabet they take one or two. */
const WIDE_SCRIPTS = ["ja", "ko", "zh", "ar"] as const;
/** Stand for a name that is written in such a script and kept in its language's column. */
const MARKS = { ja: "[", ko: "]", zh: "{", ar: "}" } as const;
const MARKED = /[[\]{}]/g;
/** Begins the line of a product line; its brand stands above it. */
const LINE = " ";
/** Bytes from here on are words that the concept has already, the last one first, and then those of the one before. */
const KNOWN = 128;
const REACH = 64;
const SHORTEST = 3;
/** Ends a cell, and stands before a small letter that is a capital in the text. */
const [END, CAPITAL] = [10, 1];
/** An alphabet of more letters than this has the commonest in one byte, the others in two. */
const SINGLES = 100;
const LEADS = KNOWN - SINGLES;
/** Capitals up to here are written as small letters. */
const LATIN = 0x250;
/** A list that is there and empty, unlike one that is not there. */
const NONE = "-";
const CLASSES: readonly SpecialClass[] = [
  "payment_card",
  "identity_document",
  "cash",
  "medicine",
  "medical_device",
  "weapon",
  "perishable",
  "hazardous",
  "battery",
  "data_carrier",
  "human_remains",
  "live_animal",
  "hygiene",
  "high_value",
];
const WHO: readonly NonNullable<Kind["who"]>[] = ["child", "adult", "baby", "woman", "man", "pet"];

type Described = Kind | Attribute;

/** The whole lexicon as bytes: `unpack(pack(data))` equals `data`. */
export function pack(data: LexiconData): Uint8Array {
  const keys = Object.keys(data.kinds);
  const concepts: Described[] = [
    ...Object.values(data.kinds),
    ...Object.values(data.attributes).flatMap(Object.values),
  ];
  const refs = (list: readonly string[] | undefined): string => written(list?.map((key) => numberOf(key, keys)));
  const kinds = Object.entries(data.kinds).map(([key, kind]) =>
    fields(
      key,
      refs(kind.isA),
      refs(kind.goesWith),
      refs(kind.partOf),
      written(kind.special?.map((one) => numberOf(one, CLASSES))),
      kind.who === undefined ? "" : numberOf(kind.who, WHO),
    ),
  );
  const attributes = Object.entries(data.attributes).map(([letter, table]) => {
    const names = Object.keys(table);
    const nearness = (near: Attribute["near"]): string =>
      written(near && Object.entries(near).map(([key, value]) => `${numberOf(key, names)}=${value}`));
    return [letter, ...Object.entries(table).map(([key, { near }]) => fields(key, nearness(near)))].join("\n");
  });
  const drawn: Record<string, string[]> = Object.fromEntries(WIDE_SCRIPTS.map((language) => [language, []]));
  const draw = (terms: string): string =>
    unmarked(safe(terms)).replace(/[^|~]+/g, (term) => {
      const script = scriptOf(term);
      if (script === undefined) return term;
      drawn[script]?.push(term);
      return MARKS[script];
    });
  const brands = Object.entries(data.brands).flatMap(([key, brand]) => [
    fields(shortened(key, brand.terms), draw(brand.terms), refs(brand.kinds), emptied(brand.lines)),
    ...Object.entries(brand.lines ?? {}).map(([line, { terms, kinds: of }]) =>
      fields(`${LINE}${shortened(line, terms)}`, draw(terms), refs(of)),
    ),
  ]);
  const sections: Uint8Array[] = [
    kinds.join("\n"),
    attributes.join("\n\n"),
    concepts.map(({ abbreviations }) => (abbreviations === "" ? NONE : (abbreviations ?? ""))).join("\n"),
    Object.entries(data.abbreviations)
      .map(([short, long]) => fields(short, long))
      .join("\n"),
    brands.join("\n"),
  ].map((text) => new TextEncoder().encode(text));
  const known = new Words();
  for (const language of ORDER) {
    const cells = [...concepts.map(({ terms }) => safe(terms[language] ?? "")), ...(drawn[language] ?? [])];
    sections.push(column(cells, known));
  }
  return joined([Uint8Array.from(sections.flatMap(({ length }) => number(length))), ...sections]);
}

/** What `pack` was given. */
export function unpack(bytes: Uint8Array): LexiconData {
  const reader = new Reader(bytes);
  const lengths = Array.from({ length: 5 + ORDER.length }, () => reader.number());
  const sections = lengths.map((length) => reader.bytes(length));
  const text = (index: number): string => new TextDecoder().decode(sections[index]);
  const known = new Words();
  const columns = ORDER.map((_, i) => cellsOf(sections[5 + i] ?? new Uint8Array(), known));
  const shorthand = text(2).split("\n");
  let row = 0;
  const described = (): Pick<Kind, "terms" | "abbreviations"> => {
    const terms = {} as Record<Language, string>;
    for (let i = 0; i < ORDER.length; i += 1) terms[ORDER[i] as Language] = columns[i]?.[row] ?? "";
    const abbreviations = shorthand[row] ?? "";
    row += 1;
    return { terms, ...(abbreviations && { abbreviations: abbreviations === NONE ? "" : abbreviations }) };
  };
  const lines = text(0).split("\n").map(cells);
  const keys = lines.map(([key = ""]) => key);
  const listed = <T extends string>(cell: string | undefined, names: readonly T[]): T[] | undefined =>
    cell ? (cell === NONE ? [] : cell.split(" ").map((one) => named(one, names))) : undefined;

  const kinds: Record<string, Kind> = {};
  for (const [key = "", isA, goesWith, partOf, special, who] of lines) {
    kinds[key] = given({
      isA: listed(isA, keys),
      goesWith: listed(goesWith, keys),
      partOf: listed(partOf, keys),
      special: listed(special, CLASSES),
      who: who ? named(who, WHO) : undefined,
      ...described(),
    });
  }
  const attributes: Record<string, Record<string, Attribute>> = {};
  for (const table of text(1).split("\n\n")) {
    const [letter = "", ...rows] = table.split("\n");
    const names = rows.map((line) => cells(line)[0] ?? "");
    const nearness = (cell: string | undefined): Record<string, number> | undefined =>
      cell
        ? Object.fromEntries(
            (cell === NONE ? [] : cell.split(" ")).map((pair) => {
              const [key = "", value] = pair.split("=");
              return [named(key, names), Number(value)];
            }),
          )
        : undefined;
    attributes[letter] = Object.fromEntries(
      rows.map(cells).map(([key, near]) => [key, given({ near: nearness(near), ...described() })]),
    );
  }
  const taken: Record<string, number> = Object.fromEntries(WIDE_SCRIPTS.map((language) => [language, row]));
  const fill = (terms: string): string =>
    terms.replace(MARKED, (mark) => {
      const script = WIDE_SCRIPTS.find((one) => MARKS[one] === mark) ?? "ja";
      const at = taken[script] ?? 0;
      taken[script] = at + 1;
      return columns[ORDER.indexOf(script)]?.[at] ?? "";
    });
  const brands: Record<string, Brand & { lines?: Record<string, ProductLine> }> = {};
  let last: (Brand & { lines?: Record<string, ProductLine> }) | undefined;
  for (const [name = "", drawnTerms = "", of, none] of text(4) ? text(4).split("\n").map(cells) : []) {
    const terms = fill(drawnTerms);
    if (last && name.startsWith(LINE)) {
      last.lines = { ...last.lines, [lengthened(name.slice(1), terms)]: { kinds: listed(of, keys) ?? [], terms } };
      continue;
    }
    last = given({ terms, kinds: listed(of, keys), lines: none ? {} : undefined });
    brands[lengthened(name, terms)] = last;
  }
  const abbreviations = Object.fromEntries(
    text(3)
      .split("\n")
      .map(cells)
      .map(([short = "", long = ""]) => [short, long]),
  );
  return { kinds, brands, attributes, abbreviations };
}

/** Without the parts that are not there. */
function given<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const out: Record<string, unknown> = {};
  for (const key in parts) if (parts[key] !== undefined) out[key] = parts[key];
  return out as never;
}

function scriptOf(term: string): (typeof WIDE_SCRIPTS)[number] | undefined {
  if (/[\uac00-\ud7a3]/.test(term)) return "ko";
  if (/[\u3040-\u30ff]/.test(term)) return "ja";
  if (/[\u4e00-\u9fff]/.test(term)) return "zh";
  return /[\u0600-\u06ff]/.test(term) ? "ar" : undefined;
}

/** The key that a brand or line of these terms has by itself. */
function natural(terms: string): string {
  return (terms.split("|")[0] ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}
function shortened(key: string, terms: string): string {
  return key === natural(terms) ? "" : key;
}
function lengthened(key: string, terms: string): string {
  return key || natural(terms);
}
function emptied(lines: Brand["lines"]): string {
  return lines && Object.keys(lines).length === 0 ? NONE : "";
}

function safe(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: U+0001 is ours.
  if (/[\t\n\u0001]/.test(text)) throw new Error(`a term holds a tab or a line break: ${JSON.stringify(text)}`);
  return text;
}
function unmarked(terms: string): string {
  if (terms.search(MARKED) >= 0) throw new Error(`a name holds a bracket: ${terms}`);
  return terms;
}
function fields(...parts: string[]): string {
  return parts.join("\t").replace(/\t+$/, "");
}
function cells(line: string): string[] {
  return line.split("\t");
}
function written(list: readonly string[] | undefined): string {
  return list === undefined ? "" : list.length === 0 ? NONE : list.join(" ");
}
function numberOf(name: string, names: readonly string[]): string {
  const at = names.indexOf(name);
  if (at < 0) throw new Error(`nothing is called "${name}"`);
  return at.toString(36);
}
function named<T extends string>(number: string, names: readonly T[]): T {
  return names[Number.parseInt(number, 36)] as T;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The words that a concept's next cell can name by number, and the word that is just being written. */
class Words {
  /** Letters of all words one after another; the last is still being written. */
  #letters = new Uint16Array(1 << 16);
  #start = 0;
  #end = 0;
  #hash = 0;
  /** Where each remembered word begins and ends, and its hash: of two words with one hash the first stands for both. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  /** Remembered words of each concept, the last one first. */
  readonly #own: number[][] = [];
  #row: number[] = [];
  #above: number[] = [];
  #here: number[] = [];

  /** Before a concept's cell; concepts come in the same order for every language. */
  cell(row: number): void {
    this.#above = row === 0 ? [] : this.#here;
    this.#here = [];
    this.#row = this.#own[row] ?? [];
    this.#own[row] = this.#row;
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** Adds a letter to the word. */
  add(unit: number): void {
    if (this.#end === this.#letters.length) {
      this.#letters = longer(this.#letters, this.#end);
    }
    this.#letters[this.#end] = unit;
    this.#end += 1;
    this.#hash = Math.imul(this.#hash + unit, 0x2f0b4c47) ^ (this.#hash >>> 15);
  }

  /** Adds a known word to the word. */
  addKnown(number: number): void {
    const id = this.#id(number);
    if (id === undefined) throw new Error("the packed lexicon is damaged: a word is not known");
    for (let i = this.#starts[id] as number; i < (this.#ends[id] as number); i += 1)
      this.add(this.#letters[i] as number);
  }

  /** Ends the word; writes it there if there is where, and answers how long it is. */
  finish(into?: Uint16Array, at = 0): number {
    const length = this.#end - this.#start;
    if (into) for (let i = 0; i < length; i += 1) into[at + i] = this.#letters[this.#start + i] as number;
    if (length >= SHORTEST) this.#remember();
    this.#start = this.#end;
    this.#hash = 0;
    return length;
  }

  /** The longest known word with which this one goes on there, or -1; and its length. */
  longest(word: string, from: number): [number: number, length: number] {
    let [best, length] = [-1, SHORTEST - 1];
    for (let number = 0; number < 2 * REACH; number += 1) {
      const id = this.#id(number);
      if (id === undefined) continue;
      const [start, end] = [this.#starts[id] as number, this.#ends[id] as number];
      let at = start;
      while (at < end && this.#letters[at] === word.charCodeAt(from + at - start)) at += 1;
      if (at < end || end - start <= length) continue;
      best = number;
      length = end - start;
    }
    return [best, length];
  }

  #id(number: number): number | undefined {
    return number < REACH ? this.#row[number] : this.#above[number - REACH];
  }

  #remember(): void {
    const row = this.#row;
    let at = 0;
    while (at < row.length && this.#hashes[row[at] as number] !== this.#hash) at += 1;
    let id = row[at];
    if (id === undefined) {
      id = this.#hashes.push(this.#hash) - 1;
      this.#starts.push(this.#start);
      this.#ends.push(this.#end);
    }
    for (let i = Math.min(at, REACH - 1); i > 0; i -= 1) row[i] = row[i - 1] as number;
    row[0] = id;
    if (this.#here.length < REACH && !this.#here.includes(id)) this.#here.push(id);
  }
}

/** Space, hyphen, the marks of a list and of a capital part words. */
function parts(unit: number): boolean {
  return unit === 32 || unit === 45 || unit === 124 || unit === 126 || unit === CAPITAL || unit === END;
}

/** Cells as bytes: the alphabet first (its size, then the letters), the text after it. */
function column(cells: readonly string[], words: Words): Uint8Array {
  const text: number[] = [];
  cells.forEach((cell, row) => {
    words.cell(row);
    let word = "";
    const finish = (): void => {
      for (let at = 0; at < word.length; ) {
        const [number, length] = words.longest(word, at);
        text.push(number < 0 ? word.charCodeAt(at) : -1 - number);
        if (number < 0) words.add(word.charCodeAt(at));
        else words.addKnown(number);
        at += number < 0 ? 1 : length;
      }
      words.finish();
      word = "";
    };
    for (const letter of `${cell}\n`.split("")) {
      const unit = letter.charCodeAt(0);
      const small = unit < LATIN ? letter.toLowerCase() : letter;
      const capital = small !== letter && small.length === 1 && small < "\u0250" && small.toUpperCase() === letter;
      if (capital || parts(unit)) {
        finish();
        text.push(capital ? CAPITAL : unit);
      }
      if (capital || !parts(unit)) word += capital ? small : letter;
    }
  });
  const alphabet = alphabetOf(text);
  const places = new Map(alphabet.map((unit, i) => [unit, i]));
  const out = number(alphabet.length);
  alphabet.forEach((unit, i) => {
    out.push(...number((unit - (alphabet[i - 1] ?? 0)) & 0xffff));
  });
  for (const unit of text) {
    const place = places.get(unit) ?? 0;
    if (unit < 0) out.push(KNOWN - 1 - unit);
    else if (place < SINGLES || alphabet.length === KNOWN) out.push(place);
    else out.push(SINGLES + ((place - SINGLES) >> 8), (place - SINGLES) & 255);
  }
  return Uint8Array.from(out);
}

/** Few letters: ASCII as it is, which the compressor expects, the others where ASCII is not used. */
function alphabetOf(text: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const unit of text) if (unit >= 0) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
  if (common.length <= SINGLES) {
    const alphabet = Array.from({ length: KNOWN }, (_, i) => i);
    let free = 33;
    for (const unit of common) {
      if (unit < KNOWN && unit !== CAPITAL) continue;
      while (counts.has(free)) free += 1;
      alphabet[free] = unit;
      free += 1;
    }
    return alphabet;
  }
  if (common.length > SINGLES + LEADS * 256) throw new Error("too many letters for one alphabet");
  const ordered = (units: number[]): number[] => units.sort((a, b) => a - b);
  return [...ordered(common.slice(0, SINGLES)), ...ordered(common.slice(SINGLES))];
}

/** The cells of which `column` made these bytes. */
function cellsOf(bytes: Uint8Array, words: Words): string[] {
  const reader = new Reader(bytes);
  let last = 0;
  const alphabet = Uint16Array.from({ length: reader.number() }, () => {
    last += reader.number();
    return last;
  });
  const bytesLeft = reader.rest();
  // Known words make the text longer than its bytes; how long is not known before.
  let text = new Uint16Array(4 * bytesLeft.length + 64);
  let length = 0;
  let row = 0;
  let capital = false;
  words.cell(row);
  for (let at = 0; at < bytesLeft.length; at += 1) {
    const byte = bytesLeft[at] as number;
    if (byte >= KNOWN) {
      words.addKnown(byte - KNOWN);
      continue;
    }
    let place = byte;
    if (alphabet.length !== KNOWN && byte >= SINGLES) {
      at += 1;
      place = SINGLES + ((byte - SINGLES) << 8) + (bytesLeft[at] ?? 0);
    }
    const unit = alphabet[place] as number;
    if (!parts(unit)) {
      words.add(unit);
      continue;
    }
    if (length + words.length >= text.length) text = longer(text, length + words.length);
    const first = length;
    length += words.finish(text, length);
    if (capital)
      text[first] = String.fromCharCode(text[first] as number)
        .toUpperCase()
        .charCodeAt(0);
    capital = unit === CAPITAL;
    if (unit === END) {
      row += 1;
      words.cell(row);
    }
    if (!capital) {
      text[length] = unit;
      length += 1;
    }
  }
  return new TextDecoder("utf-16le").decode(text.subarray(0, length)).split("\n").slice(0, -1);
}

/** The same letters with room for twice as many. */
function longer(letters: Uint16Array, least: number): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(2 * least);
  more.set(letters);
  return more;
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  /** What `number` wrote. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
  bytes(length: number): Uint8Array {
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  rest(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }
}

/** Seven bits a byte, the low ones first. */
function number(value: number): number[] {
  const out: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return [...out, rest];
    out.push((rest & 127) | 128);
  }
}
