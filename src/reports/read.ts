import { and, asc, count, desc, eq, gt, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { type Claim, claims } from "../claims/schema.ts";
import {
  type Authorized,
  requireSite,
  requireStaff,
  type StaffActor,
  sitesOf,
  type TravelerActor,
} from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import { Gone, NotFound } from "../core/errors.ts";
import { sha256 } from "../core/hash.ts";
import type { Reference, ReportId } from "../core/ids.ts";
import { decodeCursor, type Page, pageOf } from "../core/paging.ts";
import { parseInput } from "../core/validate.ts";
import type { ItemHead } from "../items/change.ts";
import { items } from "../items/schema.ts";
import { type Match, matches } from "../matching/schema.ts";
import { type Photo, photos } from "../photos/schema.ts";
import { type Return, returns } from "../returns/schema.ts";
import type { Site } from "../sites/read.ts";
import { sites } from "../sites/schema.ts";
import { staff } from "../staff/schema.ts";
import { type ListReportsInput, listReportsInput } from "./model.ts";
import { type Report, reportEvents, reportLinks, reports } from "./schema.ts";

export type ReportEvent = typeof reportEvents.$inferSelect;

/** A report with all that hangs on it. The item's own details are not here: a traveler must not see them. */
export interface ViewedReport {
  readonly report: Report;
  readonly site: Site;
  readonly ownerName: string | null;
  readonly events: readonly ReportEvent[];
  readonly photos: readonly Photo[];
  readonly claims: readonly Claim[];
  readonly return: Return | null;
  /** The confirmed match and the head of its item, for the acts that move the item; never its description. */
  readonly openMatch: { readonly match: Match; readonly item: Authorized<ItemHead> } | null;
}

/** The six reads behind any page about one report, found by `where` over `reports`. */
function reportReads(ctx: Ctx, where: SQL) {
  const id = ctx.db.select({ id: reports.id }).from(reports).where(where);
  return [
    ctx.db
      .select({ report: reports, site: sites, ownerName: staff.name })
      .from(reports)
      .innerJoin(sites, eq(sites.id, reports.siteId))
      .leftJoin(staff, eq(staff.id, reports.ownerId))
      .where(where),
    ctx.db
      .select()
      .from(reportEvents)
      .where(inArray(reportEvents.reportId, id))
      .orderBy(asc(reportEvents.at), asc(sql`report_events.rowid`)),
    ctx.db
      .select()
      .from(photos)
      .where(and(inArray(photos.reportId, id), isNull(photos.removedAt)))
      .orderBy(asc(photos.position)),
    ctx.db.select().from(claims).where(inArray(claims.reportId, id)).orderBy(asc(claims.askedAt)),
    ctx.db.select().from(returns).where(inArray(returns.reportId, id)).orderBy(desc(returns.createdAt)).limit(1),
    ctx.db
      .select({
        match: matches,
        item: { id: items.id, version: items.version, custodySeq: items.custodySeq, custodyHash: items.custodyHash },
      })
      .from(reports)
      .innerJoin(matches, eq(matches.id, reports.openMatchId))
      .innerJoin(items, eq(items.id, matches.itemId))
      .where(where),
  ] as const;
}

/**
 * The report behind a private link, and the traveler as actor. One round trip. Throws `NotFound` for a link that
 * never was and `Gone` for one that has run out.
 */
export async function openReport(ctx: Ctx, token: string): Promise<{ viewed: ViewedReport; actor: TravelerActor }> {
  const tokenHash = await sha256(token);
  const linked = ctx.db
    .select({ id: reportLinks.reportId })
    .from(reportLinks)
    .where(eq(reportLinks.tokenHash, tokenHash));
  const [linkRows, rows, events, photoRows, claimRows, returnRows, openRows] = await ctx.db.batch([
    ctx.db.select({ expiresAt: reportLinks.expiresAt }).from(reportLinks).where(eq(reportLinks.tokenHash, tokenHash)),
    ...reportReads(ctx, inArray(reports.id, linked)),
  ]);
  const [link, row] = [linkRows[0], rows[0]];
  if (!link || !row)
    throw new NotFound("This link opens no report. Perhaps it was cut off on the way: copy it whole from the e-mail.");
  if (link.expiresAt <= ctx.clock.now())
    throw new Gone("This link has run out. Ask for a fresh one; your report is kept.");
  const viewed = {
    ...row,
    events,
    photos: photoRows,
    claims: claimRows,
    return: returnRows[0] ?? null,
    openMatch: openMatchOf(openRows[0]),
  };
  return { viewed, actor: { kind: "traveler", reportId: row.report.id, name: row.report.travelerName } };
}

// Whoever may act on the report may move on the one item confirmed with it.
const openMatchOf = (row: { match: Match; item: ItemHead } | undefined): ViewedReport["openMatch"] =>
  row ? { match: row.match, item: row.item as Authorized<ItemHead> } : null;

/** Finds a report by its public reference or its id. */
export const byRefOrId = (key: string): SQL =>
  key.startsWith("rep_") ? eq(reports.id, key as ReportId) : eq(reports.ref, key as Reference);

/** One report for staff of its site. One round trip. Throws `NotFound`, `NotAllowed`. */
export async function viewReport(
  ctx: Ctx,
  key: string,
): Promise<ViewedReport & { readonly report: Authorized<Report> }> {
  requireStaff(ctx.actor);
  const [rows, events, photoRows, claimRows, returnRows, openRows] = await ctx.db.batch([
    ...reportReads(ctx, byRefOrId(key)),
  ]);
  const row = rows[0];
  if (!row)
    throw new NotFound("There is no report with this reference. Check it letter by letter, or look in the list.");
  const report = requireSite(ctx.actor, row.report);
  return {
    ...row,
    report,
    events,
    photos: photoRows,
    claims: hideUncommitted(claimRows),
    return: returnRows[0] ?? null,
    openMatch: openMatchOf(openRows[0]),
  };
}

/** Staff see an answer only once the traveler has sent it; an `asked` claim has none, by construction. */
const hideUncommitted = (rows: readonly Claim[]): Claim[] =>
  rows.map((claim) => (claim.state === "asked" ? { ...claim, answer: null } : claim));

export interface ListedReport {
  readonly report: Report;
  readonly siteName: string;
  readonly timeZone: string;
  /** Suggested matches nobody has judged yet, and the best of their probabilities. */
  readonly suggestions: number;
  readonly best: number | null;
}

const OPEN = ["searching", "possible_match", "verifying", "returning"] as const;

export const reportsAtSitesOf = (staffActor: StaffActor): SQL | undefined => {
  const mine = sitesOf(staffActor);
  return mine === null ? undefined : inArray(reports.siteId, [...mine]);
};

/** A page of reports of the actor's sites, newest first. One round trip. */
export async function listReports(
  ctx: Ctx,
  raw: ListReportsInput,
): Promise<Page<ListedReport> & { readonly total: number }> {
  const actor = requireStaff(ctx.actor);
  const input = parseInput(listReportsInput, raw);
  const cursor = decodeCursor(input.cursor);
  const words = input.search.split(/\s+/).filter(Boolean).slice(0, 6);
  const where = and(
    reportsAtSitesOf(actor),
    input.siteId ? eq(reports.siteId, input.siteId) : undefined,
    input.status === "all" ? undefined : inArray(reports.status, input.status === "open" ? [...OPEN] : [input.status]),
    ...words.map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
      return or(
        ...[
          reports.what,
          reports.description,
          reports.travelerName,
          reports.travelerEmail,
          reports.unit,
          reports.ref,
        ].map((column) => sql`${column} LIKE ${pattern} ESCAPE '\\'`),
      );
    }),
  );
  const after = cursor
    ? or(lt(reports.createdAt, cursor.at), and(eq(reports.createdAt, cursor.at), gt(reports.id, cursor.id as ReportId)))
    : undefined;
  const pending = sql`FROM matches m WHERE m.report_id = ${reports.id} AND m.decision = 'suggested' AND m.verdict <> 'weak'`;
  const [rows, [tally]] = await ctx.db.batch([
    ctx.db
      .select({
        report: reports,
        siteName: sites.name,
        timeZone: sites.timeZone,
        suggestions: sql<number>`(SELECT count(*) ${pending})`,
        best: sql<number | null>`(SELECT max(m.probability) ${pending})`,
      })
      .from(reports)
      .innerJoin(sites, eq(sites.id, reports.siteId))
      .where(and(where, after))
      .orderBy(desc(reports.createdAt), asc(reports.id))
      .limit(input.limit + 1),
    ctx.db.select({ total: count() }).from(reports).where(where),
  ]);
  return {
    ...pageOf(rows, input.limit, (row) => ({ at: row.report.createdAt, id: row.report.id })),
    total: tally?.total ?? 0,
  };
}
