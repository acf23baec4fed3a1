import type { PixelSample } from "../platform/image-processor.ts";
import { distance, type Lab, oklab } from "./oklab.ts";

/** A pixel of the thing: its colour, and how surely and how centrally it is of the thing (0 to 1). */
export interface ThingPixel {
  readonly lab: Lab;
  readonly weight: number;
}

interface Pixel {
  readonly lab: Lab;
  readonly x: number;
  readonly y: number;
}

/** A pixel is of the thing when it is at least so far from the ground, and this many times as far as the ground from itself. */
const APART = 0.035;
const APART_TIMES = 2.5;
/** How far a ground may be from itself: wood has its grain, but what strays more is no ground. */
const STRAY = 0.06;
/** Least share of the picture that the thing must have. */
const THING_SHARE = 0.02;
/** A shadow or a lamp makes a ground between this much darker and lighter: cube roots of light, as OKLab's axes are. */
const SHADOW = 0.75;
const GLARE = 1.06;

/**
 * The pixels of the thing in a picture, those of what it lies on left out. The ground is read off the border and
 * thought to go on between. Empty when the two cannot be told apart: the border has no colour that holds, or
 * nothing differs from it enough.
 */
export function thingOf(picture: PixelSample): ThingPixel[] {
  const { width, height } = picture;
  const pixels = pixelsOf(picture);
  const edge = Math.max(1, Math.round(Math.min(width, height) / 12));
  const border = pixels.filter(({ x, y }) => x < edge || y < edge || x >= width - edge || y >= height - edge);
  const strays = border.map((one) => offGround(one.lab, groundAt(one, border, 2 * edge))).sort((a, b) => a - b);
  const stray = strays[Math.floor(strays.length * 0.75)] ?? 0;
  if (stray > STRAY) return [];
  const limit = Math.max(APART, APART_TIMES * stray);
  const at = (x: number, y: number): number => (x < 0 || y < 0 || x >= width || y >= height ? -1 : y * width + x);
  const apart = new Map(
    pixels.map((one) => {
      const off = border.length === 0 ? 1 : offGround(one.lab, groundAt(one, border));
      return [at(one.x, one.y), smooth(off / limit - 1)];
    }),
  );
  const thing = pixels.map(({ lab, x, y }): ThingPixel => {
    // Where thing and ground meet, a pixel is of both and has the colour of neither.
    const beside = [at(x - 1, y), at(x + 1, y), at(x, y - 1), at(x, y + 1)].map((one) => apart.get(one) ?? 1);
    const sure = (apart.get(at(x, y)) ?? 0) * (0.1 + 0.9 * Math.min(...beside));
    return { lab, weight: sure * centrality(picture, x, y) };
  });
  const whole = thing.reduce((sum, pixel) => sum + pixel.weight, 0);
  return whole < THING_SHARE * width * height ? [] : thing.filter((pixel) => pixel.weight > 0);
}

/** What is not see-through. */
function pixelsOf({ width, height, rgba }: PixelSample): Pixel[] {
  const pixels: Pixel[] = [];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if ((rgba[at + 3] ?? 0) >= 128)
        pixels.push({ lab: oklab(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0), x, y });
    }
  }
  return pixels;
}

/** The ground's colour at a place: of the border, the nearer the more. Border pixels within `beyond` do not count. */
function groundAt({ x, y }: Pixel, border: readonly Pixel[], beyond = 0): Lab {
  let [lightness, greenRed, blueYellow, whole] = [0, 0, 0, 0];
  for (const one of border) {
    const [dx, dy] = [one.x - x, one.y - y];
    const squared = dx * dx + dy * dy;
    if (squared < beyond * beyond) continue;
    const weight = 1 / (squared + 1);
    whole += weight;
    lightness += weight * one.lab[0];
    greenRed += weight * one.lab[1];
    blueYellow += weight * one.lab[2];
  }
  return whole === 0 ? [0, 0, 0] : [lightness / whole, greenRed / whole, blueYellow / whole];
}

/** How far a colour is from a ground in whatever light: more or less light moves it along its line through black. */
function offGround(lab: Lab, [l, a, b]: Lab): number {
  const along = (lab[0] * l + lab[1] * a + lab[2] * b) / (l * l + a * a + b * b || 1);
  const light = Math.min(GLARE, Math.max(SHADOW, along));
  return distance(lab, [l * light, a * light, b * light]);
}

/** 1 in the middle, a seventh in the corners: who takes a photo of a thing aims at it. */
function centrality({ width, height }: PixelSample, x: number, y: number): number {
  const [dx, dy] = [(2 * (x + 0.5)) / width - 1, (2 * (y + 0.5)) / height - 1];
  return Math.exp(-(dx * dx + dy * dy));
}

/** 0 below nought, 1 above one, smooth between. */
function smooth(value: number): number {
  const share = Math.min(1, Math.max(0, value));
  return share * share * (3 - 2 * share);
}
