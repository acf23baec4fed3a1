import { asc, gt, inArray } from "drizzle-orm";
import { items } from "../items/schema.ts";
import type { Database } from "../platform/database.ts";
import { custodyEvents } from "./schema.ts";
import { type ChainFault, verifyChain } from "./verify.ts";

/** Verifies every item's chain, 200 items at a time. Answers what was read and every fault found. */
export async function auditAllChains(db: Database): Promise<{ items: number; events: number; faults: ChainFault[] }> {
  const total = { items: 0, events: 0, faults: [] as ChainFault[] };
  for (let after = ""; ; ) {
    const heads = await db
      .select({ id: items.id, custodySeq: items.custodySeq, custodyHash: items.custodyHash })
      .from(items)
      .where(gt(items.id, after as (typeof items.$inferSelect)["id"]))
      .orderBy(asc(items.id))
      .limit(200);
    const last = heads.at(-1);
    if (!last) return total;
    after = last.id;
    const events = await db
      .select()
      .from(custodyEvents)
      .where(
        inArray(
          custodyEvents.itemId,
          heads.map((head) => head.id),
        ),
      )
      .orderBy(asc(custodyEvents.itemId), asc(custodyEvents.seq));
    const byItem = Map.groupBy(events, (event) => event.itemId);
    for (const head of heads) total.faults.push(...(await verifyChain(head.id, byItem.get(head.id) ?? [], head)));
    total.items += heads.length;
    total.events += events.length;
  }
}
