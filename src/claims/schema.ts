import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ClaimId, ItemId, MatchId, ReportId, StaffId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { matches } from "../matching/schema.ts";
import { reports } from "../reports/schema.ts";

/** `asked` waits for the traveler, `answered` for the desk; the other two are its judgement. */
export const CLAIM_STATES = ["asked", "answered", "proven", "refused"] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** One question of proof and its answer. A further question on the same match is a further claim. */
export const claims = sqliteTable(
  "claims",
  {
    id: text().$type<ClaimId>().primaryKey(),
    matchId: text("match_id")
      .$type<MatchId>()
      .notNull()
      .references(() => matches.id),
    itemId: text("item_id")
      .$type<ItemId>()
      .notNull()
      .references(() => items.id),
    reportId: text("report_id")
      .$type<ReportId>()
      .notNull()
      .references(() => reports.id),
    state: text({ enum: CLAIM_STATES }).notNull().default("asked"),
    question: text().notNull(),
    askedBy: text("asked_by").$type<StaffId>().notNull(),
    askedByName: text("asked_by_name").notNull(),
    askedAt: integer("asked_at").notNull(),
    answer: text(),
    answeredAt: integer("answered_at"),
    judgedBy: text("judged_by").$type<StaffId>(),
    judgedByName: text("judged_by_name"),
    judgedAt: integer("judged_at"),
    /** Why it was judged so; for the desk, never for the traveler. */
    note: text(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index("claims_match").on(table.matchId),
    index("claims_report").on(table.reportId),
    index("claims_state").on(table.state, table.answeredAt),
  ],
);
export type Claim = typeof claims.$inferSelect;
