/** Facts to a compact, comparable profile: read once when written, compared many times. */
import type { ItemFacts, ReportFacts, Side, StayFacts } from "./facts.ts";
import {
  AGE,
  DENY_NEXT,
  DENY_PREVIOUS,
  FAMILY,
  FOR,
  GRAMMAR_RUN,
  ONLY,
  STOPWORDS,
  STOPWORDS_BY_LANGUAGE,
  WITH,
} from "./function-words.ts";
import { lazily } from "./lazily.ts";
import { LANGUAGES, type Language } from "./lexicon/format.ts";
import {
  ALL_BITS,
  type ConceptId,
  HEAD_FIRST,
  type Lexicon,
  languageBits,
  lexicon,
  NAME_BIT,
  type Reading,
  type Sense,
  SHORTHAND_BIT,
} from "./lexicon/index.ts";
import { doubts } from "./lexicon/negations.ts";
import { articleCodes, code, datesOf, numberWords, readCounts, readNumbers } from "./numbers.ts";
import { betweenWords, bigrams, fold, looseStem, romanise, scriptOf, skeleton, type Token, tokenise } from "./text.ts";

/** Raised when the meaning of a stored profile changes; older rows are indexed again. */
export const PROFILE_VERSION = 6;

type Weighted = [key: string, weight: number];

export interface Profile {
  v: number;
  id: string;
  side: Side;
  /** Window: for an item both ends are when it was found. Null when unknown. */
  from: number | null;
  to: number | null;
  site: string | null;
  siteKind: string | null;
  group: string | null;
  /** What it is, by the title and the category. */
  kinds: Weighted[];
  /** Things mentioned along with it. */
  extra: Weighted[];
  denied: string[];
  colours: string[];
  /** Colour words in running text. */
  moreColours: string[];
  /** Colours of the thing in the photos: nobody's words, and easily fooled. */
  photoColours: string[];
  brands: string[];
  brandWord: string | null;
  /** Whoever gave the brand was not sure of it. */
  brandDoubted: boolean;
  lines: string[];
  who: string[];
  /** A child is spoken of. */
  family: boolean;
  sizes: string[];
  materials: string[];
  patterns: string[];
  marks: string[];
  places: string[];
  words: string[];
  sounds: string[];
  numbers: string[];
  measures: Weighted[];
  /** Makers' model names, and numbers right behind a word ("fenix 7"). */
  models: string[];
  tagged: Weighted[];
  /** How many of what: two wheels, three keys. */
  counts: Weighted[];
  codes: string[];
  /** Makers' codes of an article in the title. */
  articles: string[];
  /** The title with its identifiers without anything between them, where a code could be in it. */
  glued: string;
  /** The title in order, as concepts where they are known and as stems where not; of goods without a time alone. */
  title: string[];
  ids: string[];
  units: string[];
  unitText: string;
  floor: number | null;
  sideMark: "left" | "right" | "upper" | "lower" | null;
  /** The side stands in the title: the thing itself is a left or a right one. */
  sideSure: boolean;
  /** Persons' names told in running text, by their words' first letters: "Lena Brunner", "Jacopo e Marina". */
  toldInitials: string[];
  /** Says that something is written on the thing, and gives no word that could be it. */
  unread: boolean;
  names: string[];
  stayUnits: string[];
  staySites: string[];
  stayNames: string[];
  siteWords: string[];
  /** What was said, for the explanation. */
  said: { title: string; place: string; brand: string; colours: string; description: string };
}

const SHOWN = 160;

interface Mention {
  senses: readonly Sense[];
  how: Reading["how"];
  modifiers: readonly Sense[];
  clause: number;
  position: number;
  end: number;
  denied: boolean;
  text: string;
  /** Written like a name. */
  proper: boolean;
}

interface ReadField {
  mentions: Mention[];
  /** Words nobody knows. */
  words: string[];
  tokens: Token[];
  only: number[];
  withAt: number[];
  forAt: number[];
}

/** The languages a text seems to be in, as bits; all of them when it is too short to tell. */
function guessLanguages(texts: readonly string[], hint: string | null | undefined, side: Side): number {
  const always = NAME_BIT | (side === "item" ? SHORTHAND_BIT : 0);
  const hinted = LANGUAGES.find((language) => language === hint?.slice(0, 2).toLowerCase());
  const votes = new Map<Language, number>();
  let words = 0;
  for (const text of texts) {
    for (const token of tokenise(text.slice(0, 1_500))) {
      words += 1;
      for (const language of LANGUAGES) {
        if (STOPWORDS_BY_LANGUAGE[language]?.has(token.text))
          votes.set(language, (votes.get(language) ?? 0) + (token.text.length > 1 ? 1 : 0.5));
      }
    }
  }
  const most = Math.max(0, ...votes.values());
  const heard =
    most >= 4 && most / words >= 0.12
      ? [...votes].filter(([, n]) => n >= 0.7 * most).map(([language]) => language)
      : [];
  // A form's language may not be the writer's, so both count when they differ.
  if (hinted && (heard.length === 0 || heard.includes(hinted))) return languageBits([hinted, "en"]) | always;
  if (heard.length > 0) return languageBits([...heard, ...(hinted ? [hinted] : []), "en"]) | always;
  return ALL_BITS;
}

interface Reader {
  readonly lex: Lexicon;
  readonly bits: number;
  /** Names and colours stand alone in their fields; running text has grammar in it. */
  readonly field: "title" | "running" | "label";
}

function readField(raw: string, reader: Reader): ReadField {
  const tokens = tokenise(raw);
  const out: ReadField = { mentions: [], words: [], tokens, only: [], withAt: [], forAt: [] };
  let start = 0;
  while (start < tokens.length) {
    const clause = tokens[start]?.clause ?? 0;
    let end = start;
    while (end < tokens.length && tokens[end]?.clause === clause) end += 1;
    readClause(tokens.slice(start, end), start, clause, reader, out);
    start = end;
  }
  return out;
}

