import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { PICTURE_NAMES, renderPicture } from "../../src/demo/pictures/index.ts";
import { world } from "../../src/demo/world.ts";

describe("demo pictures", () => {
  test("a picture is a JPEG of 1200 by 900 and the same every time", async () => {
    const once = await renderPicture("keys", 9);
    const { format, width, height } = await sharp(once).metadata();
    expect({ format, width, height }).toEqual({ format: "jpeg", width: 1200, height: 900 });
    expect(Buffer.compare(await renderPicture("keys", 9), once)).toBe(0);
  });

  test("another seed or a nearer view is another photo", async () => {
    const [whole, other, close] = await Promise.all([
      renderPicture("toll-tag", 1),
      renderPicture("toll-tag", 2),
      renderPicture("toll-tag", 1, "close"),
    ]);
    expect(Buffer.compare(whole, other)).not.toBe(0);
    expect(Buffer.compare(whole, close)).not.toBe(0);
  });

  test("every drawing is used by something on the shelves", () => {
    const used = new Set(world.items.flatMap((item) => item.pictures.map((picture) => picture.name)));
    expect(PICTURE_NAMES.filter((name) => !used.has(name))).toEqual([]);
  });
});
