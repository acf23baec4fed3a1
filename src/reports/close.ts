import { and, eq } from "drizzle-orm";
import { claims } from "../claims/schema.ts";
import { requireLink, requireSite, snapshot } from "../core/actor.ts";
import { commit, type Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import { parseInput } from "../core/validate.ts";
import { changeItem, type ItemHead } from "../items/change.ts";
import { decideMatch } from "../matching/decide.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { changeReport, reportLost } from "./change.ts";
import { reportEvent } from "./events.ts";
import { issueLink } from "./links.ts";
import { closeReportInput } from "./model.ts";
import type { ViewedReport } from "./read.ts";

/**
 * Ends the search: by the traveler ("I found it"), or by staff, who let the traveler know by mail. A match whose
 * proof is still open is let go with it; once the proof is accepted it is too late. Throws `InvalidInput`,
 * `NotAllowed`, `Conflict`.
 */
export async function closeReport(ctx: Ctx, viewed: ViewedReport, raw: unknown): Promise<void> {
  const input = parseInput(closeReportInput, raw);
  const byTraveler = ctx.actor.kind === "traveler";
  const report = byTraveler ? requireLink(ctx.actor, viewed.report) : requireSite(ctx.actor, viewed.report);
  if (report.status === "returning" || report.status === "reunited" || report.status === "closed") {
    throw new Conflict("This report can no longer be closed: its thing is on the way home, or the search has ended.");
  }
  const freed = await letGo(ctx, viewed);
  const link = await issueLink(ctx, report.id);
  const { site, ownerName } = viewed;
  await commit(ctx, {
    guards: [
      changeReport(
        ctx,
        { ...report, version: input.version },
        { status: "closed", closeReason: input.reason, openMatchId: null },
      ),
      ...freed.guards,
    ],
    writes: [
      ...freed.writes,
      reportEvent(ctx, report.id, "closed"),
      ...(byTraveler
        ? []
        : [link.write, enqueueNotice(ctx, { kind: "report_closed", site, report, link: link.url, ownerName })]),
    ],
    lost: () => reportLost(ctx, report),
  });
  ctx.after.push({ kind: "suggest_for_report", reportId: report.id });
  if (freed.item) ctx.after.push({ kind: "suggest_for_item", itemId: freed.item.id });
}

/** What frees the item of a match whose proof is still open; nothing when there is none. */
async function letGo(
  ctx: Ctx,
  viewed: ViewedReport,
): Promise<{ guards: Write[]; writes: Write[]; item?: Pick<ItemHead, "id"> }> {
  const { openMatch, report } = viewed;
  if (!openMatch) return { guards: [], writes: [] };
  const claim = viewed.claims.findLast((one) => one.state === "asked" || one.state === "answered");
  if (!claim) throw await reportLost(ctx, report);
  const change = await changeItem(
    ctx,
    openMatch.item,
    { openMatchId: null },
    { kind: "match_withdrawn", payload: { report: report.ref, reason: "the report was closed" } },
  );
  const by = snapshot(ctx.actor);
  return {
    guards: [
      decideMatch(ctx, openMatch.match, ["confirmed"], "rejected", "The report was closed."),
      ctx.db
        .update(claims)
        .set({ state: "refused", judgedByName: by.name, judgedAt: ctx.clock.now(), version: claim.version + 1 })
        .where(and(eq(claims.id, claim.id), eq(claims.version, claim.version))),
      change.guard,
    ],
    writes: [change.write],
    item: openMatch.item,
  };
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
