/** From evidence to a probability and a verdict. The weights are data; the gate is policy. */
import { Comparer, type Features, type Rarity } from "./compare.ts";
import type { Evidence, EvidenceGroup, MatchVerdict, Question, Ranked } from "./facts.ts";
import { type Lexicon, lexicon } from "./lexicon/index.ts";
import { type Model, type Models, POOL_OF_FIT } from "./prior.ts";
import { type Profile, plainTerm } from "./profile.ts";
import { SHIPPED } from "./weights.ts";

/** Counts of how many open things carry a term, from the deployment itself. */
export interface Census {
  readonly counts: ReadonlyMap<string, number>;
  /** All things counted. */
  readonly total: number;
  /** Open things on the candidates' side. */
  readonly pool: number;
  /** Two lists of goods: neither the probe nor any candidate has a place or a time. */
  readonly goods?: boolean;
}

/** What a term is thought to be worth before this desk has seen many things: as though in 30 more, by its table. */
const YOUNG = 30;
const YOUNG_SHARE: Readonly<Record<string, number>> = {
  k: 0.015,
  d: 0.015,
  c: 0.08,
  b: 0.02,
  l: 0.01,
  m: 0.05,
  p: 0.03,
  w: 0.12,
  z: 0.05,
  x: 0.03,
  o: 0.05,
  t: 0.006,
  s: 0.01,
  u: 0.003,
  i: 0.003,
};

/** Rarity from counts, smoothed towards what is sensible while they are few. */
export function rarityFrom(census: Census): Rarity {
  return (term) => {
    const cut = term.indexOf("_");
    const share = term.startsWith("site_") ? 0.1 : (YOUNG_SHARE[term.slice(0, cut)] ?? 0.01);
    const count = census.counts.get(plainTerm(term)) ?? 0;
    return (count + share * YOUNG) / (census.total + YOUNG);
  };
}

interface Scored {
  readonly candidate: Profile;
  readonly logOdds: number;
  readonly evidence: readonly Evidence[];
  readonly features: Features;
}

const NO_EVIDENCE: readonly Evidence[] = [];
const NO_FEATURES: Features = {};

/** Candidates whose reasons are spelled out; the rest only have their place in the order. */
export const SPELLED = 16;

/** Compares a probe with every candidate, best first; ties by id. */
export function score(
  probe: Profile,
  candidates: readonly Profile[],
  census: Census,
  model: Model,
  lex: Lexicon = lexicon(),
  spelled = SPELLED,
): Scored[] {
  const comparer = new Comparer(model, rarityFrom(census), lex, probe.side, census.goods);
  const asked = probe.side === "report";
  const scored: Scored[] = [];
  for (const candidate of candidates) {
    if (candidate.id === probe.id) continue;
    const logOdds = asked ? comparer.logOdds(candidate, probe) : comparer.logOdds(probe, candidate);
    scored.push({ candidate, logOdds, evidence: NO_EVIDENCE, features: NO_FEATURES });
  }
  scored.sort((a, b) => b.logOdds - a.logOdds || (a.candidate.id < b.candidate.id ? -1 : 1));
  return scored.map((one, i): Scored => {
    if (i >= spelled) return one;
    const { candidate } = one;
    return { candidate, ...(asked ? comparer.compare(candidate, probe) : comparer.compare(probe, candidate)) };
  });
}

/** Chance of each to be the one, all others and "it was never handed in" considered. */
export function chances(logOdds: readonly number[], pool: number, model: Model): number[] {
  const shift = model.bias - model.pool * Math.log(Math.max(5, pool) / POOL_OF_FIT);
  const raised = logOdds.map((one) => one + shift);
  const most = Math.max(0, ...raised);
  const parts = raised.map((one) => Math.exp(one - most));
  const all = parts.reduce((sum, one) => sum + one, Math.exp(-most));
  return parts.map((part) => part / all);
}

