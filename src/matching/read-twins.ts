import { and, desc, eq, gte, isNull, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { DAY } from "../core/clock.ts";
import type { Ctx } from "../core/ctx.ts";
import type { ItemId, Reference, ReportId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";
import { sites } from "../sites/schema.ts";
import { inScope, type Scope } from "../staff/scope.ts";
import { matchTwins } from "./schema.ts";

/** Likely enough to be said beside the thing itself. */
const WORTH_SAYING = 0.5;
/** Likely enough to be said to whoever begins a shift. */
const VERY_LIKELY = 0.9;
/** Twins are news for this long; whoever left them alone by then meant it. */
const NEWS_FOR = 7 * DAY;

/** A thing of the same side that looks like the same one logged, or reported, twice. */
export interface Twin {
  readonly id: ItemId | ReportId;
  readonly ref: Reference;
  readonly title: string;
  readonly createdAt: number;
  readonly siteName: string;
  readonly timeZone: string;
  readonly probability: number;
}

/** Whoever was looked at last noticed the other, so both directions count; both are rejected together. */
const othersOf = (id: { getSQL(): SQL }): SQL => sql`(
  SELECT twin_id AS other, probability FROM match_twins WHERE id IN ${id} AND rejected_at IS NULL
  UNION ALL SELECT id, probability FROM match_twins WHERE twin_id IN ${id} AND rejected_at IS NULL) twin`;

const likeliest = sql<number>`max(twin.probability)`;
const worthSaying = sql`twin.probability >= ${WORTH_SAYING}`;

/** Held items of the scope that look like the one of a subquery; for a page's own batch. */
export function itemTwins(ctx: Ctx, id: { getSQL(): SQL }, scope: Scope) {
  return ctx.db
    .select({
      id: items.id,
      ref: items.ref,
      title: items.title,
      createdAt: items.createdAt,
      siteName: sites.name,
      timeZone: sites.timeZone,
      probability: likeliest,
    })
    .from(othersOf(id))
    .innerJoin(items, sql`${items.id} = twin.other`)
    .innerJoin(sites, eq(sites.id, items.siteId))
    .where(and(eq(items.status, "held"), inScope(items.siteId, scope), worthSaying))
    .groupBy(items.id)
    .orderBy(desc(likeliest))
    .limit(3);
}

/** Reports of the scope, still searching, that look like the one of a subquery; for a page's own batch. */
export function reportTwins(ctx: Ctx, id: { getSQL(): SQL }, scope: Scope) {
  return ctx.db
    .select({
      id: reports.id,
      ref: reports.ref,
      title: reports.what,
      createdAt: reports.createdAt,
      siteName: sites.name,
      timeZone: sites.timeZone,
      probability: likeliest,
    })
    .from(othersOf(id))
    .innerJoin(reports, sql`${reports.id} = twin.other`)
    .innerJoin(sites, eq(sites.id, reports.siteId))
    .where(and(eq(reports.status, "searching"), inScope(reports.siteId, scope), worthSaying))
    .groupBy(reports.id)
    .orderBy(desc(likeliest))
    .limit(3);
}

/** Two things that are very likely one. */
export interface TwinPair {
  readonly newer: { readonly ref: Reference; readonly title: string; readonly createdAt: number };
  readonly older: { readonly ref: Reference; readonly title: string; readonly createdAt: number };
}

/** Held items, and reports still searching, that very likely stand here twice; for the board's own batch. */
export function newTwins(ctx: Ctx, scope: Scope) {
  const since = ctx.clock.now() - NEWS_FOR;
  const otherItem = alias(items, "other_item");
  const otherReport = alias(reports, "other_report");
  const itemPart = { ref: items.ref, title: items.title, createdAt: items.createdAt };
  const reportPart = { ref: reports.ref, title: reports.what, createdAt: reports.createdAt };
  return [
    ctx.db
      .select({
        a: itemPart,
        b: { ref: otherItem.ref, title: otherItem.title, createdAt: otherItem.createdAt },
      })
      .from(matchTwins)
      .innerJoin(items, eq(items.id, sql`${matchTwins.id}`))
      .innerJoin(otherItem, eq(otherItem.id, sql`${matchTwins.twinId}`))
      .where(
        and(
          gte(matchTwins.probability, VERY_LIKELY),
          isNull(matchTwins.rejectedAt),
          eq(items.status, "held"),
          eq(otherItem.status, "held"),
          or(gte(items.createdAt, since), gte(otherItem.createdAt, since)),
          inScope(items.siteId, scope),
          inScope(otherItem.siteId, scope),
        ),
      )
      .orderBy(desc(matchTwins.probability), matchTwins.id)
      .limit(10),
    ctx.db
      .select({
        a: reportPart,
        b: { ref: otherReport.ref, title: otherReport.what, createdAt: otherReport.createdAt },
      })
      .from(matchTwins)
      .innerJoin(reports, eq(reports.id, sql`${matchTwins.id}`))
      .innerJoin(otherReport, eq(otherReport.id, sql`${matchTwins.twinId}`))
      .where(
        and(
          gte(matchTwins.probability, VERY_LIKELY),
          isNull(matchTwins.rejectedAt),
          eq(reports.status, "searching"),
          eq(otherReport.status, "searching"),
          or(gte(reports.createdAt, since), gte(otherReport.createdAt, since)),
          inScope(reports.siteId, scope),
          inScope(otherReport.siteId, scope),
        ),
      )
      .orderBy(desc(matchTwins.probability), matchTwins.id)
      .limit(10),
  ] as const;
}

/** Each pair once, the newer of the two first. */
export function eachOnce(
  rows: readonly { readonly a: TwinPair["newer"]; readonly b: TwinPair["newer"] }[],
): TwinPair[] {
  const pairs = new Map<string, TwinPair>();
  for (const { a, b } of rows) {
    const [newer, older] = a.createdAt >= b.createdAt ? [a, b] : [b, a];
    pairs.set([a.ref, b.ref].sort().join(), { newer, older });
  }
  return [...pairs.values()];
}
