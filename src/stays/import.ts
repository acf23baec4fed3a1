import { and, eq, gte, inArray, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { requireRole, requireSite } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { type FieldError, fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import { type ItemId, newId, type ReportId, type SiteId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { items } from "../items/schema.ts";
import { markStale } from "../matching/stale.ts";
import { type Report, reports } from "../reports/schema.ts";
import { sites } from "../sites/schema.ts";
import { deskEvent } from "../staff/desk-event.ts";
import { FOUND_AFTER, fitOf, nameKey, pointsAt, unitKey, unitKeys } from "./fit.ts";
import { importStaysInput, type StayInput } from "./model.ts";
import { type Stay, stays } from "./schema.ts";

/** What an import did. */
export interface ImportedStays {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Open items and reports that are looked at again with what is known now. */
  readonly lookedAgain: number;
}

/** More open things than this in an import's window are left to the night. */
const OPEN_AT_MOST = 5_000;

type NewStay = typeof stays.$inferInsert;

/**
 * Takes in stays of a site, all or none; a stay that is known already (site and number) is brought up to date.
 * Open items and reports they speak of are looked at again. Managers and administrators of the site. Throws
 * `InvalidInput`, `NotFound`, `NotAllowed`.
 */
export async function importStays(ctx: Ctx, siteId: SiteId, raw: unknown): Promise<ImportedStays> {
  const actor = requireRole(ctx.actor, "manager");
  requireSite(actor, { siteId });
  const { stays: given } = parseInput(importStaysInput, raw);
  const numbers = given.map((stay) => stay.externalId);
  const [from, to] = [Math.min(...given.map((stay) => stay.from)), Math.max(...given.map((stay) => stay.to))];
  const near = ctx.db
    .select({ id: sites.id })
    .from(sites)
    .where(or(eq(sites.id, siteId), sql`${sites.siteGroup} = (SELECT site_group FROM sites WHERE id = ${siteId})`));
  const [siteRows, known, openItems, openReports] = await ctx.db.batch([
    ctx.db.select({ id: sites.id, slug: sites.slug }).from(sites).where(inArray(sites.id, near)),
    ctx.db
      .select()
      .from(stays)
      .where(
        and(
          eq(stays.siteId, siteId),
          sql`${stays.externalId} IN (SELECT value FROM json_each(${JSON.stringify(numbers)}))`,
        ),
      ),
    ctx.db
      .select({ id: items.id, unit: items.unit, foundAt: items.foundAt, siteId: items.siteId })
      .from(items)
      .where(
        and(
          inArray(items.siteId, near),
          eq(items.status, "held"),
          isNull(items.openMatchId),
          isNotNull(items.unit),
          gte(items.foundAt, from),
          lte(items.foundAt, to + FOUND_AFTER),
        ),
      )
      .limit(OPEN_AT_MOST),
    ctx.db
      .select()
      .from(reports)
      .where(and(inArray(reports.siteId, near), eq(reports.status, "searching"), gte(reports.createdAt, from)))
      .limit(OPEN_AT_MOST),
  ]);
  if (!siteRows.some((site) => site.id === siteId)) throw new NotFound("There is no such site.");
  const now = ctx.clock.now();
  const rows = rowsOf(siteId, given, siteRows, now);
  const before = new Map(known.map((stay) => [stay.externalId, stay]));
  const news = rows.filter((row) => !sameStay(before.get(row.externalId), row));
  const result = {
    added: rows.filter((row) => !before.has(row.externalId)).length,
    changed: news.filter((row) => before.has(row.externalId)).length,
    unchanged: rows.length - news.length,
    lookedAgain: 0,
  };
  if (news.length === 0) return result;
  // A stay that was corrected no longer speaks for the things it spoke for before.
  const moved = news.flatMap((row) => before.get(row.externalId) ?? []);
  const spokenOf = thingsOf([...news, ...moved], openItems, openReports);
  await commit(ctx, {
    writes: [
      ctx.db.run(upsert(news)),
      ...(spokenOf.length > 0 ? [ctx.db.run(markStale(spokenOf))] : []),
      deskEvent(ctx, actor, "stays_imported", siteId, { added: result.added, changed: result.changed }),
    ],
  });
  if (spokenOf.length > 0) ctx.after.push({ kind: "refresh_stale" });
  return { ...result, lookedAgain: spokenOf.length };
}

function rowsOf(
  siteId: SiteId,
  given: readonly StayInput[],
  known: readonly { readonly id: SiteId; readonly slug: string }[],
  now: number,
) {
  const faults: FieldError[] = [];
  const seen = new Set<string>();
  const rows = given.map((stay, index) => {
    if (seen.has(stay.externalId))
      faults.push(
        fieldError(`stays.${index}.externalId`, "taken", { message: `${stay.externalId} is given more than once.` }),
      );
    seen.add(stay.externalId);
    const wanted = stay.dropOffSite?.toLowerCase();
    const dropOff = known.find((site) => site.id === wanted || site.slug === wanted);
    if (wanted && !dropOff)
      faults.push(
        fieldError(`stays.${index}.dropOffSite`, "not_offered", {
          message: `There is no site “${stay.dropOffSite}” in this site's group.`,
        }),
      );
    const { unit, from: fromAt, to: toAt, guestName, guestEmail, externalId } = stay;
    const dropOffSiteId = dropOff && dropOff.id !== siteId ? dropOff.id : null;
    const keys = { unitKey: unitKey(unit), guestKey: nameKey(guestName) };
    const times = { createdAt: now, updatedAt: now };
    return {
      id: newId("stay"),
      siteId,
      externalId,
      unit,
      fromAt,
      toAt,
      guestName,
      guestEmail,
      dropOffSiteId,
      ...keys,
      ...times,
    };
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  return rows;
}

const TOLD = ["unit", "fromAt", "toAt", "guestName", "guestEmail", "dropOffSiteId"] as const;
const sameStay = (before: Stay | undefined, row: NewStay): boolean =>
  before !== undefined && TOLD.every((name) => before[name] === (row[name] ?? null));

/** All of them in one statement, whatever their number. */
function upsert(rows: readonly NewStay[]) {
  return sql`INSERT INTO stays (id, site_id, external_id, unit, unit_key, from_at, to_at, guest_name, guest_key,
      guest_email, drop_off_site_id, created_at, updated_at)
    SELECT value ->> 'id', value ->> 'siteId', value ->> 'externalId', value ->> 'unit', value ->> 'unitKey',
      value ->> 'fromAt', value ->> 'toAt', value ->> 'guestName', value ->> 'guestKey', value ->> 'guestEmail',
      value ->> 'dropOffSiteId', value ->> 'createdAt', value ->> 'updatedAt'
    FROM json_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (site_id, external_id) DO UPDATE SET unit = excluded.unit, unit_key = excluded.unit_key,
      from_at = excluded.from_at, to_at = excluded.to_at, guest_name = excluded.guest_name,
      guest_key = excluded.guest_key, guest_email = excluded.guest_email,
      drop_off_site_id = excluded.drop_off_site_id, updated_at = excluded.updated_at`;
}

type Spoken = Pick<Stay, "unitKey" | "guestKey" | "fromAt" | "toAt" | "siteId"> & {
  readonly guestEmail?: string | null;
  readonly dropOffSiteId?: SiteId | null;
};

/** Open things that any of these stays speaks of. */
function thingsOf(
  told: readonly Spoken[],
  openItems: readonly { id: ItemId; unit: string | null; foundAt: number; siteId: SiteId }[],
  openReports: readonly Report[],
): (ItemId | ReportId)[] {
  const whole = told.map((stay) => ({
    ...stay,
    guestEmail: stay.guestEmail ?? null,
    dropOffSiteId: stay.dropOffSiteId ?? null,
  }));
  const [byUnit, byEmail, byName] = [
    Map.groupBy(whole, (stay) => stay.unitKey),
    Map.groupBy(whole, (stay) => stay.guestEmail),
    Map.groupBy(whole, (stay) => stay.guestKey),
  ];
  const ofUnit = (unit: string | null) => unitKeys(unit).flatMap((key) => byUnit.get(key) ?? []);
  return [
    ...openItems.filter((item) => ofUnit(item.unit).some((stay) => pointsAt(item, stay))).map(({ id }) => id),
    ...openReports
      .filter((report) => {
        const named = [
          ...(byEmail.get(report.travelerEmail) ?? []),
          ...(byName.get(nameKey(report.travelerName)) ?? []),
        ];
        return [...named, ...ofUnit(report.unit)].some((stay) => fitOf(report, stay) > 0);
      })
      .map(({ id }) => id),
  ];
}
