import { and, eq, isNull } from "drizzle-orm";
import { requireRole } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import { newId, type SiteId, type StorageLocationId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { deskEvent } from "../staff/desk-event.ts";
import { changeSiteInput, siteInput, storageInput } from "./model.ts";
import { sites, storageLocations } from "./schema.ts";

/** A new site; its slug must be free. Administrators only. */
export async function createSite(ctx: Ctx, raw: unknown): Promise<SiteId> {
  const admin = requireRole(ctx.actor, "admin");
  const input = parseInput(siteInput, raw);
  const id = newId("site");
  await commit(ctx, {
    writes: [
      ctx.db.insert(sites).values({ ...input, id, createdAt: ctx.clock.now() }),
      deskEvent(ctx, admin, "site_created", id, input),
    ],
  }).catch(slugTaken);
  return id;
}

/** Changes a site's particulars. Administrators only; `Conflict` when another was quicker. */
export async function changeSite(ctx: Ctx, id: SiteId, raw: unknown): Promise<void> {
  const admin = requireRole(ctx.actor, "admin");
  const { version, ...input } = parseInput(changeSiteInput, raw);
  const [held] = await ctx.db
    .select({ id: sites.id })
    .from(sites)
    .where(and(eq(sites.slug, input.slug)));
  if (held && held.id !== id) throw new InvalidInput([fieldError("slug", "taken")]);
  await commit(ctx, {
    guards: [
      ctx.db
        .update(sites)
        .set({ ...input, version: version + 1 })
        .where(and(eq(sites.id, id), eq(sites.version, version))),
    ],
    writes: [deskEvent(ctx, admin, "site_changed", id, input)],
    lost: async () => new Conflict("Another administrator has just changed this site. Have a look and try again."),
  });
}

/** A new storage location; its name must be free at the site. Administrators only. */
export async function addStorage(ctx: Ctx, siteId: SiteId, raw: unknown): Promise<StorageLocationId> {
  const admin = requireRole(ctx.actor, "admin");
  const input = parseInput(storageInput, raw);
  const [site] = await ctx.db.select({ id: sites.id }).from(sites).where(eq(sites.id, siteId));
  if (!site) throw new NotFound("There is no such site.");
  const id = newId("storage");
  await commit(ctx, {
    writes: [
      ctx.db.insert(storageLocations).values({ id, siteId, name: input.name, createdAt: ctx.clock.now() }),
      deskEvent(ctx, admin, "storage_added", id, { siteId, ...input }),
    ],
  }).catch((error: unknown) => {
    throw error instanceof Conflict ? new InvalidInput([fieldError("name", "taken")]) : error;
  });
  return id;
}

/** A storage location is no longer offered; items in it stay where they are recorded. Administrators only. */
export async function retireStorage(ctx: Ctx, id: StorageLocationId): Promise<void> {
  const admin = requireRole(ctx.actor, "admin");
  await commit(ctx, {
    guards: [
      ctx.db
        .update(storageLocations)
        .set({ retiredAt: ctx.clock.now() })
        .where(and(eq(storageLocations.id, id), isNull(storageLocations.retiredAt))),
    ],
    writes: [deskEvent(ctx, admin, "storage_retired", id, {})],
    lost: async () => new Conflict("This storage location was retired already."),
  });
}

function slugTaken(error: unknown): never {
  throw error instanceof Conflict ? new InvalidInput([fieldError("slug", "taken")]) : error;
}
