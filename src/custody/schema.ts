import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ItemId } from "../core/ids.ts";
import { items } from "../items/schema.ts";

export const CUSTODY_KINDS = [
  "logged",
  "edited",
  "moved",
  "photo_added",
  "photo_removed",
  "match_confirmed",
  "match_withdrawn",
  "proof_accepted",
  "proof_refused",
  "return_chosen",
  "shipped",
  "handed_over",
  "arrived",
  "hold_extended",
  "disposed",
] as const;
export type CustodyKind = (typeof CUSTODY_KINDS)[number];

/**
 * One immutable fact in an item's chain. `digest = H(salt ‖ payload)`, `hash = H(item, seq, kind, at, actor,
 * digest, prev)`. Triggers refuse DELETE, and UPDATE of anything but erasing payload and salt.
 */
export const custodyEvents = sqliteTable(
  "custody_events",
  {
    itemId: text("item_id")
      .$type<ItemId>()
      .notNull()
      .references(() => items.id),
    seq: integer().notNull(),
    kind: text({ enum: CUSTODY_KINDS }).notNull(),
    at: integer().notNull(),
    /** JSON of the actor as it was then. */
    actor: text().notNull(),
    /** Canonical JSON; null once erased. */
    payload: text(),
    salt: text(),
    digest: text().notNull(),
    prev: text().notNull(),
    hash: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.seq] }), index("custody_events_at").on(table.at)],
);
export type CustodyEvent = typeof custodyEvents.$inferSelect;
