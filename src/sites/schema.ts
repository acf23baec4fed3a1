import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { SiteId, StorageLocationId } from "../core/ids.ts";

export const SITE_KINDS = ["rental_counter", "hotel"] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export const sites = sqliteTable("sites", {
  id: text().$type<SiteId>().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  kind: text({ enum: SITE_KINDS }).notNull(),
  timeZone: text("time_zone").notNull(),
  jurisdiction: text().notNull(),
  /** Sites of one group hand things and travelers to each other; matching looks there first. */
  siteGroup: text("site_group"),
  email: text().notNull(),
  phone: text(),
  address: text(),
  openingHours: text("opening_hours"),
  holdDays: integer("hold_days").notNull().default(90),
  version: integer().notNull().default(1),
  createdAt: integer("created_at").notNull(),
});

export const storageLocations = sqliteTable(
  "storage_locations",
  {
    id: text().$type<StorageLocationId>().primaryKey(),
    siteId: text("site_id")
      .$type<SiteId>()
      .notNull()
      .references(() => sites.id),
    name: text().notNull(),
    retiredAt: integer("retired_at"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    uniqueIndex("storage_locations_name").on(table.siteId, table.name),
    index("storage_locations_site").on(table.siteId),
  ],
);
