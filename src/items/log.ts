import { and, eq, isNull } from "drizzle-orm";
import { requireSite } from "../core/actor.ts";
import { DAY } from "../core/clock.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import { submissionOf } from "../core/hash.ts";
import { type ItemId, newId, newReference, type Reference } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { appendCustody } from "../custody/append.ts";
import { discardPhotos, type PreparedPhoto, photoWrites } from "../photos/prepare.ts";
import { sites, storageLocations } from "../sites/schema.ts";
import { logItemInput } from "./model.ts";
import { items } from "./schema.ts";

/** A clock on the counter may run a little ahead of ours. */
const CLOCK_SLACK = 10 * 60_000;

/**
 * Logs a thing left behind at a site, with its photos and the first link of its custody chain. Sending the same
 * `submissionKey` again answers the item already logged. Throws `InvalidInput`, `NotFound`, `NotAllowed`.
 */
export async function logItem(
  ctx: Ctx,
  raw: unknown,
  prepared: readonly PreparedPhoto[] = [],
): Promise<{ id: ItemId; ref: Reference }> {
  try {
    const sent = parseInput(logItemInput, raw);
    const input = { ...sent, submissionKey: await submissionOf(sent) };
    const now = ctx.clock.now();
    if (input.foundAt > now + CLOCK_SLACK) throw new InvalidInput([fieldError("foundAt", "in_future")]);
    const [siteRows, storageRows, earlier] = await ctx.db.batch([
      ctx.db
        .select({ siteId: sites.id, name: sites.name, holdDays: sites.holdDays })
        .from(sites)
        .where(eq(sites.id, input.siteId)),
      ctx.db
        .select({ name: storageLocations.name })
        .from(storageLocations)
        .where(
          and(
            eq(storageLocations.id, input.storageLocationId ?? ("" as typeof storageLocations.$inferSelect.id)),
            eq(storageLocations.siteId, input.siteId),
            isNull(storageLocations.retiredAt),
          ),
        ),
      ctx.db
        .select({ id: items.id, ref: items.ref, siteId: items.siteId })
        .from(items)
        .where(eq(items.submissionKey, input.submissionKey ?? "")),
    ]);
    if (!siteRows[0]) throw new NotFound("There is no such site.");
    const site = requireSite(ctx.actor, siteRows[0]);
    if (earlier[0]) {
      await discardPhotos(ctx, prepared);
      return requireSite(ctx.actor, earlier[0]);
    }
    if (input.storageLocationId && !storageRows[0])
      throw new InvalidInput([fieldError("storageLocationId", "not_offered")]);

    const id = newId("item");
    const ref = newReference();
    const holdUntil = input.foundAt + site.holdDays * DAY;
    const custody = await appendCustody(
      ctx,
      id,
      { custodySeq: 0, custodyHash: "" },
      {
        kind: "logged",
        payload: {
          ref,
          title: input.title,
          site: site.name,
          place: input.place,
          unit: input.unit,
          foundAt: input.foundAt,
          storage: storageRows[0]?.name ?? null,
          holdUntil,
        },
      },
    );
    await commit(ctx, {
      writes: [
        ctx.db.insert(items).values({
          ...input,
          id,
          ref,
          holdUntil,
          ...custody.head,
          loggedBy: ctx.actor.kind === "staff" ? ctx.actor.id : null,
          createdAt: now,
          updatedAt: now,
        }),
        custody.write,
        ...photoWrites(ctx, { itemId: id }, prepared),
      ],
    });
    ctx.after.push({ kind: "suggest_for_item", itemId: id });
    return { id, ref };
  } catch (error) {
    await discardPhotos(ctx, prepared);
    if (error instanceof Conflict) {
      const twin = await loggedBySubmission(ctx, raw);
      if (twin) return twin;
    }
    throw error;
  }
}

/** The item a concurrent sending of the same form has just logged. */
async function loggedBySubmission(ctx: Ctx, raw: unknown): Promise<{ id: ItemId; ref: Reference } | undefined> {
  const submissionKey = await submissionOf(parseInput(logItemInput, raw));
  if (!submissionKey) return undefined;
  const [twin] = await ctx.db
    .select({ id: items.id, ref: items.ref })
    .from(items)
    .where(eq(items.submissionKey, submissionKey));
  return twin;
}
