import type { PixelSample } from "../platform/image-processor.ts";
import { thingOf } from "./background.ts";
import { COLOUR_REFERENCES, type PhotoColour } from "./colour-references.ts";
import { distance, type Lab } from "./oklab.ts";

/** Least share of the thing for its colour, when it is the only one named. */
const MOSTLY = 0.55;
/** Least share of a second colour, and of both together. */
const ALSO = 0.3;
const TOGETHER = 0.78;

/**
 * The colours of the thing in a picture, the larger share first: one, two, or none when the picture does not say.
 * What is like the border is taken for what the thing lies on.
 */
export function dominantColours(picture: PixelSample): PhotoColour[] {
  const shares = new Map<PhotoColour, number>();
  let whole = 0;
  for (const { lab, weight } of thingOf(picture)) {
    whole += weight;
    for (const [colour, share] of namesOf(lab)) shares.set(colour, (shares.get(colour) ?? 0) + share * weight);
  }
  const [first, second] = [...shares].map(([colour, sum]) => ({ colour, share: sum / whole })).sort(byShare);
  if (!first) return [];
  if (second && second.share >= ALSO && first.share + second.share >= TOGETHER) return [first.colour, second.colour];
  return first.share >= MOSTLY ? [first.colour] : [];
}

/** The colours of a thing by all its photos: those that most of them show, at most two. */
export function coloursOfPhotos(photos: readonly { readonly colours: readonly PhotoColour[] | null }[]): PhotoColour[] {
  const counts = new Map<PhotoColour, number>();
  for (const { colours } of photos) for (const one of colours ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([colour]) => colour);
}

const byShare = (a: { share: number }, b: { share: number }): number => b.share - a.share;

/** What a colour would be called: the nearest name, and the next as far as it is nearly as near. */
function namesOf(lab: Lab): [PhotoColour, number][] {
  // Run for every pixel of every photo: no lists are made on the way.
  let [first, second]: [PhotoColour, PhotoColour] = ["black", "black"];
  let [nearest, next] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [colour, points] of COLOUR_REFERENCES) {
    let near = Number.POSITIVE_INFINITY;
    for (const point of points) near = Math.min(near, distance(lab, point));
    if (near < nearest) [second, next, first, nearest] = [first, nearest, colour, near];
    else if (near < next) [second, next] = [colour, near];
  }
  const share = next ** 4 / (nearest ** 4 + next ** 4 || 1);
  return [
    [first, share],
    [second, 1 - share],
  ];
}
