import { and, eq } from "drizzle-orm";
import { requireLink } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import { parseInput } from "../core/validate.ts";
import { changeItem } from "../items/change.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { changeReport, reportLost } from "../reports/change.ts";
import { reportEvent } from "../reports/events.ts";
import { issueLink } from "../reports/links.ts";
import type { ViewedReport } from "../reports/read.ts";
import { chooseReturnInput } from "./model.ts";
import { returns } from "./schema.ts";

/**
 * The traveler chooses how it goes home: pickup, somebody else's pickup, or shipping with an address. May be changed
 * until the desk has acted. Throws `InvalidInput`, `Conflict`.
 */
export async function chooseReturn(ctx: Ctx, viewed: ViewedReport, raw: unknown): Promise<void> {
  const input = parseInput(chooseReturnInput, raw);
  const report = requireLink(ctx.actor, viewed.report);
  const back = viewed.return;
  const item = viewed.openMatch?.item;
  if (!back || !item || (back.state !== "choosing" && back.state !== "ready")) {
    throw new Conflict(
      "It is already on its way, so this can no longer be changed here. Write to the desk if something is wrong.",
    );
  }
  const link = await issueLink(ctx, report.id);
  const change = await changeItem(
    ctx,
    item,
    {},
    { kind: "return_chosen", payload: { report: report.ref, method: input.method } },
  );
  await commit(ctx, {
    guards: [
      ctx.db
        .update(returns)
        .set({
          state: "ready",
          method: input.method,
          address: input.method === "ship" ? input.address : null,
          collectorName: input.method === "third_party" ? input.collectorName : null,
          chosenAt: ctx.clock.now(),
          version: back.version + 1,
        })
        .where(and(eq(returns.id, back.id), eq(returns.version, input.version))),
      change.guard,
      changeReport(ctx, report, {}),
    ],
    writes: [
      change.write,
      reportEvent(ctx, report.id, "return_chosen"),
      link.write,
      enqueueNotice(ctx, {
        kind: "return_chosen",
        site: viewed.site,
        report,
        link: link.url,
        ownerName: viewed.ownerName,
        method: input.method,
      }),
    ],
    lost: () => reportLost(ctx, report),
  });
}
