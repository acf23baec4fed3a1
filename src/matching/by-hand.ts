import { and, eq } from "drizzle-orm";
import { requireSite, requireStaff } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, NotFound } from "../core/errors.ts";
import { type ItemId, type MatchId, newId, type ReportId } from "../core/ids.ts";
import { inOneTrip } from "../core/one-trip.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";
import { scorePair } from "./run.ts";
import { matches } from "./schema.ts";
import { readItemSubject, readReportSubject } from "./subject.ts";

/**
 * A clerk holds an item and a report against each other that nobody suggested. Answers the pair, made now or there
 * already; it still has to be confirmed. Throws `NotFound`, `NotAllowed`.
 */
export async function pairByHand(ctx: Ctx, itemId: ItemId, reportId: ReportId): Promise<MatchId> {
  requireStaff(ctx.actor);
  const pairIs = and(eq(matches.itemId, itemId), eq(matches.reportId, reportId));
  const [item, report, known] = await inOneTrip(ctx, (together) =>
    Promise.all([
      readItemSubject(together, eq(items.id, itemId)),
      readReportSubject(together, eq(reports.id, reportId)),
      together.db.select({ id: matches.id }).from(matches).where(pairIs),
    ]),
  );
  if (!item || !report) throw new NotFound("There is no such item or report. Check the reference letter by letter.");
  requireSite(ctx.actor, item.item);
  if (known[0]) return known[0].id;
  const id = newId("match");
  const now = ctx.clock.now();
  const scored = scorePair(item, report);
  try {
    await commit(ctx, {
      writes: [ctx.db.insert(matches).values({ id, itemId, reportId, ...scored, createdAt: now, updatedAt: now })],
    });
    return id;
  } catch (error) {
    const [twin] = error instanceof Conflict ? await ctx.db.select({ id: matches.id }).from(matches).where(pairIs) : [];
    if (twin) return twin.id;
    throw error;
  }
}
