import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answerClaim } from "../../src/claims/answer.ts";
import { judgeClaim } from "../../src/claims/judge.ts";
import { claims } from "../../src/claims/schema.ts";
import { withdrawMatch } from "../../src/claims/withdraw.ts";
import { Conflict, NotAllowed } from "../../src/core/errors.ts";
import type { MatchId } from "../../src/core/ids.ts";
import { auditAllChains } from "../../src/custody/audit.ts";
import { items } from "../../src/items/schema.ts";
import { pairByHand } from "../../src/matching/by-hand.ts";
import { confirmMatch, rejectMatch } from "../../src/matching/decide.ts";
import { matches } from "../../src/matching/schema.ts";
import { leaveAfterword } from "../../src/reports/afterword.ts";
import { closeReport } from "../../src/reports/close.ts";
import { reports } from "../../src/reports/schema.ts";
import { confirmArrival, recordArrival } from "../../src/returns/arrive.ts";
import { chooseReturn } from "../../src/returns/choose.ts";
import { handOverReturn } from "../../src/returns/hand-over.ts";
import { returns } from "../../src/returns/schema.ts";
import { shipReturn } from "../../src/returns/ship.ts";
import { type Desk, openDesk } from "../support/desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

async function pair() {
  const item = await desk.log();
  const report = await desk.report();
  const match = await pairByHand(desk.as(desk.agent), item.id, report.id);
  return { item, report, match };
}
const versionOf = async (id: MatchId) =>
  (await desk.as(desk.agent).db.select({ version: matches.version }).from(matches).where(eq(matches.id, id)))[0]!
    .version;
const itemRow = async (id: string) => (await desk.as(desk.agent).db.select().from(items)).find((row) => row.id === id)!;
const reportRow = async (id: string) =>
  (await desk.as(desk.agent).db.select().from(reports)).find((row) => row.id === id)!;
const confirm = async (match: MatchId, actor = desk.agent) =>
  confirmMatch(desk.as(actor), match, {
    question: "What is the lock-screen picture?",
    version: await versionOf(match),
  });

async function proven() {
  const made = await pair();
  await confirm(made.match);
  const asked = await desk.behind(made.report.token);
  await answerClaim(asked.ctx, asked.viewed, { answer: "A dog on a pier", version: asked.viewed.claims[0]!.version });
  const [claim] = await desk.as(desk.agent).db.select().from(claims);
  await judgeClaim(desk.as(desk.agent), claim!.id, { judgement: "proven", note: "named it", version: claim!.version });
  const [back] = await desk.as(desk.agent).db.select().from(returns);
  return { ...made, back: back! };
}
const address = { name: "Mia Traveler", lines: "1 High Street", city: "Leeds", postalCode: "LS1 1AA", country: "GB" };

test("a phone goes home by parcel, and every step is on the traveler's page and in the chain", async () => {
  const { item, report, back } = await proven();
  expect((await itemRow(item.id)).status).toBe("promised");
  const choosing = await desk.behind(report.token);
  await chooseReturn(choosing.ctx, choosing.viewed, { method: "ship", address, version: back.version });
  await shipReturn(desk.as(desk.agent), back.id, {
    carrier: "DHL",
    trackingNumber: "JD 0146",
    version: back.version + 1,
  });
  const shipped = await desk.behind(report.token);
  expect(shipped.viewed.return?.trackingUrl).toContain("JD0146");
  await confirmArrival(shipped.ctx, shipped.viewed);
  const home = await desk.behind(report.token);
  await leaveAfterword(home.ctx, home.viewed, { stars: 5, text: "Thank you" });

  const end = await desk.behind(report.token);
  expect(end.viewed.report).toMatchObject({ status: "reunited", afterwordStars: 5 });
  expect(end.viewed.events.map((event) => event.kind)).toEqual([
    "filed",
    "possible_match",
    "answered",
    "proven",
    "return_chosen",
    "shipped",
    "arrived",
    "afterword",
  ]);
  expect((await itemRow(item.id)).custodySeq).toBe(6);
});

test("it is picked up over the counter: item returned, report reunited, who took it is kept", async () => {
  const { item, report, back } = await proven();
  const choosing = await desk.behind(report.token);
  await chooseReturn(choosing.ctx, choosing.viewed, { method: "pickup", version: back.version });
  await handOverReturn(desk.as(desk.agent), back.id, {
    handedTo: "Mia Traveler",
    identityChecked: "passport",
    version: back.version + 1,
  });
  expect((await itemRow(item.id)).status).toBe("returned");
  expect((await reportRow(report.id)).status).toBe("reunited");
});

test("the desk sees the carrier's delivery and the traveler is asked whether all is well", async () => {
  const { report, back } = await proven();
  const choosing = await desk.behind(report.token);
  await chooseReturn(choosing.ctx, choosing.viewed, { method: "ship", address, version: back.version });
  await shipReturn(desk.as(desk.agent), back.id, {
    carrier: "A local courier",
    trackingNumber: "7",
    version: back.version + 1,
  });
  await recordArrival(desk.as(desk.agent), back.id);
  expect((await reportRow(report.id)).status).toBe("reunited");
});

