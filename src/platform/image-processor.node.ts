import sharp from "sharp";
import {
  FULL_EDGE,
  type ImageProcessor,
  MAX_PHOTO_PIXELS,
  type PixelSample,
  SAMPLE_EDGE,
  THUMB_EDGE,
  UnreadableImage,
} from "./image-processor.ts";

/** sharp: does on Node what the Images binding does at the edge. */
export function sharpImageProcessor(): ImageProcessor {
  return {
    async process(bytes) {
      const size = async (edge: number) => {
        const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PHOTO_PIXELS, failOn: "error" })
          .rotate()
          .resize({ width: edge, height: edge, fit: "inside", withoutEnlargement: true })
          .webp({ quality: edge === FULL_EDGE ? 82 : 74 })
          .toBuffer({ resolveWithObject: true });
        return { bytes: new Uint8Array(data), width: info.width, height: info.height };
      };
      try {
        const [full, thumb] = [await size(FULL_EDGE), await size(THUMB_EDGE)];
        return { full, thumb, sample: await sampleOf(thumb.bytes) };
      } catch (error) {
        const tooLarge = error instanceof Error && /pixel limit/i.test(error.message);
        throw new UnreadableImage(tooLarge ? "too_many_pixels" : "damaged");
      }
    },
  };
}

/** The pixels of a picture, very small. */
export async function sampleOf(bytes: Uint8Array): Promise<PixelSample> {
  const { data, info } = await sharp(bytes)
    .resize({ width: SAMPLE_EDGE, height: SAMPLE_EDGE, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: new Uint8Array(data) };
}
