import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { SiteId, StayId } from "../core/ids.ts";
import { sites } from "../sites/schema.ts";

/** Who had which unit (vehicle or room) when, as the site's own system tells it. */
export const stays = sqliteTable(
  "stays",
  {
    id: text().$type<StayId>().primaryKey(),
    siteId: text("site_id")
      .$type<SiteId>()
      .notNull()
      .references(() => sites.id),
    /** The agreement's or booking's number in the site's own system. */
    externalId: text("external_id").notNull(),
    unit: text().notNull(),
    /** The unit's letters and digits alone, as it is looked up by. */
    unitKey: text("unit_key").notNull(),
    fromAt: integer("from_at").notNull(),
    toAt: integer("to_at").notNull(),
    guestName: text("guest_name").notNull(),
    /** The name's words, folded and in order of the alphabet. */
    guestKey: text("guest_key").notNull(),
    guestEmail: text("guest_email"),
    /** Where a one-way rental ended, or a guest was moved to. */
    dropOffSiteId: text("drop_off_site_id")
      .$type<SiteId>()
      .references(() => sites.id),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("stays_external").on(table.siteId, table.externalId),
    index("stays_unit").on(table.unitKey, table.fromAt),
    index("stays_guest").on(table.guestKey, table.toAt),
    index("stays_email").on(table.guestEmail),
    index("stays_site_from").on(table.siteId, table.fromAt),
  ],
);
export type Stay = typeof stays.$inferSelect;
