import { eq } from "drizzle-orm";
import { requireSite } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import type { ItemId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { discardPhotos, type PreparedPhoto, photoWrites } from "../photos/prepare.ts";
import { changeItem, itemLost } from "./change.ts";
import { editItemInput } from "./model.ts";
import { items } from "./schema.ts";

/**
 * Corrects what is said of an item, and may add photos; the chain keeps each changed field's old and new value.
 * Throws `InvalidInput`, `NotFound`, `NotAllowed`, `Conflict` when someone else saved first.
 */
export async function editItem(
  ctx: Ctx,
  id: ItemId,
  raw: unknown,
  prepared: readonly PreparedPhoto[] = [],
): Promise<void> {
  try {
    const { version, ...fields } = parseInput(editItemInput, raw);
    const [row] = await ctx.db.select().from(items).where(eq(items.id, id));
    if (!row) throw new NotFound("There is no such item.");
    const item = requireSite(ctx.actor, row);
    if (fields.foundAt > ctx.clock.now() + 10 * 60_000) throw new InvalidInput([fieldError("foundAt", "in_future")]);
    const changed: Record<string, { from: unknown; to: unknown }> = {};
    for (const [name, to] of Object.entries(fields)) {
      const from = item[name as keyof typeof fields];
      if (JSON.stringify(from) !== JSON.stringify(to)) changed[name] = { from, to };
    }
    if (Object.keys(changed).length === 0 && prepared.length === 0) return;
    if (prepared.length > 0) changed.photos = { from: null, to: prepared.map((photo) => photo.id) };
    const change = await changeItem(ctx, { ...item, version }, fields, { kind: "edited", payload: { changed } });
    await commit(ctx, {
      guards: [change.guard],
      writes: [change.write, ...photoWrites(ctx, { itemId: id }, prepared, 100)],
      lost: () => itemLost(ctx, item),
    });
    ctx.after.push({ kind: "suggest_for_item", itemId: id });
  } catch (error) {
    await discardPhotos(ctx, prepared);
    throw error;
  }
}
