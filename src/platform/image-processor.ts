/** One size of a photo, re-encoded. */
export interface EncodedImage {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A very small copy to be looked at by arithmetic: red, green, blue and opacity (0 to 255) of each pixel, row by row. */
export interface PixelSample {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

export interface ProcessedImage {
  readonly full: EncodedImage;
  readonly thumb: EncodedImage;
  /** Null when the small copy could not be made; the photo is sound all the same. */
  readonly sample: PixelSample | null;
}

/** Longest side in pixels of what is kept. */
export const FULL_EDGE = 1600;
export const THUMB_EDGE = 320;
/** Longest side of the small copy that is only looked at. */
export const SAMPLE_EDGE = 24;
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
 * Re-encodes a picture to WebP in two sizes: metadata gone, orientation applied; and answers its pixels, very small.
 * Throws `UnreadableImage`. Callers have checked size and magic bytes (`photos/prepare.ts`) before.
 */
export interface ImageProcessor {
  process(bytes: Uint8Array): Promise<ProcessedImage>;
}
