import { and, eq } from "drizzle-orm";
import { type Authorized, requireLink, requireStaff } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import type { ReturnId } from "../core/ids.ts";
import { changeItem, type ItemHead, itemLost } from "../items/change.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { changeReport } from "../reports/change.ts";
import { reportEvent } from "../reports/events.ts";
import { issueLink } from "../reports/links.ts";
import type { ViewedReport } from "../reports/read.ts";
import type { Report } from "../reports/schema.ts";
import type { Site } from "../sites/read.ts";
import { readReturn } from "./read.ts";
import { type Return, returns } from "./schema.ts";

interface Arrival {
  readonly back: Return;
  readonly item: Authorized<ItemHead>;
  readonly report: Authorized<Report>;
  readonly site: Site;
  readonly ownerName: string | null;
}

async function arrive(
  ctx: Ctx,
  { back, item, report, site, ownerName }: Arrival,
  saidBy: "traveler" | "desk",
): Promise<void> {
  if (back.state !== "shipped") throw new Conflict("This is not on its way at the moment.");
  const link = await issueLink(ctx, report.id);
  const change = await changeItem(ctx, item, {}, { kind: "arrived", payload: { report: report.ref, saidBy } });
  await commit(ctx, {
    guards: [
      ctx.db
        .update(returns)
        .set({ state: "arrived", arrivedAt: ctx.clock.now(), version: back.version + 1 })
        .where(and(eq(returns.id, back.id), eq(returns.version, back.version))),
      change.guard,
      changeReport(ctx, report, { status: "reunited" }),
    ],
    writes: [
      change.write,
      reportEvent(ctx, report.id, "arrived"),
      ...(saidBy === "desk"
        ? [link.write, enqueueNotice(ctx, { kind: "afterword", site, report, link: link.url, ownerName })]
        : []),
    ],
    lost: () => itemLost(ctx, item),
  });
}

/** The traveler says the parcel has come. Throws `Conflict` when nothing is on its way. */
export async function confirmArrival(ctx: Ctx, viewed: ViewedReport): Promise<void> {
  const report = requireLink(ctx.actor, viewed.report);
  if (!viewed.return || !viewed.openMatch) throw new Conflict("Nothing is on its way to you at the moment.");
  await arrive(ctx, { ...viewed, back: viewed.return, item: viewed.openMatch.item, report }, "traveler");
}

/** Staff saw in the carrier's tracking that it was delivered; the traveler is asked whether all is well. */
export async function recordArrival(ctx: Ctx, id: ReturnId): Promise<void> {
  requireStaff(ctx.actor);
  await arrive(ctx, await readReturn(ctx, id), "desk");
}
