import { requireLink } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import { parseInput } from "../core/validate.ts";
import { changeReport, reportLost } from "./change.ts";
import { reportEvent } from "./events.ts";
import { afterwordInput } from "./model.ts";
import type { ViewedReport } from "./read.ts";

/** The traveler says how it was: 1 to 5 stars and a word, once the thing is back. May be said again. */
export async function leaveAfterword(ctx: Ctx, viewed: ViewedReport, raw: unknown): Promise<void> {
  const input = parseInput(afterwordInput, raw);
  const report = requireLink(ctx.actor, viewed.report);
  if (report.status !== "reunited") throw new Conflict("Tell us how it was once your belongings are back with you.");
  await commit(ctx, {
    guards: [changeReport(ctx, report, { afterwordStars: input.stars, afterwordText: input.text })],
    writes: [reportEvent(ctx, report.id, "afterword")],
    lost: () => reportLost(ctx, report),
  });
}
