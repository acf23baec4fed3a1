import { requireLink, requireSite } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import { parseInput } from "../core/validate.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { changeReport, reportLost } from "./change.ts";
import { reportEvent } from "./events.ts";
import { issueLink } from "./links.ts";
import { closeReportInput } from "./model.ts";
import type { ViewedReport } from "./read.ts";

/**
 * Ends the search: by the traveler ("I found it"), or by staff, who let the traveler know by mail. Refused while a
 * match is being proven or a return is under way. Throws `InvalidInput`, `NotAllowed`, `Conflict`.
 */
export async function closeReport(ctx: Ctx, viewed: ViewedReport, raw: unknown): Promise<void> {
  const input = parseInput(closeReportInput, raw);
  const byTraveler = ctx.actor.kind === "traveler";
  const report = byTraveler ? requireLink(ctx.actor, viewed.report) : requireSite(ctx.actor, viewed.report);
  if (report.status !== "searching") throw new Conflict("This report can only be closed while the search is on.");
  const link = await issueLink(ctx, report.id);
  await commit(ctx, {
    guards: [changeReport(ctx, { ...report, version: input.version }, { status: "closed", closeReason: input.reason })],
    writes: [
      reportEvent(ctx, report.id, "closed"),
      ...(byTraveler
        ? []
        : [
            link.write,
            enqueueNotice(ctx, {
              kind: "report_closed",
              site: viewed.site,
              report,
              link: link.url,
              ownerName: viewed.ownerName,
            }),
          ]),
    ],
    lost: () => reportLost(ctx, report),
  });
  ctx.after.push({ kind: "suggest_for_report", reportId: report.id });
}

/** The traveler opens a closed report again: it was not found after all. Throws `Conflict`. */
export async function reopenReport(ctx: Ctx, viewed: ViewedReport): Promise<void> {
  const report = requireLink(ctx.actor, viewed.report);
  if (report.status !== "closed") throw new Conflict("This report is not closed.");
  await commit(ctx, {
    guards: [changeReport(ctx, report, { status: "searching", closeReason: null })],
    writes: [reportEvent(ctx, report.id, "reopened")],
    lost: () => reportLost(ctx, report),
  });
  ctx.after.push({ kind: "suggest_for_report", reportId: report.id });
}