function readClause(tokens: readonly Token[], offset: number, clause: number, reader: Reader, out: ReadField): void {
  const { lex, bits, field } = reader;
  const words = tokens.map((token) => token.text);
  const denyNext: number[] = [];
  const denyPrevious: number[] = [];
  const first = out.mentions.length;
  // "No bolso" is in the bag: only where Portuguese is not what is read does "no" deny.
  const portuguese = bits !== ALL_BITS && (bits & PORTUGUESE) !== 0 && (bits & NOT_PORTUGUESE) === 0;
  const steer = (word: string, at: number): boolean => {
    let steers = false;
    if (DENY_NEXT.has(word) && !(word === "no" && portuguese)) {
      denyNext.push(at);
      steers = true;
    }
    if (DENY_PREVIOUS.has(word)) {
      denyPrevious.push(at);
      steers = true;
    }
    if (ONLY.has(word)) {
      out.only.push(at);
      steers = true;
    }
    if (WITH.has(word)) out.withAt.push(at);
    if (FOR.has(word)) out.forAt.push(at);
    return steers;
  };
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const at = offset + i;
    if (token.script === "han") {
      let inner = 0;
      for (const piece of lex.readRun(token.text, bits)) {
        const place = at + inner / 1000;
        const from = inner;
        inner += piece.text.length;
        const neg = steerRun(piece.text);
        if (neg === "previous") denyPrevious.push(place);
        if (neg === "next") denyNext.push(place);
        if (neg === "only") out.only.push(place);
        if (piece.senses.length > 0) {
          out.mentions.push(mention(piece.senses, "exact", [], clause, place, place, piece.text, true));
        } else {
          for (const [gap, place] of gapsOf(piece.text, from, token.starts)) {
            if (/^[\u30a1-\u30fc]{3,}$/.test(gap)) out.words.push(gap);
            else {
              if (gap.length > 2 && token.starts?.has(place)) out.words.push(gap);
              for (const pair of bigrams(gap)) if (pair.length >= 2) out.words.push(pair);
              // Chinese and Japanese write "bamboo" alike, but seldom the words around it.
              for (const sign of gap.match(/[\u4e00-\u9fff]/g) ?? []) out.words.push(sign);
            }
          }
        }
      }
      i += 1;
      continue;
    }
    const steers = steer(token.text, at);
    let reading = lex.read(words, i, bits);
    // Grammar is not a thing ("or" is gold in French, "on" is nothing), and running text is no place for wild guesses.
    if (reading?.length === 1 && field !== "label") {
      const grammar = STOPWORDS.has(token.text) && (field === "running" || token.text.length <= 2);
      const wild =
        reading.how === "typo" && (field === "running" ? token.text.length < 8 || token.proper : token.text.length < 6);
      // "Ich weiß nicht" is no colour.
      const knows = token.text === "weiss" && (KNOWERS.has(words[i - 1] ?? "") || KNOWN.has(words[i + 1] ?? ""));
      const stray = field === "running" && token.script === "latin" && token.text.length <= 2;
      if (grammar || wild || stray || knows) reading = null;
    }
    if (reading && !(steers && reading.length === 1)) {
      // A word that denies by itself ("ohne") is not also a thing; a phrase that begins with it may be.
      const text = words.slice(i, i + reading.length).join(" ");
      out.mentions.push(
        mention(
          reading.senses,
          reading.how,
          reading.modifiers ?? [],
          clause,
          at,
          at + reading.length - 1,
          text,
          token.proper || token.script !== "latin",
        ),
      );
      const loose = (reading.how !== "exact" && reading.how !== "stem") || reading.senses.every((sense) => sense.weak);
      if (loose && reading.length === 1 && !STOPWORDS.has(token.text)) out.words.push(token.text);
      for (let k = 1; k < reading.length; k += 1) steer(words[i + k] ?? "", at + k);
      i += reading.length;
      continue;
    }
    if (!steers && !STOPWORDS.has(token.text)) out.words.push(token.text);
    i += 1;
  }
  for (let m = first; m < out.mentions.length; m += 1) {
    const one = out.mentions[m];
    if (!one) continue;
    // "One eye missing" says so itself; the word at its end denies nothing more.
    if (one.senses.some((sense) => sense.id.startsWith("x_missing_"))) continue;
    one.denied =
      denyNext.some((at) => at < one.position && one.position - at <= 2.5) ||
      denyPrevious.some((at) => at > one.end && at - one.end <= 2.1 && nothingBetween(out.mentions, first, one, at));
  }
}

/** What no table knows of a run, without its grammar: word by word where the platform tells words apart. */
function gapsOf(text: string, from: number, starts: ReadonlySet<number> | undefined): [gap: string, place: number][] {
  const out: [string, number][] = [];
  for (const match of text.replace(GRAMMAR_RUN, (run) => " ".repeat(run.length)).matchAll(/[^ ]+/g)) {
    let begin = 0;
    for (let i = 1; i <= match[0].length; i += 1) {
      if (i < match[0].length && !starts?.has(from + match.index + i)) continue;
      out.push([match[0].slice(begin, i), from + match.index + begin]);
      begin = i;
    }
  }
  return out;
}

const WRITTEN_MARKS: ReadonlySet<ConceptId> = new Set(
  ["engraved", "embroidered", "monogram", "initials", "name_tag", "name_written"].map((key) => `x_${key}`),
);

const KNOWERS = new Set("ich er sie wer niemand keiner man gott".split(" "));
const KNOWN = new Set("nicht es genau leider noch ich jemand nur".split(" "));
const PORTUGUESE = languageBits(["pt"]);
const NOT_PORTUGUESE = languageBits(["es", "it"]);

function nothingBetween(mentions: readonly Mention[], first: number, one: Mention, at: number): boolean {
  for (let m = first; m < mentions.length; m += 1) {
    const other = mentions[m];
    if (other && other !== one && other.position > one.end && other.position < at && hasKind(other)) return false;
  }
  return true;
}

function hasKind(one: Mention): boolean {
  return one.senses.some((sense) => sense.id.startsWith("k_"));
}

function steerRun(text: string): "previous" | "next" | "only" | null {
  if (
    /(?:(?<!パ)ナシ|[無无]シ|ナイ|[無无]イ|(?<!見ツカリ|見当タリ|ワカリ|分カリ|カモシレ|スミ|覚エテイ|オボエテイ|知リ)マセン|ナク)/.test(
      text,
    )
  )
    return "previous";
  if (/(?:没有|沒有|不含|無|无)/.test(text)) return "next";
  if (/(?:ダケ|ノミ|只有|空ノ|仅|僅)/.test(text)) return "only";
  return null;
}

function mention(
  senses: readonly Sense[],
  how: Reading["how"],
  modifiers: readonly Sense[],
  clause: number,
  position: number,
  end: number,
  text: string,
  proper: boolean,
): Mention {
  return { senses, how, modifiers, clause, position, end, denied: false, text, proper };
}

const HOW_WEIGHT: Readonly<Record<Reading["how"], number>> = {
  exact: 1,
  stem: 0.95,
  compound: 0.85,
  foreign: 0.5,
  typo: 0.6,
};

