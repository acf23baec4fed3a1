/** One size of a photo, re-encoded. */
export interface EncodedImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface ProcessedImage {
  readonly full: EncodedImage;
  readonly thumb: EncodedImage;
}

/** Longest side in pixels of what is kept. */
export const FULL_EDGE = 1600;
export const THUMB_EDGE = 320;
/** Limits on what is taken in: 12 MB of file, 50 megapixels of picture. */
export const MAX_PHOTO_BYTES = 12 * 1024 * 1024;
export const MAX_PHOTO_PIXELS = 50_000_000;

/** The picture cannot be read, or breaks a limit. */
export class UnreadableImage extends Error {
  constructor(readonly reason: "damaged" | "too_many_pixels") {
    super(reason);
  }
}

/**
 * Re-encodes a picture to WebP in two sizes: metadata gone, orientation applied. Throws `UnreadableImage`.
 * Callers have checked size and magic bytes (`photos/prepare.ts`) before.
 */
export interface ImageProcessor {
  process(bytes: Uint8Array): Promise<ProcessedImage>;
}
