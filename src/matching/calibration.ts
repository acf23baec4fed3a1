import { and, desc, eq, gt, type SQL, sql } from "drizzle-orm";
import { claims } from "../claims/schema.ts";
import { requireRole, type StaffActor } from "../core/actor.ts";
import { commit, type Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { NotFound } from "../core/errors.ts";
import { type CalibrationId, newId } from "../core/ids.ts";
import { deskEvent } from "../staff/desk-event.ts";
import { type Calibration, calibrated, type Decided, fitCalibration, isWorthIt } from "./calibrate.ts";
import type { MatchVerdict, Ranked } from "./facts.ts";
import { CONFIDENT_AT } from "./model.ts";
import { type CalibrationRow, matchCalibrations, matches } from "./schema.ts";
import { markReportsStale } from "./stale.ts";

/** Older decisions than this many say little about the desk of today. */
const LATEST = 3_000;

const proven = sql<number>`EXISTS (SELECT 1 FROM ${claims} c WHERE c.match_id = matches.id AND c.state = 'proven')`;
const isDecided: SQL = sql`(${matches.decision} = 'rejected' OR ${proven}) AND ${matches.rawProbability} IS NOT NULL`;

/** Pairs people decided on, newest first: a proof that was accepted is right, a pair said not to be the same is wrong. */
function decidedPairs(ctx: Ctx) {
  return ctx.db
    .select({ probability: sql<number>`${matches.rawProbability}`, right: proven })
    .from(matches)
    .where(isDecided)
    .orderBy(desc(matches.decidedAt), desc(matches.id))
    .limit(LATEST);
}

/** The correction in use, for a read's own batch; no row means none. */
export function calibrationInUse(ctx: Ctx) {
  const { slope, intercept, ceiling } = matchCalibrations;
  return ctx.db.select({ slope, intercept, ceiling }).from(matchCalibrations).where(eq(matchCalibrations.active, true));
}

/** A ranking with its probabilities corrected. A verdict may sink with them; it never rises to confident. */
export function correct(ranked: readonly Ranked[], by: Calibration | undefined): readonly Ranked[] {
  if (!by) return ranked;
  return ranked.map((one) => {
    const probability = Math.round(calibrated(one.probability, by) * 10_000) / 10_000;
    return { ...one, raw: one.probability, probability, verdict: sunk(one.verdict, probability) };
  });
}

function sunk(verdict: MatchVerdict, probability: number): MatchVerdict {
  if (probability < 0.1) return "weak";
  if (verdict === "weak") return "possible";
  return verdict === "confident" && probability < CONFIDENT_AT ? "possible" : verdict;
}

/**
 * Learns anew from the desk's decisions, at night. Stores a fit when there is something new to learn from, and uses
 * it if it is better than no correction and no person has chosen otherwise. Answers the fit stored, if any.
 */
export async function recalibrate(ctx: Ctx): Promise<CalibrationId | null> {
  const [decided, [last], [active]] = await ctx.db.batch([
    decidedPairs(ctx),
    ctx.db
      .select()
      .from(matchCalibrations)
      .where(gt(matchCalibrations.n, 0))
      .orderBy(desc(matchCalibrations.at), desc(matchCalibrations.id))
      .limit(1),
    ctx.db.select().from(matchCalibrations).where(eq(matchCalibrations.active, true)),
  ]);
  const fit = fitCalibration(decided.map((one): Decided => ({ probability: one.probability, right: one.right === 1 })));
  if (!fit || (last && last.n === fit.n && last.right === fit.right && last.slope === fit.slope)) return null;
  const id = newId("calibration");
  const free = !active?.chosenByName;
  const use = free && isWorthIt(fit);
  await commit(ctx, {
    writes: [
      ...(free ? [setAside(ctx)] : []),
      ctx.db.insert(matchCalibrations).values({ ...fit, id, at: ctx.clock.now(), active: use }),
    ],
  });
  return id;
}

/** What the administrators' page tells of it. */
export interface CalibrationView {
  readonly fits: readonly CalibrationRow[];
  readonly active: CalibrationRow | null;
  /** Decisions there are to learn from, and how many of them were right. */
  readonly decided: number;
  readonly right: number;
}

/** The latest fits and what there is to learn from. Administrators only. One round trip. */
export async function readCalibrations(ctx: Ctx): Promise<CalibrationView> {
  requireRole(ctx.actor, "admin");
  const [fits, active, [tally]] = await ctx.db.batch([
    ctx.db
      .select()
      .from(matchCalibrations)
      .where(gt(matchCalibrations.n, 0))
      .orderBy(desc(matchCalibrations.at), desc(matchCalibrations.id))
      .limit(30),
    ctx.db.select().from(matchCalibrations).where(eq(matchCalibrations.active, true)),
    ctx.db
      .select({ decided: sql<number>`count(*)`, right: sql<number>`coalesce(sum(${proven}), 0)` })
      .from(matches)
      .where(isDecided),
  ]);
  return { fits, active: active[0] ?? null, decided: tally?.decided ?? 0, right: tally?.right ?? 0 };
}

/** An administrator's choice: one of the fits, none at all, or whatever the night finds best. */
export type CalibrationChoice = CalibrationId | "none" | "night";

/** Uses a fit, or none, from now on; the night leaves a person's choice alone. Throws `NotFound`, `NotAllowed`. */
export async function chooseCalibration(ctx: Ctx, choice: CalibrationChoice): Promise<void> {
  const admin = requireRole(ctx.actor, "admin");
  const fits = await ctx.db
    .select()
    .from(matchCalibrations)
    .orderBy(desc(matchCalibrations.at), desc(matchCalibrations.id));
  await commit(ctx, {
    writes: [
      setAside(ctx),
      ...chosen(ctx, admin, choice, fits),
      ctx.db.run(markReportsStale()),
      deskEvent(ctx, admin, "calibration_chosen", choice, {}),
    ],
  });
  ctx.after.push({ kind: "refresh_stale" });
}

function chosen(ctx: Ctx, admin: StaffActor, choice: CalibrationChoice, fits: readonly CalibrationRow[]): Write[] {
  const now = ctx.clock.now();
  const use = (id: CalibrationId, chosenByName: string | null) =>
    ctx.db
      .update(matchCalibrations)
      .set({ active: true, chosenByName, chosenAt: chosenByName === null ? null : now })
      .where(eq(matchCalibrations.id, id));
  if (choice === "night") {
    const best = fits.find((fit) => fit.n > 0);
    return best && isWorthIt(best) ? [use(best.id, null)] : [];
  }
  const fit = fits.find((one) => (choice === "none" ? one.n === 0 : one.id === choice));
  if (fit) return [use(fit.id, admin.name)];
  if (choice !== "none") throw new NotFound("There is no such correction.");
  const nothing = { n: 0, right: 0, slope: 1, intercept: 0, ceiling: 1, brierBefore: 0, brierAfter: 0 };
  const row = { ...nothing, id: newId("calibration"), at: now, active: true, chosenByName: admin.name, chosenAt: now };
  return [ctx.db.insert(matchCalibrations).values(row)];
}

/** No correction is in use, and nobody's choice stands. */
const setAside = (ctx: Ctx): Write =>
  ctx.db
    .update(matchCalibrations)
    .set({ active: false, chosenByName: null, chosenAt: null })
    .where(and(eq(matchCalibrations.active, true)));