/** What a title's kinds are worth: the head most, what comes "with" it or "for" it less. */
function titleKinds(field: ReadField, lex: Lexicon): Map<string, number> {
  const out = new Map<string, number>();
  const things = field.mentions.filter((one) => !one.denied && (hasKind(one) || hasLine(one)));
  const only = field.only.length > 0;
  things.forEach((one, index) => {
    let weight = HOW_WEIGHT[one.how];
    const before = things[index - 1];
    const after = things[index + 1];
    if (before) {
      const between = (at: number): boolean => at > before.end && at < one.position;
      if (field.withAt.some(between)) weight *= 0.45;
      else if (field.forAt.some(between)) weight *= 0.4;
      else if (one.clause !== before.clause) weight *= 0.6;
      else if (one.position - before.end <= 1 && headFirst(one)) weight *= 0.5;
    }
    if (after && after.clause === one.clause && after.position - one.end <= 1 && !headFirst(after)) weight *= 0.5;
    if (only && field.only.every((at) => Math.abs(at - one.position) > 1.5 && Math.abs(at - one.end) > 1.5))
      weight *= 0.6;
    const strong = one.senses.some((sense) => sense.id.startsWith("k_") && !sense.weak);
    for (const sense of one.senses) {
      if (sense.id.startsWith("k_")) top(out, sense.id.slice(2), weight * (sense.weak ? (strong ? 0.3 : 0.55) : 1));
      if (sense.id.startsWith("l_")) {
        lineKinds(sense.id, lex).forEach((kind, i) => {
          top(out, kind, weight * (sense.weak ? 0.5 : 0.9) * (i === 0 ? 1 : 0.7));
        });
      }
    }
  });
  return out;
}

/** Romance, Polish and Arabic put the head before its modifier; there the second of two nouns modifies. */
function headFirst(one: Mention): boolean {
  const languages = one.senses.reduce((bits, sense) => bits | sense.languages, 0);
  return languages !== 0 && (languages & ~HEAD_FIRST) === 0;
}

function hasLine(one: Mention): boolean {
  return one.senses.some((sense) => sense.id.startsWith("l_"));
}

function lineKinds(id: ConceptId, lex: Lexicon): readonly string[] {
  const [brand = "", line = ""] = id.slice(2).split(".");
  return lex.data.brands[brand]?.lines?.[line]?.kinds ?? [];
}

function top(map: Map<string, number>, key: string, weight: number): void {
  if (weight > (map.get(key) ?? 0)) map.set(key, weight);
}

interface Raw {
  side: Side;
  id: string;
  title: string;
  description: string;
  category: string;
  brand: string;
  place: string;
  unit: string;
  colours: readonly string[];
  identifiers: readonly string[];
}

/** The profile of a found item. */
export function profileItem(facts: ItemFacts, lex: Lexicon = lexicon()): Profile {
  const at = time(facts.foundAt);
  return build(raw("item", facts.id, facts.title, facts), facts, { from: at, to: at }, facts.stay ?? null, [], lex);
}

/** Who only says when it was missed may have lost it days before. */
const UNSAID_STAY = 7 * 86_400_000;

/** The profile of a loss report. */
export function profileReport(facts: ReportFacts, lex: Lexicon = lexicon()): Profile {
  let to = time(facts.lostTo);
  let from = time(facts.lostFrom) ?? (to === null ? null : to - UNSAID_STAY);
  if (from !== null && to !== null && to < from) [from, to] = [to, from];
  const names = facts.travelerName ? [String(facts.travelerName)] : [];
  return build(
    raw("report", facts.id, facts.item, facts),
    facts,
    { from, to: to ?? from },
    facts.stay ?? null,
    names,
    lex,
  );
}

function raw(side: Side, id: string, title: string | null | undefined, facts: ItemFacts | ReportFacts): Raw {
  return {
    side,
    id: String(id),
    title: text(title),
    description: text(facts.description),
    category: text(facts.category),
    brand: text(facts.brand),
    place: text(facts.place),
    unit: text(facts.unit),
    colours: strings(facts.colours),
    identifiers: strings(facts.identifiers),
  };
}

function time(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function text(value: unknown): string {
  return typeof value === "string" ? inWesternFigures(value) : typeof value === "number" ? String(value) : "";
}
function strings(value: unknown): string[] {
  if (typeof value === "string") return [inWesternFigures(value)];
  return Array.isArray(value)
    ? value
        .slice(0, 40)
        .filter((one) => typeof one === "string" || typeof one === "number")
        .map((one) => inWesternFigures(String(one)))
    : [];
}

/** The Arabic world writes 52 as ٥٢, Persian keyboards as ۵۲. */
function inWesternFigures(value: string): string {
  return value.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) & 15));
}

