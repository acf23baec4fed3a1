import { sql } from "drizzle-orm";
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { CalibrationId, ItemId, MatchId, ReportId, SiteId, SiteWordId, StaffId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";
import { sites } from "../sites/schema.ts";
import type { Evidence } from "./facts.ts";
import type { Looks } from "./suggest.ts";

export const MATCH_DECISIONS = ["suggested", "confirmed", "rejected"] as const;
export type MatchDecision = (typeof MATCH_DECISIONS)[number];

export const VERDICTS = ["confident", "possible", "weak"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** An item and a report held against each other; one row a pair, whoever looked first. */
export const matches = sqliteTable(
  "matches",
  {
    id: text().$type<MatchId>().primaryKey(),
    itemId: text("item_id")
      .$type<ItemId>()
      .notNull()
      .references(() => items.id),
    reportId: text("report_id")
      .$type<ReportId>()
      .notNull()
      .references(() => reports.id),
    probability: real().notNull(),
    /** As the engine alone says it; null for a pair made by hand, which met no rivals. */
    rawProbability: real("raw_probability"),
    verdict: text({ enum: VERDICTS }).notNull(),
    evidence: text({ mode: "json" }).$type<Evidence[]>().notNull().default([]),
    /** What to ask to tell this thing from others like it, when there are such. */
    ask: text(),
    /** What each side's look made of it; the pair is as likely as the more doubtful of both says. */
    looks: text({ mode: "json" }).$type<Looks>(),
    decision: text({ enum: MATCH_DECISIONS }).notNull().default("suggested"),
    decidedBy: text("decided_by").$type<StaffId>(),
    decidedByName: text("decided_by_name"),
    decidedAt: integer("decided_at"),
    reason: text(),
    version: integer().notNull().default(1),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    uniqueIndex("matches_pair").on(table.itemId, table.reportId),
    index("matches_report").on(table.reportId, table.decision),
    index("matches_decision").on(table.decision, table.verdict, table.createdAt),
  ],
);
export type Match = typeof matches.$inferSelect;

/** Things of one side that look like the same thing logged, or lost, twice; noticed after each change. */
export const matchTwins = sqliteTable(
  "match_twins",
  {
    /** An item's or a report's id; `twinId` is of the same side. */
    id: text().notNull(),
    twinId: text("twin_id").notNull(),
    probability: real().notNull(),
    at: integer().notNull(),
    /** Who said that these are two different things; then both directions stand, and no later look drops them. */
    rejectedBy: text("rejected_by").$type<StaffId>(),
    rejectedByName: text("rejected_by_name"),
    rejectedAt: integer("rejected_at"),
  },
  (table) => [primaryKey({ columns: [table.id, table.twinId] }), index("match_twins_twin").on(table.twinId)],
);

/** A site's own words for things and places ("Stitchy"), each with known words that mean the same. */
export const siteWords = sqliteTable(
  "site_words",
  {
    id: text().$type<SiteWordId>().primaryKey(),
    siteId: text("site_id")
      .$type<SiteId>()
      .notNull()
      .references(() => sites.id),
    word: text().notNull(),
    /** The word as the engine reads it, so that one spelling stands once. */
    wordKey: text("word_key").notNull(),
    meaning: text().notNull(),
    addedByName: text("added_by_name").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [uniqueIndex("site_words_word").on(table.siteId, table.wordKey)],
);
export type SiteWord = typeof siteWords.$inferSelect;

/** Every correction of probabilities that was learned from the desk's decisions; at most one is in use. */
export const matchCalibrations = sqliteTable(
  "match_calibrations",
  {
    id: text().$type<CalibrationId>().primaryKey(),
    at: integer().notNull(),
    /** Decided pairs it was learned from; 0 stands for "no correction". */
    n: integer().notNull(),
    right: integer().notNull(),
    slope: real().notNull(),
    intercept: real().notNull(),
    ceiling: real().notNull(),
    brierBefore: real("brier_before").notNull(),
    brierAfter: real("brier_after").notNull(),
    active: integer({ mode: "boolean" }).notNull().default(false),
    /** Who chose it; while somebody did, the night does not choose another. */
    chosenByName: text("chosen_by_name"),
    chosenAt: integer("chosen_at"),
  },
  (table) => [uniqueIndex("match_calibrations_active").on(table.active).where(sql`active = 1`)],
);
export type CalibrationRow = typeof matchCalibrations.$inferSelect;
