import { and, eq } from "drizzle-orm";
import { requireSite, requireStaff } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, NotFound } from "../core/errors.ts";
import { type ItemId, type MatchId, newId, type ReportId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { photoColoursOfItem, photoColoursOfReport } from "../photos/read.ts";
import { reports } from "../reports/schema.ts";
import { sites } from "../sites/schema.ts";
import { scorePair } from "./run.ts";
import { matches } from "./schema.ts";

/**
 * A clerk holds an item and a report against each other that nobody suggested. Answers the pair, made now or there
 * already; it still has to be confirmed. Throws `NotFound`, `NotAllowed`.
 */
export async function pairByHand(ctx: Ctx, itemId: ItemId, reportId: ReportId): Promise<MatchId> {
  requireStaff(ctx.actor);
  const pairIs = and(eq(matches.itemId, itemId), eq(matches.reportId, reportId));
  const [itemRows, reportRows, known, itemPhotos, reportPhotos] = await ctx.db.batch([
    ctx.db
      .select({ item: items, site: sites })
      .from(items)
      .innerJoin(sites, eq(sites.id, items.siteId))
      .where(eq(items.id, itemId)),
    ctx.db
      .select({ report: reports, site: sites })
      .from(reports)
      .innerJoin(sites, eq(sites.id, reports.siteId))
      .where(eq(reports.id, reportId)),
    ctx.db.select({ id: matches.id }).from(matches).where(pairIs),
    photoColoursOfItem(ctx, eq(items.id, itemId)),
    photoColoursOfReport(ctx, eq(reports.id, reportId)),
  ]);
  const [item, report] = [itemRows[0], reportRows[0]];
  if (!item || !report) throw new NotFound("There is no such item or report. Check the reference letter by letter.");
  requireSite(ctx.actor, item.item);
  if (known[0]) return known[0].id;
  const id = newId("match");
  const now = ctx.clock.now();
  const scored = scorePair({ ...item, photos: itemPhotos }, { ...report, photos: reportPhotos });
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
