import { and, eq } from "drizzle-orm";
import type { Authorized } from "../core/actor.ts";
import type { Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import { appendCustody, type CustodyFact } from "../custody/append.ts";
import { custodyEvents } from "../custody/schema.ts";
import { type Item, items } from "./schema.ts";

/** What a change to an item needs of it: its guard and the end of its chain, nothing that describes it. */
export type ItemHead = Pick<Item, "id" | "version" | "custodySeq" | "custodyHash">;

/**
 * One change to one item under its version guard, with the custody event that tells of it: the guard and the write
 * for `commit`. The chain's head moves in the guarded update, so chain and item can never part.
 */
export async function changeItem(
  ctx: Ctx,
  item: Authorized<ItemHead>,
  patch: Partial<typeof items.$inferInsert>,
  fact: CustodyFact,
): Promise<{ guard: Write; write: Write }> {
  const custody = await appendCustody(ctx, item.id, item, fact);
  return {
    guard: ctx.db
      .update(items)
      .set({ ...patch, ...custody.head, version: item.version + 1, updatedAt: ctx.clock.now() })
      .where(and(eq(items.id, item.id), eq(items.version, item.version))),
    write: custody.write,
  };
}

/** For a lost race on an item: a `Conflict` that says who changed it last and when. */
export async function itemLost(ctx: Ctx, item: Pick<Item, "id">): Promise<Conflict> {
  const [last] = await ctx.db
    .select({ actor: custodyEvents.actor, at: custodyEvents.at, kind: custodyEvents.kind })
    .from(custodyEvents)
    .innerJoin(items, and(eq(items.id, custodyEvents.itemId), eq(items.custodySeq, custodyEvents.seq)))
    .where(eq(items.id, item.id));
  if (!last) return new Conflict("Somebody changed this item a moment before you. Have a look and try again.");
  const name = (JSON.parse(last.actor) as { name: string }).name;
  return new Conflict(
    `${name} was quicker: this item has just been changed (${WHAT[last.kind]}). Have a look before you go on.`,
    {
      name,
      at: last.at,
    },
  );
}

const WHAT: Record<(typeof custodyEvents.$inferSelect)["kind"], string> = {
  logged: "logged",
  edited: "details edited",
  moved: "moved",
  photo_added: "photo added",
  photo_removed: "photo removed",
  match_confirmed: "match confirmed",
  match_withdrawn: "match withdrawn",
  proof_accepted: "proof accepted",
  proof_refused: "proof refused",
  return_chosen: "return chosen",
  shipped: "shipped",
  handed_over: "handed over",
  arrived: "arrived",
  hold_extended: "hold extended",
  disposed: "disposed of",
};
