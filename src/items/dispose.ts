import { eq } from "drizzle-orm";
import { requireRole, requireSite } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import type { ItemId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { changeItem, itemLost } from "./change.ts";
import { disposeItemInput, extendHoldInput } from "./model.ts";
import { type Disposition, items } from "./schema.ts";

/** What may not wait for the hold-until date: the law takes some things within days, and some spoil or do harm. */
export const EARLY_DISPOSITIONS: readonly Disposition[] = ["police", "authority", "destroy"];

async function heldItem(ctx: Ctx, id: ItemId) {
  requireRole(ctx.actor, "manager");
  const [row] = await ctx.db.select().from(items).where(eq(items.id, id));
  if (!row) throw new NotFound("There is no such item.");
  const item = requireSite(ctx.actor, row);
  if (item.status !== "held")
    throw new Conflict(`This item is ${item.status}; only a held item can be dealt with here.`);
  return item;
}

/**
 * A manager records what became of an unclaimed item. Before the hold-until date only `EARLY_DISPOSITIONS` will do;
 * refused while a traveler's proof is being heard. Throws `InvalidInput`, `NotFound`, `NotAllowed`, `Conflict`.
 */
export async function disposeItem(ctx: Ctx, id: ItemId, raw: unknown): Promise<void> {
  const input = parseInput(disposeItemInput, raw);
  const item = await heldItem(ctx, id);
  if (item.openMatchId) throw new Conflict("A traveler is proving that this is theirs. Judge that first.");
  if (item.holdUntil > ctx.clock.now() && !EARLY_DISPOSITIONS.includes(input.disposition)) {
    throw new InvalidInput([
      fieldError("disposition", "invalid", {
        message:
          "This item must be kept until its hold-until date. Only police, an authority, or destroying what spoils or harms may come sooner.",
      }),
    ]);
  }
  const change = await changeItem(
    ctx,
    { ...item, version: input.version },
    { status: "disposed", disposition: input.disposition },
    { kind: "disposed", payload: { disposition: input.disposition, note: input.note } },
  );
  await commit(ctx, { guards: [change.guard], writes: [change.write], lost: () => itemLost(ctx, item) });
  ctx.after.push({ kind: "suggest_for_item", itemId: id });
}

/** A manager keeps an item longer, with a reason. The new date must be later. Throws as `disposeItem`. */
export async function extendHold(ctx: Ctx, id: ItemId, raw: unknown): Promise<void> {
  const input = parseInput(extendHoldInput, raw);
  const item = await heldItem(ctx, id);
  if (input.holdUntil <= item.holdUntil) {
    throw new InvalidInput([
      fieldError("holdUntil", "wrong_order", { message: "Choose a day after the present hold-until date." }),
    ]);
  }
  const change = await changeItem(
    ctx,
    { ...item, version: input.version },
    { holdUntil: input.holdUntil },
    { kind: "hold_extended", payload: { from: item.holdUntil, to: input.holdUntil, reason: input.reason } },
  );
  await commit(ctx, { guards: [change.guard], writes: [change.write], lost: () => itemLost(ctx, item) });
}
