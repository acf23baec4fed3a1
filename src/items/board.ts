import { and, asc, desc, eq, lt, or } from "drizzle-orm";
import { type Claim, claims } from "../claims/schema.ts";
import { requireStaff } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import type { SiteId } from "../core/ids.ts";
import { eachOnce, newTwins, type TwinPair } from "../matching/read-twins.ts";
import { type Match, matches } from "../matching/schema.ts";
import { type Report, reports } from "../reports/schema.ts";
import { type Return, returns } from "../returns/schema.ts";
import { sites } from "../sites/schema.ts";
import { inScope, type Scope, scopeOf } from "../staff/scope.ts";
import { openSuggestion } from "./desk-counts.ts";
import { firstPhoto, type ListedItem, thumbOf } from "./read.ts";
import { type Item, items } from "./schema.ts";

/** A pair on the board: enough of both sides to know which it is. */
export interface BoardPair {
  readonly match: Match;
  readonly item: Item;
  readonly report: Report;
  readonly photo: ListedItem["photo"];
  readonly timeZone: string;
}
export interface BoardClaim extends BoardPair {
  readonly claim: Claim;
}
export interface BoardReturn {
  readonly back: Return;
  readonly item: Item;
  readonly report: Report;
  readonly photo: ListedItem["photo"];
}

/** What waits for the desk, most pressing first, and what is new. */
export interface Board {
  readonly answers: readonly BoardClaim[];
  /** Confident ones first, then by probability. */
  readonly suggestions: readonly BoardPair[];
  readonly ready: readonly BoardReturn[];
  /** Proofs and choices the traveler owes us. */
  readonly asked: readonly BoardClaim[];
  readonly overdue: readonly Pick<ListedItem, "item" | "photo">[];
  readonly newItems: readonly Pick<ListedItem, "item" | "photo" | "timeZone">[];
  readonly newReports: readonly { readonly report: Report; readonly timeZone: string }[];
  /** What very likely was logged, or reported, twice in these days. */
  readonly twinItems: readonly TwinPair[];
  readonly twinReports: readonly TwinPair[];
}

const pairOf = { match: matches, item: items, report: reports, photo: firstPhoto, timeZone: sites.timeZone };
const withThumb = <T extends { photo: string | null }>(rows: readonly T[]) =>
  rows.map((row) => ({ ...row, photo: thumbOf(row.photo) }));

function claimsIn(ctx: Ctx, scope: Scope, state: "asked" | "answered", limit: number) {
  return ctx.db
    .select({ ...pairOf, claim: claims })
    .from(claims)
    .innerJoin(matches, eq(matches.id, claims.matchId))
    .innerJoin(items, eq(items.id, claims.itemId))
    .innerJoin(reports, eq(reports.id, claims.reportId))
    .innerJoin(sites, eq(sites.id, items.siteId))
    .where(and(eq(claims.state, state), or(inScope(items.siteId, scope), inScope(reports.siteId, scope))))
    .orderBy(asc(state === "asked" ? claims.askedAt : claims.answeredAt))
    .limit(limit);
}

function suggestionsIn(ctx: Ctx, scope: Scope, limit: number) {
  return ctx.db
    .select(pairOf)
    .from(matches)
    .innerJoin(items, eq(items.id, matches.itemId))
    .innerJoin(reports, eq(reports.id, matches.reportId))
    .innerJoin(sites, eq(sites.id, items.siteId))
    .where(and(openSuggestion(), or(inScope(items.siteId, scope), inScope(reports.siteId, scope))))
    .orderBy(asc(matches.verdict), desc(matches.probability), asc(matches.id))
    .limit(limit);
}

/** The board of a desk, for all the actor's sites or the chosen one. One round trip. */
export async function readBoard(ctx: Ctx, chosen: SiteId | null): Promise<Board> {
  const scope = scopeOf(requireStaff(ctx.actor), chosen);
  const listed = { item: items, photo: firstPhoto, timeZone: sites.timeZone };
  const [answers, suggestions, ready, asked, overdue, newItems, newReports, twinItems, twinReports] =
    await ctx.db.batch([
      claimsIn(ctx, scope, "answered", 8),
      suggestionsIn(ctx, scope, 8),
      ctx.db
        .select({ back: returns, item: items, report: reports, photo: firstPhoto })
        .from(returns)
        .innerJoin(items, eq(items.id, returns.itemId))
        .innerJoin(reports, eq(reports.id, returns.reportId))
        .where(and(eq(returns.state, "ready"), inScope(items.siteId, scope)))
        .orderBy(asc(returns.chosenAt))
        .limit(8),
      claimsIn(ctx, scope, "asked", 5),
      ctx.db
        .select({ item: items, photo: firstPhoto })
        .from(items)
        .where(and(eq(items.status, "held"), lt(items.holdUntil, ctx.clock.now()), inScope(items.siteId, scope)))
        .orderBy(asc(items.holdUntil))
        .limit(5),
      ctx.db
        .select(listed)
        .from(items)
        .innerJoin(sites, eq(sites.id, items.siteId))
        .where(inScope(items.siteId, scope))
        .orderBy(desc(items.createdAt))
        .limit(6),
      ctx.db
        .select({ report: reports, timeZone: sites.timeZone })
        .from(reports)
        .innerJoin(sites, eq(sites.id, reports.siteId))
        .where(inScope(reports.siteId, scope))
        .orderBy(desc(reports.createdAt))
        .limit(6),
      ...newTwins(ctx, scope),
    ]);
  return {
    answers: withThumb(answers),
    suggestions: withThumb(suggestions),
    ready: withThumb(ready),
    asked: withThumb(asked),
    overdue: withThumb(overdue),
    newItems: withThumb(newItems),
    newReports,
    twinItems: eachOnce(twinItems),
    twinReports: eachOnce(twinReports),
  };
}

/** Every pair that waits for somebody: to judge, to look at, to be answered. One round trip. */
export async function readMatches(
  ctx: Ctx,
  chosen: SiteId | null,
): Promise<Pick<Board, "answers" | "suggestions" | "asked">> {
  const scope = scopeOf(requireStaff(ctx.actor), chosen);
  const [answers, suggestions, asked] = await ctx.db.batch([
    claimsIn(ctx, scope, "answered", 100),
    suggestionsIn(ctx, scope, 100),
    claimsIn(ctx, scope, "asked", 100),
  ]);
  return { answers: withThumb(answers), suggestions: withThumb(suggestions), asked: withThumb(asked) };
}