function build(
  source: Raw,
  facts: ItemFacts | ReportFacts,
  window: { from: number | null; to: number | null },
  stay: StayFacts | null,
  names: readonly string[],
  lex: Lexicon,
): Profile {
  const bits = guessLanguages(
    [source.title, source.description, source.place, source.category],
    facts.lang,
    source.side,
  );
  const running: Reader = { lex, bits, field: "running" };
  const label: Reader = { lex, bits: ALL_BITS, field: "label" };
  const title = readField(source.title, { lex, bits, field: "title" });
  const description = readField(source.description, running);
  const category = readField(source.category, { lex, bits, field: "label" });
  // A maker's name with a slip in it is looked for among names first: "Medella" is no medal.
  const known = readField(source.brand, { lex, bits: NAME_BIT, field: "label" });
  const brand = known.mentions.length > 0 ? known : readField(source.brand, label);
  const place = readField(source.place, { lex, bits, field: "title" });
  const fields = [title, description];

  const kinds = titleKinds(title, lex);
  const extra = new Map<string, number>();
  const denied = new Set<string>();
  const categoryWeight = kinds.size === 0 ? 0.7 : 0.4;
  for (const one of category.mentions) {
    for (const sense of one.senses) {
      if (sense.id.startsWith("k_"))
        top(kinds, sense.id.slice(2), categoryWeight * (sense.weak ? 0.7 : 1) * HOW_WEIGHT[one.how]);
    }
  }
  const brands = new Set<string>();
  const lines = new Set<string>();
  const takeBrand = (sense: Sense, weight: number, sure: boolean): void => {
    if (sense.id.startsWith("b_") && (sure || !sense.weak)) brands.add(sense.id.slice(2));
    if (sense.id.startsWith("l_") && (sure || !sense.weak)) {
      lines.add(sense.id.slice(2));
      brands.add(sense.id.slice(2).split(".")[0] ?? "");
      lineKinds(sense.id, lex).forEach((kind, i) => {
        top(kinds, kind, weight * (i === 0 ? 1 : 0.7));
      });
    }
  };
  for (const one of brand.mentions) {
    for (const sense of one.senses) if (one.how !== "typo" || sense.id.startsWith("b_")) takeBrand(sense, 0.6, true);
  }
  const explicitBrand = brands.size > 0;
  for (const [index, field] of fields.entries()) {
    for (const one of field.mentions) {
      for (const sense of one.senses) {
        if (one.how !== "typo" && !one.denied && (index === 0 || speaksOfIt(sense, one, kinds, lex)))
          takeBrand(sense, index === 0 ? 0.8 : 0.35, false);
        if (!sense.id.startsWith("k_")) continue;
        const key = sense.id.slice(2);
        if (one.denied) denied.add(key);
        else if (index === 1) top(extra, key, (sense.weak ? 0.4 : 1) * HOW_WEIGHT[one.how]);
      }
      for (const sense of one.modifiers)
        if (sense.id.startsWith("k_") && !one.denied) top(extra, sense.id.slice(2), 0.5);
    }
  }
  // "Instinct" alone is a word; beside "Garmin" it is a watch.
  for (const one of fields.flatMap((field) => field.mentions)) {
    for (const sense of one.how === "typo" || one.denied ? [] : one.senses)
      if (sense.weak && sense.id.startsWith("l_") && brands.has(sense.id.slice(2).split(".")[0] ?? ""))
        takeBrand(sense, 0.6, true);
  }
  const kept = source.side === "report" ? keptThere(source.description, running) : new Set<string>();
  for (const id of kept) {
    const key = id.slice(2);
    if (!id.startsWith("k_") || (kinds.get(key) ?? 0) >= 0.5) continue;
    denied.add(key);
    extra.delete(key);
  }
  // "Only the camera": then that is what was found, whatever the title calls it.
  for (const one of source.side === "item" ? description.mentions : []) {
    if (one.denied || !description.only.some((at) => at < one.position && one.position - at <= 1.5)) continue;
    for (const sense of one.senses) if (sense.id.startsWith("k_") && !sense.weak) top(kinds, sense.id.slice(2), 0.8);
  }
  // Nothing in the title is known: the brand, or the description's first thing, has to say what it is.
  if (![...kinds.values()].some((weight) => weight >= 0.5)) {
    for (const key of brands)
      (lex.data.brands[key]?.kinds ?? []).slice(0, 3).forEach((kind, i) => {
        top(kinds, kind, i === 0 ? 0.5 : 0.35);
      });
    const firstThing = description.mentions.find(
      (one) => !one.denied && one.senses.some((s) => s.id.startsWith("k_") && !s.weak),
    );
    for (const sense of firstThing?.senses ?? [])
      if (sense.id.startsWith("k_") && !sense.weak) top(kinds, sense.id.slice(2), 0.45);
  }
  settle(kinds, extra, lex);
  for (const [broad, homonym] of HOMONYMS) {
    if ([...kinds].some(([kind, weight]) => weight >= 0.5 && lex.ancestors(kind).has(broad))) extra.delete(homonym);
  }

  const concepts = (letter: string, from: readonly ReadField[], weakToo = false): string[] => {
    const out = new Set<string>();
    for (const field of from) {
      for (const one of field.mentions) {
        if (one.how === "typo" && one.text.length < 7) continue;
        for (const sense of one.senses) {
          if (sense.id.startsWith(letter) && (weakToo || !sense.weak))
            out.add((one.denied ? "-" : "") + sense.id.slice(2));
        }
        for (const sense of one.modifiers) if (sense.id.startsWith(letter) && !sense.weak) out.add(sense.id.slice(2));
      }
    }
    return [...out];
  };
  const plain = (list: readonly string[]): string[] => list.filter((key) => !key.startsWith("-"));
  const colourField = source.colours.map((colour) => readField(colour, { lex, bits, field: "label" }));
  const explicitColours = plain(concepts("c_", colourField, true));
  const titleColours = plain(concepts("c_", [title]));
  const textColours = plain(concepts("c_", fields));
  const photo = plain(
    concepts(
      "c_",
      strings(facts.photoColour).map((colour) => readField(colour, label)),
      true,
    ),
  );
  const colours = explicitColours.length > 0 ? explicitColours : titleColours;

  const looks = [title, description, category];
  // A long letter speaks of many people; whose the thing is stands in its title, or in a short note.
  const who = new Set(plain(concepts("w_", [title, category])));
  if (who.size === 0 && description.tokens.length <= 45)
    for (const one of plain(concepts("w_", [description]))) who.add(one);
  // "EpiPen Jr", "CCM SR": makers' words for whom a size is.
  for (const token of [...title.tokens, ...description.tokens.slice(0, 30)]) {
    if (/^(?:jr|jnr|jun|junior|juniors|주니어|youth)$/.test(token.text) || /ジュニア/.test(token.text))
      who.add("child");
    if (/^(?:sr|senior|시니어)$/.test(token.text)) who.add("adult");
  }
  for (const token of title.tokens) {
    for (const [person, beginning] of compoundPersons()) if (beginning.test(token.text)) who.add(person);
  }
  for (const [kind, weight] of kinds) {
    const own = weight >= 0.4 ? lex.data.kinds[kind]?.who : undefined;
    if (own === "child" || own === "baby" || own === "pet") who.add(own);
  }
  const allText = [source.title, source.description, source.place, source.unit].join(" \n ");
  const { numbers, measures, models, tagged, codes } = readNumbers(
    [source.title, source.description].join(" \n "),
    allText,
  );
  const words = new Set<string>();
  const sounds = new Set<string>();
  for (const field of [...fields, brand, place]) {
    for (const word of field.words) {
      // Words with digits are compared as numbers.
      if ((word.length < 2 && scriptOf(word) !== "han") || anyFigure().test(word)) continue;
      if (UNIT_WORD.has(word)) continue;
      if (field === place && /[\p{N}号號호室房]/u.test(word)) continue;
      const stemmed = looseStem(word);
      words.add(stemmed);
      const sound = soundOf(word);
      if (sound) sounds.add(sound);
    }
  }
  for (const one of source.category ? category.words : []) words.add(looseStem(one));
  // A name that was understood is compared as a brand, not once more as a word.
  for (const field of [...fields, brand]) {
    for (const one of field.mentions) {
      const named = one.senses.some(
        (sense) => brands.has(sense.id.slice(2).split(".")[0] ?? "") && /^[bl]_/.test(sense.id),
      );
      if (named) for (const word of one.text.split(" ")) words.delete(looseStem(word));
    }
  }
  const siteWords = new Set<string>();
  for (const one of [...strings(facts.siteWords), text(facts.site)]) {
    for (const token of tokenise(one))
      if (token.text.length >= 3 && !STOPWORDS.has(token.text)) siteWords.add(token.text);
  }
  const units = unitsOf(source.unit);
  const places = new Set(plain(concepts("o_", source.side === "report" ? [place, description] : [place], true)));
  return {
    v: PROFILE_VERSION,
    id: source.id,
    side: source.side,
    from: window.from,
    to: window.to,
    site: text(facts.site) || null,
    siteKind: text(facts.siteKind) || null,
    group: text(facts.siteGroup) || null,
    kinds: sorted(kinds, 12),
    extra: sorted(extra, 24),
    denied: [...denied].slice(0, 12),
    colours: colours.slice(0, 8),
    moreColours: [...new Set([...titleColours, ...textColours])].filter((key) => !colours.includes(key)).slice(0, 8),
    photoColours: photo.slice(0, 4),
    brands: [...brands].slice(0, 6),
    brandWord:
      !explicitBrand && source.brand ? fold(source.brand).replace(betweenWords(), "").slice(0, 40) || null : null,
    brandDoubted: doubt().test(source.brand),
    lines: [...lines].slice(0, 6),
    who: [...who].slice(0, 6),
    family: [title, description, category].some((field) =>
      field.tokens.some(
        (token, i) =>
          FAMILY.has(token.text) ||
          (token.script === "han" && CHILD_RUN.test(token.text)) ||
          (AGE.has(token.text) && isFewYears(field.tokens[i - 1]?.text)),
      ),
    ),
    sizes: [...new Set([...plain(concepts("z_", looks)), ...letterSizes(`${source.title} \n ${source.description}`)])]
      .filter((key) => !NO_SIZE.has(key))
      .slice(0, 6),
    materials: plain(concepts("m_", fields)).slice(0, 8),
    patterns: plain(concepts("p_", [...fields, ...colourField])).slice(0, 6),
    marks: concepts("x_", fields)
      .filter((key) => !kept.has(`x_${key}`))
      .slice(0, 12),
    places: [...places].slice(0, 10),
    words: [...words].slice(0, 160),
    sounds: [...sounds].slice(0, 40),
    numbers,
    measures,
    models,
    tagged,
    counts: readCounts(
      `${source.title} \n ${source.description}`,
      fields,
      new Set([...kinds].filter(([, weight]) => weight >= 0.5).map(([kind]) => kind)),
      lex,
    ),
    codes,
    // Among goods an identifier is the article's; among things people lost it is one thing's own.
    articles: articleCodes(
      window.from === null && !facts.site ? [source.title, ...source.identifiers].join(" ") : source.title,
    ),
    glued: gluedOf([source.title, ...source.identifiers].join(" ")),
    title: window.from === null ? titleTerms(title) : [],
    ids: [...new Set([...source.identifiers, ...quoted(source.description, description, kinds, lex)])]
      .map((one) => one.trim().slice(0, 80))
      .filter(Boolean)
      .slice(0, 10),
    units,
    unitText: source.unit.slice(0, 60),
    floor: floorOf(source, units),
    sideMark: sideOf(source, source.description, kinds),
    sideSure: sideOf(source, "", kinds) !== null,
    toldInitials: toldInitials(description),
    unread: isUnread(description, source.description),
    names: names.map((name) => name.slice(0, 80)),
    stayUnits: unitsOf(text(stay?.unit)),
    staySites: [text(stay?.site), ...strings(stay?.transfers)].filter(Boolean),
    stayNames: stay?.name ? [text(stay.name)] : [],
    siteWords: [...siteWords].slice(0, 12),
    said: {
      title: shown(source.title),
      place: shown([source.unit, source.place].filter(Boolean).join(" · ")),
      brand: shown(source.brand),
      colours: shown(source.colours.join(", ")),
      description: shown(source.description),
    },
  };
}

