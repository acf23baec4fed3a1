import { asc, eq, inArray } from "drizzle-orm";
import { requireStaff, sitesOf } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import { sites, storageLocations } from "./schema.ts";

export type Site = typeof sites.$inferSelect;
export type StorageLocation = typeof storageLocations.$inferSelect;

/** A site as its public pages need it, by the slug of its link; null when there is none. */
export async function siteBySlug(ctx: Ctx, slug: string): Promise<Site | null> {
  const [site] = await ctx.db.select().from(sites).where(eq(sites.slug, slug.toLowerCase()));
  return site ?? null;
}

/** The actor's sites with their storage locations, by name. One round trip. */
export async function sitesWithStorage(
  ctx: Ctx,
): Promise<readonly (Site & { readonly storage: readonly StorageLocation[] })[]> {
  const mine = sitesOf(requireStaff(ctx.actor));
  const [siteRows, storageRows] = await ctx.db.batch([
    ctx.db
      .select()
      .from(sites)
      .where(mine === null ? undefined : inArray(sites.id, [...mine]))
      .orderBy(asc(sites.name)),
    ctx.db
      .select()
      .from(storageLocations)
      .where(mine === null ? undefined : inArray(storageLocations.siteId, [...mine]))
      .orderBy(asc(storageLocations.name)),
  ]);
  return siteRows.map((site) => ({ ...site, storage: storageRows.filter((row) => row.siteId === site.id) }));
}

/** The actor's sites by name, no more of them than a page's frame shows. One round trip. */
export async function mySites(ctx: Ctx): Promise<readonly Pick<Site, "id" | "slug" | "name" | "kind" | "timeZone">[]> {
  const mine = sitesOf(requireStaff(ctx.actor));
  return ctx.db
    .select({ id: sites.id, slug: sites.slug, name: sites.name, kind: sites.kind, timeZone: sites.timeZone })
    .from(sites)
    .where(mine === null ? undefined : inArray(sites.id, [...mine]))
    .orderBy(asc(sites.name));
}
