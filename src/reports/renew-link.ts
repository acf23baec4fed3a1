import { and, desc, eq } from "drizzle-orm";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { parseReference } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { sites } from "../sites/schema.ts";
import { staff } from "../staff/schema.ts";
import { issueLink } from "./links.ts";
import { renewLinkInput } from "./model.ts";
import { reports } from "./schema.ts";

/**
 * Mails a fresh link for each of a traveler's latest reports (at most three, or the one named). Answers nothing
 * either way, so that nobody learns whose address is known here.
 */
export async function renewLink(ctx: Ctx, raw: unknown): Promise<void> {
  const input = parseInput(renewLinkInput, raw);
  const reference = input.reference ? parseReference(input.reference) : null;
  const rows = await ctx.db
    .select({ report: reports, site: sites, ownerName: staff.name })
    .from(reports)
    .innerJoin(sites, eq(sites.id, reports.siteId))
    .leftJoin(staff, eq(staff.id, reports.ownerId))
    .where(and(eq(reports.travelerEmail, input.email), reference ? eq(reports.ref, reference) : undefined))
    .orderBy(desc(reports.createdAt))
    .limit(3);
  const writes = [];
  for (const { report, site, ownerName } of rows) {
    const link = await issueLink(ctx, report.id);
    writes.push(link.write, enqueueNotice(ctx, { kind: "link_renewed", site, report, link: link.url, ownerName }));
  }
  await commit(ctx, { writes });
}
