import sharp from "sharp";
import { expect, test } from "vitest";
import { pngPixels } from "../../src/platform/png-pixels.ts";

const picture = sharp(
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="3"><rect width="2" height="3" fill="#c3202c"/>' +
      '<rect x="2" width="2" height="3" fill="#2a5db0"/></svg>',
  ),
);
const pixel = ({ rgba, width }: ReturnType<typeof pngPixels>, x: number, y: number) => [
  ...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];
const RED = [0xc3, 0x20, 0x2c, 255];
const BLUE = [0x2a, 0x5d, 0xb0, 255];

test.each([
  ["8 bits with opacity", picture.clone()],
  ["8 bits without", picture.clone().removeAlpha()],
  ["a palette", picture.clone().png({ palette: true, colours: 16, dither: 0 })],
  ["16 bits", picture.clone().toColourspace("rgb16")],
  ["interlaced", picture.clone().png({ progressive: true })],
])("a PNG of %s is read pixel by pixel", async (_, made) => {
  const pixels = pngPixels(await made.toFormat("png").toBuffer());
  expect([pixels.width, pixels.height]).toEqual([5, 3]);
  for (const y of [0, 2]) {
    for (const [x, colour] of [
      [0, RED],
      [3, BLUE],
    ] as const) {
      // Another depth rounds otherwise.
      const off = pixel(pixels, x, y).map((value, channel) => Math.abs(value - colour[channel]!));
      expect(Math.max(...off)).toBeLessThanOrEqual(1);
    }
  }
});

test("a grey PNG has as much of each colour, and what is see-through stays so", async () => {
  const grey = pngPixels(await picture.clone().removeAlpha().toColourspace("b-w").png().toBuffer());
  const [red, green, blue, opacity] = pixel(grey, 0, 0);
  expect([green, blue, opacity]).toEqual([red, red, 255]);
  expect(pixel(pngPixels(await picture.clone().png().toBuffer()), 4, 1)[3]).toBe(0);
});

test("what is no PNG is refused", () => {
  expect(() => pngPixels(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toThrow();
});
