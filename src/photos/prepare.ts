import type { Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { type FieldCode, fieldError, InvalidInput } from "../core/errors.ts";
import { type ItemId, newId, type PhotoId, type ReportId } from "../core/ids.ts";
import { MAX_PHOTO_BYTES, type ProcessedImage, UnreadableImage } from "../platform/image-processor.ts";
import { dominantColours } from "./dominant-colour.ts";
import { photos } from "./schema.ts";

export const PHOTOS_AT_ONCE = 6;

/** A photo checked, re-encoded and already in the store, waiting for its row. */
export interface PreparedPhoto {
  readonly id: PhotoId;
  readonly image: ProcessedImage;
}

export const photoKey = (id: PhotoId, size: "full" | "thumb"): string => `photos/${id}/${size}.webp`;

/** Whether the first bytes are those of a picture format we read: JPEG, PNG, WebP, AVIF, GIF. */
export function isImage(bytes: Uint8Array): boolean {
  const at = (offset: number, text: string) => [...text].every((c, i) => bytes[offset + i] === c.charCodeAt(0));
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
  const isPng = bytes[0] === 0x89 && at(1, "PNG\r\n\u001a\n");
  const isWebp = at(0, "RIFF") && at(8, "WEBP");
  const isAvif = at(4, "ftyp") && ["avif", "avis"].some((brand) => at(8, brand));
  return isJpeg || isPng || isWebp || isAvif || at(0, "GIF8");
}

/**
 * Checks and re-encodes the files of a form field and puts them in the store. All or none: throws `InvalidInput`
 * at `photos` for the first file that will not do, with nothing left stored. Empty files (no choice made) count as
 * none.
 */
export async function preparePhotos(ctx: Ctx, files: readonly Blob[], path = "photos"): Promise<PreparedPhoto[]> {
  const refuse = (code: FieldCode, limit?: number) =>
    new InvalidInput([fieldError(path, code, limit === undefined ? {} : { limit })]);
  const chosen = files.filter((file) => file.size > 0);
  if (chosen.length > PHOTOS_AT_ONCE) throw refuse("too_many", PHOTOS_AT_ONCE);
  if (chosen.some((file) => file.size > MAX_PHOTO_BYTES)) throw refuse("too_large");
  const images: ProcessedImage[] = [];
  for (const file of chosen) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isImage(bytes)) throw refuse("not_image");
    try {
      images.push(await ctx.images.process(bytes));
    } catch (error) {
      if (error instanceof UnreadableImage) throw refuse(error.reason);
      throw error;
    }
  }
  const prepared = images.map((image) => ({ id: newId("photo"), image }));
  await Promise.all(
    prepared.flatMap(({ id, image }) => [
      ctx.photos.put(photoKey(id, "full"), image.full.bytes),
      ctx.photos.put(photoKey(id, "thumb"), image.thumb.bytes),
    ]),
  );
  return prepared;
}

/** Takes prepared photos out of the store again, when the change they belong to did not happen. */
export async function discardPhotos(ctx: Ctx, prepared: readonly Pick<PreparedPhoto, "id">[]): Promise<void> {
  await Promise.all(
    prepared.flatMap(({ id }) => [ctx.photos.remove(photoKey(id, "full")), ctx.photos.remove(photoKey(id, "thumb"))]),
  );
}

/** The INSERTs of prepared photos, for the change's batch. */
export function photoWrites(
  ctx: Ctx,
  owner: { readonly itemId: ItemId } | { readonly reportId: ReportId },
  prepared: readonly PreparedPhoto[],
  firstPosition = 0,
): Write[] {
  return prepared.map(({ id, image }, index) =>
    ctx.db.insert(photos).values({
      id,
      ...owner,
      position: firstPosition + index,
      width: image.full.width,
      height: image.full.height,
      thumbWidth: image.thumb.width,
      thumbHeight: image.thumb.height,
      bytes: image.full.bytes.length,
      colours: image.sample && dominantColours(image.sample),
      createdAt: ctx.clock.now(),
    }),
  );
}
