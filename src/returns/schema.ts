import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ItemId, ReportId, ReturnId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";

export const RETURN_METHODS = ["pickup", "ship", "third_party"] as const;
export type ReturnMethod = (typeof RETURN_METHODS)[number];

/** `choosing` waits for the traveler, `ready` for the desk; then it is on its way or handed over. */
export const RETURN_STATES = ["choosing", "ready", "shipped", "handed_over", "arrived"] as const;
export type ReturnState = (typeof RETURN_STATES)[number];

export interface PostalAddress {
  readonly name: string;
  readonly lines: string;
  readonly city: string;
  readonly region: string | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly phone: string | null;
}

/** How one item goes home to one traveler. */
export const returns = sqliteTable(
  "returns",
  {
    id: text().$type<ReturnId>().primaryKey(),
    itemId: text("item_id")
      .$type<ItemId>()
      .notNull()
      .references(() => items.id),
    reportId: text("report_id")
      .$type<ReportId>()
      .notNull()
      .references(() => reports.id),
    state: text({ enum: RETURN_STATES }).notNull().default("choosing"),
    method: text({ enum: RETURN_METHODS }),
    address: text({ mode: "json" }).$type<PostalAddress>(),
    /** Who collects it, when it is not the traveler. */
    collectorName: text("collector_name"),
    carrier: text(),
    trackingNumber: text("tracking_number"),
    trackingUrl: text("tracking_url"),
    /** What the desk checked before letting go of it, e.g. "passport, name as reported". */
    identityChecked: text("identity_checked"),
    chosenAt: integer("chosen_at"),
    shippedAt: integer("shipped_at"),
    handedOverAt: integer("handed_over_at"),
    arrivedAt: integer("arrived_at"),
    version: integer().notNull().default(1),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("returns_item_report").on(table.itemId, table.reportId),
    index("returns_report").on(table.reportId),
    index("returns_state").on(table.state, table.createdAt),
  ],
);
export type Return = typeof returns.$inferSelect;
