import { clothes } from "./clothes.ts";
import { gadgets } from "./gadgets.ts";
import { PICTURE_NAMES, type PictureName } from "./names.ts";
import { outdoors } from "./outdoors.ts";
import { personal } from "./personal.ts";
import type { Drawing } from "./scene.ts";
import { photograph, type View } from "./scene.ts";
import { toys } from "./toys.ts";

export { PICTURE_NAMES, type PictureName };

const drawings: Readonly<Record<PictureName, Drawing>> = { ...gadgets, ...toys, ...clothes, ...personal, ...outdoors };

/**
 * A picture of a found thing as JPEG bytes, 1200 by 900. The same name and seed always give the same thing;
 * the seed turns it, wears it and lays it elsewhere, and `close` is a second photo of that very thing.
 */
export function renderPicture(name: PictureName, seed: number, view: View = "whole"): Promise<Uint8Array> {
  return photograph(name, drawings[name], seed, view);
}
