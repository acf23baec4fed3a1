import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ItemId, PhotoId, ReportId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";
import type { PhotoColour } from "./colour-references.ts";

/** A re-encoded photo of an item (`itemId`) or of a loss report (`reportId`); exactly one of them. */
export const photos = sqliteTable(
  "photos",
  {
    id: text().$type<PhotoId>().primaryKey(),
    itemId: text("item_id")
      .$type<ItemId>()
      .references(() => items.id),
    reportId: text("report_id")
      .$type<ReportId>()
      .references(() => reports.id),
    position: integer().notNull().default(0),
    width: integer().notNull(),
    height: integer().notNull(),
    thumbWidth: integer("thumb_width").notNull(),
    thumbHeight: integer("thumb_height").notNull(),
    bytes: integer().notNull(),
    /** Colours of the thing in it, the larger share first; null when nobody looked, empty when it does not say. */
    colours: text({ mode: "json" }).$type<readonly PhotoColour[]>(),
    removedAt: integer("removed_at"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("photos_item").on(table.itemId, table.position),
    index("photos_report").on(table.reportId, table.position),
  ],
);
export type Photo = typeof photos.$inferSelect;
