/** How findable a loss report is: one to four stars, and what would help most. A simple honest measure of information. */
import type { ReportFacts } from "./facts.ts";
import { type Lexicon, lexicon } from "./lexicon/index.ts";
import { type Profile, profileReport } from "./profile.ts";

/** What a traveler may tell to make a thing findable. */
export const TELLABLE = [
  "what",
  "when",
  "site",
  "unit",
  "identifier",
  "colour",
  "brand",
  "details",
  "place",
  "photo",
] as const;
export type Missing = (typeof TELLABLE)[number];

export interface Completeness {
  /** 1 hard to find, 4 as good as it gets. */
  readonly stars: 1 | 2 | 3 | 4;
  /** Bits of information given, of those a full report gives. */
  readonly bits: number;
  /** What would help most, best first. */
  readonly missing: readonly Missing[];
}

/** Bits by which each answer narrows a desk's open items, as measured on labelled reports. */
const WORTH: Readonly<Record<Missing, number>> = {
  what: 4.5,
  when: 3.5,
  site: 2.5,
  unit: 3,
  identifier: 3,
  colour: 1.6,
  brand: 1.8,
  details: 2.2,
  place: 1.2,
  photo: 0.5,
};

/** Kinds that carry a number or a name, so that asking for one is fair. */
const NUMBERED = new Set([
  "phone",
  "tablet",
  "laptop",
  "camera",
  "identity_paper",
  "document",
  "card",
  "key_like",
  "jewellery",
  "watch_like",
  "bicycle",
  "hearing_aid",
]);
/** Kinds that hardly ever carry a brand anyone remembers. */
const UNBRANDED = new Set([
  "key_like",
  "money",
  "document",
  "identity_paper",
  "jewellery",
  "printed_matter",
  "artwork",
  "food",
  "souvenir",
]);

/** Judges a report by what is in it; `hasPhoto` when the traveler added one. */
export function completeness(facts: ReportFacts, hasPhoto = false, lex: Lexicon = lexicon()): Completeness {
  const profile = profileReport(facts, lex);
  const kinds = new Set(
    profile.kinds.filter(([, weight]) => weight >= 0.5).flatMap(([kind]) => [...lex.ancestors(kind).keys()]),
  );
  const is = (set: ReadonlySet<string>): boolean => [...kinds].some((kind) => set.has(kind));
  const has: Record<Missing, boolean> = {
    what: Boolean(facts.item?.trim()) && (profile.kinds.length > 0 || profile.words.length > 0),
    when: profile.from !== null && (profile.to ?? profile.from) - profile.from <= 4 * 86_400_000,
    site: profile.site !== null,
    unit: profile.units.length > 0 || profile.stayUnits.length > 0,
    identifier: profile.ids.length > 0,
    colour: profile.colours.length + profile.moreColours.length > 0,
    brand: profile.brands.length > 0 || profile.brandWord !== null,
    details: telling(profile) >= 3,
    place: profile.places.length > 0 || Boolean(facts.place?.trim()),
    photo: hasPhoto,
  };
  const fair = (one: Missing): boolean =>
    one === "identifier" ? is(NUMBERED) : one === "brand" ? !is(UNBRANDED) : true;
  const wanted = TELLABLE.filter((one) => fair(one) || has[one]);
  const sum = (list: readonly Missing[]): number => list.reduce((bits, one) => bits + WORTH[one], 0);
  const given = sum(wanted.filter((one) => has[one]));
  const share = given / sum(wanted);
  const stars = !has.what || share < 0.4 ? 1 : share < 0.6 ? 2 : share < 0.8 ? 3 : 4;
  return {
    stars,
    bits: Math.round(given * 10) / 10,
    missing: wanted.filter((one) => !has[one]).sort((a, b) => WORTH[b] - WORTH[a] || (a < b ? -1 : 1)),
  };
}

/** Details that set one thing apart from another of its kind. */
function telling(profile: Profile): number {
  return (
    profile.marks.length +
    profile.extra.length +
    profile.materials.length +
    profile.patterns.length +
    profile.numbers.length +
    profile.sizes.length +
    profile.words.length / 3
  );
}
