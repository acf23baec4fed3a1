import type { Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { newId, type ReportId, type SiteId } from "../core/ids.ts";
import type { SiteKind } from "../sites/schema.ts";
import { compose } from "./compose.tsx";
import { notices } from "./schema.ts";

/** Whose desk a mail speaks for. */
export interface NoticeSite {
  readonly id: SiteId;
  readonly name: string;
  readonly kind: SiteKind;
  readonly email: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly openingHours: string | null;
  readonly timeZone: string;
}

/** Whose report it is about. */
export interface NoticeReport {
  readonly id: ReportId;
  readonly ref: string;
  readonly travelerName: string;
  readonly travelerEmail: string;
  readonly language: string;
  /** The thing in the traveler's own words. */
  readonly what: string;
}

/** Everything a mail of each kind needs to be written. `link` and `code` are secrets: see `Notice.secret`. */
export type NoticeData =
  | { readonly kind: "sign_in_code"; readonly to: string; readonly code: string; readonly minutes: number }
  | {
      readonly kind: "staff_invited";
      readonly to: string;
      readonly name: string;
      readonly invitedBy: string;
      readonly link: string;
    }
  | ({
      readonly site: NoticeSite;
      readonly report: NoticeReport;
      /** The private link, complete. */
      readonly link: string;
      /** Who at the desk owns the case; null while nobody does. */
      readonly ownerName: string | null;
    } & (
      | {
          readonly kind:
            | "report_received"
            | "link_renewed"
            | "not_theirs"
            | "proven"
            | "handed_over"
            | "afterword"
            | "report_closed";
        }
      | { readonly kind: "possible_match" | "more_asked"; readonly question: string }
      | { readonly kind: "return_chosen"; readonly method: "pickup" | "ship" | "third_party" }
      | {
          readonly kind: "shipped";
          readonly carrier: string;
          readonly trackingNumber: string;
          readonly trackingUrl: string | null;
        }
    ));

/**
 * Renders a mail now and returns the INSERT that queues it, for the same batch as the change it tells of. Marks the
 * request so that the outbox is drained once the answer is out.
 */
export function enqueueNotice(ctx: Ctx, data: NoticeData): Write {
  const { subject, html, text } = compose(data, ctx.config.BASE_URL);
  const now = ctx.clock.now();
  if (!ctx.after.some((work) => work.kind === "drain_notices")) ctx.after.push({ kind: "drain_notices" });
  const traveler = "report" in data ? data : null;
  return ctx.db.insert(notices).values({
    id: newId("notice"),
    kind: data.kind,
    siteId: traveler?.site.id ?? null,
    reportId: traveler?.report.id ?? null,
    toEmail: "report" in data ? data.report.travelerEmail : data.to,
    replyTo: traveler?.site.email ?? null,
    // Where somebody slept is not for whoever looks at an inbox; a rental counter's name is no such secret.
    fromName: traveler && traveler.site.kind !== "hotel" ? traveler.site.name : null,
    language: traveler?.report.language ?? "en",
    subject,
    html,
    text,
    secret: "link" in data ? data.link : data.code,
    nextAttemptAt: now,
    createdAt: now,
  });
}
