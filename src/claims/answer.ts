import { and, eq } from "drizzle-orm";
import { requireLink } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import { parseInput } from "../core/validate.ts";
import { changeReport, reportLost } from "../reports/change.ts";
import { reportEvent } from "../reports/events.ts";
import type { ViewedReport } from "../reports/read.ts";
import { answerClaimInput } from "./model.ts";
import { claims } from "./schema.ts";

/**
 * The traveler answers the question of proof. It is committed: once sent it cannot be changed, and only then do
 * staff see it. Throws `InvalidInput`, `Conflict` when there is nothing to answer (any more).
 */
export async function answerClaim(ctx: Ctx, viewed: ViewedReport, raw: unknown): Promise<void> {
  const input = parseInput(answerClaimInput, raw);
  const report = requireLink(ctx.actor, viewed.report);
  const claim = viewed.claims.findLast((one) => one.state === "asked");
  if (!claim || claim.version !== input.version)
    throw new Conflict("This question has been answered already. We are looking at it.");
  await commit(ctx, {
    guards: [
      ctx.db
        .update(claims)
        .set({ state: "answered", answer: input.answer, answeredAt: ctx.clock.now(), version: claim.version + 1 })
        .where(and(eq(claims.id, claim.id), eq(claims.version, claim.version), eq(claims.state, "asked"))),
      changeReport(ctx, report, { status: "verifying" }),
    ],
    writes: [reportEvent(ctx, report.id, "answered")],
    lost: () => reportLost(ctx, report),
  });
}
