/** One item against one report: the evidence for and against, in log-odds. Pure and symmetric. */
import {
  type Agreement,
  type Evidence,
  type EvidenceGroup,
  type EvidenceKind,
  type Side,
  STAY_GUEST,
} from "./facts.ts";
import { luhn, nameLikeness, relate } from "./identifiers.ts";
import { lazily } from "./lazily.ts";
import type { ConceptId, Lexicon } from "./lexicon/index.ts";
import { code, datesOf, SIZE } from "./numbers.ts";
import { idKeys, type Profile } from "./profile.ts";
import { betweenWords, editDistance, fold, romanise, scriptOf, skeleton } from "./text.ts";

/** Each measures one thing, most of them already in nats; the model says how far to trust it. */
export const FEATURES = [
  "kind",
  "kindRelated",
  "kindConflict",
  "kindBeside",
  "kindMention",
  "kindDenied",
  "brand",
  "brandConflict",
  "model",
  "modelConflict",
  "code",
  "codeConflict",
  "colour",
  "colourConflict",
  "colourText",
  "photo",
  "who",
  "whoConflict",
  "whoSilent",
  "size",
  "sizeConflict",
  "material",
  "materialConflict",
  "pattern",
  "patternConflict",
  "marks",
  "marksConflict",
  "apart",
  "contents",
  "contentsDenied",
  "words",
  "likeness",
  "numbers",
  "numbersConflict",
  "side",
  "sideConflict",
  "identifier",
  "identifierNear",
  "identifierConflict",
  "identifierText",
  "otherName",
  "name",
  "unit",
  "unitSwap",
  "unitSlip",
  "unitConflict",
  "unitMention",
  "floor",
  "floorConflict",
  "stayUnit",
  "site",
  "siteConflict",
  "siteNamed",
  "staySite",
  "groupConflict",
  "place",
  "placeConflict",
  "wordsAlone",
  "brandAlone",
  "unlikeAlone",
  "heldAlone",
  "numbersAlone",
  "time",
  "timeVeto",
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Partial<Record<Feature, number>>;
export type Weights = Readonly<Record<Feature, number>>;

/** What a lookalike in the same place shares as well; together it is worth no more than the model's ceiling. */
export const CIRCUMSTANCES: ReadonlySet<Feature> = new Set<Feature>([
  "kind",
  "kindRelated",
  "kindMention",
  "brand",
  "brandAlone",
  "model",
  "colour",
  "colourText",
  "photo",
  "who",
  "unit",
  "unitSwap",
  "unitSlip",
  "unitMention",
  "floor",
  "site",
  "siteNamed",
  "staySite",
  "place",
  "time",
]);

/** What comparing needs of a model. */
export interface Scale {
  readonly weights: Weights;
  /** Circumstances beyond this many nats count only by `beyond`. */
  readonly ceiling: number;
  readonly beyond: number;
}

/** Circumstances, bounded: same room, same night and black is true of many things. */
export function bounded(circumstances: number, scale: Scale): number {
  return circumstances <= scale.ceiling
    ? circumstances
    : scale.ceiling + scale.beyond * (circumstances - scale.ceiling);
}

/** How common a term is among the things at hand, 0 to 1. */
export type Rarity = (term: string) => number;

export interface Comparison {
  readonly features: Features;
  readonly evidence: Evidence[];
  readonly logOdds: number;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Found this long before it was lost cannot be it: people err by a day, not more. */
export const GRACE = DAY;
/** How far back a desk's open items reach, for what a date is worth. */
const SPAN_DAYS = 70;

interface ReadId {
  readonly parts: readonly (readonly [part: string, folded: string])[];
  readonly plain: string;
  readonly dates: readonly string[];
}

/** Nats of surprise that two random things share a term, remembered for as long as the counts hold. */
class Worths {
  readonly #words = new WeakMap<Profile, ReadonlySet<string>>();
  readonly #starts = new WeakMap<Profile, Map<string, string[]>>();
  readonly #sites = new WeakMap<Profile, Map<string, boolean>>();
  readonly #ids = new Map<string, ReadId>();
  readonly #rarity: Rarity;
  readonly #known = new Map<string, Map<string, number>>();

  constructor(rarity: Rarity) {
    this.#rarity = rarity;
  }

  /** A profile's words as a set, made once for the probe that two hundred candidates are held against. */
  wordsOf(profile: Profile): ReadonlySet<string> {
    let words = this.#words.get(profile);
    if (!words) {
      words = new Set(profile.words);
      this.#words.set(profile, words);
    }
    return words;
  }

  /** Its longer words by their first three letters. */
  startsOf(profile: Profile): ReadonlyMap<string, readonly string[]> {
    let starts = this.#starts.get(profile);
    if (!starts) {
      starts = new Map();
      for (const word of profile.words) {
        if (word.length < 4) continue;
        const list = starts.get(word.slice(0, 3));
        if (list) list.push(word);
        else starts.set(word.slice(0, 3), [word]);
      }
      this.#starts.set(profile, starts);
    }
    return starts;
  }

  /** The report's words name the item's site; answered once a site, since candidates share their sites. */
  namesSite(report: Profile, item: Profile): boolean {
    let known = this.#sites.get(report);
    if (!known) {
      known = new Map();
      this.#sites.set(report, known);
    }
    const key = item.siteWords.join(" ");
    let named = known.get(key);
    if (named === undefined) {
      named = item.siteWords.some(
        (word) => word.length >= 3 && report.words.some((said) => siteWordMatches(said, word)),
      );
      known.set(key, named);
    }
    return named;
  }

  /** An identifier word by word, as written and folded, and without anything between. */
  readId(id: string): ReadId {
    let read = this.#ids.get(id);
    if (!read) {
      const parts = id.split(betweenWords()).map((part): [string, string] => [part, fold(part)]);
      read = { parts, plain: fold(code(id)), dates: datesOf(id) };
      this.#ids.set(id, read);
    }
    return read;
  }

  of(prefix: string, key: string): number {
    let table = this.#known.get(prefix);
    if (!table) {
      table = new Map();
      this.#known.set(prefix, table);
    }
    let value = table.get(key);
    if (value === undefined) {
      value = Math.log(1 / Math.min(0.9, Math.max(1e-7, this.#rarity(`${prefix}_${key}`))));
      table.set(key, value);
    }
    return value;
  }
}

/** Compares with one set of weights and one sense of what is rare. */
export class Comparer {
  readonly #scale: Scale;
  readonly #worths: Worths;
  readonly #lex: Lexicon;
  readonly #probe: Side;
  readonly #goods: boolean;

  /** `probe` is the side that is the same in all pairs; `goods` when neither side of any has a place or a time. */
  constructor(scale: Scale, rarity: Rarity, lex: Lexicon, probe: Side, goods = false) {
    this.#scale = scale;
    this.#worths = new Worths(rarity);
    this.#probe = probe;
    this.#lex = lex;
    this.#goods = goods;
  }

  /** Everything: the sum, the features it was made of, and the reasons. */
  compare(item: Profile, report: Profile): Comparison {
    const run = this.#run(item, report, true);
    return {
      features: run.features,
      evidence: run.evidence,
      logOdds: bounded(run.circumstances, this.#scale) + run.rest,
    };
  }

  /** The sum alone, for the many that nobody will look at. */
  logOdds(item: Profile, report: Profile): number {
    const run = this.#run(item, report, false);
    return bounded(run.circumstances, this.#scale) + run.rest;
  }

  #run(item: Profile, report: Profile, spelled: boolean): Run {
    const run = new Run(this.#scale.weights, this.#worths, this.#lex, item, report, spelled, this.#probe, this.#goods);
    run.all();
    return run;
  }
}

/** The least weight of a thing's plainest names. */
function leastPlain(kinds: Profile["kinds"]): number {
  return Math.max(0.8, (kinds[0]?.[1] ?? 0) - 0.1);
}

function isNamed(kinds: Profile["kinds"], key: string): boolean {
  return kinds.some(([kind, weight]) => weight >= 0.5 && kind === key);
}

interface Said {
  item?: string;
  report?: string;
  concepts?: ConceptId[];
  slip?: boolean;
  days?: number;
  veto?: boolean;
}

class Run {
  readonly features: Features = {};
  readonly evidence: Evidence[] = [];
  circumstances = 0;
  rest = 0;
  readonly #weights: Weights;
  readonly #worths: Worths;
  readonly #lex: Lexicon;
  readonly #item: Profile;
  readonly #report: Profile;
  readonly #spelled: boolean;
  readonly #probe: Side;
  readonly #goods: boolean;

  constructor(
    weights: Weights,
    worths: Worths,
    lex: Lexicon,
    item: Profile,
    report: Profile,
    spelled: boolean,
    probe: Side,
    goods: boolean,
  ) {
    this.#probe = probe;
    this.#goods = goods;
    this.#weights = weights;
    this.#worths = worths;
    this.#spelled = spelled;
    this.#lex = lex;
    this.#item = item;
    this.#report = report;
  }

  all(): void {
    this.#kind();
    this.#brand();
    this.#model();
    this.#colour();
    this.#looks();
    this.#details();
    this.#identifiers();
    this.#unit();
    this.#where();
    this.#when();
    if (this.#goods) this.#alone();
  }

  #worth(prefix: string, key: string): number {
    return this.#worths.of(prefix, key);
  }

  /** How alike two kinds are. The probe's goes first: what is known of it stays at hand for all candidates. */
  #alike(ofItem: string, ofReport: string): number {
    return this.#probe === "item"
      ? this.#lex.kindSimilarity(ofItem, ofReport)
      : this.#lex.kindSimilarity(ofReport, ofItem);
  }

  #add(
    kind: EvidenceKind,
    group: EvidenceGroup,
    agreement: Agreement,
    parts: readonly (readonly [Feature, number])[],
    said: Said,
  ): void {
    let weight = 0;
    for (const [feature, value] of parts) {
      if (this.#spelled) this.features[feature] = (this.features[feature] ?? 0) + value;
      const gain = this.#weights[feature] * value;
      weight += gain;
      if (gain > 0 && CIRCUMSTANCES.has(feature)) this.circumstances += gain;
      else this.rest += gain;
    }
    if (!this.#spelled) return;
    this.evidence.push({
      kind,
      group,
      agreement,
      weight: Math.round(weight * 1000) / 1000,
      item: said.item ?? "",
      report: said.report ?? "",
      ...(said.concepts ? { concepts: said.concepts } : {}),
      ...(said.slip ? { slip: true } : {}),
      ...(said.days === undefined ? {} : { days: said.days }),
      ...(said.veto ? { veto: true } : {}),
    } as Evidence);
  }

  #kind(): void {
    const { kinds, denied } = this.#item;
    const other = this.#report.kinds;
    const said: Said = { item: this.#item.said.title, report: this.#report.said.title };
    const heads = kinds.length > 0 && other.length > 0;
    let best = 0;
    let bestWorth = 0;
    let bestPair: [string, string] | null = null;
    let nearest = 0;
    // How alike the plainest names of both are; nothing against it when either is not plain.
    const [plainA, plainB] = [leastPlain(kinds), leastPlain(other)];
    let [headsAlike, headsWorth] = (kinds[0]?.[1] ?? 0) >= plainA && (other[0]?.[1] ?? 0) >= plainB ? [0, 0] : [1, 0];
    for (const [a, weightA] of kinds) {
      for (const [b, weightB] of other) {
        const alike = this.#alike(a, b);
        if (alike === 0) continue;
        if (weightA >= plainA && weightB >= plainB) {
          headsAlike = Math.max(headsAlike, alike);
          headsWorth = Math.max(headsWorth, alike * Math.min(this.#worth("k", a), this.#worth("k", b)));
        }
        const trust = Math.sqrt(weightA * weightB);
        nearest = Math.max(nearest, alike * Math.min(1, trust + 0.3));
        if (alike < 0.35) continue;
        const worth = Math.min(this.#worth("k", a), this.#worth("k", b)) * alike * trust;
        if (worth > bestWorth || (worth === bestWorth && bestPair !== null && `${a}|${b}` < bestPair.join("|"))) {
          best = alike;
          bestWorth = worth;
          bestPair = [a, b];
        }
      }
    }
    // A base is not its seat, nor a case its earbuds, though both are sold under one broader name.
    if (bestPair && headsAlike < 0.6 && bestWorth > headsWorth) {
      best = Math.min(best, headsAlike);
      bestWorth = headsWorth;
      if (headsAlike < 0.3) bestPair = null;
    }
    const same = bestPair !== null && best >= 0.8;
    // What one side names in its title the other may only mention.
    // Partners are named together: that a base is spoken of beside a seat does not make it one.
    const partner = headsAlike < 0.6 ? 0.3 : 1;
    const mention = same ? 0 : partner * Math.max(this.#mentioned("item"), this.#mentioned("report"));
    const sure = Math.min(kinds[0]?.[1] ?? 0, other[0]?.[1] ?? 0);
    if (bestPair && same) {
      this.#add("kind", "thing", "agree", [["kind", bestWorth]], {
        ...said,
        concepts: [...new Set(bestPair)].map((key) => `k_${key}`),
      });
    } else if (bestPair) {
      const parts: [Feature, number][] = [["kindRelated", bestWorth]];
      if (mention > bestWorth) parts.push(["kindMention", mention - bestWorth]);
      this.#add("kind", "thing", "partial", parts, { ...said, concepts: bestPair.map((key) => `k_${key}`) });
    } else if (mention > 0.5) {
      this.#add(
        "kind",
        "thing",
        "partial",
        [
          ["kindMention", mention],
          ["kindBeside", heads ? sure : 0],
        ],
        said,
      );
    } else if (heads && sure >= 0.4) {
      const beside = nearest >= 0.2;
      this.#add(
        "kind",
        "thing",
        beside ? "partial" : "conflict",
        beside ? [["kindBeside", sure]] : [["kindConflict", sure]],
        said,
      );
    } else {
      this.#add("kind", "thing", "unknown", [], said);
    }
    const deniedHere = denied.some((key) => other[0]?.[0] === key && (other[0]?.[1] ?? 0) >= 0.6);
    const deniedThere = kinds.some(([kind, weight]) => weight >= 0.6 && this.#report.denied.includes(kind));
    if (deniedHere || deniedThere) {
      this.#add("kind", "thing", "conflict", [["kindDenied", 1]], {
        item: this.#item.said.description,
        report: this.#report.said.description,
      });
    }
  }

  /** What one side's kinds are worth in what the other mentions. */
  #mentioned(side: Side): number {
    const heads = side === "item" ? this.#item.kinds : this.#report.kinds;
    const extra = side === "item" ? this.#report.extra : this.#item.extra;
    let best = 0;
    for (const [a, weightA] of heads) {
      if (weightA < 0.4) continue;
      for (const [b, weightB] of extra) {
        const alike = side === "item" ? this.#alike(a, b) : this.#alike(b, a);
        if (alike < 0.7) continue;
        best = Math.max(
          best,
          alike * Math.sqrt(weightA * weightB) * Math.min(this.#worth("k", a), this.#worth("d", b)),
        );
      }
    }
    return best;
  }

  #brand(): void {
    const a = this.#item;
    const b = this.#report;
    const said: Said = { item: a.said.brand, report: b.said.brand };
    const [wordA, wordB] = [a.brandWord, b.brandWord];
    if (wordA === null && wordB === null && (a.brands.length === 0 || b.brands.length === 0)) {
      this.#add("brand", "thing", "unknown", [], said);
      return;
    }
    const shared = a.brands.filter((brand) => b.brands.includes(brand));
    if (shared.length > 0) {
      const worth = Math.max(...shared.map((brand) => this.#worth("b", brand)));
      this.#add("brand", "thing", "agree", [["brand", worth]], {
        ...said,
        concepts: shared.map((brand) => `b_${brand}`),
      });
      return;
    }
    const family = a.brands.find((one) => b.brands.some((other) => this.#lex.sameHouse(one, other)));
    if (family !== undefined) {
      this.#add("brand", "thing", "partial", [["brand", 0.7 * this.#worth("b", family)]], said);
      return;
    }
    if (wordA && wordB && (sameName(wordA, wordB) || soundsLike(wordA, wordB))) {
      this.#add(
        "brand",
        "thing",
        "agree",
        [["brand", Math.min(this.#worth("t", wordA), this.#worth("t", wordB))]],
        said,
      );
      return;
    }
    if (
      (wordA && b.words.some((word) => sameWord(word, wordA))) ||
      (wordB && a.words.some((word) => sameWord(word, wordB)))
    ) {
      this.#add("brand", "thing", "agree", [["brand", this.#worth("t", wordA ?? wordB ?? "")]], said);
      return;
    }
    const misspelt =
      (wordA && b.brands.find((one) => this.#spells(wordA, one))) ||
      (wordB && a.brands.find((one) => this.#spells(wordB, one)));
    if (misspelt) {
      this.#add("brand", "thing", "agree", [["brand", 0.8 * this.#worth("b", misspelt)]], said);
      return;
    }
    const hasA = a.brands.length > 0 || wordA !== null;
    const hasB = b.brands.length > 0 || wordB !== null;
    // 新秀丽 and Samsonite may well be one name: strangers in two scripts say nothing.
    const legible = wordA === null || wordB === null || scriptOf(wordA) === scriptOf(wordB);
    if (hasA && hasB && legible && (a.brands.length > 0 || b.brands.length > 0 ? crossable(a, b) : true)) {
      const names = [...a.brands, ...b.brands].map((brand): ConceptId => `b_${brand}`);
      const sure = a.brandDoubted || b.brandDoubted ? 0.4 : 1;
      this.#add("brand", "thing", "conflict", [["brandConflict", sure]], { ...said, concepts: names });
    } else this.#add("brand", "thing", "unknown", [], said);
  }

  /** "Leky" is Leki, "PO.P" is Polarn O. Pyret, "Acne" is Acne Studios, 스펙트라 is Spectra. */
  #spells(word: string, brand: string): boolean {
    return this.#lex
      .namesOf(brand)
      .some(
        (name) =>
          name.startsWith(`${word} `) ||
          (word.length >= 4 && name[0] === word[0] && editDistance(word, name, 1) <= 1) ||
          (name.includes(" ") && initialsIn(name) === word) ||
          soundsLike(word, name),
      );
  }

  #model(): void {
    if (this.#models()) return;
    const a = this.#item.lines;
    const b = this.#report.lines;
    if (a.length === 0 || b.length === 0) return;
    const said: Said = { item: this.#item.said.title, report: this.#report.said.title };
    const shared = a.filter((line) => b.includes(line));
    if (shared.length > 0) {
      const worth = Math.max(...shared.map((line) => this.#worth("l", line)));
      this.#add("model", "thing", "agree", [["model", worth]], {
        ...said,
        concepts: shared.map((line) => `l_${line}`),
      });
      return;
    }
    const sameBrand = a.some((line) => b.some((other) => brandOf(line) === brandOf(other)));
    const nested = a.some((line) => b.some((other) => lineIn(line, other) || lineIn(other, line)));
    if (nested) this.#add("model", "thing", "partial", [["model", 0.5]], said);
    else if (sameBrand) {
      this.#add("model", "thing", "conflict", [["modelConflict", 1]], {
        ...said,
        concepts: [...a, ...b].map((line): ConceptId => `l_${line}`),
      });
    }
  }

  #colour(): void {
    const a = this.#item;
    const b = this.#report;
    const said: Said = { item: a.said.colours, report: b.said.colours };
    if (a.colours.length > 0 && b.colours.length > 0) {
      const [near, worth, concepts] = this.#bestColour(a.colours, b.colours);
      if (near >= 0.85) {
        const parts: [Feature, number][] = [["colour", worth]];
        if (this.#leftOver(a.colours, b.colours)) parts.push(["colourConflict", 0.5]);
        this.#add("colour", "looks", parts.length > 1 ? "partial" : "agree", parts, { ...said, concepts });
      } else if (near >= 0.3) {
        // "Black, or really dark blue": the text may say it better than the field.
        const [text] = this.#bestColour([...a.colours, ...a.moreColours], [...b.colours, ...b.moreColours]);
        const parts: [Feature, number][] =
          text >= 0.85
            ? [["colourText", 1]]
            : [
                ["colour", worth * near],
                ["colourConflict", 0.4 * (1 - near)],
              ];
        this.#add("colour", "looks", "partial", parts, { ...said, concepts });
      } else {
        const [text] = this.#bestColour([...a.colours, ...a.moreColours], [...b.colours, ...b.moreColours]);
        if (text >= 0.85)
          this.#add(
            "colour",
            "looks",
            "partial",
            [
              ["colourText", 0.5],
              ["colourConflict", 0.4],
            ],
            said,
          );
        else if (patterned(a, b) || patterned(b, a)) this.#add("colour", "looks", "unknown", [], said);
        else {
          this.#add("colour", "looks", "conflict", [["colourConflict", 1 - near]], said);
          this.#photo(PHOTO_AGAINST_WORDS);
        }
      }
      return;
    }
    const allA = [...a.colours, ...a.moreColours];
    const allB = [...b.colours, ...b.moreColours];
    if (allA.length > 0 && allB.length > 0) {
      const [near, worth, concepts] = this.#bestColour(allA, allB);
      if (near >= 0.85) {
        this.#add("colour", "looks", "partial", [["colourText", worth]], { ...said, concepts });
        return;
      }
    } else if (this.#photo(RAREST_COLOUR)) return;
    this.#add("colour", "looks", "unknown", [], said);
  }

  /**
   * A photo of one side in a colour of the other, worth at most so much; answers whether there is one. A photo in
   * another colour says nothing: what the thing lies on and the light may have fooled it.
   */
  #photo(most: number): boolean {
    const a = this.#item;
    const b = this.#report;
    if (a.photoColours.length === 0 && b.photoColours.length === 0) return false;
    const [saidA, saidB] = [a, b].map((side) => [...side.colours, ...side.moreColours]);
    const alike = (mine: readonly string[] = [], theirs: readonly string[] = []): string[] =>
      mine.filter((one) => theirs.some((other) => this.#lex.nearness("c", one, other) >= 0.85));
    const shown = new Set([
      ...alike(a.photoColours, saidB),
      ...alike(saidA, b.photoColours),
      ...alike(a.photoColours, b.photoColours),
    ]);
    if (shown.size === 0) return false;
    const worth = Math.min(most, Math.max(...[...shown].map((key) => this.#worth("c", key))));
    const told = (side: Profile): string => side.said.colours || this.#labels("c", side.photoColours);
    this.#add("photo", "looks", "partial", [["photo", worth]], {
      ...(this.#spelled ? { item: told(a), report: told(b) } : {}),
      concepts: [...shown].map((key): ConceptId => `c_${key}`),
    });
    return true;
  }

  /** Each names a further colour that the other does not. */
  #leftOver(a: readonly string[], b: readonly string[]): boolean {
    const alone = (mine: readonly string[], theirs: readonly string[]): boolean =>
      mine.some((one) => theirs.every((other) => this.#lex.nearness("c", one, other) < 0.3));
    return alone(a, b) && alone(b, a);
  }

  /** Best pair, and what all agreeing colours together are worth. */
  #bestColour(a: readonly string[], b: readonly string[]): [near: number, worth: number, concepts: ConceptId[]] {
    let near = 0;
    let worth = 0;
    const concepts: ConceptId[] = [];
    const gains: number[] = [];
    for (const one of a) {
      let mine = 0;
      let mate = "";
      for (const other of b) {
        const value = this.#lex.nearness("c", one, other);
        if (value > mine || (value === mine && value > 0 && other < mate)) {
          mine = value;
          mate = other;
        }
      }
      near = Math.max(near, mine);
      if (mine >= 0.3) {
        gains.push(mine * Math.min(RAREST_COLOUR, this.#worth("c", one), this.#worth("c", mate)));
        if (this.#spelled) concepts.push(`c_${one}`);
      }
    }
    if (gains.length > 1) gains.sort((x, y) => y - x);
    gains.forEach((gain, i) => {
      worth += gain * (i === 0 ? 1 : 0.4 / i);
    });
    return [near, worth, concepts];
  }

  #looks(): void {
    const a = this.#item;
    const b = this.#report;
    // Two child seats are both for children; the kind has said so already.
    if (a.who.length > 0 && b.who.length > 0) {
      const implied = this.#impliedWho(a);
      if (implied === undefined || implied !== this.#impliedWho(b) || whoClash(a.who, b.who))
        this.#table("who", "w", a.who, b.who, "who", "whoConflict", true);
    }
    if (a.sizes.length > 0 && b.sizes.length > 0) {
      const lettered = a.sizes.some(isMeasure) && b.sizes.some(isMeasure);
      const sizes = (list: readonly string[]): readonly string[] => (lettered ? list.filter(isMeasure) : list);
      this.#table("size", "z", sizes(a.sizes), sizes(b.sizes), "size", "sizeConflict", lettered);
    }
    // What is made for a child is called so by its family; a clerk may not notice.
    if (
      b.who.length === 0 &&
      !b.family &&
      a.who.some((who) => YOUNG.has(who)) &&
      b.kinds.length > 0 &&
      !this.#childish(b)
    ) {
      this.#add("who", "looks", "partial", [["whoSilent", 1]], {
        item: this.#spelled ? this.#labels("w", a.who) : "",
        report: b.said.title,
      });
    }
    this.#table("material", "m", a.materials, b.materials, "material", "materialConflict", false);
    this.#table("pattern", "p", a.patterns, b.patterns, "pattern", "patternConflict", false);
  }

  #table(
    kind: EvidenceKind,
    letter: string,
    a: readonly string[],
    b: readonly string[],
    agree: Feature,
    conflict: Feature,
    exclusive: boolean,
  ): void {
    if (a.length === 0 || b.length === 0) return;
    let near = 0;
    let worth = 0;
    const concepts: ConceptId[] = [];
    for (const one of a) {
      for (const other of b) {
        const value = this.#lex.nearness(letter, one, other);
        near = Math.max(near, value);
        if (value >= 0.6) {
          // "Small" is said of anything; a letter or a number is a measure.
          const trust = letter === "z" && !isMeasure(one) ? 0.4 : 1;
          worth = Math.max(worth, trust * value * Math.min(this.#worth(letter, one), this.#worth(letter, other)));
          if (this.#spelled) concepts.push(`${letter}_${one}`);
        }
      }
    }
    const said: Said = this.#spelled ? { item: this.#labels(letter, a), report: this.#labels(letter, b) } : {};
    if (near >= 0.6) this.#add(kind, "looks", "agree", [[agree, Math.min(worth, 2.2)]], { ...said, concepts });
    else if (
      letter === "w"
        ? whoClash(a, b)
        : letter === "z"
          ? sameAxis(a, b)
          : exclusive || (a.length === 1 && b.length === 1)
    ) {
      const trust = letter === "z" && !exclusive ? 0.4 : 1;
      this.#add(kind, "looks", "conflict", [[conflict, trust * (1 - near)]], said);
    }
  }

  #impliedWho(one: Profile): string | undefined {
    return this.#lex.data.kinds[one.kinds[0]?.[0] ?? ""]?.who;
  }

  #childish(one: Profile): boolean {
    const top = one.kinds[0]?.[0] ?? "";
    for (const key of this.#lex.ancestors(top).keys())
      if (key === "toy" || key === "baby_item" || key === "child_seat_like") return true;
    return false;
  }

  #labels(letter: string, keys: readonly string[]): string {
    return keys.map((key) => this.#lex.label(`${letter}_${key}`, "en")).join(", ");
  }

  #details(): void {
    const a = this.#item;
    const b = this.#report;
    const said: Said = { item: a.said.description, report: b.said.description };
    // Marks: the same crack, or a case one side has and the other denies.
    const gained: number[] = [];
    let clash = 0;
    const concepts: ConceptId[] = [];
    for (const mark of b.marks.length === 0 ? [] : a.marks) {
      if (b.marks.includes(opposite(mark)) || b.marks.some((other) => contrary(mark, other))) {
        clash += 1;
        continue;
      }
      let best = 0;
      for (const other of b.marks) {
        if (mark.startsWith("-") !== other.startsWith("-") || TOPICS.has(mark)) continue;
        const near = this.#lex.nearness("x", mark.replace("-", ""), other.replace("-", ""));
        if (near >= 0.6)
          best = Math.max(
            best,
            near * Math.min(TYPICAL, this.#worth("x", mark.replace("-", "")), this.#worth("x", other.replace("-", ""))),
          );
      }
      if (best > 0) {
        gained.push(best);
        concepts.push(`x_${mark.replace("-", "")}`);
      }
    }
    const marks = diluted(gained, Math.max(0, b.marks.length - gained.length) + b.extra.length / 2);
    if (gained.length > 0 || clash > 0) {
      const parts: [Feature, number][] = [["marks", saturate(marks, 6)]];
      if (clash > 0) parts.push(["marksConflict", Math.min(2, clash)]);
      this.#add("marks", "details", marks > 0 ? "agree" : "conflict", parts, { ...said, concepts });
    }
    this.#withoutIt(said);
    const contents = this.#contents(said, concepts);
    const words = this.#words(said);
    const numbers = this.#numbers();
    if (!contents && !words && !numbers && marks === 0) this.#apart(said);
    if (!a.sideMark || !b.sideMark) return;
    const onSides = ["upper", "lower"].includes(a.sideMark) === ["upper", "lower"].includes(b.sideMark);
    const paired = (): boolean =>
      [...a.kinds, ...b.kinds].some(([kind, weight]) => weight >= 0.5 && this.#paired(kind));
    if (onSides && ((a.sideSure && b.sideSure) || paired())) {
      const same = a.sideMark === b.sideMark;
      this.#add("side", "details", same ? "agree" : "conflict", [same ? ["side", 0.7] : ["sideConflict", 1]], {
        item: a.sideMark,
        report: b.sideMark,
      });
    }
  }

  #paired(kind: string): boolean {
    for (const key of this.#lex.ancestors(kind).keys()) if (PAIRED.has(key)) return true;
    return false;
  }

  /** Both go into detail, and nothing of it is the same. */
  #apart(said: Said): void {
    const told = (one: Profile): number =>
      one.words.length * 0.5 + one.extra.length + one.marks.length + one.numbers.length;
    const value = Math.min(1, told(this.#item) / 5) * Math.min(1, told(this.#report) / 8);
    if (value >= 0.3) this.#add("contents", "details", "conflict", [["apart", value]], said);
  }

  /** "No cross" here, "with a metal cross" there: a part or a companion that only one of them can have. */
  #withoutIt(said: Said): void {
    if (this.#item.denied.length === 0 && this.#report.denied.length === 0) return;
    for (const [one, other] of [
      [this.#item, this.#report],
      [this.#report, this.#item],
    ] as const) {
      const heads = new Set([...one.kinds, ...other.kinds].filter(([, weight]) => weight >= 0.5).map(([kind]) => kind));
      const named = other.extra.find(
        ([kind, weight]) => weight >= 0.85 && one.denied.includes(kind) && !other.denied.includes(kind),
      );
      if (!named || heads.has(named[0])) continue;
      this.#add("marks", "details", "conflict", [["contentsDenied", 1]], { ...said, concepts: [`k_${named[0]}`] });
      return;
    }
  }

  /** Things both speak of beside the thing itself; what was counted as a mark ("lanyard") is not counted again. */
  #contents(said: Said, marks: readonly ConceptId[]): boolean {
    const a = this.#item;
    const b = this.#report;
    if (a.extra.length === 0 || b.extra.length === 0) return false;
    const isHead = (key: string): boolean => isNamed(a.kinds, key) || isNamed(b.kinds, key);
    const gains: number[] = [];
    const concepts: ConceptId[] = [];
    const length = b.extra.length;
    for (const [kind, weight] of a.extra) {
      if (isHead(kind) || (marks.length > 0 && marks.includes(`x_${kind}`))) continue;
      let best = 0;
      for (const [other, otherWeight] of b.extra) {
        if (isHead(other)) continue;
        const alike = this.#alike(kind, other);
        if (alike < 0.7) continue;
        const worth =
          Math.min(TYPICAL, this.#worth("d", kind), this.#worth("d", other)) * alike * Math.sqrt(weight * otherWeight);
        best = Math.max(best, worth);
      }
      if (best > 0) {
        gains.push(best);
        concepts.push(`k_${kind}`);
      }
    }
    if (gains.length === 0) return false;
    const found = diluted(gains, length - gains.length);
    this.#add("contents", "details", "agree", [["contents", saturate(found, 6)]], { ...said, concepts });
    return found > 0.7;
  }

  #words(said: Said): boolean {
    const a = this.#item;
    const b = this.#report;
    if ((a.words.length === 0 && a.sounds.length === 0) || (b.words.length === 0 && b.sounds.length === 0))
      return false;
    const theirs = this.#worths.wordsOf(b);
    const gains: number[] = [];
    const shared: string[] = [];
    let totalA = 0;
    const missed: string[] = [];
    for (const word of a.words) {
      if (word === a.brandWord || word === b.brandWord) continue;
      const worth = this.#worth("t", word);
      totalA += worth;
      if (theirs.has(word)) {
        gains.push(worth * wordTrust(word));
        shared.push(word);
      } else if (word.length >= 4) missed.push(word);
    }
    if (missed.length > 0) {
      const starts = this.#worths.startsOf(b);
      for (const word of missed) {
        let best = 0;
        let mate = "";
        for (const other of starts.get(word.slice(0, 3)) ?? []) {
          if (a.words.includes(other)) continue;
          const value = cognate(word, other);
          if (value > best) {
            best = value;
            mate = other;
          }
        }
        if (best > 0) {
          gains.push(best * Math.min(this.#worth("t", word), this.#worth("t", mate)));
          shared.push(mate);
        }
      }
    }
    const sounds = a.sounds.filter((sound) => sound.length >= 4 && b.sounds.includes(sound));
    if (shared.length === 0) {
      for (const sound of sounds.slice(0, 2)) gains.push(0.6 * this.#worth("s", sound));
    }
    if (gains.length === 0) return false;
    const found = diluted(gains, Math.max(0, b.words.length - shared.length));
    const likeness =
      gains.length < 2 ? 0 : Math.min(1, gains.reduce((sum, one) => sum + one, 0) / Math.max(12, totalA));
    this.#add(
      "words",
      "details",
      gains.length > 1 ? "agree" : "partial",
      [
        ["words", saturate(found, 8)],
        ["likeness", likeness],
      ],
      {
        item: shared.join(", ") || said.item || "",
        report: shared.join(", ") || said.report || "",
      },
    );
    return found > 0.7;
  }

  #numbers(): boolean {
    const a = this.#item;
    const b = this.#report;
    // The room told once more in the text is still the room.
    const both = b.numbers.length === 0 ? [] : a.numbers.filter((one) => b.numbers.includes(one));
    const rooms = both.length === 0 ? [] : [...a.units, ...b.units, ...b.stayUnits].map(fold);
    const shared = both.filter((one) => !rooms.includes(one));
    if (shared.length > 0) {
      const gains = shared
        .map((one) => this.#worth("t", one) * (/^\d{1,2}$/.test(one) ? 0.4 : 1))
        .sort((x, y) => y - x);
      const worth = gains.reduce((sum, gain, i) => sum + gain / (i + 1), 0);
      this.#add("numbers", "details", "agree", [["numbers", saturate(worth, 8)]], {
        item: shared.join(", "),
        report: shared.join(", "),
      });
    }
    this.#measures();
    let counted = 0;
    for (const [what, count] of a.counts) {
      const other = b.counts.find(([key]) => key === what || this.#sameThings(key, what));
      if (!other) continue;
      const said = { item: `${count}`, report: `${other[1]}`, ...(what.startsWith("k_") ? { concepts: [what] } : {}) };
      if (other[1] === count) this.#add("numbers", "details", "agree", [["numbers", 1.2]], said);
      else {
        // One found of a pair that was lost is half a contradiction.
        const pair = Math.min(count, other[1]) === 1 && Math.max(count, other[1]) === 2;
        this.#add("numbers", "details", "conflict", [["numbersConflict", pair ? 0.4 : 1]], said);
      }
      counted += other[1] === count ? 1 : 0;
    }
    if (counted > 0) return true;
    return shared.length > 0;
  }

  /** Keys are counted as key rings here and as keys there. */
  #sameThings(a: string, b: string): boolean {
    return a.startsWith("k_") && b.startsWith("k_") && this.#lex.kindSimilarity(a.slice(2), b.slice(2)) >= 0.7;
  }

  /** Values of one unit, of which none is the same: 96 W and 61 W. */
  #measures(): void {
    if (this.#item.measures.length === 0 || this.#report.measures.length === 0) return;
    for (const unit of new Set(this.#item.measures.map(([one]) => one))) {
      const mine = this.#item.measures.filter(([one]) => one === unit).map(([, value]) => value);
      const theirs = this.#report.measures.filter(([one]) => one === unit).map(([, value]) => value);
      if (theirs.length === 0 || mine.some((one) => theirs.some((other) => !measuresDiffer(unit, one, other))))
        continue;
      this.#add("numbers", "details", "conflict", [["numbersConflict", 1]], {
        item: mine.map((value) => `${value} ${unit}`).join(", "),
        report: theirs.map((value) => `${value} ${unit}`).join(", "),
      });
      return;
    }
  }

  /** A maker's code of one side in the title of the other, with or without the letters for a colour behind it. */
  #code(): boolean {
    const a = this.#item;
    const b = this.#report;
    if (a.articles.length === 0 && b.articles.length === 0) return false;
    let best = 0;
    let shared = "";
    for (const [side, other] of [
      [a, b],
      [b, a],
    ] as const) {
      for (const one of side.articles) {
        const share = codeShare(one, other);
        const worth = share * Math.min(8, this.#worth("t", one));
        if (worth > best) [best, shared] = [worth, one];
      }
    }
    if (best === 0) return false;
    this.#add("model", "thing", best > 4 ? "agree" : "partial", [["code", best]], { item: shared, report: shared });
    return true;
  }

  /** Model names that have nothing in common, X-T30 and X100V, or one name with two numbers, Fenix 6 and Fenix 7. */
  #models(): boolean {
    const a = this.#item;
    const b = this.#report;
    if (this.#code()) return true;
    const other = a.tagged.find(([word, value]) => {
      const theirs = b.tagged.find(([one]) => one === word);
      return theirs !== undefined && theirs[1] !== value && !b.numbers.includes(`${word}${value}`);
    });
    const [mine, theirs] = a.models.length > 0 && b.models.length > 0 ? this.#namedModels() : [[], []];
    const strange =
      mine.length > 0 &&
      theirs.length > 0 &&
      !mine.some((one) => theirs.some((two) => one.startsWith(two) || two.startsWith(one)));
    if (other === undefined && !strange) {
      if (a.articles.length === 0 || b.articles.length === 0) return false;
      this.#add("model", "thing", "conflict", [["codeConflict", 1]], {
        item: a.articles.join(", "),
        report: b.articles.join(", "),
      });
      return true;
    }
    this.#add("model", "thing", "conflict", [["codeConflict", 1]], {
      item: other ? other.join(" ") : mine.join(", "),
      report: other ? (b.tagged.find(([one]) => one === other[0]) ?? []).join(" ") : theirs.join(", "),
    });
    return true;
  }

  #namedModels(): [item: string[], report: string[]] {
    const a = this.#item;
    const b = this.#report;
    // A room or a plate in the text is no model.
    const rooms = new Set([...a.units, ...b.units].map(fold));
    // Of goods whose title alone tells them apart, the description names sockets and norms ("RJ45", "IPX7").
    const named = (one: Profile): string[] =>
      one.models.filter((model) => !rooms.has(model) && (!this.#goods || one.glued.includes(model)));
    return [named(a), named(b)];
  }

  #identifiers(): void {
    const a = this.#item;
    const b = this.#report;
    let same = 0;
    let near = 0;
    let different = 0;
    let pair: [string, string] | null = null;
    for (const one of a.ids) {
      for (const other of b.ids) {
        const relation = relate(one, other);
        if (relation === "unrelated") continue;
        if (relation === "different") {
          different = Math.max(different, 1);
          pair ??= [one, other];
          continue;
        }
        const worth = Math.min(...idKeys(one).map((key) => this.#worth("i", key)), 7);
        const digits = code(one).replace(/\D/g, "");
        const strength =
          relation === "same" ? (digits.length === 15 && luhn(digits) ? 1.5 : 1) : relation === "initials" ? 0.75 : 0.7;
        if (relation === "same") same = Math.max(same, worth * strength);
        else near = Math.max(near, worth * strength);
        pair = [one, other];
      }
    }
    const heard = same > 0 || different > 0 ? null : (this.#inText(a.ids, b) ?? this.#inText(b.ids, a));
    if (same > 0 || near > 0) {
      const parts: [Feature, number][] = same > 0 ? [["identifier", same]] : [["identifierNear", near]];
      this.#add("identifier", "identity", same > 0 ? "agree" : "partial", parts, {
        item: pair?.[0] ?? "",
        report: pair?.[1] ?? "",
      });
    } else if (different > 0) {
      this.#add("identifier", "identity", "conflict", [["identifierConflict", 1]], {
        item: pair?.[0] ?? "",
        report: pair?.[1] ?? "",
      });
    }
    if (same === 0 && near === 0 && different === 0 && !heard) this.#toldInitials();
    if (heard)
      this.#add("identifier", "identity", "agree", [["identifierText", heard[1]]], {
        item: heard[0],
        report: heard[0],
      });
    if (same === 0 && near === 0 && different === 0) this.#otherName();
    const tags = a.ids;
    const named = a.stayNames.length === 0 ? tags : [...tags, ...a.stayNames];
    let likeness: number | null = null;
    let who = "";
    for (const person of b.names) {
      for (const tag of named) {
        const value = nameLikeness(tag, person);
        if (value !== null && value > (likeness ?? -1)) {
          likeness = value;
          // The stay's guest is known to staff of that site alone; what agrees is theirs, the name is not told.
          who = tags.includes(tag) ? tag : STAY_GUEST;
        }
      }
    }
    if (likeness !== null && likeness > 0) {
      this.#add("name", "identity", likeness === 1 ? "agree" : "partial", [["name", likeness * 5]], {
        item: who,
        report: b.names[0] ?? "",
      });
    }
  }

  /** "LB" on the thing, and Lena Brunner in the other side's words. */
  #toldInitials(): void {
    if (this.#item.toldInitials.length === 0 && this.#report.toldInitials.length === 0) return;
    for (const [ids, other] of [
      [this.#item.ids, this.#report],
      [this.#report.ids, this.#item],
    ] as const) {
      if (other.toldInitials.length === 0) continue;
      for (const id of ids) {
        const letters = fold(id.match(letterRun())?.join("") ?? "");
        if (letters.length !== 2 || !twoCapitals().test(id) || !other.toldInitials.includes(letters)) continue;
        this.#add("identifier", "identity", "partial", [["identifierNear", TOLD_INITIALS]], {
          item: ids === this.#item.ids ? id : this.#item.said.description,
          report: ids === this.#item.ids ? this.#report.said.description : id,
        });
        return;
      }
    }
  }

  /** One side gives the name or initials on the thing; the other saw something written there, or nothing, and not that. */
  #otherName(): void {
    if (this.#item.ids.length === 0 && this.#report.ids.length === 0) return;
    for (const [ids, other] of [
      [this.#item.ids, this.#report],
      [this.#report.ids, this.#item],
    ] as const) {
      const mark = other.marks.find((one) => WRITTEN.has(one.replace("-", "")));
      if (mark === undefined) continue;
      const named = ids.filter((id) => nameAlone().test(id));
      if (named.length === 0 || this.#inText(named, other)) continue;
      if (other.unread && !mark.startsWith("-")) continue;
      // Worn letters ("Els.."), initials of a name that is told, and another script leave room for the name.
      const parts = named.flatMap((name) => fold(name).match(letterRun()) ?? []);
      const answers = (word: string, part: string): boolean =>
        part.length === 1 ? word.startsWith(part) : word.startsWith(part.slice(0, 3)) || part.startsWith(word);
      const initials = parts.every((part) => part.length <= 3);
      if (
        other.words.some((word) =>
          parts.some((part) => (initials || part.length > 1) && answers(word, part[0] && initials ? part[0] : part)),
        )
      )
        continue;
      if (!mark.startsWith("-") && !other.words.some((word) => scriptOf(word) === scriptOf(parts[0] ?? ""))) continue;
      this.#add("identifier", "identity", "conflict", [["otherName", 1]], {
        item: ids === this.#item.ids ? named.join(", ") : this.#item.said.description,
        report: ids === this.#item.ids ? this.#report.said.description : named.join(", "),
      });
      return;
    }
  }

  /** An identifier one side gives and the other only wrote down in passing, whole or its beginning. */
  #inText(ids: readonly string[], other: Profile): [string, number] | null {
    for (const id of ids) {
      const { parts, plain, dates } = this.#worths.readId(id);
      if (dates.some((date) => other.numbers.includes(date))) return [id, 5];
      for (const [part, word] of parts) {
        // "Bia" is a name and may be looked for; "LB" and "for" are not.
        if (word.length === 3 && shortName().test(part) && other.words.includes(word))
          return [id, Math.min(5, this.#worth("t", word))];
        if (word.length < 4) continue;
        const hit =
          other.words.find(
            (one) =>
              one === word ||
              (one.length >= 4 &&
                one.startsWith(word.slice(0, Math.max(4, word.length - 2))) &&
                Math.abs(one.length - word.length) <= 2),
          ) ??
          other.numbers.find((one) => one === word) ??
          other.codes.find((one) => fold(one) === word && /\d/.test(word));
        if (hit !== undefined) return [id, Math.min(6, this.#worth("t", hit))];
      }
      if (plain.length >= 4 && /\d/.test(plain) && other.numbers.some((one) => one.replace(/\./g, "") === plain))
        return [id, 5];
    }
    return null;
  }

  #unit(): void {
    const a = this.#item;
    const b = this.#report;
    const mine = a.units[0];
    const said: Said = { item: a.unitText, report: b.unitText };
    if (mine === undefined) {
      this.#floor();
      return;
    }
    const theirs = b.stayUnits.length === 0 ? b.units : [...b.units, ...b.stayUnits];
    const plain = lookAlike(mine);
    const looksTheSame = (unit: string): boolean => unit.length === mine.length && lookAlike(unit) === plain;
    const worth = (): number => this.#worth("u", mine);
    const sure = theirs.length > 1 ? 0.85 : 1;
    if (theirs.some(looksTheSame)) {
      this.#add("unit", "where", "agree", [["unit", worth() * sure]], said);
      return;
    }
    if (mine.length >= 3 && b.codes.some(looksTheSame)) {
      this.#add("unit", "where", "agree", [["unitMention", worth()]], {
        item: a.unitText,
        report: b.said.place || b.said.description,
      });
      return;
    }
    if (theirs.some((unit) => partOf(lookAlike(unit), plain))) {
      this.#add("unit", "where", "agree", [["unit", worth() * 0.85]], said);
      return;
    }
    let slip: "swap" | "slip" | null = null;
    for (const unit of theirs) {
      const kind = slipOf(...sameLength(lookAlike(unit), plain));
      if (kind === "swap" || (kind === "slip" && slip === null)) slip = kind;
    }
    if (slip) {
      this.#add(
        "unit",
        "where",
        "partial",
        [slip === "swap" ? ["unitSwap", 1] : ["unitSlip", mine.length >= 5 ? 2 : 1]],
        { ...said, slip: true },
      );
      return;
    }
    const comparable = theirs.filter(
      (unit) => shapeOfUnit(unit) === shapeOfUnit(mine) && Math.abs(unit.length - mine.length) <= 1,
    );
    if (comparable.length > 0 && comparable.length === theirs.length) {
      this.#add("unit", "where", "conflict", [["unitConflict", 1]], said);
      return;
    }
    this.#floor();
  }

  #floor(): void {
    const a = this.#item;
    const b = this.#report;
    if (a.floor === null || b.floor === null || a.siteKind === "rental_counter") return;
    const same = a.floor === b.floor;
    this.#add("unit", "where", same ? "partial" : "conflict", [same ? ["floor", 1] : ["floorConflict", 1]], {
      item: a.unitText,
      report: b.said.place,
    });
  }

  #where(): void {
    const a = this.#item;
    const b = this.#report;
    if (a.group && b.group && a.group !== b.group) {
      this.#add("site", "where", "conflict", [["groupConflict", 1]], { item: a.site ?? "", report: b.site ?? "" });
    } else if (a.site && b.site && (a.site === b.site || fold(a.site) === fold(b.site))) {
      this.#add("site", "where", "agree", [["site", Math.min(3.5, this.#worth("site", a.site))]], {
        item: a.site,
        report: b.site,
      });
    } else if (a.site && b.site && a.staySites.includes(b.site)) {
      this.#add("stay", "where", "agree", [["staySite", Math.min(3.5, this.#worth("site", b.site))]], {
        item: a.staySites.join(", "),
        report: b.site,
      });
    } else if (a.site && b.staySites.includes(a.site)) {
      this.#add("stay", "where", "agree", [["staySite", Math.min(3.5, this.#worth("site", a.site))]], {
        item: a.site,
        report: b.staySites.join(", "),
      });
    } else if (a.site && b.site) {
      this.#add("site", "where", "conflict", [["siteConflict", 1]], { item: a.site, report: b.site });
    } else {
      this.#add("site", "where", "unknown", [], { item: a.site ?? "", report: b.site ?? "" });
    }
    if (a.site && b.site !== a.site && a.siteWords.length > 0) {
      if (this.#worths.namesSite(b, a))
        this.#add("site", "where", "partial", [["siteNamed", 1]], { item: a.site, report: b.said.place });
    }
    if (a.places.length > 0 && b.places.length > 0) {
      let near = 0;
      let worth = 0;
      const concepts: ConceptId[] = [];
      for (const one of a.places) {
        for (const other of b.places) {
          const value = this.#lex.nearness("o", one, other);
          near = Math.max(near, value);
          if (value < 0.5) continue;
          const gain = value * Math.min(this.#worth("o", one), this.#worth("o", other));
          if (gain > worth) {
            worth = gain;
            concepts[0] = `o_${one}`;
          }
        }
      }
      const said: Said = { item: a.said.place, report: b.said.place };
      if (near >= 0.5)
        this.#add("place", "where", near >= 0.9 ? "agree" : "partial", [["place", Math.min(4, worth)]], {
          ...said,
          concepts,
        });
      else this.#add("place", "where", "conflict", [["placeConflict", 1 - near]], said);
    }
  }

  /** Neither place nor time is known, as in two lists of goods: then the wording has to carry what they would. */
  #alone(): void {
    const a = this.#item;
    const b = this.#report;
    const worthOf = (term: string): number => {
      const cut = term.indexOf("_");
      return Math.min(leastKnown(term), this.#worth(term.slice(0, cut), term.slice(cut + 1)));
    };
    const shared = a.title.filter((term) => b.title.includes(term));
    const square = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + worthOf(term) ** 2, 0);
    const all = Math.sqrt(square(a.title) * square(b.title));
    const words = shared.filter((term) => !/^[kbl]_/.test(term)).reduce((sum, term) => sum + worthOf(term), 0);
    const brands = a.brands.filter((brand) => b.brands.includes(brand));
    const parts: [Feature, number][] = [
      ["wordsAlone", saturate(words, 8)],
      ["unlikeAlone", all === 0 ? 0 : 1 - square(shared) / all],
    ];
    if (brands.length > 0)
      parts.push(["brandAlone", Math.min(6, Math.max(...brands.map((brand) => this.#worth("b", brand))))]);
    parts.push(["heldAlone", Math.max(this.#held(a, b, worthOf), this.#held(b, a, worthOf))]);
    const [mine, theirs] = [figuresOf(a.title), figuresOf(b.title)];
    const [left, right] = [mine.filter((one) => !theirs.includes(one)), theirs.filter((one) => !mine.includes(one))];
    // 9.8 feet are 3 metres, and so each side may have one figure that is the other's in disguise.
    const spare = a.measures.some(([unit, one]) =>
      b.measures.some(([same, other]) => same === unit && !measuresDiffer(unit, one, other)),
    )
      ? 1
      : 0;
    if (left.length > spare && right.length > spare)
      this.#add("numbers", "details", "conflict", [["numbersAlone", 1]], {
        item: left.join(", "),
        report: right.join(", "),
      });
    const labels = shared.map((term) => (term.startsWith("t_") ? term.slice(2) : this.#lex.label(term, "en")));
    this.#add("words", "details", shared.length > 1 ? "agree" : "partial", parts, {
      item: this.#spelled ? labels.join(", ") : "",
      report: this.#spelled ? labels.join(", ") : "",
    });
  }

  /** How much of one title the other side says anywhere, 0 to 1. */
  #held(one: Profile, other: Profile, worthOf: (term: string) => number): number {
    const words = this.#worths.wordsOf(other);
    let said = 0;
    let all = 0;
    for (const term of one.title) {
      const worth = worthOf(term);
      all += worth;
      const [letter, key] = [term[0], term.slice(2)];
      const there =
        other.title.includes(term) ||
        (letter === "t" && (words.has(key) || other.numbers.includes(key))) ||
        (letter === "b" && other.brands.includes(key)) ||
        (letter === "l" && other.lines.includes(key)) ||
        (letter === "k" && (other.extra.some(([kind]) => kind === key) || other.kinds.some(([kind]) => kind === key)));
      if (there) said += worth;
    }
    return all === 0 ? 0 : said / all;
  }

  #when(): void {
    const at = this.#item.from;
    const from = this.#report.from;
    if (at === null || from === null) return;
    // An item compared as a report (duplicates) has a window of its own; both ends count.
    const to = Math.max(from, this.#report.to ?? from);
    const days = Math.round(((at - to) / DAY) * 10) / 10;
    if (at < from - GRACE) {
      this.#add("time", "when", "conflict", [["timeVeto", 1]], { days, veto: true });
      return;
    }
    const worth = Math.log((density(at, from, to) + 1e-6) * SPAN_DAYS);
    const agreement: Agreement = at < from ? "partial" : worth > 1 ? "agree" : "partial";
    this.#add("time", "when", agreement, [["time", worth]], { days });
  }
}

/** The figures of a title, without what they measure. */
function figuresOf(title: readonly string[]): string[] {
  return title.flatMap((term) => /^t_(\d+(?:\.\d+)?)/.exec(term)?.[1]?.replace(/\.0+$/, "") ?? []);
}

/** One or two figures are in many titles, whatever the counts of a small desk say. */
function leastKnown(term: string): number {
  return /^t_\d$/.test(term) ? 1.2 : /^t_\d\d$/.test(term) ? 2 : 7;
}

/** How much of an article's code stands on the other side, 0 to 1: all of it, or all but the letters behind it. */
function codeShare(article: string, other: Profile): number {
  if (other.glued.includes(article)) return 1;
  const least = Math.max(4, Math.ceil(article.length * 0.62));
  const figures = (part: string): number => part.replace(/\D/g, "").length;
  let best = 0;
  let kindred = false;
  for (const one of other.articles) {
    let same = 0;
    while (same < article.length && article[same] === one[same]) same += 1;
    if (same >= 3) kindred = true;
    const [rest, theirs] = [article.slice(same), one.slice(same)];
    // WH1000XM4 is not WH1000XM5, and SAT2510BU3 not SAT2510U2; a colour's letters may be missing or shorter.
    if (same < least || figures(article.slice(0, same)) < 2 || figures(rest + theirs) > 0) continue;
    best = Math.max(best, (within(rest, theirs) || within(theirs, rest) ? 0.7 : 0.3) * (same / article.length));
  }
  if (kindred) return best;
  for (let length = article.length - 1; length >= least; length -= 1) {
    const part = article.slice(0, length);
    if (figures(part) < 2 || /\d/.test(article[length] ?? "")) return 0;
    const at = other.glued.indexOf(part);
    if (at < 0) continue;
    return /\d$/.test(part) && /\d/.test(other.glued[at + length] ?? "") ? 0 : 0.7 * (length / article.length);
  }
  return 0;
}

/** All letters of one in the other, in order: BK and BLK. */
function within(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** How likely, per day, a thing lost between `from` and `to` is logged at `at`. */
function density(at: number, from: number, to: number): number {
  const window = Math.max(6 * HOUR, to - from) / DAY;
  // Before it was missed: a slip of the clock or the day.
  if (at < from) return 0.05 * Math.exp(-(from - at) / (8 * HOUR)) + 0.005;
  if (at <= to) return 0.12 / window;
  const after = (at - to) / DAY;
  return (
    (0.56 / 0.35) * Math.exp(-after / 0.35) + (0.2 / 2.5) * Math.exp(-after / 2.5) + (0.12 / 18) * Math.exp(-after / 18)
  );
}

/** Monotone, never flat: the tenth shared word still says a little. */
function saturate(value: number, half: number): number {
  return value <= half ? value : half + half * Math.log(value / half);
}

/** Words shared by chance grow with what is said and not shared; the first shared ones count most. */
function diluted(gains: readonly number[], unshared: number): number {
  if (gains.length === 0) return 0;
  const quota = Math.max(0.02, Math.min(0.6, 4 / (4 + unshared)));
  return [...gains]
    .sort((a, b) => b - a)
    .reduce((sum, gain, i) => sum + Math.log(1 + quota * (Math.exp(Math.min(12, gain)) - 1)) / (1 + i * 0.25), 0);
}

function wordTrust(word: string): number {
  const script = scriptOf(word);
  if (script === "han" && [...word].length <= 2) return word.length === 1 ? 0.35 : 0.6;
  if (word.length <= 2) return 0.4;
  return word.length === 3 ? 0.7 : 1;
}

/** Words of two languages that look the same are mostly the same: violon, Violine, violín. */
function cognate(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && (short.length >= 5 || long.length >= 7)) return short.length >= 5 ? 0.7 : 0.4;
  const limit = short.length >= 8 ? 2 : 1;
  if (editDistance(short, long, limit) <= limit) return 0.6;
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return common >= 5 && common / long.length >= 0.6 ? 0.5 : 0;
}

function sameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 5 && (long.startsWith(short) || long.endsWith(short))) return true;
  return a === b || (Math.min(a.length, b.length) >= 5 && editDistance(a, b, 1) <= 1);
}

/** A known brand against an unknown word can only differ when both are written in letters we could have known it by. */
function crossable(a: Profile, b: Profile): boolean {
  const word = a.brandWord ?? b.brandWord;
  return word === null || (a.brands.length > 0 && b.brands.length > 0) || scriptOf(word) === "latin";
}

const COLOUR_OF_PATTERN: readonly (readonly [pattern: string, colour: string])[] = [
  ["tortoiseshell", "brown"],
  ["leopard", "brown"],
];

/** Brown frames with green glasses for the one, tortoiseshell and green for the other: the pattern is the colour. */
function patterned(one: Profile, other: Profile): boolean {
  return COLOUR_OF_PATTERN.some(
    ([pattern, colour]) =>
      one.patterns.includes(pattern) && other.colours.includes(colour) && !other.patterns.includes(pattern),
  );
}

/** "Kahla" for Kala. */
function sameName(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  return sameWord(a, b) || (short >= 4 && a[0] === b[0] && a.at(-1) === b.at(-1) && editDistance(a, b, 1) <= 1);
}

function soundsLike(a: string, b: string): boolean {
  if (scriptOf(a) === scriptOf(b)) return false;
  const bones = (word: string): string => skeleton(scriptOf(word) === "latin" ? word : (romanise(word) ?? ""));
  const [one, other] = [bones(a), bones(b)];
  return (
    one.length >= 2 && (one === other || (Math.min(one.length, other.length) >= 4 && editDistance(one, other, 1) <= 1))
  );
}

function initialsIn(name: string): string {
  return name
    .split(betweenWords())
    .map((word) => word[0] ?? "")
    .join("");
}

function brandOf(line: string): string {
  return line.split(".")[0] ?? "";
}

/** `apple.iphone` holds `apple.iphone_13`. */
function lineIn(line: string, other: string): boolean {
  return other.startsWith(`${line}_`);
}

function opposite(mark: string): string {
  return mark.startsWith("-") ? mark.slice(1) : `-${mark}`;
}

const letterRun = lazily(() => /\p{L}+/gu);
const twoCapitals = lazily(() => /\p{Lu}.*\p{Lu}/u);
const nameAlone = lazily(() => /^[\p{L}\s.&'’+-]{2,40}$/u);
const shortName = lazily(() => /^\p{Lu}\p{Ll}{2}$/u);

/** What a thing cannot be both. */
const CONTRARY: readonly (readonly [string, string])[] = [
  ["wired", "wireless"],
  ["digital", "analogue"],
  ["sleeves", "sleeveless"],
  ["fixed_lens", "zoom_lens"],
  ["earring_hook", "earring_stud"],
  ["elastic", "clasp"],
  ["in_case", "no_case"],
  ["sealed", "half_used"],
  ["new", "worn"],
  ["new", "old"],
  ["new_tag", "worn"],
  ["new_tag", "washed_out"],
  ["new", "scratched"],
  ["new", "torn"],
  ["new", "repaired"],
  ["new_tag", "repaired"],
  ["new_tag", "stained"],
  ["sealed", "leaking"],
  ["empty", "half_used"],
  ["flip_case", "no_case"],
  ["missing_eye", "both_eyes"],
  ["intact", "cracked"],
  ["intact", "shattered"],
  ["intact", "chipped"],
  ["intact", "broken"],
  ["intact", "torn"],
  ["intact", "missing_part"],
];
const CONTRARIES = new Set(CONTRARY.flatMap(([a, b]) => [`${a}|${b}`, `${b}|${a}`]));
function contrary(mark: string, other: string): boolean {
  return CONTRARIES.has(`${mark}|${other}`);
}

const YOUNG = new Set(["child", "baby", "boy", "girl", "teenager"]);
const GROWN = new Set(["adult", "woman", "man", "elderly"]);
function whoClash(a: readonly string[], b: readonly string[]): boolean {
  const ages = (list: readonly string[]): string =>
    list.some((who) => YOUNG.has(who)) ? "young" : list.some((who) => GROWN.has(who)) ? "grown" : "";
  const ageA = ages(a);
  const ageB = ages(b);
  if (ageA && ageB && ageA !== ageB) return true;
  const sex = (list: readonly string[]): string => {
    const woman = list.includes("woman") || list.includes("girl");
    const man = list.includes("man") || list.includes("boy");
    return woman === man ? "" : woman ? "f" : "m";
  };
  const sexA = sex(a);
  const sexB = sex(b);
  return Boolean(sexA && sexB && sexA !== sexB);
}

function isMeasure(size: string): boolean {
  return size.startsWith("size_");
}

/** Thick and rectangular do not contradict each other; thick and thin do. */
const AXES: readonly (readonly string[])[] = [
  ["small", "mini", "keyring_size", "medium", "large", "extra_large", "cabin_size"],
  ["long", "short", "tall"],
  ["wide", "narrow"],
  ["thin", "thick"],
  ["heavy", "light_weight"],
  ["round", "oval", "square", "rectangular"],
];
function sameAxis(a: readonly string[], b: readonly string[]): boolean {
  if (a.some(isMeasure) && b.some(isMeasure)) return true;
  return AXES.some((axis) => a.some((one) => axis.includes(one)) && b.some((one) => axis.includes(one)));
}

/** A rare colour is rare because few things come in it, and the lookalike is one of them. */
const RAREST_COLOUR = 2.2;

/** Who said another colour may have erred, but mostly it is another thing. */
const PHOTO_AGAINST_WORDS = 0.5;

/** Locks go with suitcases and cables with chargers: a shared detail is never as rare as it looks over all things. */
const TYPICAL = 2.6;

/** Two letters of some four hundred pairs in use, less than that for the names a letter may hold. */
const TOLD_INITIALS = 3.5;

/** What a text can speak of without telling anything: every telephone has a lock screen. */
const TOPICS = new Set(["lock_screen", "wallpaper"]);

/** Marks that say a name or letters stand on the thing. */
const WRITTEN = new Set(["engraved", "embroidered", "monogram", "initials", "name_tag", "name_written"]);

const PAIRED = new Set([
  "denture",
  "retainer",
  "baseball_glove",
  "hockey_stick",
  "wheelchair",
  "orthosis",
  "prosthesis",
  "insole",
  "compression_stocking",
  "cufflink",
  "contact_lens",
  "earbud",
  "earbuds",
  "hearing_aid",
  "earring",
  "earrings",
  "footwear",
  "glove",
  "gloves",
  "mitten",
  "mittens",
  "earphones",
  "airpods",
]);

function measuresDiffer(unit: string, a: number, b: number): boolean {
  // Sizes differ by a whole number; those of another country's scale say nothing.
  if (unit === SIZE) return Math.abs(a - b) > 1 && a > 30 === b > 30 && a > 60 === b > 60;
  if (unit === "dpt") return Math.abs(a - b) > 0.3;
  return Math.abs(a - b) > 0.12 * Math.max(a, b);
}

function lookAlike(unit: string): string {
  if (!/[OIL]/.test(unit)) return unit;
  return unit.replace(/O/g, "0").replace(/[IL]/g, "1");
}

function shapeOfUnit(unit: string): string {
  return /^\d+$/.test(unit) ? "digits" : /\d/.test(unit) ? "mixed" : "letters";
}

/** A plate without its beginning or its end: 52-18 for 300 WA 52-18, GN 482 for GN 482 KX. */
function partOf(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return isPlatePart(short, long) && (long.startsWith(short) || long.endsWith(short));
}

/** The plate's part that the other side may have meant, where one is a part. */
function sameLength(a: string, b: string): [string, string] {
  const end = (one: string, other: string): string => (isPlatePart(other, one) ? one.slice(-other.length) : one);
  return [end(a, b), end(b, a)];
}

function isPlatePart(short: string, long: string): boolean {
  return (
    long.length >= short.length + 2 && short.replace(/\D/g, "").length >= 3 && short.length >= 4 && /\D/.test(long)
  );
}

function slipOf(a: string, b: string): "swap" | "slip" | null {
  if (a.length < 3 || b.length < 3) return null;
  if (a.length === b.length) {
    const letters = (value: string): string => [...value].sort().join("");
    let differing = 0;
    for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) differing += 1;
    if (differing === 2 && letters(a) === letters(b)) return "swap";
    return differing === 1 ? "slip" : null;
  }
  return Math.min(a.length, b.length) >= 4 && editDistance(a, b, 1) === 1 ? "slip" : null;
}

function siteWordMatches(said: string, word: string): boolean {
  return (
    said === word ||
    (word.length >= 3 && word.length <= 4 && said.startsWith(word) && said.length >= 5) ||
    (word.length >= 5 && sameWord(said, word))
  );
}
