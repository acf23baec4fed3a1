import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { COLOURS } from "../../src/core/validate.ts";
import { colours } from "../../src/matching/lexicon/colours.ts";
import { COLOUR_REFERENCES } from "../../src/photos/colour-references.ts";
import { dominantColours } from "../../src/photos/dominant-colour.ts";
import { sampleOf } from "../../src/platform/image-processor.node.ts";

/** A drawing of 1200 × 900 as a photo shows it, half as large: with grain and a lamp at the upper left. */
async function photo(ground: string, thing: string): Promise<Buffer> {
  const lamp =
    '<radialGradient id="lamp" cx=".25" cy=".15" r="1.1"><stop offset="0" stop-color="#fff" stop-opacity=".12"/>' +
    '<stop offset="1" stop-color="#000" stop-opacity=".3"/></radialGradient>';
  const drawing = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="450" viewBox="0 0 1200 900"><defs>${lamp}</defs>` +
      `<rect width="1200" height="900" fill="${ground}"/>${thing}<rect width="1200" height="900" fill="url(#lamp)"/></svg>`,
  );
  const grain = { width: 600, height: 450, channels: 3 as const, background: "#808080" };
  const noise = await sharp({ create: { ...grain, noise: { type: "gaussian", mean: 128, sigma: 12 } } })
    .png()
    .toBuffer();
  return sharp(drawing)
    .composite([{ input: noise, blend: "soft-light" }])
    .jpeg()
    .toBuffer();
}
const slab = (fill: string) =>
  '<ellipse cx="620" cy="700" rx="200" ry="40" opacity=".35"/>' +
  `<rect x="430" y="160" width="330" height="560" rx="50" fill="${fill}"/>`;
const see = async (picture: Buffer) => dominantColours(await sampleOf(picture));

const WOOD = "#b98a56";
const SHEET = "#eceae4";

describe("a photo of one thing", () => {
  test.each([
    ["a black phone on a wooden desk", WOOD, "#1d1e21", "black"],
    ["a red cap on a white sheet", SHEET, "#c3202c", "red"],
    ["a white charger on a wooden desk", WOOD, "#f4f4f2", "white"],
    ["a blue folder on a white sheet", SHEET, "#2a5db0", "blue"],
    ["a navy scarf on a white sheet", SHEET, "#16233f", "navy"],
    ["a green bottle on a wooden desk", WOOD, "#2f7d43", "green"],
    ["a yellow raincoat on a grey floor", "#7c7f83", "#f2c91d", "yellow"],
    ["a pink case on a wooden desk", WOOD, "#ee86b7", "pink"],
    ["a purple hat on a white sheet", SHEET, "#6d3a96", "purple"],
    ["a turquoise bag on a wooden desk", WOOD, "#12a79b", "turquoise"],
    ["an orange ball on a grey floor", "#7c7f83", "#ee7a17", "orange"],
    ["a brown wallet on a white sheet", SHEET, "#6b4226", "brown"],
    ["a grey jumper on a wooden desk", WOOD, "#8b8e92", "grey"],
  ])("shows %s in its colour", async (_, ground, fill, colour) => {
    expect(await see(await photo(ground, slab(fill)))).toEqual([colour]);
  });

  test("in two colours shows both, the larger first", async () => {
    const half = '<rect x="430" y="500" width="330" height="220" rx="20" fill="#f4f4f2"/>';
    expect(await see(await photo(WOOD, `${slab("#c3202c")}${half}`))).toEqual(["red", "white"]);
  });

  test("cut out, on nothing, shows the thing alone", async () => {
    const cut = await sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect x="300" y="200" width="600" height="500" fill="#2a5db0"/></svg>`,
      ),
    )
      .png()
      .toBuffer();
    expect(await see(cut)).toEqual(["blue"]);
  });
});

describe("a photo that does not say", () => {
  test("a grey thing on a grey floor has no colour", async () => {
    expect(await see(await photo("#8a8c8e", slab("#7e8083")))).toEqual([]);
  });

  test("a floor alone has no colour, however the light falls on it", async () => {
    for (const ground of [WOOD, SHEET, "#202124", "#2f7d43"]) expect(await see(await photo(ground, ""))).toEqual([]);
  });

  test("noise has no colour, coarse or fine", async () => {
    for (const edge of [32, 1200]) {
      const bytes = Buffer.alloc(edge * edge * 3);
      let state = 7;
      for (let i = 0; i < bytes.length; i += 1) {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
        bytes[i] = state >> 16;
      }
      const noise = await sharp(bytes, { raw: { width: edge, height: edge, channels: 3 } })
        .png()
        .toBuffer();
      expect(await see(noise)).toEqual([]);
    }
  });

  test("a thing of many colours evenly mixed has no colour", async () => {
    const stripes = ["#c3202c", "#2a5db0", "#f2c91d", "#2f7d43", "#f4f4f2"]
      .map((fill, i) => `<rect x="330" y="${150 + i * 120}" width="540" height="120" fill="${fill}"/>`)
      .join("");
    expect(await see(await photo(WOOD, stripes))).toEqual([]);
  });

  test("nothing at all, one pixel and a see-through picture have no colour", () => {
    for (const [width, height] of [
      [0, 0],
      [1, 1],
      [32, 2],
    ] as const) {
      expect(dominantColours({ width, height, rgba: new Uint8Array(width * height * 4) })).toEqual([]);
      expect(dominantColours({ width, height, rgba: new Uint8Array(width * height * 4).fill(255) })).toEqual([]);
    }
  });
});

test("every colour a photo can show is one that people can choose and the lexicon knows", () => {
  for (const [colour, points] of COLOUR_REFERENCES) {
    expect(COLOURS).toContain(colour);
    expect(Object.keys(colours)).toContain(colour);
    expect(points.length).toBeGreaterThan(2);
    for (const point of points) expect(point.every(Number.isFinite)).toBe(true);
  }
});
