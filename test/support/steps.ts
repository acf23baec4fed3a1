import { answerClaim } from "../../src/claims/answer.ts";
import { judgeClaim } from "../../src/claims/judge.ts";
import type { ClaimId, MatchId, ReturnId } from "../../src/core/ids.ts";
import { pairByHand } from "../../src/matching/by-hand.ts";
import { confirmMatch } from "../../src/matching/decide.ts";
import { confirmArrival } from "../../src/returns/arrive.ts";
import { chooseReturn } from "../../src/returns/choose.ts";
import { shipReturn } from "../../src/returns/ship.ts";
import type { Desk } from "./desk.ts";

export const ADDRESS = {
  name: "Mia Traveler",
  lines: "1 High Street",
  city: "Leeds",
  postalCode: "LS1 1AA",
  country: "GB",
};

/** A thing and its version, as a change to it asks for them. */
export interface Held<Id extends string = string> {
  readonly id: Id;
  readonly version: number;
}

/** How far a case has come, from two strangers on the shelf and in the list to a parcel that has arrived. */
export interface Case {
  readonly desk: Desk;
  readonly item: Held;
  readonly report: Held;
  readonly token: string;
  readonly match: Held<MatchId>;
  readonly claim: Held<ClaimId>;
  readonly back: Held<ReturnId>;
}

export const STEPS = ["paired", "asked", "answered", "proven", "chosen", "shipped", "arrived"] as const;
export type StepName = (typeof STEPS)[number];

/** Brings a fresh case to a step, by the verbs that real use goes through. */
export async function caseAt(desk: Desk, step: StepName, method: "ship" | "pickup" = "ship"): Promise<Case> {
  const row = async (table: string) =>
    (await desk.client.execute(`SELECT id, version FROM ${table} LIMIT 1`)).rows[0] as unknown as
      | Held<never>
      | undefined;
  const none = { id: "none", version: 1 } as Held<never>;
  const { id: itemId } = await desk.log({ hiddenDetails: "A dog on the lock screen" });
  const { id: reportId, token } = await desk.report();
  const matchId = await pairByHand(desk.as(desk.agent), itemId, reportId);
  const acts: readonly (() => Promise<unknown>)[] = [
    async () => {},
    async () => {
      const { version } = (await row("matches")) ?? none;
      return confirmMatch(desk.as(desk.agent), matchId, { question: "What is the lock-screen picture?", version });
    },
    async () => {
      const { ctx, viewed } = await desk.behind(token);
      return answerClaim(ctx, viewed, { answer: "A dog on a pier", version: viewed.claims[0]?.version });
    },
    async () => {
      const claim = (await row("claims")) ?? none;
      return judgeClaim(desk.as(desk.agent), claim.id, { judgement: "proven", version: claim.version });
    },
    async () => {
      const { ctx, viewed } = await desk.behind(token);
      const choice = method === "ship" ? { method, address: ADDRESS } : { method };
      return chooseReturn(ctx, viewed, { ...choice, version: viewed.return?.version });
    },
    async () => {
      const back = (await row("returns")) ?? none;
      const parcel = { carrier: "DHL", trackingNumber: "JD0146", version: back.version };
      return shipReturn(desk.as(desk.agent), back.id, parcel);
    },
    async () => {
      const { ctx, viewed } = await desk.behind(token);
      return confirmArrival(ctx, viewed);
    },
  ];
  for (const act of acts.slice(0, STEPS.indexOf(step) + 1)) await act();
  const held = async (table: string) => (await row(table)) ?? none;
  return {
    desk,
    item: await held("items"),
    report: await held("reports"),
    token,
    match: await held("matches"),
    claim: await held("claims"),
    back: await held("returns"),
  };
}
