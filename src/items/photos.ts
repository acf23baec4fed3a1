import { and, eq, isNull } from "drizzle-orm";
import { requireSite } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { NotFound } from "../core/errors.ts";
import type { ItemId, PhotoId } from "../core/ids.ts";
import { discardPhotos, type PreparedPhoto, photoWrites } from "../photos/prepare.ts";
import { photos } from "../photos/schema.ts";
import { changeItem, itemLost } from "./change.ts";
import { items } from "./schema.ts";

/** Adds prepared photos to an item; the chain names them. Throws `NotFound`, `NotAllowed`, `Conflict`. */
export async function addItemPhotos(ctx: Ctx, id: ItemId, prepared: readonly PreparedPhoto[]): Promise<void> {
  try {
    const [row] = await ctx.db.select().from(items).where(eq(items.id, id));
    if (!row) throw new NotFound("There is no such item.");
    const item = requireSite(ctx.actor, row);
    if (prepared.length === 0) return;
    const change = await changeItem(
      ctx,
      item,
      {},
      { kind: "photo_added", payload: { photo: prepared.map((photo) => photo.id).join(", ") } },
    );
    await commit(ctx, {
      guards: [change.guard],
      writes: [change.write, ...photoWrites(ctx, { itemId: id }, prepared, item.version * 10)],
      lost: () => itemLost(ctx, item),
    });
    ctx.after.push({ kind: "suggest_for_item", itemId: id });
  } catch (error) {
    await discardPhotos(ctx, prepared);
    throw error;
  }
}

/** Takes a photo off an item; the chain keeps that there was one. The files go. Throws as `addItemPhotos`. */
export async function removeItemPhoto(ctx: Ctx, photoId: PhotoId): Promise<void> {
  const [row] = await ctx.db
    .select({ item: items, photo: photos })
    .from(photos)
    .innerJoin(items, eq(items.id, photos.itemId))
    .where(and(eq(photos.id, photoId), isNull(photos.removedAt)));
  if (!row) throw new NotFound("There is no such photo.");
  const item = requireSite(ctx.actor, row.item);
  const change = await changeItem(ctx, item, {}, { kind: "photo_removed", payload: { photo: photoId } });
  await commit(ctx, {
    guards: [
      change.guard,
      ctx.db
        .update(photos)
        .set({ removedAt: ctx.clock.now() })
        .where(and(eq(photos.id, photoId), isNull(photos.removedAt))),
    ],
    writes: [change.write],
    lost: () => itemLost(ctx, item),
  });
  await discardPhotos(ctx, [{ id: photoId }]);
  ctx.after.push({ kind: "suggest_for_item", itemId: item.id });
}
