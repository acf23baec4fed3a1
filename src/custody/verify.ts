import { digestOf, hashOf } from "./append.ts";
import type { CustodyEvent } from "./schema.ts";

/** One place where a chain does not hold, in words for whoever audits it. */
export interface ChainFault {
  readonly itemId: string;
  readonly seq: number;
  readonly fault: string;
}

/**
 * Checks one item's events, given in order of `seq`, against each other and against the head kept on the item.
 * Erased events (no payload, no salt) still link. Pure but for hashing; an empty answer means the chain holds.
 */
export async function verifyChain(
  itemId: string,
  events: readonly CustodyEvent[],
  head: { readonly custodySeq: number; readonly custodyHash: string },
): Promise<ChainFault[]> {
  const faults: ChainFault[] = [];
  const fault = (seq: number, text: string) => faults.push({ itemId, seq, fault: text });
  let prev = "";
  let expected = 1;
  for (const event of events) {
    if (event.seq !== expected) fault(expected, `event ${expected} is missing`);
    if (event.prev !== prev) fault(event.seq, "does not follow from the event before it");
    if ((await hashOf(event)) !== event.hash) fault(event.seq, "was changed after it was written");
    if ((event.payload === null) !== (event.salt === null)) fault(event.seq, "is half erased");
    else if (
      event.payload !== null &&
      event.salt !== null &&
      (await digestOf(event.salt, event.payload)) !== event.digest
    ) {
      fault(event.seq, "tells something else than was written");
    }
    prev = event.hash;
    expected = event.seq + 1;
  }
  if (events.length === 0) fault(1, "has no events at all");
  else if (head.custodySeq !== expected - 1 || head.custodyHash !== prev)
    fault(expected, "the end of the chain was cut off");
  return faults;
}
