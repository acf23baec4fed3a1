import { and, eq } from "drizzle-orm";
import { requireStaff } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import type { MatchId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { changeItem, itemLost } from "../items/change.ts";
import { decideMatch } from "../matching/decide.ts";
import { rejectMatchInput } from "../matching/input.ts";
import { readPair } from "../matching/read-pair.ts";
import { changeReport } from "../reports/change.ts";
import { reportEvent } from "../reports/events.ts";
import { claims } from "./schema.ts";

/**
 * Staff take back a confirmed match before its proof was judged (a slip, or the traveler never answers): both sides
 * are free again. Throws `InvalidInput`, `NotFound`, `NotAllowed`, `Conflict`.
 */
export async function withdrawMatch(ctx: Ctx, id: MatchId, raw: unknown): Promise<void> {
  const staff = requireStaff(ctx.actor);
  const input = parseInput(rejectMatchInput, raw);
  const pair = await readPair(ctx, id);
  const { match, item, report } = pair;
  const claim = pair.claims.findLast((one) => one.state === "asked" || one.state === "answered");
  if (match.decision !== "confirmed" || item.openMatchId !== match.id || item.status !== "held" || !claim) {
    throw new Conflict("Only a confirmed match whose proof is still open can be taken back.");
  }
  const change = await changeItem(
    ctx,
    item,
    { openMatchId: null },
    {
      kind: "match_withdrawn",
      payload: { report: report.ref, reason: input.reason },
    },
  );
  await commit(ctx, {
    guards: [
      decideMatch(ctx, { ...match, version: input.version }, ["confirmed"], "rejected", input.reason || null),
      ctx.db
        .update(claims)
        .set({
          state: "refused",
          judgedBy: staff.id,
          judgedByName: staff.name,
          judgedAt: ctx.clock.now(),
          note: input.reason,
          version: claim.version + 1,
        })
        .where(and(eq(claims.id, claim.id), eq(claims.version, claim.version))),
      change.guard,
      changeReport(ctx, report, { status: "searching", openMatchId: null }),
    ],
    writes: [change.write, reportEvent(ctx, report.id, "reopened")],
    lost: () => itemLost(ctx, item),
  });
  ctx.after.push({ kind: "suggest_for_item", itemId: item.id }, { kind: "suggest_for_report", reportId: report.id });
}
