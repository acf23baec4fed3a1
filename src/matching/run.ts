import { and, asc, eq, gt, inArray, isNotNull } from "drizzle-orm";
import type { Ctx } from "../core/ctx.ts";
import { type ItemId, newId, type ReportId } from "../core/ids.ts";
import { inOneTrip } from "../core/one-trip.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";
import { calibrationInUse, correct } from "./calibration.ts";
import { labelled } from "./explain.ts";
import type { Evidence, Ranked, Statement } from "./facts.ts";
import { rank } from "./model.ts";
import { PROFILE_VERSION, type Profile, profileItem, profileReport } from "./profile.ts";
import { matches, matchTwins } from "./schema.ts";
import { closeDoc, findCandidates, indexProfile } from "./store.ts";
import { type ItemSubject, type ReportSubject, readItemSubject, readReportSubject } from "./subject.ts";
import { findDuplicates, KEPT, planMatches, planStatements } from "./suggest.ts";

/** Twins shown beside a thing; more would be noise. */
const TWINS_KEPT = 3;

/** Looks for reports that a new or changed item may answer. Idempotent; never undoes a person's decision. */
export async function suggestForItem(ctx: Ctx, id: ItemId): Promise<void> {
  const subject = await readItemSubject(ctx, eq(items.id, id));
  if (!subject) return;
  const open = subject.item.status === "held" && subject.item.openMatchId === null;
  await suggest(ctx, id, open ? profileItem(subject.facts, subject.lex) : null);
}

/** Looks for items that a new or changed report may mean. Idempotent; never undoes a person's decision. */
export async function suggestForReport(ctx: Ctx, id: ReportId): Promise<void> {
  const subject = await readReportSubject(ctx, eq(reports.id, id));
  if (!subject) return;
  const open = subject.report.status === "searching";
  await suggest(ctx, id, open ? profileReport(subject.facts, subject.lex) : null);
}

/**
 * Brings one thing's place in the index, its suggestions and its twins up to date; `null` when it is no longer
 * open, which takes it out of the index and drops the suggestions and twins nobody decided on.
 */
async function suggest(ctx: Ctx, id: ItemId | ReportId, probe: Profile | null): Promise<void> {
  if (!probe) {
    await write(ctx, [
      ...closeDoc(id),
      { sql: "DELETE FROM matches WHERE decision = 'suggested' AND (item_id = ? OR report_id = ?)", args: [id, id] },
      { sql: "DELETE FROM match_twins WHERE rejected_at IS NULL AND (id = ? OR twin_id = ?)", args: [id, id] },
    ]);
    return;
  }
  await write(ctx, indexProfile(probe));
  const column = probe.side === "item" ? eq(matches.itemId, id as ItemId) : eq(matches.reportId, id as ReportId);
  const [ranked, twins, known, [calibration]] = await inOneTrip(ctx, (together) =>
    Promise.all([
      lookInGroup(together, probe),
      findDuplicates(together.client, probe, toldApart(together, id)),
      together.db.select().from(matches).where(column),
      calibrationInUse(together),
    ]),
  );
  const now = ctx.clock.now();
  const kept = twins.slice(0, TWINS_KEPT);
  await write(ctx, [
    ...planStatements(planMatches(probe, labelledRanking(correct(ranked, calibration)), known), now, () =>
      newId("match"),
    ),
    {
      sql:
        "DELETE FROM match_twins WHERE id = ? AND rejected_at IS NULL " +
        "AND twin_id NOT IN (SELECT value FROM json_each(?))",
      args: [id, JSON.stringify(kept.map((twin) => twin.id))],
    },
    ...kept.map((twin) => ({
      sql:
        "INSERT INTO match_twins (id, twin_id, probability, at) VALUES (?, ?, ?, ?) " +
        "ON CONFLICT (id, twin_id) DO UPDATE SET probability = excluded.probability",
      args: [id, twin.id, twin.probability, now],
    })),
  ]);
}

/** The things that staff said are not this one. */
async function toldApart(ctx: Ctx, id: ItemId | ReportId): Promise<ReadonlySet<string>> {
  const rows = await ctx.db
    .select({ id: matchTwins.twinId })
    .from(matchTwins)
    .where(and(eq(matchTwins.id, id), isNotNull(matchTwins.rejectedAt)));
  return new Set(rows.map((row) => row.id));
}

