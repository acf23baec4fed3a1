import { requireLink } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import { parseInput } from "../core/validate.ts";
import { discardPhotos, type PreparedPhoto, photoWrites } from "../photos/prepare.ts";
import { changeReport, reportLost } from "./change.ts";
import { reportEvent } from "./events.ts";
import { amendReportInput } from "./model.ts";
import type { ViewedReport } from "./read.ts";

/** The traveler adds to or corrects the report while the search goes on. Throws `InvalidInput`, `Conflict`. */
export async function amendReport(
  ctx: Ctx,
  viewed: ViewedReport,
  raw: unknown,
  prepared: readonly PreparedPhoto[] = [],
): Promise<void> {
  try {
    const { version, ...input } = parseInput(amendReportInput, raw);
    const report = requireLink(ctx.actor, viewed.report);
    if (report.status !== "searching")
      throw new Conflict("We may have found it already, so the report can no longer be changed.");
    await commit(ctx, {
      guards: [changeReport(ctx, { ...report, version }, input)],
      writes: [reportEvent(ctx, report.id, "amended"), ...photoWrites(ctx, { reportId: report.id }, prepared, 100)],
      lost: () => reportLost(ctx, report),
    });
    ctx.after.push({ kind: "suggest_for_report", reportId: report.id });
  } catch (error) {
    await discardPhotos(ctx, prepared);
    throw error;
  }
}
