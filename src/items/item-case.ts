import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Claim, claims } from "../claims/schema.ts";
import { requireStaff } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import { itemTwins, type Twin } from "../matching/read-twins.ts";
import { type Match, matches } from "../matching/schema.ts";
import { type Report, reports } from "../reports/schema.ts";
import { type Return, returns } from "../returns/schema.ts";
import type { StorageLocation } from "../sites/read.ts";
import { storageLocations } from "../sites/schema.ts";
import { inScope, scopeOf } from "../staff/scope.ts";
import { stayOfItem } from "../stays/fit.ts";
import { staysNearItem } from "../stays/read.ts";
import type { Stay } from "../stays/schema.ts";
import { byRefOrId } from "./read.ts";
import { items } from "./schema.ts";

/** What hangs on an item beside its own row: who may miss it, how it goes home, where else it could lie. */
export interface ItemCase {
  readonly matches: readonly { readonly match: Match; readonly report: Report; readonly claim: Claim | null }[];
  readonly back: Return | null;
  readonly storage: readonly StorageLocation[];
  /** Who had the room or vehicle last before the find, by the site's own records. */
  readonly stay: Stay | null;
  /** Other held items that look like this one. */
  readonly twins: readonly Twin[];
}

/** For the page of an item of the actor's sites; nothing for others. One round trip. */
export async function readItemCase(ctx: Ctx, key: string): Promise<ItemCase> {
  const scope = scopeOf(requireStaff(ctx.actor), null);
  const mine = and(byRefOrId(key), inScope(items.siteId, scope));
  const id = ctx.db.select({ id: items.id }).from(items).where(mine);
  const siteId = ctx.db.select({ siteId: items.siteId }).from(items).where(mine);
  const [pairs, backs, storage, near, twins] = await ctx.db.batch([
    ctx.db
      .select({ match: matches, report: reports, claim: claims })
      .from(matches)
      .innerJoin(reports, eq(reports.id, matches.reportId))
      .leftJoin(claims, and(eq(claims.matchId, matches.id), inArray(claims.state, ["asked", "answered", "proven"])))
      .where(
        and(inArray(matches.itemId, id), sql`(${matches.verdict} <> 'weak' OR ${matches.decision} <> 'suggested')`),
      )
      .orderBy(asc(matches.decision), desc(matches.probability))
      .limit(12),
    ctx.db.select().from(returns).where(inArray(returns.itemId, id)).orderBy(desc(returns.createdAt)).limit(1),
    ctx.db
      .select()
      .from(storageLocations)
      .where(and(inArray(storageLocations.siteId, siteId), isNull(storageLocations.retiredAt)))
      .orderBy(asc(storageLocations.name)),
    staysNearItem(ctx, mine),
    itemTwins(ctx, sql`(${id.getSQL()})`, scope),
  ]);
  // The row's own columns choose again in plain code what SQL only narrowed down.
  const at = near[0]?.item;
  const stay = at
    ? stayOfItem(
        at,
        near.map((row) => row.stay),
      )
    : null;
  return { matches: pairs, back: backs[0] ?? null, storage, stay, twins };
}