test("two agents confirm the same match at the same moment: one wins, the other learns who and when", async () => {
  const { match } = await pair();
  const outcomes = await Promise.allSettled([confirm(match, desk.agent), confirm(match, desk.other)]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
  const lost = outcomes.find((outcome) => outcome.status === "rejected")!.reason as Conflict;
  const winner = outcomes[0]!.status === "fulfilled" ? desk.agent : desk.other;
  expect(lost).toBeInstanceOf(Conflict);
  expect(lost.by).toEqual({ name: winner.name, at: desk.clock.now() });
  expect(await desk.as(desk.agent).db.select().from(claims)).toHaveLength(1);
});

test("one item is confirmed with two reports at the same moment: only one traveler is asked", async () => {
  const item = await desk.log();
  const [first, second] = [await desk.report(), await desk.report({ travelerEmail: "noa@example.com" })];
  const a = await pairByHand(desk.as(desk.agent), item.id, first.id);
  const b = await pairByHand(desk.as(desk.agent), item.id, second.id);
  const outcomes = await Promise.allSettled([confirm(a), confirm(b, desk.other)]);
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  const asked = (await desk.as(desk.agent).db.select().from(reports)).filter((row) => row.status === "possible_match");
  expect(asked).toHaveLength(1);
});

test("one confirms while another rejects: the second learns of the first", async () => {
  const { match } = await pair();
  const version = await versionOf(match);
  await rejectMatch(desk.as(desk.other), match, { reason: "another model", version });
  await expect(confirmMatch(desk.as(desk.agent), match, { question: "?", version })).rejects.toThrow(
    /Otto Other was quicker and rejected/,
  );
});

test("two agents hand out the same thing: it leaves the desk once", async () => {
  const { item, report, back } = await proven();
  const choosing = await desk.behind(report.token);
  await chooseReturn(choosing.ctx, choosing.viewed, { method: "pickup", version: back.version });
  const hand = (actor: typeof desk.agent) =>
    handOverReturn(desk.as(actor), back.id, {
      handedTo: "Mia",
      identityChecked: "passport",
      version: back.version + 1,
    });
  const outcomes = await Promise.allSettled([hand(desk.agent), hand(desk.other)]);
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  expect(outcomes.find((outcome) => outcome.status === "rejected")!.reason.message).toMatch(/was quicker/);
  expect((await itemRow(item.id)).status).toBe("returned");
});

test("an answer cannot be changed once sent", async () => {
  const { match, report } = await pair();
  await confirm(match);
  const first = await desk.behind(report.token);
  const version = first.viewed.claims[0]!.version;
  await answerClaim(first.ctx, first.viewed, { answer: "A cat", version });
  await expect(answerClaim(first.ctx, first.viewed, { answer: "A dog", version })).rejects.toThrow(Conflict);
  const again = await desk.behind(report.token);
  await expect(answerClaim(again.ctx, again.viewed, { answer: "A dog", version })).rejects.toThrow(Conflict);
});

test("a wrong answer frees the item and the report, and the pair stays rejected", async () => {
  const { item, match, report } = await pair();
  await confirm(match);
  const asked = await desk.behind(report.token);
  await answerClaim(asked.ctx, asked.viewed, { answer: "no idea", version: asked.viewed.claims[0]!.version });
  const [claim] = await desk.as(desk.agent).db.select().from(claims);
  await judgeClaim(desk.as(desk.agent), claim!.id, {
    judgement: "refused",
    note: "nothing fits",
    version: claim!.version,
  });
  expect(await itemRow(item.id)).toMatchObject({ status: "held", openMatchId: null });
  expect(await reportRow(report.id)).toMatchObject({ status: "searching", openMatchId: null });
  const [pairRow] = await desk.as(desk.agent).db.select().from(matches).where(eq(matches.id, match));
  expect(pairRow).toMatchObject({ decision: "rejected" });
});

test("a further question is asked when one answer is not enough", async () => {
  const { match, report } = await pair();
  await confirm(match);
  const asked = await desk.behind(report.token);
  await answerClaim(asked.ctx, asked.viewed, { answer: "a dog", version: asked.viewed.claims[0]!.version });
  const [claim] = await desk.as(desk.agent).db.select().from(claims);
  await judgeClaim(desk.as(desk.agent), claim!.id, {
    judgement: "ask_more",
    question: "Which dog?",
    note: "",
    version: claim!.version,
  });
  const again = await desk.behind(report.token);
  expect(again.viewed.report.status).toBe("possible_match");
  expect(again.viewed.claims.map((one) => one.state)).toEqual(["refused", "asked"]);
});

test("a slip is taken back before the proof is judged", async () => {
  const { item, match, report } = await pair();
  await confirm(match);
  await withdrawMatch(desk.as(desk.agent), match, { reason: "wrong row", version: await versionOf(match) });
  expect((await itemRow(item.id)).openMatchId).toBeNull();
  expect((await reportRow(report.id)).status).toBe("searching");
});

test("the traveler found it at home while the desk was asking: the report closes and the item is free again", async () => {
  const { item, match, report } = await pair();
  await confirm(match);
  const asked = await desk.behind(report.token);
  await closeReport(asked.ctx, asked.viewed, { reason: "found_elsewhere", version: asked.viewed.report.version });
  expect(await itemRow(item.id)).toMatchObject({ status: "held", openMatchId: null });
  expect(await reportRow(report.id)).toMatchObject({
    status: "closed",
    closeReason: "found_elsewhere",
    openMatchId: null,
  });
  const { faults } = await auditAllChains(desk.as(desk.agent).db);
  expect(faults).toEqual([]);
});

test("staff of another site can neither see nor judge the pair", async () => {
  const { match } = await pair();
  await expect(confirm(match, desk.stranger)).rejects.toThrow(NotAllowed);
});

test("the traveler's link opens one report and no other", async () => {
  const { report } = await pair();
  const other = await desk.report({ travelerEmail: "noa@example.com" });
  const mine = await desk.behind(report.token);
  const theirs = await desk.behind(other.token);
  await expect(leaveAfterword(mine.ctx, theirs.viewed, { stars: 1 })).rejects.toThrow(/link/);
});
