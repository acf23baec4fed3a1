import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { requireStaff } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import { firstPhoto, type ListedItem, thumbOf } from "../items/read.ts";
import { type Item, items } from "../items/schema.ts";
import { type Match, matches } from "../matching/schema.ts";
import { inScope, scopeOf } from "../staff/scope.ts";
import { byRefOrId } from "./read.ts";
import { reports } from "./schema.ts";

/** An item that may be what a report misses. */
export interface ReportMatch {
  readonly match: Match;
  readonly item: Item;
  readonly photo: ListedItem["photo"];
}

/** Items that a report of the actor's sites may mean, likeliest first; nothing for others. One round trip. */
export async function readReportMatches(ctx: Ctx, key: string): Promise<readonly ReportMatch[]> {
  const scope = scopeOf(requireStaff(ctx.actor), null);
  const id = ctx.db
    .select({ id: reports.id })
    .from(reports)
    .where(and(byRefOrId(key), inScope(reports.siteId, scope)));
  const rows = await ctx.db
    .select({ match: matches, item: items, photo: firstPhoto })
    .from(matches)
    .innerJoin(items, eq(items.id, matches.itemId))
    .where(
      and(inArray(matches.reportId, id), sql`(${matches.verdict} <> 'weak' OR ${matches.decision} <> 'suggested')`),
    )
    .orderBy(asc(matches.decision), desc(matches.probability))
    .limit(12);
  return rows.map((row) => ({ ...row, photo: thumbOf(row.photo) }));
}
