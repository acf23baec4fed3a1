import { and, desc, eq } from "drizzle-orm";
import type { Authorized } from "../core/actor.ts";
import type { Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import { type Report, reportEvents, reports } from "./schema.ts";

/** One change to one report under its version guard: the guard for `commit`. */
export function changeReport(ctx: Ctx, report: Authorized<Report>, patch: Partial<typeof reports.$inferInsert>): Write {
  return ctx.db
    .update(reports)
    .set({ ...patch, version: report.version + 1, updatedAt: ctx.clock.now() })
    .where(and(eq(reports.id, report.id), eq(reports.version, report.version)));
}

/** For a lost race on a report: a `Conflict` that says who changed it last and when. */
export async function reportLost(ctx: Ctx, report: Pick<Report, "id">): Promise<Conflict> {
  const [last] = await ctx.db
    .select({ name: reportEvents.actorName, at: reportEvents.at })
    .from(reportEvents)
    .where(eq(reportEvents.reportId, report.id))
    .orderBy(desc(reportEvents.at))
    .limit(1);
  return last
    ? new Conflict(`${last.name} was quicker: this report has just been changed. Have a look before you go on.`, last)
    : new Conflict("This report has just been changed. Have a look before you go on.");
}