/** The pure heart: candidates ranked, with probability, verdict, reasons and the question that would decide. */
export function rank(
  probe: Profile,
  candidates: readonly Profile[],
  census: Census,
  models: Models = SHIPPED,
  lex: Lexicon = lexicon(),
): Ranked[] {
  const model = census.goods ? (models.goods ?? models) : models;
  const scored = score(probe, candidates, census, model, lex);
  const probabilities = chances(
    scored.map((one) => one.logOdds),
    Math.max(census.pool, scored.length),
    model,
  );
  return scored.map((one, i): Ranked => {
    const probability = probabilities[i] ?? 0;
    const next = scored[i === 0 ? 1 : 0];
    const lead = next ? one.logOdds - next.logOdds : Number.POSITIVE_INFINITY;
    const verdict = judge(probability, one.evidence, lead);
    const rival =
      i <= 1 && next !== undefined && Math.abs(lead) < 4 && (probabilities[1] ?? 0) > 0.02 ? next : undefined;
    return {
      id: one.candidate.id,
      probability: round(probability),
      verdict,
      logOdds: round(one.logOdds),
      evidence: one.evidence,
      ask: verdict !== "weak" && (rival || probability < 0.95) ? question(one, rival, probe, lex) : null,
    };
  });
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Lowest probability that may be called confident. */
export const CONFIDENT_AT = 0.95;
/** How far, in log-odds, a confident candidate is ahead of the next. */
export const CONFIDENT_LEAD = 2;

/** The gate: sure, for two independent reasons or an identifier, nothing hard against it, and clearly ahead. */
export function judge(probability: number, evidence: readonly Evidence[], lead: number): MatchVerdict {
  if (probability < 0.1) return "weak";
  if (probability < CONFIDENT_AT || lead < CONFIDENT_LEAD || evidence.some(isHardConflict)) return "possible";
  const groups = new Map<EvidenceGroup, number>();
  for (const one of evidence) groups.set(one.group, (groups.get(one.group) ?? 0) + one.weight);
  const identity = evidence.some(
    (one) => one.group === "identity" && one.agreement !== "conflict" && one.weight >= 1.5,
  );
  if (identity) return "confident";
  const speaks = ["thing", "looks", "details", "where", "when"] as const;
  if (speaks.filter((group) => (groups.get(group) ?? 0) >= 1).length < 2) return "possible";
  // Where and when alone say "same room, same night", which is true of everything left in that room; kind, brand and
  // colour are shared by its lookalikes. Something of its own has to speak: a detail, a measure, its own room.
  const details = groups.get("details") ?? 0;
  const sum = (...kinds: readonly Evidence["kind"][]): number =>
    evidence.reduce((total, one) => total + (kinds.includes(one.kind) ? one.weight : 0), 0);
  const measures = sum("who", "size", "material", "pattern");
  if (Math.max(details, measures, details + measures) >= OWN_DETAILS) return "confident";
  const own = details > 0.4 || sum("unit") > 2.5 || measures > 0.8;
  const kindAgrees = !evidence.some((one) => one.kind === "kind" && one.agreement !== "agree");
  return own && kindAgrees && (groups.get("thing") ?? 0) >= 0.8 ? "confident" : "possible";
}

/** Details and measures, in nats, that make up for a kind that is only perhaps the same. Half the odds of 25 to 1. */
const OWN_DETAILS = 1.6;

/** A difference that a person must look at before anything else. What it is called is seldom one: people name things. */
export function isHardConflict(one: Evidence): boolean {
  if (one.agreement !== "conflict") return false;
  switch (one.kind) {
    case "time":
    case "identifier":
    case "side":
    case "who":
    case "brand":
    case "model":
    case "numbers":
    case "marks":
      return true;
    case "colour":
      // Both named one, and they are not even neighbours.
      return one.weight < -0.5;
    default:
      return false;
  }
}

function question(one: Scored, rival: Scored | undefined, probe: Profile, lex: Lexicon): Question {
  const kinds = new Set<string>();
  for (const [kind, weight] of [...one.candidate.kinds, ...probe.kinds]) {
    if (weight >= 0.5) for (const key of lex.ancestors(kind).keys()) kinds.add(key);
  }
  const is = (...keys: string[]): boolean => keys.some((key) => kinds.has(key));
  const unknown = (kind: Evidence["kind"]): boolean =>
    !one.evidence.some((e) => e.kind === kind && e.agreement !== "unknown");
  if (is("earbud", "hearing_aid", "glove", "footwear") && (probe.sideMark === null || one.candidate.sideMark === null))
    return "left_or_right";
  if (is("phone", "tablet")) return "lock_screen";
  if (is("key_like", "key", "car_key")) return "fits_key";
  if (is("laptop", "camera", "electronics", "camera_gear", "watch_like")) return "serial";
  if (is("jewellery")) return "engraving";
  if (is("wallet_like", "bag", "luggage")) return "contents";
  if (is("clothing", "outerwear", "footwear") && unknown("size")) return "size";
  if (unknown("brand") && rival !== undefined) return "brand";
  if (unknown("colour")) return "colour";
  if (unknown("marks")) return "marks";
  return unknown("place") ? "where_exactly" : "photo";
}
