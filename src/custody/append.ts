import type { Actor } from "../core/actor.ts";
import { snapshot } from "../core/actor.ts";
import type { Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { randomHex, sha256 } from "../core/hash.ts";
import type { ItemId } from "../core/ids.ts";
import { type CustodyKind, custodyEvents } from "./schema.ts";

/** What one event says, by kind. Values are as they were at that moment; places and persons by name. */
export type CustodyFact =
  | {
      readonly kind: "logged";
      readonly payload: {
        ref: string;
        title: string;
        site: string;
        place: string;
        unit: string | null;
        foundAt: number;
        storage: string | null;
        holdUntil: number;
      };
    }
  | { readonly kind: "edited"; readonly payload: { changed: Record<string, { from: unknown; to: unknown }> } }
  | { readonly kind: "moved"; readonly payload: { from: string | null; to: string | null } }
  | { readonly kind: "photo_added" | "photo_removed"; readonly payload: { photo: string } }
  | { readonly kind: "match_confirmed"; readonly payload: { report: string; probability: number; question: string } }
  | { readonly kind: "match_withdrawn"; readonly payload: { report: string; reason: string } }
  | {
      readonly kind: "proof_accepted" | "proof_refused";
      readonly payload: { report: string; question: string; answer: string; note: string };
    }
  | { readonly kind: "return_chosen"; readonly payload: { report: string; method: string } }
  | { readonly kind: "shipped"; readonly payload: { report: string; carrier: string; trackingNumber: string } }
  | { readonly kind: "handed_over"; readonly payload: { report: string; to: string; identityChecked: string } }
  | { readonly kind: "arrived"; readonly payload: { report: string; saidBy: string } }
  | { readonly kind: "hold_extended"; readonly payload: { from: number; to: number; reason: string } }
  | { readonly kind: "disposed"; readonly payload: { disposition: string; note: string } };

/** The end of an item's chain, kept on the item's row and moved on under its version guard. */
export interface ChainHead {
  readonly custodySeq: number;
  readonly custodyHash: string;
}

/** JSON with sorted keys, so that the same fact always hashes alike. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export const digestOf = (salt: string, payload: string): Promise<string> => sha256(`${salt}\u0000${payload}`);

/** Hash of one link; every part is length-safe because it is one JSON array. */
export const hashOf = (link: {
  itemId: string;
  seq: number;
  kind: CustodyKind;
  at: number;
  actor: string;
  digest: string;
  prev: string;
}): Promise<string> =>
  sha256(JSON.stringify([link.itemId, link.seq, link.kind, link.at, link.actor, link.digest, link.prev]));

/**
 * The next link of an item's chain: the INSERT for the change's batch, and the head to set on the item in the same
 * guarded update. Two writers cannot both extend one chain: one of them loses the guard.
 */
export async function appendCustody(
  ctx: Ctx,
  itemId: ItemId,
  head: ChainHead,
  fact: CustodyFact,
  actor: Actor = ctx.actor,
): Promise<{ write: Write; head: ChainHead }> {
  const seq = head.custodySeq + 1;
  const at = ctx.clock.now();
  const actorJson = canonicalJson(snapshot(actor));
  const payload = canonicalJson(fact.payload);
  const salt = randomHex();
  const digest = await digestOf(salt, payload);
  const link = { itemId, seq, kind: fact.kind, at, actor: actorJson, digest, prev: head.custodyHash };
  const hash = await hashOf(link);
  return {
    write: ctx.db.insert(custodyEvents).values({ ...link, payload, salt, hash }),
    head: { custodySeq: seq, custodyHash: hash },
  };
}
