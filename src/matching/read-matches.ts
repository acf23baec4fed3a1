import { and, desc, eq, inArray, or } from "drizzle-orm";
import { requireStaff, sitesOf } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import type { ItemId, ReportId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";
import { type Match, matches } from "./schema.ts";

export interface ListedMatch {
  readonly match: Match;
  readonly item: { readonly id: ItemId; readonly ref: string; readonly title: string };
  readonly report: { readonly id: ReportId; readonly ref: string; readonly what: string };
}

/** Matches of one item, of one report, or of all the actor's sites; likeliest first, at most 200. One round trip. */
export async function listMatches(
  ctx: Ctx,
  filter: {
    readonly itemId?: ItemId | undefined;
    readonly reportId?: ReportId | undefined;
    readonly decision?: Match["decision"] | undefined;
  },
): Promise<readonly ListedMatch[]> {
  const mine = sitesOf(requireStaff(ctx.actor));
  return ctx.db
    .select({
      match: matches,
      item: { id: items.id, ref: items.ref, title: items.title },
      report: { id: reports.id, ref: reports.ref, what: reports.what },
    })
    .from(matches)
    .innerJoin(items, eq(items.id, matches.itemId))
    .innerJoin(reports, eq(reports.id, matches.reportId))
    .where(
      and(
        filter.itemId ? eq(matches.itemId, filter.itemId) : undefined,
        filter.reportId ? eq(matches.reportId, filter.reportId) : undefined,
        filter.decision ? eq(matches.decision, filter.decision) : undefined,
        mine === null ? undefined : or(inArray(items.siteId, [...mine]), inArray(reports.siteId, [...mine])),
      ),
    )
    .orderBy(desc(matches.probability), matches.id)
    .limit(200);
}
