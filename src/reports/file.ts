import { eq } from "drizzle-orm";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import { submissionOf } from "../core/hash.ts";
import { newId, newReference, type Reference, type ReportId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { discardPhotos, type PreparedPhoto, photoWrites } from "../photos/prepare.ts";
import { sites } from "../sites/schema.ts";
import { reportEvent } from "./events.ts";
import { issueLink } from "./links.ts";
import { fileReportInput } from "./model.ts";
import { reports } from "./schema.ts";

export interface FiledReport {
  readonly id: ReportId;
  readonly ref: Reference;
  /** The private link, complete; it is shown and mailed now, later only its hash is known. */
  readonly link: string;
}

/**
 * A traveler files a loss report at a site; a mail with the private link goes out with it. No account, anybody may.
 * Sending the same form again answers the report already filed, with a fresh link. Throws `InvalidInput` and
 * `NotFound`.
 */
export async function fileReport(
  ctx: Ctx,
  raw: unknown,
  prepared: readonly PreparedPhoto[] = [],
): Promise<FiledReport> {
  try {
    const sent = parseInput(fileReportInput, raw);
    const { siteSlug, ...input } = { ...sent, submissionKey: await submissionOf(sent) };
    const now = ctx.clock.now();
    for (const path of ["lostFrom", "lostTo"] as const) {
      if ((input[path] ?? 0) > now + 10 * 60_000) throw new InvalidInput([fieldError(path, "in_future")]);
    }
    const [siteRows, earlier] = await ctx.db.batch([
      ctx.db.select().from(sites).where(eq(sites.slug, siteSlug.toLowerCase())),
      ctx.db
        .select({ id: reports.id, ref: reports.ref })
        .from(reports)
        .where(eq(reports.submissionKey, input.submissionKey ?? "")),
    ]);
    const site = siteRows[0];
    if (!site) throw new NotFound("There is no desk at this address. Check the link you were given.");
    if (earlier[0]) {
      await discardPhotos(ctx, prepared);
      return await relink(ctx, earlier[0]);
    }

    const id = newId("report");
    const ref = newReference();
    const link = await issueLink(ctx, id);
    await commit(ctx, {
      writes: [
        ctx.db.insert(reports).values({ ...input, id, ref, siteId: site.id, createdAt: now, updatedAt: now }),
        link.write,
        reportEvent(ctx, id, "filed"),
        ...photoWrites(ctx, { reportId: id }, prepared),
        enqueueNotice(ctx, {
          kind: "report_received",
          site,
          report: { ...input, id, ref },
          link: link.url,
          ownerName: null,
        }),
      ],
    });
    ctx.after.push({ kind: "suggest_for_report", reportId: id });
    return { id, ref, link: link.url };
  } catch (error) {
    await discardPhotos(ctx, prepared);
    if (error instanceof Conflict) {
      const submissionKey = await submissionOf(parseInput(fileReportInput, raw));
      const [twin] = await ctx.db
        .select({ id: reports.id, ref: reports.ref })
        .from(reports)
        .where(eq(reports.submissionKey, submissionKey ?? ""));
      if (twin) return await relink(ctx, twin);
    }
    throw error;
  }
}

async function relink(ctx: Ctx, report: { id: ReportId; ref: Reference }): Promise<FiledReport> {
  const link = await issueLink(ctx, report.id);
  await commit(ctx, { writes: [link.write] });
  return { ...report, link: link.url };
}
