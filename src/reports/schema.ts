import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MatchId, Reference, ReportId, SiteId, StaffId } from "../core/ids.ts";
import { sites } from "../sites/schema.ts";

export const REPORT_STATUSES = ["searching", "possible_match", "verifying", "returning", "reunited", "closed"] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const CLOSE_REASONS = ["withdrawn", "found_elsewhere", "not_found", "duplicate"] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

export const reports = sqliteTable(
  "reports",
  {
    id: text().$type<ReportId>().primaryKey(),
    ref: text().$type<Reference>().notNull().unique(),
    siteId: text("site_id")
      .$type<SiteId>()
      .notNull()
      .references(() => sites.id),
    status: text({ enum: REPORT_STATUSES }).notNull().default("searching"),
    closeReason: text("close_reason", { enum: CLOSE_REASONS }),
    /** The traveler's language; pages behind the link and mails follow it. */
    language: text().notNull().default("en"),
    travelerName: text("traveler_name").notNull(),
    travelerEmail: text("traveler_email").notNull(),
    travelerPhone: text("traveler_phone"),
    /** What it is, in the traveler's words. */
    what: text().notNull(),
    category: text(),
    brand: text(),
    colours: text({ mode: "json" }).$type<string[]>().notNull().default([]),
    identifiers: text({ mode: "json" }).$type<string[]>().notNull().default([]),
    description: text().notNull().default(""),
    place: text().notNull().default(""),
    unit: text(),
    lostFrom: integer("lost_from"),
    lostTo: integer("lost_to"),
    /** The confirmed match whose proof is being heard. */
    openMatchId: text("open_match_id").$type<MatchId>(),
    /** The staff member who owns the case, named to the traveler. */
    ownerId: text("owner_id").$type<StaffId>(),
    /** 1 to 5, and a word, after it is all over. */
    afterwordStars: integer("afterword_stars"),
    afterwordText: text("afterword_text"),
    submissionKey: text("submission_key").unique(),
    version: integer().notNull().default(1),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    index("reports_site_status").on(table.siteId, table.status, table.createdAt),
    index("reports_created").on(table.createdAt),
    index("reports_email").on(table.travelerEmail),
  ],
);
export type Report = typeof reports.$inferSelect;

/** Private links of a report. Only hashes: a stolen database opens no report. */
export const reportLinks = sqliteTable(
  "report_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    reportId: text("report_id")
      .$type<ReportId>()
      .notNull()
      .references(() => reports.id),
    expiresAt: integer("expires_at").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("report_links_report").on(table.reportId)],
);

export const REPORT_EVENT_KINDS = [
  "filed",
  "amended",
  "possible_match",
  "answered",
  "more_asked",
  "not_theirs",
  "proven",
  "return_chosen",
  "shipped",
  "handed_over",
  "arrived",
  "afterword",
  "closed",
  "reopened",
] as const;
export type ReportEventKind = (typeof REPORT_EVENT_KINDS)[number];

/** What the traveler sees as dated progress; written in the same batch as the change itself. */
export const reportEvents = sqliteTable(
  "report_events",
  {
    id: text().primaryKey(),
    reportId: text("report_id")
      .$type<ReportId>()
      .notNull()
      .references(() => reports.id),
    kind: text({ enum: REPORT_EVENT_KINDS }).notNull(),
    at: integer().notNull(),
    actorKind: text("actor_kind").notNull(),
    actorId: text("actor_id"),
    actorName: text("actor_name").notNull(),
  },
  (table) => [index("report_events_report").on(table.reportId, table.at)],
);
