/**
 * The lexicon as few bytes, for the edge: its tables as lines of text, then language by language what each concept is
 * called, all of it through `Coder`, which guesses the next letter from what it has read of the lexicon so far.
 * `unpack` gives back the same data. Node reads the plain files.
 */
import { Alphabet, type Coder, coderOf, lengthsFor } from "./coder.ts";
import type { LexiconData } from "./data.ts";
import type { Attribute, Brand, Kind, Language, ProductLine, SpecialClass } from "./format.ts";

/** Kindred languages one after the other: what one has taught helps with the next. */
const ORDER: readonly Language[] = ["en", "nl", "de", "sv", "fr", "es", "pt", "it", "pl", "ar", "ko", "zh", "ja"];
/** Each script has an alphabet of its own; Chinese and Japanese share one. */
const SCRIPTS: Partial<Record<Language, number>> = { ar: 1, ko: 2, zh: 3, ja: 3 };
/** Stand before a name in such a script among names in Latin letters. */
const MARKS: Readonly<Record<string, Language>> = { "[": "ja", "]": "ko", "{": "zh", "}": "ar" };
/** What is written of the lexicon beside the languages' words, numbered after the languages. */
const [KINDS, ATTRIBUTES, SHORTHAND, ABBREVIATIONS, NAMES] = [13, 14, 15, 16, 17];
/** Begins the line of an attribute table and that of a product line, whose brand stands above it. */
const LINE = " ";
/** Ends a line, parts terms, and stands before a small letter that is a capital in the text. */
const [END, BAR, CAPITAL] = [10, 124, 1];

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

/** Where a line stands: what the guesses go by. */
interface Place {
  /** A language's number in `ORDER`, or a table's. */
  readonly column: number;
  /** The concept it speaks of. */
  readonly row: number;
  /** The concept's key, once it is known: concepts whose keys share a word share words. */
  readonly key?: string;
}

/** The whole lexicon as bytes: `unpack(pack(data))` equals `data`. */
export function pack(data: LexiconData): Uint8Array {
  const keys = Object.keys(data.kinds);
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
  const attributes = Object.entries(data.attributes).flatMap(([letter, table]) => {
    const names = Object.keys(table);
    const nearness = (near: Attribute["near"]): string =>
      written(near && Object.entries(near).map(([key, value]) => `${numberOf(key, names)}=${value}`));
    return [LINE + letter, ...Object.entries(table).map(([key, { near }]) => fields(key, nearness(near)))];
  });
  const concepts: Described[] = [
    ...Object.values(data.kinds),
    ...Object.values(data.attributes).flatMap(Object.values),
  ];
  const names = Object.entries(data.brands).flatMap(([key, brand]) => [
    fields(shortened(key, brand.terms), marked(brand.terms), refs(brand.kinds), emptied(brand.lines)),
    ...Object.entries(brand.lines ?? {}).map(([line, { terms, kinds: of }]) =>
      fields(`${LINE}${shortened(line, terms)}`, marked(terms), refs(of)),
    ),
  ]);
  const tables: Tables = {
    kinds: [...kinds, ...data.lookalikes.map((group) => LINE + refs(group))],
    attributes,
    words: ORDER.map((language) => concepts.map(({ terms }) => safe(terms[language] ?? ""))),
    shorthand: concepts.map(({ abbreviations }) => (abbreviations === "" ? NONE : (abbreviations ?? ""))),
    abbreviations: Object.entries(data.abbreviations).map(([short, long]) => fields(short, long)),
    names,
  };
  const coder = coderOf();
  code(new Text(coder, lettersOf(tables)), tables);
  return coder.finish();
}

/** What `pack` was given. */
export function unpack(bytes: Uint8Array): LexiconData {
  const { kinds: kindLines, attributes: attributeLines, words, shorthand, ...tables } = code(new Text(coderOf(bytes)));
  let row = 0;
  const described = (): Pick<Kind, "terms" | "abbreviations"> => {
    const terms = {} as Record<Language, string>;
    for (let i = 0; i < ORDER.length; i += 1) terms[ORDER[i] as Language] = words[i]?.[row] ?? "";
    const abbreviations = shorthand[row] ?? "";
    row += 1;
    return { terms, ...(abbreviations && { abbreviations: abbreviations === NONE ? "" : abbreviations }) };
  };
  const isGroup = (line: string): boolean => line.startsWith(LINE);
  const lines = kindLines.filter((line) => !isGroup(line)).map(cells);
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
  for (let at = 0; at < attributeLines.length; ) {
    const letter = attributeLines[at]?.slice(LINE.length) ?? "";
    const next = attributeLines.findIndex((line, i) => i > at && line.startsWith(LINE));
    const rows = attributeLines.slice(at + 1, next < 0 ? undefined : next).map(cells);
    const names = rows.map(([key = ""]) => key);
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
      rows.map(([key, near]) => [key, given({ near: nearness(near), ...described() })]),
    );
    at += 1 + rows.length;
  }
  const brands: Record<string, Brand & { lines?: Record<string, ProductLine> }> = {};
  let last: (Brand & { lines?: Record<string, ProductLine> }) | undefined;
  for (const [name = "", terms = "", of, none] of tables.names.map(cells)) {
    if (last && name.startsWith(LINE)) {
      last.lines = { ...last.lines, [lengthened(name.slice(1), terms)]: { kinds: listed(of, keys) ?? [], terms } };
      continue;
    }
    last = given({ terms, kinds: listed(of, keys), lines: none ? {} : undefined });
    brands[lengthened(name, terms)] = last;
  }
  const abbreviations = Object.fromEntries(
    tables.abbreviations.map(cells).map(([short = "", long = ""]) => [short, long]),
  );
  const lookalikes = kindLines.filter(isGroup).map((line) => listed(line.slice(LINE.length), keys) ?? []);
  return { kinds, brands, attributes, abbreviations, lookalikes };
}

