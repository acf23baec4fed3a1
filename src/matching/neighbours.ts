import { and, desc, eq, inArray, ne, or } from "drizzle-orm";
import { requireStaff } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import type { MatchId } from "../core/ids.ts";
import { openSuggestion } from "../items/desk-counts.ts";
import { type Item, items } from "../items/schema.ts";
import { type Report, reports } from "../reports/schema.ts";
import { inScope, scopeOf } from "../staff/scope.ts";
import { type Match, matches } from "./schema.ts";

/** Another pair that shares a side with this one. */
export interface Neighbour {
  readonly match: Match;
  readonly item: Item;
  readonly report: Report;
}

/** Pairs still open that share this one's item or report, likeliest first. One round trip. */
export async function readNeighbours(ctx: Ctx, id: MatchId): Promise<readonly Neighbour[]> {
  const scope = scopeOf(requireStaff(ctx.actor), null);
  const itemId = ctx.db.select({ itemId: matches.itemId }).from(matches).where(eq(matches.id, id));
  const reportId = ctx.db.select({ reportId: matches.reportId }).from(matches).where(eq(matches.id, id));
  return ctx.db
    .select({ match: matches, item: items, report: reports })
    .from(matches)
    .innerJoin(items, eq(items.id, matches.itemId))
    .innerJoin(reports, eq(reports.id, matches.reportId))
    .where(
      and(
        ne(matches.id, id),
        or(inArray(matches.itemId, itemId), inArray(matches.reportId, reportId)),
        openSuggestion(),
        or(inScope(items.siteId, scope), inScope(reports.siteId, scope)),
      ),
    )
    .orderBy(desc(matches.probability))
    .limit(6);
}
