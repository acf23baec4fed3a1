import { and, desc, eq, gte, like, lte, or, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { requireRole, requireSite } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import type { SiteId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { type Report, reports } from "../reports/schema.ts";
import { FOUND_AFTER, GRACE, nameKey, unitKey } from "./fit.ts";
import { type Stay, stays } from "./schema.ts";

/** More stays than this never share a unit's days or a guest. */
const MOST = 40;

/** What `unitKeys` makes of a column, near enough for an index: the usual separators gone, in capitals. */
function keysOf(unit: SQLiteColumn): SQL {
  const bare = (text: SQL) =>
    sql`upper(replace(replace(replace(replace(${text}, ' ', ''), '-', ''), '.', ''), '/', ''))`;
  return sql`(${bare(sql`${unit}`)}, ${bare(sql`substr(${unit}, instr(${unit}, ' ') + 1)`)})`;
}

/** Stays that the items of `where` may point at, for a read's own batch; `stayOfItem` chooses. */
export function staysNearItem(ctx: Ctx, where: SQL | undefined) {
  return ctx.db
    .select({ stay: stays, item: { unit: items.unit, foundAt: items.foundAt, siteId: items.siteId } })
    .from(items)
    .innerJoin(
      stays,
      and(
        sql`${stays.unitKey} IN ${keysOf(items.unit)}`,
        lte(stays.fromAt, items.foundAt),
        gte(stays.toAt, sql`${items.foundAt} - ${FOUND_AFTER}`),
        or(eq(stays.siteId, items.siteId), eq(stays.dropOffSiteId, items.siteId)),
      ),
    )
    .where(where)
    .limit(MOST);
}

/** Stays that a report may mean, by e-mail or by unit, for a read's own batch; `stayOfReport` chooses. */
export function staysNearReport(ctx: Ctx, where: SQL | undefined) {
  return ctx.db
    .select({ stay: stays })
    .from(reports)
    .innerJoin(
      stays,
      and(
        or(
          eq(stays.guestEmail, reports.travelerEmail),
          and(
            sql`${stays.unitKey} IN ${keysOf(reports.unit)}`,
            or(eq(stays.siteId, reports.siteId), eq(stays.dropOffSiteId, reports.siteId)),
          ),
        ),
        sql`${stays.siteId} IN ${sitesNear(reports.siteId)}`,
        lte(stays.fromAt, sql`coalesce(${reports.lostTo}, ${reports.lostFrom}, ${reports.createdAt}) + ${GRACE}`),
      ),
    )
    .where(where)
    .orderBy(desc(stays.fromAt))
    .limit(MOST);
}

/** Stays under a traveler's name at the report's site and its group: what no index finds by the report's row alone. */
export async function staysByName(
  ctx: Ctx,
  report: Pick<Report, "siteId" | "travelerName" | "createdAt">,
): Promise<Stay[]> {
  const key = nameKey(report.travelerName);
  if (key === "") return [];
  return ctx.db
    .select()
    .from(stays)
    .where(and(eq(stays.guestKey, key), sql`${stays.siteId} IN ${sitesNear(report.siteId)}`))
    .orderBy(desc(stays.fromAt))
    .limit(MOST);
}

/** A site and those of its group. */
function sitesNear(siteId: SQLiteColumn | SiteId): SQL {
  return sql`(SELECT near.id FROM sites near JOIN sites own ON own.id = ${siteId}
    WHERE near.id = own.id OR near.site_group = own.site_group)`;
}

/** One of a manager's sites' latest stays, or those that carry a word. Throws `NotAllowed`. One round trip. */
export async function listStays(ctx: Ctx, siteId: SiteId | null, search = ""): Promise<readonly Stay[]> {
  requireRole(ctx.actor, "manager");
  if (siteId === null) return [];
  requireSite(ctx.actor, { siteId });
  const word = search.trim().slice(0, 80);
  const pattern = `%${word.replace(/[\\%_]/g, "")}%`;
  return ctx.db
    .select()
    .from(stays)
    .where(
      and(
        eq(stays.siteId, siteId),
        word
          ? or(eq(stays.unitKey, unitKey(word)), eq(stays.externalId, word), like(stays.guestName, pattern))
          : undefined,
      ),
    )
    .orderBy(desc(stays.fromAt), stays.externalId)
    .limit(50);
}
