import sharp from "sharp";
import { FULL_EDGE, type ImageProcessor, MAX_PHOTO_PIXELS, THUMB_EDGE, UnreadableImage } from "./image-processor.ts";

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
        return { full: await size(FULL_EDGE), thumb: await size(THUMB_EDGE) };
      } catch (error) {
        const tooLarge = error instanceof Error && /pixel limit/i.test(error.message);
        throw new UnreadableImage(tooLarge ? "too_many_pixels" : "damaged");
      }
    },
  };
}
