import { eq } from "drizzle-orm";
import { requireLink } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import type { PageLanguage } from "../web/languages.ts";
import type { ViewedReport } from "./read.ts";
import { reports } from "./schema.ts";

/**
 * The traveler reads on in another language; from now on mails about this report speak it, too. Not a change of the
 * report itself: its version stays, so a form open in another tab is not lost.
 */
export async function setReportLanguage(ctx: Ctx, viewed: ViewedReport, language: PageLanguage): Promise<void> {
  const report = requireLink(ctx.actor, viewed.report);
  if (report.language === language) return;
  await commit(ctx, { guards: [ctx.db.update(reports).set({ language }).where(eq(reports.id, report.id))] });
}
