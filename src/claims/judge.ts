import { and, eq } from "drizzle-orm";
import { requireStaff } from "../core/actor.ts";
import { commit, type Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, NotFound } from "../core/errors.ts";
import { type ClaimId, newId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { changeItem, itemLost } from "../items/change.ts";
import { decideMatch } from "../matching/decide.ts";
import { type Pair, readPairOfClaim } from "../matching/read-pair.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { changeReport } from "../reports/change.ts";
import { reportEvent } from "../reports/events.ts";
import { issueLink } from "../reports/links.ts";
import { returns } from "../returns/schema.ts";
import { judgeClaimInput } from "./model.ts";
import { type Claim, claims } from "./schema.ts";

/**
 * Staff judge a traveler's answer: `proven` promises the item to them and lets them choose how it goes home,
 * `refused` frees both sides again, `ask_more` sends a further question. Throws `InvalidInput`, `NotFound`,
 * `NotAllowed`, `Conflict`.
 */
export async function judgeClaim(ctx: Ctx, id: ClaimId, raw: unknown): Promise<void> {
  const staff = requireStaff(ctx.actor);
  const input = parseInput(judgeClaimInput, raw);
  const pair = await readPairOfClaim(ctx, id);
  const claim = pair.claims.find((one) => one.id === id);
  if (!claim) throw new NotFound("There is no such claim.");
  if (claim.state !== "answered" || claim.version !== input.version) throw judgedAlready(claim);

  const judged = (state: "proven" | "refused"): Write =>
    ctx.db
      .update(claims)
      .set({
        state,
        note: input.note,
        judgedBy: staff.id,
        judgedByName: staff.name,
        judgedAt: ctx.clock.now(),
        version: claim.version + 1,
      })
      .where(and(eq(claims.id, id), eq(claims.version, claim.version), eq(claims.state, "answered")));
  const fact = { report: pair.report.ref, question: claim.question, answer: claim.answer ?? "", note: input.note };
  const link = await issueLink(ctx, pair.report.id);
  const mail = { site: pair.reportSite, report: pair.report, link: link.url, ownerName: pair.ownerName } as const;
  const lost = () => lostJudgement(ctx, claim, pair);

  switch (input.judgement) {
    case "proven": {
      const change = await changeItem(
        ctx,
        pair.item,
        { status: "promised" },
        { kind: "proof_accepted", payload: fact },
      );
      await commit(ctx, {
        guards: [judged("proven"), change.guard, changeReport(ctx, pair.report, { status: "returning" })],
        writes: [
          change.write,
          ctx.db.insert(returns).values({
            id: newId("return"),
            itemId: pair.item.id,
            reportId: pair.report.id,
            createdAt: ctx.clock.now(),
          }),
          reportEvent(ctx, pair.report.id, "proven"),
          link.write,
          enqueueNotice(ctx, { kind: "proven", ...mail }),
        ],
        lost,
      });
      return;
    }
    case "refused": {
      const change = await changeItem(ctx, pair.item, { openMatchId: null }, { kind: "proof_refused", payload: fact });
      await commit(ctx, {
        guards: [
          judged("refused"),
          decideMatch(ctx, pair.match, ["confirmed"], "rejected", input.note || null),
          change.guard,
          changeReport(ctx, pair.report, { status: "searching", openMatchId: null }),
        ],
        writes: [
          change.write,
          reportEvent(ctx, pair.report.id, "not_theirs"),
          link.write,
          enqueueNotice(ctx, { kind: "not_theirs", ...mail }),
        ],
        lost,
      });
      ctx.after.push(
        { kind: "suggest_for_item", itemId: pair.item.id },
        { kind: "suggest_for_report", reportId: pair.report.id },
      );
      return;
    }
    case "ask_more": {
      await commit(ctx, {
        guards: [judged("refused"), changeReport(ctx, pair.report, { status: "possible_match" })],
        writes: [
          ctx.db.insert(claims).values({
            id: newId("claim"),
            matchId: claim.matchId,
            itemId: claim.itemId,
            reportId: claim.reportId,
            question: input.question,
            askedBy: staff.id,
            askedByName: staff.name,
            askedAt: ctx.clock.now(),
          }),
          reportEvent(ctx, pair.report.id, "more_asked"),
          link.write,
          enqueueNotice(ctx, { kind: "more_asked", ...mail, question: input.question }),
        ],
        lost,
      });
      return;
    }
  }
}

function judgedAlready(claim: Claim): Conflict {
  if (claim.state === "asked") return new Conflict("The traveler has not answered yet.");
  return claim.judgedByName && claim.judgedAt !== null
    ? new Conflict(`${claim.judgedByName} was quicker and has judged this answer.`, {
        name: claim.judgedByName,
        at: claim.judgedAt,
      })
    : new Conflict("This answer has been judged already.");
}

async function lostJudgement(ctx: Ctx, claim: Claim, pair: Pair): Promise<Conflict> {
  const [now] = await ctx.db.select().from(claims).where(eq(claims.id, claim.id));
  return now && now.state !== "answered" ? judgedAlready(now) : itemLost(ctx, pair.item);
}
