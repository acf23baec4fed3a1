import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { NoticeId, ReportId, SiteId } from "../core/ids.ts";

export const NOTICE_KINDS = [
  "sign_in_code",
  "staff_invited",
  "report_received",
  "link_renewed",
  "possible_match",
  "more_asked",
  "not_theirs",
  "proven",
  "return_chosen",
  "shipped",
  "handed_over",
  "afterword",
  "report_closed",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const NOTICE_STATES = ["queued", "sent", "refused"] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/**
 * The outbox: each mail as it will be sent. `subject`, `html` and `text` carry `{{secret}}` where a link or a code
 * goes; `secret` is erased once the mail is out, so that old notices open nothing.
 */
export const notices = sqliteTable(
  "notices",
  {
    id: text().$type<NoticeId>().primaryKey(),
    kind: text({ enum: NOTICE_KINDS }).notNull(),
    siteId: text("site_id").$type<SiteId>(),
    reportId: text("report_id").$type<ReportId>(),
    toEmail: text("to_email").notNull(),
    replyTo: text("reply_to"),
    fromName: text("from_name"),
    language: text().notNull(),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    secret: text(),
    state: text({ enum: NOTICE_STATES }).notNull().default("queued"),
    attempts: integer().notNull().default(0),
    nextAttemptAt: integer("next_attempt_at").notNull(),
    /** Until then another drainer has it in hand. */
    heldUntil: integer("held_until").notNull().default(0),
    providerId: text("provider_id"),
    lastError: text("last_error"),
    sentAt: integer("sent_at"),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("notices_due").on(table.state, table.nextAttemptAt),
    index("notices_report").on(table.reportId, table.createdAt),
  ],
);
export type Notice = typeof notices.$inferSelect;

/** The built-in mailbox of demo and development: what would have been sent. Empty in real use. */
export const mailbox = sqliteTable(
  "mailbox",
  {
    key: text().primaryKey(),
    fromEmail: text("from_email").notNull(),
    toEmail: text("to_email").notNull(),
    replyTo: text("reply_to"),
    subject: text().notNull(),
    html: text().notNull(),
    text: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [index("mailbox_at").on(table.at)],
);
