import { HOUR } from "../core/clock.ts";
import type { Ctx } from "../core/ctx.ts";
import { sameHex, sign } from "../core/hash.ts";
import type { PhotoId } from "../core/ids.ts";

export type PhotoSize = "full" | "thumb";

/**
 * A signed address of a photo, good for one to two hours (rounded up to the hour so that a browser may keep it).
 * Give it only on pages whose reader may see the photo: whoever has it can open it.
 */
export async function photoUrl(ctx: Ctx, id: PhotoId, size: PhotoSize): Promise<string> {
  const until = Math.ceil(ctx.clock.now() / HOUR + 1) * HOUR;
  const signature = await sign(ctx.config.AUTH_SECRET, `photo ${id} ${size} ${until}`);
  return `/photos/${id}/${size}?until=${until}&sig=${signature.slice(0, 40)}`;
}

/** Whether an address was signed by us for this photo and has not run out. */
export async function photoUrlHolds(
  ctx: Ctx,
  id: string,
  size: PhotoSize,
  until: string,
  signature: string,
): Promise<boolean> {
  if (!/^\d{13}$/.test(until) || Number(until) < ctx.clock.now()) return false;
  const wanted = await sign(ctx.config.AUTH_SECRET, `photo ${id} ${size} ${until}`);
  return sameHex(wanted.slice(0, 40), signature);
}

/** Signed addresses of many photos at once, by id. */
export async function photoUrls(
  ctx: Ctx,
  photos: readonly { readonly id: PhotoId }[],
): Promise<ReadonlyMap<PhotoId, { full: string; thumb: string }>> {
  return new Map(
    await Promise.all(
      photos.map(
        async ({ id }) =>
          [id, { full: await photoUrl(ctx, id, "full"), thumb: await photoUrl(ctx, id, "thumb") }] as const,
      ),
    ),
  );
}
