/** A seeded world of found items and the reports travelers would write of some of them. */
import { plainText } from "../../src/matching/cli/baselines.ts";
import type { ItemFacts, ReportFacts } from "../../src/matching/facts.ts";
import { LANGUAGES, type Language } from "../../src/matching/lexicon/format.ts";
import { lexicon } from "../../src/matching/lexicon/index.ts";
import { type Profile, profileItem, profileReport } from "../../src/matching/profile.ts";

/** Small, fast, seeded: mulberry32. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DAY = 86_400_000;
const WORLD_END = Date.UTC(2026, 8, 1);
const SITES = 40;
const REACH = 180;

interface Thing {
  readonly kind: string;
  readonly colours: string[];
  readonly brand: string | null;
  readonly material: string | null;
  readonly serial: string | null;
  readonly beside: string[];
}

/** Makes items and reports of one world; the same seed, the same world. */
export class World {
  readonly #roll: () => number;
  readonly #kinds: string[];
  readonly #colours: string[];
  readonly #brands: string[];
  readonly #materials: string[];
  readonly #places: string[];
  readonly #lex = lexicon();

  constructor(seed: number) {
    this.#roll = dice(seed);
    const shuffled = (list: string[]): string[] => {
      const out = [...list];
      for (let i = out.length - 1; i > 0; i -= 1) {
        const j = Math.floor(this.#roll() * (i + 1));
        [out[i], out[j]] = [out[j] ?? "", out[i] ?? ""];
      }
      return out;
    };
    const data = this.#lex.data;
    const common = [
      "phone",
      "phone_charger",
      "jacket",
      "glasses",
      "sunglasses",
      "earbuds",
      "wallet",
      "book",
      "umbrella",
      "water_bottle",
      "t_shirt",
      "key_ring",
    ];
    const kinds = Object.keys(data.kinds)
      .filter((key) => (data.kinds[key]?.isA ?? []).length > 0)
      .sort();
    this.#kinds = [
      ...common.filter((key) => kinds.includes(key)),
      ...shuffled(kinds.filter((key) => !common.includes(key))),
    ];
    this.#colours = ["black", "blue", "white", "grey", ...Object.keys(data.attributes.c ?? {}).sort()];
    this.#brands = shuffled(Object.keys(data.brands).sort());
    this.#materials = Object.keys(data.attributes.m ?? {}).sort();
    this.#places = Object.keys(data.attributes.o ?? {}).sort();
  }

  roll(): number {
    return this.#roll();
  }

  /** One of a list, the first ones far more often. */
  #pick<T>(list: readonly T[], skew = 2.2): T {
    const at = Math.floor(list.length * this.#roll() ** skew);
    return list[Math.min(list.length - 1, at)] as T;
  }

