import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { requireSite } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import type { ItemId, PhotoId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { discardPhotos, type PreparedPhoto, photoWrites } from "../photos/prepare.ts";
import { photos } from "../photos/schema.ts";
import { changeItem, itemLost } from "./change.ts";
import { editItemInput } from "./model.ts";
import { items } from "./schema.ts";

/**
 * Corrects what is said of an item, and may add photos and take some off, all in one change; the chain keeps each changed field's old and new value.
 * Throws `InvalidInput`, `NotFound`, `NotAllowed`, `Conflict` when someone else saved first.
 */
export async function editItem(
  ctx: Ctx,
  id: ItemId,
  raw: unknown,
  prepared: readonly PreparedPhoto[] = [],
): Promise<void> {
  try {
    const { version, removePhotos, ...fields } = parseInput(editItemInput, raw);
    const [row] = await ctx.db.select().from(items).where(eq(items.id, id));
    if (!row) throw new NotFound("There is no such item.");
    const item = requireSite(ctx.actor, row);
    if (fields.foundAt > ctx.clock.now() + 10 * 60_000) throw new InvalidInput([fieldError("foundAt", "in_future")]);
    const changed: Record<string, { from: unknown; to: unknown }> = {};
    for (const [name, to] of Object.entries(fields)) {
      const from = item[name as keyof typeof fields];
      if (JSON.stringify(from) !== JSON.stringify(to)) changed[name] = { from, to };
    }
    if (removePhotos.length > 0) changed.photosRemoved = { from: removePhotos, to: null };
    if (Object.keys(changed).length === 0 && prepared.length === 0) return;
    if (prepared.length > 0) changed.photos = { from: null, to: prepared.map((photo) => photo.id) };
    const change = await changeItem(ctx, { ...item, version }, fields, { kind: "edited", payload: { changed } });
    await commit(ctx, {
      guards: [change.guard],
      writes: [
        change.write,
        ctx.db
          .update(photos)
          .set({ removedAt: ctx.clock.now() })
          .where(and(eq(photos.itemId, id), inArray(photos.id, removePhotos), isNull(photos.removedAt))),
        ...photoWrites(ctx, { itemId: id }, prepared, 100),
      ],
      lost: () => itemLost(ctx, item),
    });
    const gone = await ownRemoved(ctx, id, removePhotos);
    await discardPhotos(ctx, gone);
    ctx.after.push({ kind: "suggest_for_item", itemId: id });
  } catch (error) {
    await discardPhotos(ctx, prepared);
    throw error;
  }
}

/** Of these photos the ones of this item that are off it now: only their files may go. */
async function ownRemoved(ctx: Ctx, id: ItemId, ids: readonly PhotoId[]): Promise<{ id: PhotoId }[]> {
  if (ids.length === 0) return [];
  return ctx.db
    .select({ id: photos.id })
    .from(photos)
    .where(and(eq(photos.itemId, id), inArray(photos.id, [...ids]), isNotNull(photos.removedAt)));
}