/** The lexicon as lines of text. */
interface Tables {
  readonly kinds: readonly string[];
  readonly attributes: readonly string[];
  /** By language, in the order of `ORDER`; and by concept, kinds first. */
  readonly words: readonly (readonly string[])[];
  readonly shorthand: readonly string[];
  readonly abbreviations: readonly string[];
  readonly names: readonly string[];
}

/** Writes these tables, or reads and answers them. */
function code(text: Text, given?: Tables): Tables {
  const lengths = text.line(
    { column: KINDS, row: 0 },
    given && [given.kinds, given.attributes, given.abbreviations, given.names].map((table) => table.length).join(" "),
  );
  const [kindCount = 0, attributeCount = 0, abbreviationCount = 0, nameCount = 0] = lengths.split(" ").map(Number);
  const lines = (count: number, table: readonly string[] | undefined, placed: (row: number) => Place): string[] =>
    Array.from({ length: count }, (_, row) => text.line(placed(row), table?.[row]));
  const kinds = lines(kindCount, given?.kinds, (row) => ({ column: KINDS, row }));
  const attributes = lines(attributeCount, given?.attributes, (row) => ({ column: ATTRIBUTES, row: kindCount + row }));
  const keys = [...kinds, ...attributes].filter((line) => !line.startsWith(LINE)).map((line) => cells(line)[0] ?? "");
  const about =
    (column: number) =>
    (row: number): Place => ({ column, row, key: keys[row] ?? "" });
  const shorthand = lines(keys.length, given?.shorthand, about(SHORTHAND));
  const words = ORDER.map((_, language) => lines(keys.length, given?.words[language], about(language)));
  const abbreviations = lines(abbreviationCount, given?.abbreviations, () => ({ column: ABBREVIATIONS, row: -1 }));
  const names = lines(nameCount, given?.names, (row) => ({ column: NAMES, row: keys.length + row }));
  return { kinds, attributes, words, shorthand, abbreviations, names };
}

/** Lines of text on their way through the coder: which letters there are, and what the next one is guessed from. */
class Text {
  readonly #coder: Coder;
  readonly #letters: readonly (readonly number[])[];
  readonly #alphabets: readonly Alphabet[];
  readonly #numbers: readonly Map<number, number>[];
  #line = new Uint16Array(1 << 12);

