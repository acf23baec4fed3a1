import { and, asc, eq, inArray, or } from "drizzle-orm";
import { type Authorized, requireSite, requireStaff, sitesOf } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import { NotFound } from "../core/errors.ts";
import type { ReturnId } from "../core/ids.ts";
import { type Item, items } from "../items/schema.ts";
import { type Report, reports } from "../reports/schema.ts";
import type { Site } from "../sites/read.ts";
import { sites } from "../sites/schema.ts";
import { staff } from "../staff/schema.ts";
import { type Return, type ReturnState, returns } from "./schema.ts";

/** A return with its item, its report and the desk that has the thing. */
export interface ReadReturn {
  readonly back: Return;
  readonly item: Authorized<Item>;
  readonly report: Authorized<Report>;
  readonly site: Site;
  readonly ownerName: string | null;
}

function selectReturns(ctx: Ctx) {
  return ctx.db
    .select({ back: returns, item: items, report: reports, site: sites, ownerName: staff.name })
    .from(returns)
    .innerJoin(items, eq(items.id, returns.itemId))
    .innerJoin(reports, eq(reports.id, returns.reportId))
    .innerJoin(sites, eq(sites.id, items.siteId))
    .leftJoin(staff, eq(staff.id, reports.ownerId));
}

/** One return, for staff of the site that has the item. Throws `NotFound`, `NotAllowed`. */
export async function readReturn(ctx: Ctx, id: ReturnId): Promise<ReadReturn> {
  const actor = requireStaff(ctx.actor);
  const [row] = await selectReturns(ctx).where(eq(returns.id, id));
  if (!row) throw new NotFound("There is no such return.");
  const item = requireSite(actor, row.item);
  return { ...row, item, report: row.report as Authorized<Report> };
}

/** Returns in the given states at the actor's sites, longest waiting first (at most 200). One round trip. */
export async function listReturns(ctx: Ctx, states: readonly ReturnState[]): Promise<readonly ReadReturn[]> {
  const mine = sitesOf(requireStaff(ctx.actor));
  const rows = await selectReturns(ctx)
    .where(and(inArray(returns.state, [...states]), mine === null ? undefined : or(inArray(items.siteId, [...mine]))))
    .orderBy(asc(returns.createdAt))
    .limit(200);
  return rows as unknown as readonly ReadReturn[];
}
