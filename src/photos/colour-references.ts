import type { Colour } from "../core/validate.ts";
import { type Lab, oklab } from "./oklab.ts";

/** Colours a photo can show. Gold and silver are told by their gleam, "multicolour" by no colour at all. */
export type PhotoColour = Exclude<Colour, "gold" | "silver" | "multicolour">;

/**
 * What people see when they say a colour: answers of the xkcd colour survey of 2010 (xkcd.com/color/rgb.txt, CC0),
 * the names gathered under the colour that `matching/lexicon/colours.ts` counts them to. Names between two colours,
 * such as mint or magenta, are left out.
 */
const SURVEY: Readonly<Record<PhotoColour, string>> = {
  // black, almost black, charcoal, and two greys on the way from one to the other
  black: "000000 070d0d 343837 1a1c1c 282a2a",
  // grey, medium grey, cool grey, warm grey, slate grey, steel grey, greyish, silver (which is grey without its gleam)
  grey: "929591 7d7f7c 95a3a6 978a84 59656d 6f828a a8a495 c5c9c7",
  // white, pale grey, off white, and light grey, since white seldom is as bright in a photo as on a screen
  white: "ffffff fdfdfe ffffe4 d8dcd6",
  // beige, tan, sand, dark beige, camel, fawn, taupe
  beige: "e6daa6 d1b26f e2ca76 ac9362 c69f59 cfaf7b b9a281",
  // brown, dark brown, light brown, chocolate, milk chocolate, earth, leather, dirt brown, chestnut, mocha, cocoa
  brown: "653700 341c02 ad8150 3d1c02 7f4e1e a2653e ac7434 836539 742802 9d7651 875f42",
  // yellow, light yellow, dark yellow, sunflower yellow, mustard, pastel yellow, dull yellow, marigold, ocre
  yellow: "ffff14 fffe7a d5b60a ffda03 ceb301 fffe71 eedc5b fcc006 c69c04",
  // orange, light orange, dark orange, pastel orange, pumpkin orange, dull orange, bright orange
  orange: "f97306 fdaa48 c65102 ff964f fb7d07 d8863b ff5b00",
  // red, dark red, scarlet, crimson, bright red, brick, dull red, faded red, burgundy, wine red
  red: "e50000 840000 be0119 8c000f ff000d a03623 bb3f3f d3494e 610023 7b0323",
  // pink, light pink, hot pink, dark pink, dusty pink, baby pink, rose, rosa, rose pink
  pink: "ff81c0 ffd1df ff028d cb416b d58a94 ffb7ce cf6275 fe86a4 f7879a",
  // purple, light purple, dark purple, lavender, violet, lilac, plum, dusty purple, dull purple, royal purple
  purple: "7e1e9c bf77f6 35063e c79fef 9a0eea cea2fd 580f41 825f87 84597e 4b006e",
  // navy, navy blue, dark blue, midnight blue, dark blue grey, marine
  navy: "01153e 001146 00035b 020035 1f3b4d 042e60",
  // blue, light blue, sky blue, royal blue, denim, dusty blue, baby blue, dull blue, bright blue, medium blue, cobalt
  blue: "0343df 95d0fc 75bbfd 0504aa 3b638c 5a86ad a2cffe 49759c 0165fc 2c6fbb 1e488f",
  // turquoise, teal, light turquoise, dark turquoise, dark teal, aqua, cyan, dull teal, teal blue, light teal
  turquoise: "06c2ac 029386 7ef4cc 045c5a 014d4e 13eac9 00ffff 5f9e8f 01889f 90e4c1",
  // green, dark green, light green, forest green, olive green, sage, army green, lime green, dull green, bottle green,
  // emerald, moss green, pine, light forest green, medium green
  green: "15b01a 033500 96f97b 06470c 677a04 87ae73 4b5d16 89fe05 74a662 044a05 01a049 658b38 2b5d34 4f9153 39ad48",
};

const labOf = (hex: string): Lab => {
  const value = Number.parseInt(hex, 16);
  return oklab(value >> 16, (value >> 8) & 255, value & 255);
};

/** Each colour with the points of OKLab it is seen at. */
export const COLOUR_REFERENCES: readonly (readonly [PhotoColour, readonly Lab[]])[] = Object.entries(SURVEY).map(
  ([colour, hexes]) => [colour as PhotoColour, hexes.split(" ").map(labOf)],
);
