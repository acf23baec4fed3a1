import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

/** A word only the metadata of `cameraPhoto` carries. */
export const CAMERA = "Homeward Test Camera";

/**
 * What a telephone's camera makes: 1200 × 900 as stored, to be turned upright by its mark (orientation 6), with the
 * place it was taken. Stored, the left half is red and the right half blue; upright, red is above blue.
 */
export async function cameraPhoto(): Promise<Buffer> {
  const half = (background: string) => ({ create: { width: 600, height: 900, channels: 3 as const, background } });
  return sharp({ create: { width: 1200, height: 900, channels: 3, background: "#0000ff" } })
    .composite([{ input: half("#ff0000"), left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: CAMERA, Orientation: "6" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "38/1 42/1 3000/100",
        GPSLongitudeRef: "W",
        GPSLongitude: "9/1 8/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** A thing of one colour lying on a sheet, as JPEG: 1200 × 900. */
export function thingPhoto(thing: string, sheet = "#eceae4"): Promise<Buffer> {
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="1200" height="900" fill="${sheet}"/>` +
    `<rect x="350" y="200" width="500" height="500" rx="60" fill="${thing}"/></svg>`;
  return sharp(Buffer.from(drawing)).jpeg().toBuffer();
}

/** A sound PNG of 100 megapixels in a few kilobytes: it opens up only when somebody decodes it. */
export function vastPng(edge = 10_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(edge, 0);
  header.writeUInt32BE(edge, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(edge * (1 + Math.ceil(edge / 8))), { level: 9 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** What a re-encoded photo is like: its size, what metadata is left, and the colours above and below. */
export async function lookAt(bytes: Uint8Array) {
  const { width, height, format, exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => {
    const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    const [red = 0, , blue = 0] = data.subarray(at, at + 3);
    return red > blue ? "red" : "blue";
  };
  return {
    width,
    height,
    format,
    metadata: Object.entries({ exif, xmp, iptc, icc }).flatMap(([name, held]) => (held ? [name] : [])),
    orientation: orientation ?? 1,
    above: colourAt(0.5, 0.1),
    below: colourAt(0.5, 0.9),
    left: colourAt(0.1, 0.4),
  };
}

const blobOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** A file as a form sends it. */
export const fileOf = (bytes: Uint8Array, name = "photo.jpg", type = "image/jpeg"): File =>
  new File([blobOf(bytes)], name, { type });
