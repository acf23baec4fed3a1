/** A labelled set brought through the product's path once: profiles, candidates, counts. */
import type { Features } from "../compare.ts";
import type { LabelledChoice } from "../fit.ts";
import { type Census, rank, score } from "../model.ts";
import { type Models, PRIOR_MODEL } from "../prior.ts";
import { type Profile, profileItem, profileReport } from "../profile.ts";
import { findCandidates } from "../store.ts";
import { load, openIndex } from "./bench-db.ts";
import { FIT, weightOf } from "./fit-options.ts";
import type { Judged } from "./measure.ts";
import { readItems, readReports } from "./sets.ts";

export interface Prepared {
  readonly report: string;
  readonly lang: string;
  readonly truth: string | null;
  readonly probe: Profile;
  readonly candidates: readonly Profile[];
  readonly census: Census;
}

/** Everything a model needs to rank or learn from one set. */
export async function prepare(found: string, reports: string): Promise<Prepared[]> {
  const client = await openIndex();
  await load(
    client,
    readItems(found).map((item) => profileItem(item)),
  );
  const out: Prepared[] = [];
  for (const { facts, lang, truth } of readReports(reports)) {
    const probe = profileReport(facts);
    out.push({ report: facts.id, lang, truth: truth ?? null, probe, ...(await findCandidates(client, probe)) });
  }
  client.close();
  return out;
}

/** Candidates further down are out of the question under any weights, and only cost time. */
const WORTH_LEARNING = 12;

/** What a fit learns from: every report, and again each one whose thing was never handed in. */
export function choices(prepared: readonly Prepared[], model = PRIOR_MODEL): LabelledChoice[] {
  const { absentWeight } = FIT;
  return prepared.flatMap(({ probe, candidates, census, truth }): LabelledChoice[] => {
    const scored = score(probe, candidates, census, model, undefined, Number.POSITIVE_INFINITY).filter(
      (one, i) => i < WORTH_LEARNING || one.candidate.id === truth,
    );
    const features = scored.map((one): Features => one.features);
    const at = truth === null ? -1 : scored.findIndex((one) => one.candidate.id === truth);
    const pool = Math.max(census.pool, candidates.length);
    const own: LabelledChoice = { features, truth: at, pool, weight: 1 };
    if (at < 0) return [own];
    return [own, { features: features.filter((_, i) => i !== at), truth: -1, pool, weight: absentWeight }];
  });
}

/** What a fit learns from several sets, each with its weight. */
export function choicesOf(sets: readonly (readonly [name: string, prepared: readonly Prepared[]])[]): LabelledChoice[] {
  const names = sets.map(([name]) => name);
  return sets.flatMap(([name, prepared]) =>
    choices(prepared).map((one) => ({ ...one, weight: one.weight * weightOf(name, names) })),
  );
}

/** The set as a model ranks it. */
export function judgeAll(prepared: readonly Prepared[], model: Models): Judged[] {
  return prepared.map(({ report, lang, truth, probe, candidates, census }) => ({
    report,
    lang,
    truth,
    candidates: rank(probe, candidates, census, model).slice(0, 10),
  }));
}
