import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { requireStaff } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import { firstPhoto, type ListedItem, thumbOf } from "../items/read.ts";
import { type Item, items } from "../items/schema.ts";
import { reportTwins, type Twin } from "../matching/read-twins.ts";
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

/** What hangs on a report beside its own row. */
export interface ReportCase {
  readonly matches: readonly ReportMatch[];
  /** Other open reports that look like this one. */
  readonly twins: readonly Twin[];
}

/** Items that a report of the actor's sites may mean, likeliest first, and its twins; nothing for others. One round trip. */
export async function readReportCase(ctx: Ctx, key: string): Promise<ReportCase> {
  const scope = scopeOf(requireStaff(ctx.actor), null);
  const id = ctx.db
    .select({ id: reports.id })
    .from(reports)
    .where(and(byRefOrId(key), inScope(reports.siteId, scope)));
  const [rows, twins] = await ctx.db.batch([
    ctx.db
      .select({ match: matches, item: items, photo: firstPhoto })
      .from(matches)
      .innerJoin(items, eq(items.id, matches.itemId))
      .where(
        and(inArray(matches.reportId, id), sql`(${matches.verdict} <> 'weak' OR ${matches.decision} <> 'suggested')`),
      )
      .orderBy(asc(matches.decision), desc(matches.probability))
      .limit(12),
    reportTwins(ctx, sql`(${id.getSQL()})`, scope),
  ]);
  return { matches: rows.map((row) => ({ ...row, photo: thumbOf(row.photo) })), twins };
}
