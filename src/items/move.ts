import { and, eq, isNull } from "drizzle-orm";
import { requireSite } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import type { ItemId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { storageLocations } from "../sites/schema.ts";
import { changeItem, itemLost } from "./change.ts";
import { moveItemInput } from "./model.ts";
import { items } from "./schema.ts";

/** Puts an item into another storage location of its site. Throws `InvalidInput`, `NotFound`, `NotAllowed`, `Conflict`. */
export async function moveItem(ctx: Ctx, id: ItemId, raw: unknown): Promise<void> {
  const input = parseInput(moveItemInput, raw);
  const [itemRows, storageRows] = await ctx.db.batch([
    ctx.db
      .select({ item: items, storageName: storageLocations.name })
      .from(items)
      .leftJoin(storageLocations, eq(storageLocations.id, items.storageLocationId))
      .where(eq(items.id, id)),
    ctx.db
      .select()
      .from(storageLocations)
      .where(and(eq(storageLocations.id, input.storageLocationId), isNull(storageLocations.retiredAt))),
  ]);
  if (!itemRows[0]) throw new NotFound("There is no such item.");
  const item = requireSite(ctx.actor, itemRows[0].item);
  const storage = storageRows[0];
  if (!storage || storage.siteId !== item.siteId)
    throw new InvalidInput([fieldError("storageLocationId", "not_offered")]);
  if (item.status !== "held" && item.status !== "promised")
    throw new Conflict("This item has left the desk; it cannot be moved.");
  const change = await changeItem(
    ctx,
    { ...item, version: input.version },
    { storageLocationId: storage.id },
    {
      kind: "moved",
      payload: { from: itemRows[0].storageName, to: storage.name },
    },
  );
  await commit(ctx, { guards: [change.guard], writes: [change.write], lost: () => itemLost(ctx, item) });
}
