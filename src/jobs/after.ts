import type { Ctx } from "../core/ctx.ts";
import { refreshStale, suggestForItem, suggestForReport } from "../matching/run.ts";
import { drainNotices } from "../notices/drain.ts";

/** Things read again in one go; the clock goes on with the rest, a minute later. */
export const STALE_AT_ONCE = 50;

/**
 * Does what a request left for after its answer. A failure is logged and left to the clock: the outbox and the
 * nightly rematch find what was missed.
 */
export async function runAfter(ctx: Ctx): Promise<void> {
  for (let work = ctx.after.shift(); work; work = ctx.after.shift()) {
    try {
      switch (work.kind) {
        case "drain_notices":
          await drainNotices(ctx);
          break;
        case "suggest_for_item":
          await suggestForItem(ctx, work.itemId);
          break;
        case "suggest_for_report":
          await suggestForReport(ctx, work.reportId);
          break;
        case "refresh_stale":
          await refreshStale(ctx, STALE_AT_ONCE, (id, error) => logFault(ctx, `refresh: ${id}`, error));
          break;
      }
    } catch (error) {
      logFault(ctx, `after: ${work.kind}`, error);
    }
  }
}

/** One line of JSON for the operator's log; never bodies, links or secrets. */
export function logFault(ctx: Pick<Ctx, "requestId">, where: string, error: unknown): void {
  const detail =
    error instanceof Error
      ? { name: error.name, message: error.message, stack: error.stack }
      : { message: String(error) };
  console.error(JSON.stringify({ level: "error", where, request: ctx.requestId, ...detail }));
}
