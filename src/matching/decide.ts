import { and, eq, inArray } from "drizzle-orm";
import { claims } from "../claims/schema.ts";
import { requireStaff, snapshot } from "../core/actor.ts";
import { commit, type Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict } from "../core/errors.ts";
import { type MatchId, newId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { changeItem, itemLost } from "../items/change.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { changeReport, reportLost } from "../reports/change.ts";
import { reportEvent } from "../reports/events.ts";
import { issueLink } from "../reports/links.ts";
import { confirmMatchInput, rejectMatchInput } from "./input.ts";
import { type Pair, readPair } from "./read-pair.ts";
import { type Match, type MatchDecision, matches } from "./schema.ts";

/** The guarded UPDATE that records a person's decision about a match still in one of the states `from`. */
export function decideMatch(
  ctx: Ctx,
  match: Match,
  from: readonly MatchDecision[],
  decision: MatchDecision,
  reason: string | null,
): Write {
  const actor = snapshot(ctx.actor);
  const now = ctx.clock.now();
  return ctx.db
    .update(matches)
    .set({
      decision,
      decidedBy: ctx.actor.kind === "staff" ? ctx.actor.id : null,
      decidedByName: actor.name,
      decidedAt: now,
      reason,
      version: match.version + 1,
      updatedAt: now,
    })
    .where(and(eq(matches.id, match.id), eq(matches.version, match.version), inArray(matches.decision, [...from])));
}

/** For a lost race on a match: who decided, what and when. */
async function matchLost(ctx: Ctx, pair: Pair): Promise<Conflict> {
  const [now] = await ctx.db.select().from(matches).where(eq(matches.id, pair.match.id));
  if (now?.decidedByName && now.decidedAt !== null && now.version !== pair.match.version) {
    return new Conflict(`${now.decidedByName} was quicker and ${now.decision} this match.`, {
      name: now.decidedByName,
      at: now.decidedAt,
    });
  }
  return itemLost(ctx, pair.item);
}

/**
 * Staff say: this may well be theirs. The traveler is asked the question of proof; until it is judged neither the
 * item nor the report can be confirmed with another. Throws `InvalidInput`, `NotFound`, `NotAllowed`, `Conflict`.
 */
export async function confirmMatch(ctx: Ctx, id: MatchId, raw: unknown): Promise<void> {
  const staff = requireStaff(ctx.actor);
  const input = parseInput(confirmMatchInput, raw);
  const pair = await readPair(ctx, id);
  const { match, item, report } = pair;
  if (match.decision === "confirmed" || match.version !== input.version)
    throw await matchLost(ctx, { ...pair, match: { ...match, version: input.version } });
  if (item.openMatchId || item.status !== "held") throw await itemLost(ctx, item);
  if (report.openMatchId || report.status !== "searching") throw await reportLost(ctx, report);

  const now = ctx.clock.now();
  const link = await issueLink(ctx, report.id);
  const change = await changeItem(
    ctx,
    item,
    { openMatchId: match.id },
    {
      kind: "match_confirmed",
      payload: { report: report.ref, probability: match.probability, question: input.question },
    },
  );
  const ownerName = pair.ownerName ?? staff.name;
  await commit(ctx, {
    guards: [
      decideMatch(ctx, match, ["suggested", "rejected"], "confirmed", null),
      change.guard,
      changeReport(ctx, report, {
        status: "possible_match",
        openMatchId: match.id,
        ownerId: report.ownerId ?? staff.id,
      }),
    ],
    writes: [
      change.write,
      ctx.db.insert(claims).values({
        id: newId("claim"),
        matchId: match.id,
        itemId: item.id,
        reportId: report.id,
        question: input.question,
        askedBy: staff.id,
        askedByName: staff.name,
        askedAt: now,
      }),
      reportEvent(ctx, report.id, "possible_match"),
      link.write,
      enqueueNotice(ctx, {
        kind: "possible_match",
        site: pair.reportSite,
        report,
        link: link.url,
        ownerName,
        question: input.question,
      }),
    ],
    lost: () => matchLost(ctx, pair),
  });
  // While the proof is heard neither side is offered to others.
  ctx.after.push({ kind: "suggest_for_item", itemId: item.id }, { kind: "suggest_for_report", reportId: report.id });
}

/** Staff say: not the same. It stays so unless something new speaks for it. Throws as `confirmMatch`. */
export async function rejectMatch(ctx: Ctx, id: MatchId, raw: unknown): Promise<void> {
  requireStaff(ctx.actor);
  const input = parseInput(rejectMatchInput, raw);
  const pair = await readPair(ctx, id);
  if (pair.match.decision !== "suggested" || pair.match.version !== input.version) {
    throw await matchLost(ctx, { ...pair, match: { ...pair.match, version: input.version } });
  }
  await commit(ctx, {
    guards: [decideMatch(ctx, pair.match, ["suggested"], "rejected", input.reason || null)],
    lost: () => matchLost(ctx, pair),
  });
}
