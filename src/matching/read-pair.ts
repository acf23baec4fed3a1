import { asc, eq, inArray, type SQL } from "drizzle-orm";
import { type Claim, claims } from "../claims/schema.ts";
import { type Authorized, requireSite, requireStaff, sitesOf } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import { NotAllowed, NotFound } from "../core/errors.ts";
import type { ClaimId, MatchId } from "../core/ids.ts";
import { type Item, items } from "../items/schema.ts";
import { type Photo, photos } from "../photos/schema.ts";
import { type Report, reports } from "../reports/schema.ts";
import type { Site } from "../sites/read.ts";
import { sites } from "../sites/schema.ts";
import { staff } from "../staff/schema.ts";
import { type Match, matches } from "./schema.ts";

/** An item and a report side by side, as the staff page and the deciding verbs need them. */
export interface Pair {
  readonly match: Match;
  readonly item: Authorized<Item>;
  readonly report: Authorized<Report>;
  readonly itemSite: Site;
  readonly reportSite: Site;
  readonly ownerName: string | null;
  readonly itemPhotos: readonly Photo[];
  readonly reportPhotos: readonly Photo[];
  readonly claims: readonly Claim[];
}

/**
 * Reads one pair. Staff may see it who work where the item lies or where the report was filed. One round trip.
 * Throws `NotFound`, `NotAllowed`.
 */
export async function readPair(ctx: Ctx, id: MatchId): Promise<Pair> {
  return readPairWhere(ctx, eq(matches.id, id));
}

/** The pair a claim is about. Throws as `readPair`. */
export async function readPairOfClaim(ctx: Ctx, id: ClaimId): Promise<Pair> {
  const its = ctx.db.select({ id: claims.matchId }).from(claims).where(eq(claims.id, id));
  return readPairWhere(ctx, inArray(matches.id, its));
}

async function readPairWhere(ctx: Ctx, where: SQL): Promise<Pair> {
  const actor = requireStaff(ctx.actor);
  const match = ctx.db.select({ id: matches.id }).from(matches).where(where);
  const pair = ctx.db.select({ itemId: matches.itemId }).from(matches).where(where);
  const pairReport = ctx.db.select({ reportId: matches.reportId }).from(matches).where(where);
  const [matchRows, itemRows, reportRows, photoRows, reportPhotoRows, claimRows] = await ctx.db.batch([
    ctx.db.select().from(matches).where(where),
    ctx.db
      .select({ item: items, site: sites })
      .from(items)
      .innerJoin(sites, eq(sites.id, items.siteId))
      .where(inArray(items.id, pair)),
    ctx.db
      .select({ report: reports, site: sites, ownerName: staff.name })
      .from(reports)
      .innerJoin(sites, eq(sites.id, reports.siteId))
      .leftJoin(staff, eq(staff.id, reports.ownerId))
      .where(inArray(reports.id, pairReport)),
    ctx.db.select().from(photos).where(inArray(photos.itemId, pair)).orderBy(asc(photos.position)),
    ctx.db.select().from(photos).where(inArray(photos.reportId, pairReport)).orderBy(asc(photos.position)),
    ctx.db.select().from(claims).where(inArray(claims.matchId, match)).orderBy(asc(claims.askedAt)),
  ]);
  const [found, itemRow, reportRow] = [matchRows[0], itemRows[0], reportRows[0]];
  if (!found || !itemRow || !reportRow) throw new NotFound("There is no such match.");
  const mine = sitesOf(actor);
  if (mine !== null && !mine.includes(itemRow.item.siteId) && !mine.includes(reportRow.report.siteId)) {
    throw new NotAllowed("Neither side of this match belongs to a site you work at.");
  }
  // One side is the actor's own, which is what gives the right to the other while the pair is judged.
  const both = mine === null ? actor : { ...actor, siteIds: [itemRow.item.siteId, reportRow.report.siteId] };
  return {
    match: found,
    item: requireSite(both, itemRow.item),
    report: requireSite(both, reportRow.report),
    itemSite: itemRow.site,
    reportSite: reportRow.site,
    ownerName: reportRow.ownerName,
    itemPhotos: photoRows.filter((photo) => photo.removedAt === null),
    reportPhotos: reportPhotoRows.filter((photo) => photo.removedAt === null),
    claims: claimRows,
  };
}
