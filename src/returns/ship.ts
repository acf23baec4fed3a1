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
import { trackingUrlOf } from "./carriers.ts";
import { shipReturnInput } from "./model.ts";
import { readReturn } from "./read.ts";
import { returns } from "./schema.ts";

/**
 * Staff record that it was handed to a carrier; the traveler gets the tracking link. Throws `InvalidInput`,
 * `NotFound`, `NotAllowed`, `Conflict`.
 */
export async function shipReturn(ctx: Ctx, id: ReturnId, raw: unknown): Promise<void> {
  const input = parseInput(shipReturnInput, raw);
  const { back, item, report, site, ownerName } = await readReturn(ctx, id);
  if (back.method !== "ship") throw new Conflict("The traveler has not chosen shipping for this.");
  if (back.state !== "ready" || back.version !== input.version) throw await itemLost(ctx, item);
  const trackingUrl = input.trackingUrl ?? trackingUrlOf(input.carrier, input.trackingNumber);
  const shipment = { carrier: input.carrier, trackingNumber: input.trackingNumber, trackingUrl };
  const link = await issueLink(ctx, report.id);
  const change = await changeItem(
    ctx,
    item,
    { status: "shipped" },
    {
      kind: "shipped",
      payload: { report: report.ref, carrier: input.carrier, trackingNumber: input.trackingNumber },
    },
  );
  await commit(ctx, {
    guards: [
      ctx.db
        .update(returns)
        .set({ state: "shipped", ...shipment, shippedAt: ctx.clock.now(), version: back.version + 1 })
        .where(and(eq(returns.id, id), eq(returns.version, input.version))),
      change.guard,
      changeReport(ctx, report, {}),
    ],
    writes: [
      change.write,
      reportEvent(ctx, report.id, "shipped"),
      link.write,
      enqueueNotice(ctx, { kind: "shipped", site, report, link: link.url, ownerName, ...shipment }),
    ],
    lost: () => itemLost(ctx, item),
  });
}