  #word(id: string, language: Language): string {
    const key = id.slice(2);
    const data = this.#lex.data;
    const terms =
      id[0] === "k"
        ? data.kinds[key]?.terms[language]
        : id[0] === "b"
          ? data.brands[key]?.terms
          : data.attributes[id[0] ?? ""]?.[key]?.terms[language];
    return this.#pick((terms ?? key).split("|"), 1.5).replace(/^~/, "");
  }

  thing(): Thing {
    const beside: string[] = [];
    while (this.#roll() < 0.4 && beside.length < 3) beside.push(this.#pick(this.#kinds));
    return {
      kind: this.#pick(this.#kinds, 2.8),
      colours: [this.#pick(this.#colours), ...(this.#roll() < 0.3 ? [this.#pick(this.#colours, 1)] : [])],
      brand: this.#brands.length > 0 && this.#roll() < 0.4 ? this.#pick(this.#brands) : null,
      material: this.#roll() < 0.2 ? this.#pick(this.#materials) : null,
      serial: this.#roll() < 0.04 ? String(Math.floor(this.#roll() * 1e9)) : null,
      beside,
    };
  }

  #words(thing: Thing, language: Language, chatty: boolean): { title: string; description: string } {
    const parts = [
      ...(thing.material ? [this.#word(`m_${thing.material}`, language)] : []),
      ...thing.beside.map((kind) => this.#word(`k_${kind}`, language)),
      ...(thing.serial ? [`SN ${thing.serial}`] : []),
      ...(this.#roll() < 0.5 ? [`note ${Math.floor(this.#roll() * 5000).toString(36)}`] : []),
    ];
    const title = [
      chatty ? "" : this.#word(`c_${thing.colours[0] ?? "black"}`, language),
      this.#word(`k_${thing.kind}`, language),
    ]
      .filter(Boolean)
      .join(" ");
    return { title, description: parts.join(", ") };
  }

  /** An item of a site, found some time in the last half year. */
  item(n: number): { facts: ItemFacts; thing: Thing } {
    const site = Math.floor(SITES * this.#roll() ** 1.3);
    const hotel = site % 2 === 0;
    const language = LANGUAGES[site % 6] ?? "en";
    const thing = this.thing();
    const { title, description } = this.#words(thing, language, false);
    return {
      thing,
      facts: {
        id: `F-${n}`,
        site: `S${site}`,
        siteKind: hotel ? "hotel" : "rental_counter",
        foundAt: WORLD_END - this.#roll() * REACH * DAY,
        place: this.#word(`o_${this.#pick(this.#places, 1)}`, language),
        unit:
          this.#roll() < 0.7
            ? hotel
              ? String(100 + Math.floor(this.#roll() * 800))
              : `${String.fromCharCode(65 + (site % 26))}${Math.floor(1000 + this.#roll() * 9000)}`
            : null,
        title,
        description,
        category: null,
        brand: thing.brand ? this.#word(`b_${thing.brand}`, language) : null,
        colours: thing.colours.map((colour) => this.#word(`c_${colour}`, language)),
        identifiers: thing.serial ? [thing.serial] : [],
      },
    };
  }

  /** What its owner would write, in any of the languages. */
  report(n: number, item: ItemFacts, thing: Thing): ReportFacts {
    const language = this.#pick(LANGUAGES, 1);
    const { title, description } = this.#words({ ...thing, beside: thing.beside.slice(0, 1) }, language, true);
    const lostTo = (item.foundAt ?? WORLD_END) - this.#roll() ** 2 * 2 * DAY;
    return {
      id: `R-${n}`,
      lang: language,
      site: this.#roll() < 0.85 ? (item.site ?? null) : null,
      lostFrom: lostTo - (0.2 + this.#roll()) * DAY,
      lostTo,
      place: item.place ?? null,
      unit: this.#roll() < 0.4 ? (item.unit ?? null) : null,
      item: title,
      description,
      category: null,
      brand: this.#roll() < 0.7 && thing.brand ? this.#word(`b_${thing.brand}`, language) : null,
      colours: thing.colours.slice(0, 1).map((colour) => this.#word(`c_${colour}`, language)),
      identifiers: this.#roll() < 0.5 && thing.serial ? [thing.serial] : [],
    };
  }
}

/** An item of the world, and what its owner wrote. */
export interface Known {
  readonly facts: ItemFacts;
  readonly report: ReportFacts;
}

export interface Row {
  readonly profile: Profile;
  readonly text: string;
}

/** Distinct things are profiled once; larger worlds repeat them at other sites, rooms and times. */
const DISTINCT = 20_000;
const DISTINCT_REPORTS = 5_000;

/** The items of a world of `size`; some of the distinct ones are reported by their owners, into `known`. */
export function* itemsOf(world: World, size: number, reports: number, known: Known[]): Generator<Row> {
  const pool: Row[] = [];
  const every = Math.max(1, Math.floor(Math.min(size, DISTINCT) / (reports + 1)));
  for (let n = 0; n < size; n += 1) {
    if (n < DISTINCT) {
      const { facts, thing } = world.item(n);
      const one = { profile: profileItem(facts), text: plainText(facts) };
      pool.push(one);
      if (n % every === 0 && known.length < reports) known.push({ facts, report: world.report(n, facts, thing) });
      yield one;
      continue;
    }
    const like = pool[Math.floor(world.roll() * pool.length)];
    if (like) yield { text: like.text, profile: elsewhere(world, like.profile, `F-${n}`) };
  }
}

/** `count` open reports: the known ones, and those of travelers whose things were not handed in. */
export function* reportsOf(world: World, count: number, known: readonly Known[]): Generator<Profile> {
  for (const { report } of known) yield profileReport(report);
  const pool: Profile[] = [];
  for (let n = known.length; n < count; n += 1) {
    if (pool.length < DISTINCT_REPORTS) {
      const { facts, thing } = world.item(n);
      const profile = profileReport({ ...world.report(n, facts, thing), id: `L-${n}` });
      pool.push(profile);
      yield profile;
      continue;
    }
    const like = pool[Math.floor(world.roll() * pool.length)];
    if (like) yield elsewhere(world, like, `L-${n}`);
  }
}

function elsewhere(world: World, like: Profile, id: string): Profile {
  const shift = (world.roll() - 0.5) * 40 * DAY;
  const unit = like.units[0] ? String(100 + Math.floor(world.roll() * 900)) : undefined;
  return {
    ...like,
    id,
    from: (like.from ?? 0) + shift,
    to: (like.to ?? like.from ?? 0) + shift,
    site: `S${Math.floor(SITES * world.roll() ** 1.3)}`,
    units: unit ? [unit] : [],
  };
}