function gluedOf(said: string): string {
  const glued = fold(said.slice(0, 240)).replace(betweenWords(), "");
  return /\d\D*\d/.test(glued) ? glued.slice(0, 160) : "";
}

/** What a title says, word by word, in the terms that are counted. */
function titleTerms(title: ReadField): string[] {
  const out = new Set<string>();
  for (const { senses, how, text } of title.mentions) {
    if (how === "typo") {
      out.add(`t_${looseStem(text)}`);
      continue;
    }
    const sense = senses.find((one) => !one.weak) ?? senses[0];
    if (sense) out.add(sense.id);
  }
  for (const word of title.words) out.add(`t_${looseStem(word)}`);
  for (const { text } of title.tokens) if (/^\d/.test(text)) out.add(`t_${text}`);
  return [...out].slice(0, 20);
}

const quotation = lazily(
  () =>
    /(?<![\p{L}\p{N}])(?:'([^'"\n]{2,40})'|"([^"\n]{2,40})"|[“”„]([^“”„"\n]{2,40})[“”]|«([^»\n]{2,40})»|‘([^’\n]{2,40})’|[「『]([^」』\n]{2,40})[」』])(?![\p{L}\p{N}])/gu,
);
/** Things whose words in quotation marks are cut into them. */
const ENGRAVED_KINDS = ["jewellery", "watch_like"];

/** "Inside it says 'Claire 2 Sept 1995'": what is engraved or sewn in, told in running text. */
function quoted(said: string, field: ReadField, kinds: ReadonlyMap<string, number>, lex: Lexicon): string[] {
  const written = field.mentions.some((one) => !one.denied && one.senses.some((sense) => WRITTEN_MARKS.has(sense.id)));
  const cut = [...kinds].some(
    ([kind, weight]) => weight >= 0.5 && ENGRAVED_KINDS.some((broad) => lex.ancestors(kind).has(broad)),
  );
  const dotted = [...said.slice(0, 2_000).matchAll(dottedInitials())].map(([one]) => one.trim());
  const initials = dotted.filter((one) => !NO_INITIALS.has(code(one))).slice(0, 2);
  if (!written && !cut) return initials;
  const words = [...said.slice(0, 2_000).matchAll(quotation())]
    .map((match) => match.slice(1).find(Boolean) ?? "")
    .filter((one) => /\p{Lu}|\d|[^\p{Script=Latin}\P{L}]/u.test(one) && one.split(/\s+/).length <= 6)
    .slice(0, 2);
  return [...words, ...initials];
}

const anyFigure = lazily(() => /\p{N}/u);
/** "R.V.", "J. M. K.": a person's initials, but for what is known to be shortened so. */
const dottedInitials = lazily(() => /(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){1,2}\p{Lu}\.(?!\s?[\p{L}\p{N}])/gu);
const NO_INITIALS = new Set(
  "US USA UK NY LA DC PS SA SL BV NV NB AM PM OK NA ID PP UV TV PC ST DR MR SR NR ZB DH UA OA EV PO".split(" "),
);

const JOINS = new Set("and e y et und och en i u".split(" "));

/** First letters of two words side by side that are written like names and are no words anybody knows. */
function toldInitials(field: ReadField): string[] {
  const known = new Set(field.mentions.flatMap((one) => one.text.split(" ")));
  const named = (token: Token | undefined): token is Token =>
    token?.script === "latin" &&
    token.proper &&
    token.text.length >= 3 &&
    !known.has(token.text) &&
    !STOPWORDS.has(token.text);
  const out = new Set<string>();
  field.tokens.forEach((token, i) => {
    if (!named(token)) return;
    const next = field.tokens[i + 1];
    const other = next !== undefined && JOINS.has(next.text) ? field.tokens[i + 2] : next;
    if (named(other) && other.clause === token.clause) out.add(`${token.text[0]}${other.text[0]}`);
  });
  return [...out].slice(0, 4);
}

/** "His name is sewn in" tells no name: nothing in capitals or quotation marks, in a language that writes them. */
function isUnread(field: ReadField, said: string): boolean {
  const known = new Set(field.mentions.flatMap((one) => one.text.split(" ")));
  return (
    /\p{Script=Latin}/u.test(said) &&
    !/["“”„«»‘]|(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}.]+(?![\p{L}\p{N}])/u.test(said) &&
    !field.tokens.some(({ proper, text }) => proper && !known.has(text))
  );
}

/** "Leki?", "maybe Sony", "glaube Bosch". */
const doubt = lazily(
  () =>
    new RegExp(
      `[?？]|${LANGUAGES.flatMap((language) => doubts[language].split("|"))
        .filter((word) => /^(?:[\p{Script=Latin} ]{4,}|[^\p{Script=Latin}?？؟]{2,})$/u.test(word))
        .map((word) => (/^\p{Script=Latin}/u.test(word) ? `\\b${word}\\b` : word))
        .join("|")}`,
      "iu",
    ),
);

/** A name in running text is the thing's own when it could be: "in the Kia" makes no phone a Kia. */
function speaksOfIt(sense: Sense, one: Mention, kinds: ReadonlyMap<string, number>, lex: Lexicon): boolean {
  if (!sense.id.startsWith("b_") && !sense.id.startsWith("l_")) return false;
  if (
    !one.proper &&
    (one.text.length < 5 || one.senses.some((other) => !other.id.startsWith("b_") && !other.id.startsWith("l_")))
  )
    return false;
  const makes = sense.id.startsWith("l_")
    ? lineKinds(sense.id, lex)
    : (lex.data.brands[sense.id.slice(2)]?.kinds ?? []);
  if (makes.length === 0 || kinds.size === 0) return true;
  for (const [kind, weight] of kinds)
    if (weight >= 0.4 && makes.some((made) => lex.kindSimilarity(kind, made) >= 0.35)) return true;
  return false;
}

/** German, Dutch and Swedish say for whom in the first half of the word, and the whole may be a word of its own. */
const compoundPersons = lazily((): readonly (readonly [string, RegExp])[] => [
  ["woman", /^(?:damen|dames|frauen|dam(?=jack|klock|sko|vask))\p{L}{3}/u],
  ["man", /^(?:herren|heren|manner|herr(?=jack|klock|sko|rock))\p{L}{3}/u],
  ["child", /^(?:kinder|kinders|ki-|barn(?!vagn))\p{L}{4}/u],
]);

/** Parts of a thing that are called like something else: the glass of spectacles, watches and telephones. */
const HOMONYMS: readonly (readonly [broad: string, homonym: string])[] = [
  ["eyewear", "drinking_glass"],
  ["watch_like", "drinking_glass"],
  ["electronics", "drinking_glass"],
  ["jewellery", "coin"],
  ["key_like", "ring"],
  ["phone", "ring"],
  ["bag", "belt"],
  ["camera_gear", "belt"],
  ["watch_like", "belt"],
  ["child_seat_like", "belt"],
  ["charger", "ring"],
];

/** Weak readings gain when something else agrees with them and fade when something stronger stands beside them. */
function settle(kinds: Map<string, number>, extra: Map<string, number>, lex: Lexicon): void {
  for (const [kind, weight] of kinds) {
    if (weight >= 0.7 || weight < 0.2) continue;
    for (const [other, otherWeight] of [...kinds, ...extra]) {
      if (other === kind || otherWeight < 0.35) continue;
      if (lex.kindSimilarity(kind, other) >= 0.55) {
        kinds.set(kind, Math.min(0.85, weight + 0.25));
        break;
      }
    }
  }
}

function sorted(map: Map<string, number>, limit: number): Weighted[] {
  return [...map]
    .map(([key, weight]): Weighted => [key, Math.round(weight * 100) / 100])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit);
}

function shown(value: string): string {
  const one = value
    .slice(0, SHOWN * 2)
    .replace(/\s+/g, " ")
    .trim();
  if (one.length <= SHOWN) return one;
  const cut = [...one].slice(0, SHOWN - 1).join("");
  // Between words, where the script has such a place.
  const space = cut.lastIndexOf(" ");
  return `${space > SHOWN - 30 ? cut.slice(0, space) : cut}…`;
}

/** A number up to twelve, in figures or a word. */
function isFewYears(said: string | undefined): boolean {
  return said !== undefined && (/^(?:[1-9]|1[0-2])$/.test(said) || numberWords()[said] !== undefined);
}

const CHILD_RUN = /息子|娘|子供|子ドモ|コドモ|[孫孙]|赤チャン|儿子|兒子|女儿|女兒|孩子|宝宝|寶寶|小孩/;
/** How an unknown word sounds, across scripts; empty when too short to mean anything. */
function soundOf(word: string): string {
  if (/\d/.test(word)) return "";
  const latin = scriptOf(word) === "latin" ? (word.length >= 5 ? word : null) : romanise(word);
  if (!latin) return "";
  const bones = skeleton(latin);
  return bones.length >= 3 ? bones : "";
}

/** Clerks' words for a room or a vehicle: two that write them share nothing. */
const UNIT_WORD = new Set(
  "hab zi rm qto pok kmr zim rum ch fzg unit room zimmer chambre camera kamer quarto".split(" "),
);
const unitWords = lazily(
  () =>
    /(?<![\p{L}])(?:room|rm|unit|zimmer|zi|hab|habitacion|habitación|chambre|ch|camera|quarto|kamer|kmr|k|pokoj|pokój|rum|fzg|apt|suite|no|nr|n|plate|kennzeichen|matricula|号室|号房|房|호)\.?(?=[\s\d.:#]|$)/giu,
);

/** The sign on a plate of Japan, as a foreign clerk writes it: わ is WA. Of the rental plates and the commonest others. */
const HIRAGANA = /[\u3041-\u3096]/gu;
const plateSigns = lazily(
  (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      "わwa れre さsa すsu せse そso たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu ほho まma みmi むmu めme もmo やya ゆyu よyo らra りri るru ろro あa いi うu えe かka きki くku けke こko をwo"
        .split(" ")
        .map((one) => [one[0] ?? "", one.slice(1).toUpperCase()]),
    ),
);

function unitsOf(value: string): string[] {
  if (!value) return [];
  const out = new Set<string>();
  for (const part of value
    .slice(0, 80)
    .split(/\s+(?:or|ou|oder|o|of|lub|albo|eller|maybe|vllt|evtl|e|y)\s+|[,;/|]|または|또는|或/i)) {
    const one = code(part.replace(unitWords(), " ").replace(HIRAGANA, (sign) => plateSigns()[sign] ?? sign));
    if (one.length >= 1 && one.length <= 14) out.add(one);
  }
  return [...out].slice(0, 4);
}

const FLOOR_WORD =
  "(?:floor|flr|fl|stock|stockwerk|etage|étage|piso|planta|andar|piano|verdieping|piętro|piętrze|pietro|våning|våningen|階|층|楼|樓|层|層|الطابق|طابق|دور)";
const ordinals = lazily((): readonly (readonly [number, RegExp])[] =>
  (
    [
      [1, "first|ersten?|premier|primer[oa]?|prim[oa]|primeiro|eerste|pierwsz\\w+|första"],
      [2, "second|zweiten?|deuxième|segund[oa]|second[oa]|tweede|drugi\\w*|andra"],
      [3, "third|dritten?|troisième|tercer[oa]?|terz[oa]|terceiro|derde|trzeci\\w*|tredje"],
      [4, "fourth|vierten?|quatrième|cuart[oa]|quart[oa]|vierde|czwart\\w+|fjärde"],
      [5, "fifth|fünften?|cinquième|quint[oa]|vijfde|piąt\\w+|femte"],
      [6, "sixth|sechsten?|sixième|sext[oa]|sest[oa]|zesde|szóst\\w+|sjätte"],
      [7, "seventh|siebten?|septième|séptim[oa]|settim[oa]|sétimo|zevende|siódm\\w+|sjunde"],
      [8, "eighth|achten?|huitième|octav[oa]|ottav[oa]|oitavo|achtste|ósm\\w+|åttonde"],
      [9, "ninth|neunten?|neuvième|noven[oa]|non[oa]|negende|dziewiąt\\w+|nionde"],
      [10, "tenth|zehnten?|dixième|décim[oa]|decim[oa]|tiende|dziesiąt\\w+|tionde"],
      [11, "eleventh|elften?|onzième"],
      [12, "twelfth|zwölften?|douzième"],
    ] as const
  ).map(([n, words]) => [n, new RegExp(`(?<![\\p{L}])(?:${words})\\s+${FLOOR_WORD}`, "iu")]),
);
const floorNumber = lazily(
  () =>
    new RegExp(
      `(?<!\\d)(\\d{1,2})\\s*(?:st|nd|rd|th|\\.|e|er|ème|º|ª|°|o|a)?\\s*${FLOOR_WORD}|${FLOOR_WORD}\\s+(\\d{1,2})(?!\\d)`,
      "iu",
    ),
);

function floorOf(source: Raw, units: readonly string[]): number | null {
  if (source.side === "report") {
    const said = `${source.place} \n ${source.description}`.slice(0, 6_000);
    const match = floorNumber().exec(said);
    if (match) return Number(match[1] ?? match[2]);
    for (const [n, pattern] of ordinals()) if (pattern.test(said)) return n;
  }
  const room = units.length === 1 ? /^(\d{1,2})\d\d$/.exec(units[0] ?? "") : null;
  return room && source.side === "item" ? Number(room[1]) : null;
}

const leftWord = lazily(
  () =>
    /(?<![\p{L}])(?:(?<!\b(?:i|we|he|she|they|you|have|had|has|was|were|been|is|are|got|must|accidentally)\s+)left(?!\s+(?:my|the|it|a|an|in|on|at|behind|our|his|her|their|them|this|these|those|some|under|inside|by|from|without|for|with|after|when|around|early|to|you|your|there|here|over|out|off|that|yesterday|last)\b)|l\.?|lh|linkshänd\p{L}*|vänster\p{L}*|gauche|gche|izquierd[oa]|izq|links|linke[rns]?|li|sinistr[oa]|sx|esquerd[oa]|lew[yae]|lewego|vänster|vänstra|vä|lewej|links(?:er)?|isquerd[oa]|izda|左|왼쪽|왼|يسار|اليسرى|اليسار)(?![\p{L}\d])|左/iu,
);
const rightWord = lazily(
  () =>
    /(?<![\p{L}])(?:right(?!\s+(?:next|after|where|by|before|there|here|away|now|beside|above|under|behind|on|in|at|as|when|beneath|back|out|up|to)\b)|r\.?|rh|rechtshänd\p{L}*|höger\p{L}*|droite?|dte|derech[oa]|dcha|rechts|rechte[rns]?|re|destr[oa]|dx|direit[oa]|praw[yae]|prawego|höger|högra|hö|prawej|drit[oa]|右|오른쪽|오른|يمين|اليمنى|اليمين)(?![\p{L}\d])|右/iu,
);

const upperWord = lazily(
  () =>
    /(?<![\p{L}])(?:upper|top|ober\w*|oben|haut|supérieure?|superior|de arriba|de cima|di sopra|superiore|boven\w*|górn\w+|övre)(?![\p{L}])|上|윗|위쪽|علوي|العلوي/iu,
);
const lowerWord = lazily(
  () =>
    /(?<![\p{L}])(?:lower|bottom|unter\w*|unten|bas|inférieure?|inferior|de abajo|de baixo|di sotto|inferiore|onder\w*|doln\w+|undre)(?![\p{L}])|下|아랫|아래쪽|سفلي|السفلي/iu,
);
const TEETH = new Set(["denture", "retainer", "night_guard", "aligner"]);

/** Whoever says so still has it: it is not what was lost. */
const keptWord = lazily(
  () =>
    /(?<![\p{L}])(?:(?:i|we|he|she) (?:still )?(?:have|has|kept|got)(?! (?:lost|left|been|forgotten))|still (?:have|got|here)|with (?:me|us)|kept|remain\w*|made it home|(?:is|are|was|were) (?:at home|in (?:my|our) (?:ear|bag|suitcase|pocket|hand))|took (?:it|them) (?:home|back|with)|(?:is|are) (?:still |right )?here|in front of me|made it (?:home|into)|(?:habe|haben) (?:ich|wir) (?:noch|wieder|dabei|mit(?=\s*$))|noch da|trage ich|bei (?:mir|uns)|vor mir|(?:ist|sind|liegt|liegen) (?:noch )?hier|zu hause|reste|j'ai (?:encore|gardé|toujours)|je l'ai|je les ai|(?:est|sont) ici|sur moi|chez moi|(?:lo|la|los|las) tengo|me (?:lo|la|los|las) llevé|me queda|(?:está|están) aquí|(?:llevo|traigo) puest\w+|conmigo|en casa|ho ancora|ce l'ho|(?:l'ho|li ho|le ho) pres\w|con me|(?:è|sono) qui|mi resta|a casa|(?:ficou|está|ficaram|tenho) comigo|em casa|(?:está|estão) aqui|fiquei com|mam (?:przy|w domu|go|ją|ze)|jest u mnie|mam u siebie|został\w*|(?:har jag|jag har) (?:kvar|hemma|med(?=\s*$))|har kvar|sitter i|ligger här|hemma|heb ik (?:nog|zelf|gewoon)|(?:ligt|staat|zit) hier|bij me|thuis|draag ik)(?![\p{L}])|手元|こちらにあ|ここにあ|持って(?:い|帰)|持ち帰|家にあ|はめて|残って|챙겼|가지고 있|집에 있|남았|끼고|여기 있|저한테 있|带回|帶回|在我这|在我這|在这里|在這裡|在这儿|在家|有拿|还在|還在|عندي|معي|هنا عند|بقي|في البيت/iu,
);

/** Of a pair or a set, this one is not there. */
const goneWord = lazily(
  () =>
    /(?<![\p{L}])(?:missing|fehlt|fehlen|manque|falta|faltan|manca|mancano|ontbreekt|brakuje|brak|saknas)(?![\p{L}])|ない|없|缺|少了|ناقص/iu,
);

/** Clauses of a report as people write them. */
function clausesOf(text: string): string[] {
  return text.slice(0, 2_000).split(/[.;!?。！？\n]|,\s|， ?|، |、|—| – | - /u);
}

/** Things and marks that a report mentions only to say that they are still there. */
function keptThere(description: string, reader: Reader): Set<string> {
  const kept = new Set<string>();
  const keep = (clause: string): boolean => {
    const had = kept.size;
    for (const one of readField(clause, reader).mentions) {
      if (one.how === "typo" || one.denied) continue;
      for (const sense of one.senses) if (/^[kx]_/.test(sense.id) && !sense.weak) kept.add(sense.id);
    }
    return kept.size > had;
  };
  const clauses = clausesOf(description);
  clauses.forEach((clause, i) => {
    const before = clauses[i - 1]?.trim() ?? "";
    // "Le chargeur, je l'ai": what is meant stands before the comma.
    if (keptWord().test(clause) && !keep(clause) && before.split(" ").length <= 3) keep(before);
  });
  return kept;
}

/** Whether a text is about the left or the right one, the upper or the lower; null when it tells of neither. */
function sideOf(
  { title, side }: Pick<Raw, "title" | "side">,
  description: string,
  kinds: ReadonlyMap<string, number>,
): Profile["sideMark"] {
  const vertical = [...kinds].some(([kind, weight]) => weight >= 0.5 && TEETH.has(kind));
  const [one, is, other, isOther] = vertical
    ? (["upper", upperWord(), "lower", lowerWord()] as const)
    : (["left", leftWord(), "right", rightWord()] as const);
  const inTitle = [is.test(title), isOther.test(title)];
  if (inTitle[0] !== inTitle[1]) return inTitle[0] === (side === "report" || !goneWord().test(title)) ? one : other;
  for (const clause of clausesOf(description)) {
    const [at, otherAt] = [is.exec(clause), isOther.exec(clause)];
    if (!at && !otherAt) continue;
    const first = otherAt === null || (at !== null && at.index < otherAt.index) ? one : other;
    const both = at !== null && otherAt !== null;
    // "Left one missing" on a clerk's note: the right one is here. A traveler may mean what was lost or what was not in it.
    if (!both && goneWord().test(clause)) {
      if (side === "report") continue;
      return first === one ? other : one;
    }
    // "Only the right one is left to me": then the left one is gone.
    return keptWord().test(clause) && !both ? (first === one ? other : one) : first;
  }
  return null;
}

function letterSizes(said: string): string[] {
  const out = new Set<string>();
  for (const match of said
    .slice(0, 6_000)
    .matchAll(/(?<![\p{L}\p{N}'’.])(XXS|XS|S|M|L|XL|XXL|XXXL|[2-5]XL)(?![\p{L}\p{N}'’.])/gu)) {
    const size = (match[1] ?? "").toLowerCase();
    out.add(
      `size_${/^(?:[3-5]xl|x{2,}l)$/.test(size) ? "xxl" : size === "2xl" ? "xxl" : size === "xxs" ? "xs" : size}`,
    );
  }
  return [...out].slice(0, 2);
}

/** Words of the size table that tell sides and numbers, which are compared elsewhere. */
const NO_SIZE = new Set(["left", "right", "pair", "single", "two", "several", "set", "part_of_set", "half"]);

/** Terms a profile is found by, each plain enough for FTS5 unquoted inside double quotes. */
export function termsOf(profile: Profile): string[] {
  const out = new Set<string>();
  const heads = profile.kinds.filter(([, weight]) => weight >= 0.3);
  for (const [kind] of heads) out.add(`k_${kind}`);
  for (const [kind] of profile.extra) out.add(`d_${kind}`);
  for (const colour of [...profile.colours, ...profile.photoColours]) out.add(`c_${colour}`);
  for (const brand of profile.brands) out.add(`b_${brand}`);
  for (const line of profile.lines) out.add(`l_${line}`);
  for (const key of profile.materials) out.add(`m_${key}`);
  for (const key of profile.patterns) out.add(`p_${key}`);
  for (const key of profile.marks) if (!key.startsWith("-")) out.add(`x_${key}`);
  for (const key of profile.who) out.add(`w_${key}`);
  for (const place of profile.places) out.add(`o_${place}`);
  for (const word of profile.words) out.add(`t_${word}`);
  for (const number of profile.numbers) out.add(`t_${number}`);
  for (const sound of profile.sounds) out.add(`s_${sound}`);
  for (const unit of [...profile.units, ...profile.stayUnits]) out.add(`u_${unit}`);
  for (const id of profile.ids) for (const key of idKeys(id)) out.add(`i_${key}`);
  if (profile.brandWord) out.add(`t_${profile.brandWord}`);
  if (profile.side === "report") for (const one of profile.codes) out.add(`u_${one}`);
  if (profile.site) out.add(`site_${profile.site}`);
  const sites = [profile.site, ...profile.staySites].filter((site): site is string => Boolean(site)).map(plainTerm);
  for (const site of sites) {
    for (const [kind] of heads.slice(0, 4)) out.add(`sk_${site}_${kind}`);
    for (const unit of [...profile.units, ...profile.stayUnits]) out.add(`su_${site}_${unit}`);
    for (const place of profile.places.slice(0, 3)) out.add(`so_${site}_${place}`);
    for (const brand of profile.brands) out.add(`sb_${site}_${brand}`);
  }
  for (const [kind] of heads.slice(0, 3)) {
    for (const colour of profile.colours.slice(0, 3)) out.add(`kc_${kind}_${colour}`);
    for (const brand of profile.brands.slice(0, 2)) out.add(`kb_${kind}_${brand}`);
  }
  return [...out]
    .map(plainTerm)
    .filter((term) => term.length > 2 && term.length <= 64)
    .slice(0, 260);
}

/** A term as it is stored: letters, digits and underscores, ASCII in lower case as the tokenizer folds it. */
export function plainTerm(term: string): string {
  if (/^[a-z0-9_]+$/.test(term)) return term;
  return term.replace(/[\0-\x7f]/g, (c) => (/[A-Za-z0-9_]/.test(c) ? c.toLowerCase() : "_"));
}

/** Keys an identifier is found by: whole, and its words and dates. */
export function idKeys(id: string): string[] {
  const keys = new Set<string>();
  const whole = code(id);
  if (whole.length >= 2) keys.add(whole.slice(0, 40));
  for (const part of id.split(/[\s,;:/]+/)) {
    const one = code(part);
    if (one.length >= 3) keys.add(one.slice(0, 40));
  }
  for (const date of datesOf(id)) keys.add(date);
  if (/\d{4,}$/.test(whole)) keys.add(whole.slice(-4));
  return [...keys];
}
