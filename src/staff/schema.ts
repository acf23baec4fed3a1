import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ROLES } from "../core/actor.ts";
import type { SiteId, StaffId } from "../core/ids.ts";

/** better-auth's `user`, with the role and the sites that its signed cookie then carries. */
export const staff = sqliteTable("staff", {
  id: text().$type<StaffId>().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: integer("email_verified", { mode: "boolean" }).notNull().default(false),
  image: text(),
  role: text({ enum: ROLES }).notNull().default("agent"),
  /** Ids of the sites they work at, as JSON; empty for admins, who have all. */
  siteIds: text("site_ids", { mode: "json" }).$type<SiteId[]>().notNull().default([]),
  leftAt: integer("left_at"),
  version: integer().notNull().default(1),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
});

/** better-auth's `session`. */
export const staffSessions = sqliteTable(
  "staff_sessions",
  {
    id: text().primaryKey(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
    token: text().notNull().unique(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    userId: text("user_id")
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id),
  },
  (table) => [index("staff_sessions_user").on(table.userId)],
);

/** better-auth's `account`; unused by one-time codes, required by the library. */
export const staffAccounts = sqliteTable("staff_accounts", {
  id: text().primaryKey(),
  accountId: text("account_id").notNull(),
  providerId: text("provider_id").notNull(),
  userId: text("user_id")
    .$type<StaffId>()
    .notNull()
    .references(() => staff.id),
  accessToken: text("access_token"),
  refreshToken: text("refresh_token"),
  idToken: text("id_token"),
  accessTokenExpiresAt: integer("access_token_expires_at", { mode: "timestamp_ms" }),
  refreshTokenExpiresAt: integer("refresh_token_expires_at", { mode: "timestamp_ms" }),
  scope: text(),
  password: text(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
});

/** better-auth's `verification`: one-time codes, hashed. */
export const staffVerifications = sqliteTable(
  "staff_verifications",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    updatedAt: integer("updated_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("staff_verifications_identifier").on(table.identifier)],
);

/** What was changed about the desk itself (sites, storage, staff), by whom and when. Only ever added to. */
export const deskEvents = sqliteTable(
  "desk_events",
  {
    id: text().primaryKey(),
    kind: text({
      enum: [
        "site_created",
        "site_changed",
        "storage_added",
        "storage_retired",
        "staff_invited",
        "staff_changed",
        "staff_left",
        "stays_imported",
        "word_added",
        "word_removed",
        "calibration_chosen",
      ],
    }).notNull(),
    subjectId: text("subject_id").notNull(),
    at: integer().notNull(),
    actorId: text("actor_id"),
    actorName: text("actor_name").notNull(),
    detail: text({ mode: "json" }).$type<Record<string, unknown>>().notNull(),
  },
  (table) => [index("desk_events_at").on(table.at)],
);
