import {
  FULL_EDGE,
  type ImageProcessor,
  MAX_PHOTO_PIXELS,
  type PixelSample,
  SAMPLE_EDGE,
  THUMB_EDGE,
  UnreadableImage,
} from "./image-processor.ts";
import { pngPixels } from "./png-pixels.ts";

interface ImageTransformation {
  transform(options: { width: number; height: number; fit: "scale-down" }): ImageTransformation;
  output(options: { format: "image/webp" | "image/png"; quality?: number }): Promise<{ response(): Response }>;
}
/** The part of the Images binding that photos need. */
export interface ImagesBinding {
  info(stream: ReadableStream<Uint8Array>): Promise<{ width?: number; height?: number }>;
  input(stream: ReadableStream<Uint8Array>): ImageTransformation;
}

const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new Response(bytes as Uint8Array<ArrayBuffer>).body as ReadableStream<Uint8Array>;

/** The Images binding of Cloudflare; it applies the orientation and drops metadata itself. */
export function bindingImageProcessor(images: ImagesBinding): ImageProcessor {
  return {
    async process(bytes) {
      try {
        const source = await images.info(streamOf(bytes));
        if ((source.width ?? 0) * (source.height ?? 0) > MAX_PHOTO_PIXELS) {
          throw new UnreadableImage("too_many_pixels");
        }
        const size = async (edge: number) => {
          const made = await images
            .input(streamOf(bytes))
            .transform({ width: edge, height: edge, fit: "scale-down" })
            .output({ format: "image/webp", quality: edge === FULL_EDGE ? 82 : 74 });
          const encoded = new Uint8Array(await made.response().arrayBuffer());
          const info = await images.info(streamOf(encoded));
          return { bytes: encoded, width: info.width ?? edge, height: info.height ?? edge };
        };
        const [full, thumb] = [await size(FULL_EDGE), await size(THUMB_EDGE)];
        return { full, thumb, sample: await sampleOf(images, thumb.bytes) };
      } catch (error) {
        if (error instanceof UnreadableImage) throw error;
        throw new UnreadableImage("damaged");
      }
    },
  };
}

/** The pixels of a picture, very small; null when the answer cannot be read, which is no fault of the photo. */
async function sampleOf(images: ImagesBinding, bytes: Uint8Array): Promise<PixelSample | null> {
  try {
    // As PNG, which the binding makes in local runs, too; bare pixels it makes only at the edge.
    const small = await images
      .input(streamOf(bytes))
      .transform({ width: SAMPLE_EDGE, height: SAMPLE_EDGE, fit: "scale-down" })
      .output({ format: "image/png" });
    return pngPixels(new Uint8Array(await small.response().arrayBuffer()));
  } catch {
    return null;
  }
}