/** A wrong site is a penalty, another group is a wall: neither's staff may see the other's things. */
async function lookInGroup(ctx: Ctx, probe: Profile): Promise<readonly Ranked[]> {
  const { candidates, census } = await findCandidates(ctx.client, probe);
  return rank(
    probe,
    candidates.filter((one) => one.group === null || probe.group === null || one.group === probe.group),
    census,
  );
}

/** Evidence is stored with its English names: pages then tell reasons without the lexicon. */
const labelledRanking = (ranked: readonly Ranked[]): Ranked[] =>
  ranked.slice(0, KEPT).map((one) => ({ ...one, evidence: labelled(one.evidence) }));

async function write(ctx: Ctx, statements: readonly Statement[]): Promise<void> {
  if (statements.length > 0) await ctx.client.batch([...statements], "write");
}

/** What the scorer says of one pair alone, for a clerk who holds the two against each other. */
export function scorePair(item: ItemSubject, report: ReportSubject) {
  const census = { counts: new Map<string, number>(), total: 0, pool: 1 };
  const [one] = rank(
    profileReport(report.facts, report.lex),
    [profileItem(item.facts, item.lex)],
    census,
    undefined,
    item.lex,
  );
  // Alone it has no rivals, so it is never called confident.
  const scored: Pick<Ranked, "probability" | "verdict"> & { evidence: Evidence[]; ask: string | null } = one
    ? {
        probability: one.probability,
        verdict: one.verdict === "weak" ? "weak" : "possible",
        evidence: labelled(one.evidence),
        ask: one.ask,
      }
    : { probability: 0, verdict: "weak", evidence: [], ask: null };
  return scored;
}

/** Looks again at everything open, and takes into the index what a failed run left out. A page at a time. */
export async function rematchOpenReports(ctx: Ctx): Promise<void> {
  for (let after = ""; ; ) {
    const page = await ctx.db
      .select({ id: items.id })
      .from(items)
      .where(and(eq(items.status, "held"), gt(items.id, after as ItemId)))
      .orderBy(asc(items.id))
      .limit(100);
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
    const known = await ctx.client.execute({
      sql: "SELECT id FROM match_docs WHERE version = ? AND id IN (SELECT value FROM json_each(?))",
      args: [PROFILE_VERSION, JSON.stringify(page.map((row) => row.id))],
    });
    const indexed = new Set(known.rows.map((row) => row.id));
    for (const { id } of page) if (!indexed.has(id)) await suggestForItem(ctx, id);
  }
  for (let after = ""; ; ) {
    const page = await ctx.db
      .select({ id: reports.id })
      .from(reports)
      .where(and(inArray(reports.status, ["searching"]), gt(reports.id, after as ReportId)))
      .orderBy(asc(reports.id))
      .limit(100);
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
    for (const { id } of page) await suggestForReport(ctx, id);
  }
}

/** A thing that could not be read again is left to the night. */
const GIVEN_UP = -1;

/**
 * Reads again what a changed stay, a site's own word or a newer engine has made stale, at most `limit` things.
 * Answers how many it looked at; a thing at fault waits for the night and keeps nobody up.
 */
export async function refreshStale(
  ctx: Ctx,
  limit: number,
  failed: (id: string, error: unknown) => void = () => {},
): Promise<number> {
  const { rows } = await ctx.client.execute({
    sql: "SELECT id, side FROM match_docs WHERE version > ? AND version < ? ORDER BY version, side, id LIMIT ?",
    args: [GIVEN_UP, PROFILE_VERSION, limit],
  });
  for (const { id, side } of rows) {
    try {
      if (side === "item") await suggestForItem(ctx, String(id) as ItemId);
      else await suggestForReport(ctx, String(id) as ReportId);
    } catch (error) {
      failed(String(id), error);
      await write(ctx, [{ sql: "UPDATE match_docs SET version = ? WHERE id = ?", args: [GIVEN_UP, String(id)] }]);
    }
  }
  return rows.length;
}
