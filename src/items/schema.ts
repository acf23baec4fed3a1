import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ItemId, MatchId, Reference, SiteId, StaffId, StorageLocationId } from "../core/ids.ts";
import { sites, storageLocations } from "../sites/schema.ts";

export const ITEM_STATUSES = ["held", "promised", "shipped", "returned", "disposed"] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** What became of an unclaimed item. */
export const DISPOSITIONS = ["donate", "destroy", "auction", "police", "authority", "finder"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const items = sqliteTable(
  "items",
  {
    id: text().$type<ItemId>().primaryKey(),
    ref: text().$type<Reference>().notNull().unique(),
    siteId: text("site_id")
      .$type<SiteId>()
      .notNull()
      .references(() => sites.id),
    status: text({ enum: ITEM_STATUSES }).notNull().default("held"),
    title: text().notNull(),
    category: text(),
    brand: text(),
    colours: text({ mode: "json" }).$type<string[]>().notNull().default([]),
    identifiers: text({ mode: "json" }).$type<string[]>().notNull().default([]),
    description: text().notNull().default(""),
    /** Details never shown to travelers; the proof question is drawn from them. */
    hiddenDetails: text("hidden_details").notNull().default(""),
    place: text().notNull().default(""),
    /** The vehicle or room: a plate, a fleet number, a room number. */
    unit: text(),
    foundAt: integer("found_at").notNull(),
    foundBy: text("found_by"),
    storageLocationId: text("storage_location_id")
      .$type<StorageLocationId>()
      .references(() => storageLocations.id),
    holdUntil: integer("hold_until").notNull(),
    disposition: text({ enum: DISPOSITIONS }),
    /** The confirmed match whose proof is being heard; at most one at a time. */
    openMatchId: text("open_match_id").$type<MatchId>(),
    /** Sequence number and hash of the last custody event: the head of the chain. */
    custodySeq: integer("custody_seq").notNull().default(0),
    custodyHash: text("custody_hash").notNull().default(""),
    /** Made by the form, so that sending it twice logs one item. */
    submissionKey: text("submission_key").unique(),
    loggedBy: text("logged_by").$type<StaffId>(),
    version: integer().notNull().default(1),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("items_site_status_found").on(table.siteId, table.status, table.foundAt),
    index("items_hold").on(table.status, table.holdUntil),
    index("items_found").on(table.foundAt),
    check("items_disposition", sql`(${table.status} = 'disposed') = (${table.disposition} IS NOT NULL)`),
  ],
);
export type Item = typeof items.$inferSelect;