  /** `counts`: how often each letter of each alphabet will be written; a reader reads that first. */
  constructor(coder: Coder, counts?: readonly ReadonlyMap<number, number>[]) {
    this.#coder = coder;
    const plain = new Alphabet(new Array(128).fill(7), 0);
    const number = (about: number, before: number, value = 0): number => {
      let [read, shift, rest] = [0, 0, value];
      for (;;) {
        coder.contexts.forEach((_, i) => {
          coder.contexts[i] = mixed(about + 16 * shift, i & 1 ? before : 0);
        });
        const symbol = coder.code(plain, Math.min(shift, 3), rest < 64 ? rest : 64 + (rest & 63));
        read |= (symbol & 63) << (6 * shift);
        if (symbol < 64) return read;
        rest >>= 6;
        shift += 1;
      }
    };
    const letters: number[][] = [];
    this.#alphabets = [0, 1, 2, 3].map((script) => {
      const given = counts?.[script];
      const units = given && [...given.keys()].sort((a, b) => a - b);
      const ownLengths = units && lengthsFor(units.map((unit) => given.get(unit) ?? 0));
      const lengths: number[] = [];
      const own: number[] = [];
      const count = number(0, script, units?.length);
      for (let i = 0, unit = 0, gap = 0, length = 0; i < count; i += 1) {
        gap = number(1, gap, units && (units[i] ?? 0) - unit);
        unit += gap;
        length = number(2, length, ownLengths?.[i]);
        own.push(unit);
        lengths.push(length);
      }
      letters.push(own);
      return new Alphabet(lengths, script);
    });
    this.#letters = letters;
    this.#numbers = counts ? letters.map((own) => new Map(own.map((unit, i) => [unit, i]))) : [];
  }

  /** Writes a line, or reads one, and answers it. */
  line({ column, row, key }: Place, given?: string): string {
    const coder = this.#coder;
    const { contexts } = coder;
    const text = given === undefined ? undefined : `${small(given)}\n`;
    const [first, last] = key === undefined ? [0, 0] : [hashOf(key.replace(/_.*/, "")), hashOf(key.replace(/.*_/, ""))];
    let language = column;
    let script = scriptOfColumn(column);
    let [one, two, three, word, place, length] = [0, 0, 0, 0, 0, 0];
    let capital = false;
    for (let at = 0; ; at += 1) {
      const letters = mixed(one, two);
      contexts[0] = mixed(row + 1, word);
      contexts[1] = mixed(script - 9, word);
      contexts[2] = mixed(mixed(script - 9, three), letters);
      contexts[3] = mixed(language + 1, one);
      contexts[4] = mixed(last, letters);
      contexts[5] = mixed(first, word);
      contexts[6] = mixed(language + 1, letters);
      contexts[7] = mixed(row + 1, one);
      const symbol = coder.code(
        this.#alphabets[script] as Alphabet,
        place,
        text === undefined ? 0 : this.#numbers[script]?.get(text.charCodeAt(at)),
      );
      const unit = this.#letters[script]?.[symbol] ?? END;
      three = two;
      two = one;
      one = unit;
      const parts = parting(unit);
      word = parts ? 0 : mixed(word, unit);
      place = unit === BAR || unit === 126 || unit === 9 ? 0 : Math.min(place + 1, 3);
      if (unit === END) break;
      const mark = column === NAMES ? MARKS[String.fromCharCode(unit)] : undefined;
      if (mark) {
        language = ORDER.indexOf(mark);
        script = SCRIPTS[mark] ?? 0;
        continue;
      }
      if (unit === CAPITAL) {
        capital = true;
        continue;
      }
      if (column === NAMES && (unit === BAR || unit === 9)) {
        language = column;
        script = 0;
      }
      if (length === this.#line.length) {
        const longer = new Uint16Array(2 * length);
        longer.set(this.#line);
        this.#line = longer;
      }
      this.#line[length] = capital ? String.fromCharCode(unit).toUpperCase().charCodeAt(0) : unit;
      length += 1;
      capital = false;
    }
    return Reflect.apply(String.fromCharCode, null, this.#line.subarray(0, length));
  }
}

/** How often each letter is written, by alphabet. */
function lettersOf({ words, names, ...tables }: Tables): Map<number, number>[] {
  const counts = [0, 1, 2, 3].map(() => new Map<number, number>([[END, 1]]));
  const count = (text: string, script: number): void => {
    const own = counts[script];
    for (const letter of text.split("")) own?.set(letter.charCodeAt(0), (own.get(letter.charCodeAt(0)) ?? 0) + 1);
  };
  count("0123456789 \n", 0);
  for (const table of Object.values(tables)) for (const line of table) count(`${small(line)}\n`, 0);
  words.forEach((column, language) => {
    for (const line of column) count(`${small(line)}\n`, scriptOfColumn(language));
  });
  for (const line of names) {
    let script = 0;
    for (const letter of `${small(line)}\n`.split("")) {
      count(letter, script);
      const mark = MARKS[letter];
      if (mark) script = SCRIPTS[mark] ?? 0;
      else if (letter === "|" || letter === "\t") script = 0;
    }
  }
  return counts;
}

function scriptOfColumn(column: number): number {
  return SCRIPTS[ORDER[column] as Language] ?? 0;
}

/** Space, hyphen, underscore, tab, the marks of a list and of a capital part words. */
function parting(unit: number): boolean {
  return unit === 32 || unit === 45 || unit === BAR || unit === 126 || unit === CAPITAL || unit === 9 || unit === 95;
}

/** Capitals as small letters with a mark before them, where that can be undone. */
function small(text: string): string {
  return text.replace(/./gs, (letter) => {
    const lower = letter < "\u0250" ? letter.toLowerCase() : letter;
    const other = lower !== letter && lower.length === 1 && lower < "\u0250" && lower.toUpperCase() === letter;
    return other ? String.fromCharCode(CAPITAL) + lower : letter;
  });
}

/** Names in another script than Latin with a mark before them. */
function marked(terms: string): string {
  if (/[[\]{}]/.test(terms)) throw new Error(`a name holds a bracket: ${terms}`);
  return safe(terms).replace(/[^|~]+/g, (term) => {
    const script = scriptOf(term);
    return (Object.keys(MARKS).find((mark) => MARKS[mark] === script) ?? "") + term;
  });
}

function mixed(a: number, b: number): number {
  const hash = Math.imul(Math.imul(a, 0x2c1b3c6d) ^ b, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = mixed(hash, text.charCodeAt(i));
  return hash;
}

/** Without the parts that are not there. */
function given<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const out: Record<string, unknown> = {};
  for (const key in parts) if (parts[key] !== undefined) out[key] = parts[key];
  return out as never;
}

function scriptOf(term: string): Language | undefined {
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
