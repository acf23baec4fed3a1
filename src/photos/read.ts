import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { requireSite, requireStaff } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import { NotFound } from "../core/errors.ts";
import type { PhotoId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";
import { photoKey } from "./prepare.ts";
import { photos } from "./schema.ts";
import type { PhotoSize } from "./urls.ts";

/** The WebP bytes of a photo for staff of its site. Throws `NotFound`, `NotSignedIn`, `NotAllowed`. */
export async function readPhoto(ctx: Ctx, id: PhotoId, size: PhotoSize): Promise<Uint8Array> {
  requireStaff(ctx.actor);
  const [row] = await ctx.db
    .select({ removedAt: photos.removedAt, itemSite: items.siteId, reportSite: reports.siteId })
    .from(photos)
    .leftJoin(items, eq(items.id, photos.itemId))
    .leftJoin(reports, eq(reports.id, photos.reportId))
    .where(eq(photos.id, id));
  if (!row || row.removedAt !== null) throw new NotFound("There is no such photo.");
  requireSite(ctx.actor, { siteId: row.itemSite ?? row.reportSite });
  return photoBytes(ctx, id, size);
}

/** Colours the photos of an item show, for a read's own batch. `where` is about the item. */
export function photoColoursOfItem(ctx: Ctx, where: SQL) {
  return ctx.db
    .select({ colours: photos.colours })
    .from(photos)
    .innerJoin(items, eq(items.id, photos.itemId))
    .where(and(where, isNull(photos.removedAt)))
    .orderBy(asc(photos.position), asc(photos.id));
}

/** Colours the photos of a report show, for a read's own batch. `where` is about the report. */
export function photoColoursOfReport(ctx: Ctx, where: SQL) {
  return ctx.db
    .select({ colours: photos.colours })
    .from(photos)
    .innerJoin(reports, eq(reports.id, photos.reportId))
    .where(and(where, isNull(photos.removedAt)))
    .orderBy(asc(photos.position), asc(photos.id));
}

/** The bytes from the store, when the right to them was shown otherwise (a signed address). */
export async function photoBytes(ctx: Ctx, id: PhotoId, size: PhotoSize): Promise<Uint8Array> {
  const bytes = await ctx.photos.get(photoKey(id, size));
  if (!bytes) throw new NotFound("There is no such photo.");
  return bytes;
}
