import { and, asc, eq, inArray } from "drizzle-orm";
import { requireStaff } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import type { SiteId } from "../core/ids.ts";
import { firstPhoto, type ListedItem, thumbOf } from "../items/read.ts";
import { type Item, items } from "../items/schema.ts";
import { type Report, reports } from "../reports/schema.ts";
import type { Site } from "../sites/read.ts";
import { sites, storageLocations } from "../sites/schema.ts";
import { inScope, scopeOf } from "../staff/scope.ts";
import { type Return, returns } from "./schema.ts";

/** A return as the desk prepares it: whose, what, from which shelf. */
export interface DeskReturn {
  readonly back: Return;
  readonly item: Item;
  readonly report: Report;
  readonly site: Site;
  readonly storageName: string | null;
  readonly photo: ListedItem["photo"];
}

/** Returns under way at the actor's sites, longest waiting first (at most 200). One round trip. */
export async function returnsForDesk(ctx: Ctx, chosen: SiteId | null): Promise<readonly DeskReturn[]> {
  const scope = scopeOf(requireStaff(ctx.actor), chosen);
  const rows = await ctx.db
    .select({
      back: returns,
      item: items,
      report: reports,
      site: sites,
      storageName: storageLocations.name,
      photo: firstPhoto,
    })
    .from(returns)
    .innerJoin(items, eq(items.id, returns.itemId))
    .innerJoin(reports, eq(reports.id, returns.reportId))
    .innerJoin(sites, eq(sites.id, items.siteId))
    .leftJoin(storageLocations, eq(storageLocations.id, items.storageLocationId))
    .where(and(inArray(returns.state, ["choosing", "ready", "shipped"]), inScope(items.siteId, scope)))
    .orderBy(asc(returns.createdAt))
    .limit(200);
  return rows.map((row) => ({ ...row, photo: thumbOf(row.photo) }));
}
