/**
 * The lexicon as few bytes, for the edge: language by language, each script in an alphabet of its own.
 * Meant to be compressed afterwards; `unpack` gives back the same data. Node reads the plain files.
 */
import type { LexiconData } from "./data.ts";
import type { Attribute, Brand, Kind, Language, ProductLine, SpecialClass } from "./format.ts";

/** Kindred languages side by side, which compresses better. */
const ORDER: readonly Language[] = ["en", "nl", "de", "sv", "fr", "es", "pt", "it", "pl", "ar", "ko", "zh", "ja"];
/** Scripts whose letters take three bytes, or two; in their own alphabet they take one or two. */
const WIDE_SCRIPTS = ["ja", "ko", "zh", "ar"] as const;
const WIDE: ReadonlySet<string> = new Set<Language>(WIDE_SCRIPTS);
/** Stand for a name that is written in such a script and kept in its language's column. */
const MARKS = { ja: "[", ko: "]", zh: "{", ar: "}" } as const;
const MARKED = /[[\]{}]/g;
/** Begins the line of a product line; its brand stands above it. */
const LINE = " ";
/** That many of the commonest letters take one byte, the others two. */
const SINGLES = 215;
const LEADS = 256 - SINGLES;
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
  const drawn: Record<string, string[]> = Object.fromEntries([...WIDE].map((language) => [language, []]));
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
  for (const language of ORDER) {
    const column = [...concepts.map(({ terms }) => safe(terms[language] ?? "")), ...(drawn[language] ?? [])].join("\n");
    sections.push(WIDE.has(language) ? narrow(column) : new TextEncoder().encode(column));
  }
  return joined([Uint8Array.from(sections.flatMap(({ length }) => number(length))), ...sections]);
}

/** What `pack` was given. */
export function unpack(bytes: Uint8Array): LexiconData {
  const reader = new Reader(bytes);
  const lengths = Array.from({ length: 5 + ORDER.length }, () => reader.number());
  const sections = lengths.map((length) => reader.bytes(length));
  const text = (index: number): string => new TextDecoder().decode(sections[index]);
  const columns = ORDER.map((language, i) =>
    (WIDE.has(language) ? widened(sections[5 + i] ?? new Uint8Array()) : text(5 + i)).split("\n"),
  );
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
  const taken: Record<string, number> = Object.fromEntries([...WIDE].map((language) => [language, row]));
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
  if (/[\t\n]/.test(text)) throw new Error(`a term holds a tab or a line break: ${JSON.stringify(text)}`);
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

/** Alphabet first (its size, then the steps from letter to letter), the text after it. */
function narrow(text: string): Uint8Array {
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i += 1) counts.set(text.charCodeAt(i), (counts.get(text.charCodeAt(i)) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([code]) => code);
  const ordered = (codes: number[]): number[] => codes.sort((a, b) => a - b);
  const alphabet = [...ordered(common.slice(0, SINGLES)), ...ordered(common.slice(SINGLES))];
  const out = number(alphabet.length);
  alphabet.forEach((code, i) => {
    const before = i === 0 || i === SINGLES ? 0 : (alphabet[i - 1] ?? 0);
    out.push(...number(code - before));
  });
  const perLead = leadsFor(alphabet.length);
  if (perLead > 256) throw new Error("too many letters for one alphabet");
  const places = new Map(alphabet.map((code, i) => [code, i]));
  for (let i = 0; i < text.length; i += 1) {
    const place = places.get(text.charCodeAt(i)) ?? 0;
    if (place < SINGLES) out.push(place);
    else out.push(SINGLES + Math.floor((place - SINGLES) / perLead), (place - SINGLES) % perLead);
  }
  return Uint8Array.from(out);
}

function widened(bytes: Uint8Array): string {
  const reader = new Reader(bytes);
  const alphabet = new Uint16Array(reader.number());
  for (let i = 0; i < alphabet.length; i += 1) {
    alphabet[i] = reader.number() + (i === 0 || i === SINGLES ? 0 : (alphabet[i - 1] ?? 0));
  }
  const perLead = leadsFor(alphabet.length);
  const text = reader.rest();
  const out = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    let place = text[at] ?? 0;
    if (place >= SINGLES) {
      at += 1;
      place = SINGLES + (place - SINGLES) * perLead + (text[at] ?? 0);
    }
    out[length] = alphabet[place] ?? 0;
    length += 1;
  }
  return new TextDecoder("utf-16le").decode(out.subarray(0, length));
}

function leadsFor(letters: number): number {
  return Math.max(1, Math.ceil((letters - SINGLES) / LEADS));
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
