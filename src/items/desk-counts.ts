import { and, count, eq, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { claims } from "../claims/schema.ts";
import type { Ctx } from "../core/ctx.ts";
import { matches } from "../matching/schema.ts";
import { reports } from "../reports/schema.ts";
import { returns } from "../returns/schema.ts";
import { inScope, type Scope } from "../staff/scope.ts";
import { items } from "./schema.ts";

/** How much stands, and how much waits for the desk. */
export interface DeskCounts {
  readonly held: number;
  readonly overdue: number;
  readonly openReports: number;
  /** Answers of travelers that nobody has judged. */
  readonly answers: number;
  readonly confident: number;
  readonly possible: number;
  /** Returns the desk can act on now. */
  readonly ready: number;
}

/** A pair anybody may still confirm: neither side is promised or being proven elsewhere. */
export const openSuggestion = (): SQL | undefined =>
  and(
    eq(matches.decision, "suggested"),
    sql`${matches.verdict} <> 'weak'`,
    eq(items.status, "held"),
    isNull(items.openMatchId),
    eq(reports.status, "searching"),
  );

/** The counts of a desk, as one statement. */
export async function deskCounts(ctx: Ctx, scope: Scope): Promise<DeskCounts> {
  const either = or(inScope(items.siteId, scope), inScope(reports.siteId, scope));
  const one = (query: { getSQL(): SQL }) => sql<number>`(${query.getSQL()})`;
  const total = { n: count() };
  const suggested = (verdict: "confident" | "possible") =>
    one(
      ctx.db
        .select(total)
        .from(matches)
        .innerJoin(items, eq(items.id, matches.itemId))
        .innerJoin(reports, eq(reports.id, matches.reportId))
        .where(and(openSuggestion(), eq(matches.verdict, verdict), either)),
    );
  const held = and(eq(items.status, "held"), inScope(items.siteId, scope));
  const [row] = await ctx.db
    .select({
      held: one(ctx.db.select(total).from(items).where(held)),
      overdue: one(
        ctx.db
          .select(total)
          .from(items)
          .where(and(held, lt(items.holdUntil, ctx.clock.now()))),
      ),
      openReports: one(
        ctx.db
          .select(total)
          .from(reports)
          .where(and(sql`${reports.status} NOT IN ('reunited', 'closed')`, inScope(reports.siteId, scope))),
      ),
      answers: one(
        ctx.db
          .select(total)
          .from(claims)
          .innerJoin(items, eq(items.id, claims.itemId))
          .innerJoin(reports, eq(reports.id, claims.reportId))
          .where(and(eq(claims.state, "answered"), either)),
      ),
      confident: suggested("confident"),
      possible: suggested("possible"),
      ready: one(
        ctx.db
          .select(total)
          .from(returns)
          .innerJoin(items, eq(items.id, returns.itemId))
          .where(and(eq(returns.state, "ready"), inScope(items.siteId, scope))),
      ),
    })
    .from(sql`(SELECT 1)`);
  return row ?? { held: 0, overdue: 0, openReports: 0, answers: 0, confident: 0, possible: 0, ready: 0 };
}
