import { convertIndexedToRgb, decode } from "fast-png";
import type { PixelSample } from "./image-processor.ts";

/** The pixels of a PNG of 8 or 16 bits a channel, or with a palette. Throws when it is none. */
export function pngPixels(png: Uint8Array): PixelSample {
  const image = decode(png);
  const { width, height, depth, palette } = image;
  if (!palette && depth < 8) throw new RangeError(`pixels of ${depth} bits are not read`);
  const [data, channels] = palette
    ? [convertIndexedToRgb(image), palette[0]?.length ?? 3]
    : [image.data, image.channels];
  const brightest = !palette && depth === 16 ? 65_535 : 255;
  const grey = channels < 3;
  const rgba = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = (channel: number): number => Math.round(((data[pixel * channels + channel] ?? 0) * 255) / brightest);
    const opacity = channels === 2 || channels === 4 ? at(channels - 1) : 255;
    rgba.set([at(0), at(grey ? 0 : 1), at(grey ? 0 : 2), opacity], pixel * 4);
  }
  return { width, height, rgba };
}
