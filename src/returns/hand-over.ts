import { and, eq } from "drizzle-orm";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import type { ReturnId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { changeItem, itemLost } from "../items/change.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { changeReport } from "../reports/change.ts";
import { reportEvent } from "../reports/events.ts";
import { issueLink } from "../reports/links.ts";
import { handOverInput } from "./model.ts";
import { readReturn } from "./read.ts";
import { returns } from "./schema.ts";

/**
 * Staff release the item over the counter, to the traveler or to whom they named. Also when shipping was chosen but
 * they came after all. Throws `InvalidInput`, `NotFound`, `NotAllowed`, `Conflict`.
 */
export async function handOverReturn(ctx: Ctx, id: ReturnId, raw: unknown): Promise<void> {
  const input = parseInput(handOverInput, raw);
  const { back, item, report, site, ownerName } = await readReturn(ctx, id);
  if (item.status !== "promised" || back.version !== input.version) throw await itemLost(ctx, item);
  if (back.state !== "ready" && back.state !== "choosing") throw new Conflict("This has left the desk already.");
  const now = ctx.clock.now();
  const link = await issueLink(ctx, report.id);
  const change = await changeItem(
    ctx,
    item,
    { status: "returned" },
    {
      kind: "handed_over",
      payload: { report: report.ref, to: input.handedTo, identityChecked: input.identityChecked },
    },
  );
  const method = back.method === "third_party" ? ("third_party" as const) : ("pickup" as const);
  await commit(ctx, {
    guards: [
      ctx.db
        .update(returns)
        .set({
          state: "handed_over",
          method,
          collectorName: input.handedTo,
          identityChecked: input.identityChecked,
          handedOverAt: now,
          version: back.version + 1,
        })
        .where(and(eq(returns.id, id), eq(returns.version, input.version))),
      change.guard,
      changeReport(ctx, report, { status: "reunited" }),
    ],
    writes: [
      change.write,
      reportEvent(ctx, report.id, "handed_over"),
      link.write,
      enqueueNotice(ctx, { kind: "handed_over", site, report, link: link.url, ownerName }),
    ],
    lost: () => itemLost(ctx, item),
  });
}
