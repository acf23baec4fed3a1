import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { requireSite, requireStaff } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { NotFound } from "../core/errors.ts";
import type { ItemId, ReportId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";
import { matchTwins } from "./schema.ts";

/**
 * Staff say: these are two different things. They are never again named beside each other, from either side. Saying
 * it once more changes nothing: who said it first, and when, is kept. Throws `NotFound`, `NotAllowed`.
 */
export async function rejectTwin(ctx: Ctx, id: ItemId | ReportId, twinId: ItemId | ReportId): Promise<void> {
  const staff = requireStaff(ctx.actor);
  const ids = [id, twinId];
  const [found, filed, noticed] = await ctx.db.batch([
    ctx.db
      .select({ siteId: items.siteId })
      .from(items)
      .where(inArray(items.id, ids as ItemId[])),
    ctx.db
      .select({ siteId: reports.siteId })
      .from(reports)
      .where(inArray(reports.id, ids as ReportId[])),
    ctx.db
      .select({ probability: matchTwins.probability, rejectedAt: matchTwins.rejectedAt })
      .from(matchTwins)
      .where(
        or(
          and(eq(matchTwins.id, id), eq(matchTwins.twinId, twinId)),
          and(eq(matchTwins.id, twinId), eq(matchTwins.twinId, id)),
        ),
      ),
  ]);
  for (const thing of [...found, ...filed]) requireSite(ctx.actor, thing);
  if (found.length < 2 && filed.length < 2) throw new NotFound("There are no two such items, and no two such reports.");
  if (noticed.length === 0)
    throw new NotFound("These two are no longer taken for the same thing. There is nothing left to say about them.");
  if (noticed.every((row) => row.rejectedAt !== null)) return;

  const now = ctx.clock.now();
  const probability = Math.max(...noticed.map((row) => row.probability));
  const rejection = { rejectedBy: staff.id, rejectedByName: staff.name, rejectedAt: now };
  // Both directions are written, so that a look at the other, under way just now, finds its row taken.
  const rows = [
    { id, twinId },
    { id: twinId, twinId: id },
  ].map((pair) => ({ ...pair, probability, at: now, ...rejection }));
  await commit(ctx, {
    writes: [
      ctx.db
        .insert(matchTwins)
        .values(rows)
        .onConflictDoUpdate({
          target: [matchTwins.id, matchTwins.twinId],
          set: rejection,
          setWhere: isNull(matchTwins.rejectedAt),
        }),
    ],
  });
}
