/** Lightness 0 to 1, and how far towards red or green, yellow or blue; equal distances look about equally far. */
export type Lab = readonly [lightness: number, greenRed: number, blueYellow: number];

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** An sRGB colour, 0 to 255 a channel, in Björn Ottosson's OKLab (matrices of 2021-01-25). */
export function oklab(red: number, green: number, blue: number): Lab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How different two colours look; 0.02 is just to be seen. */
export function distance(a: Lab, b: Lab): number {
  const [lightness, greenRed, blueYellow] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  return Math.sqrt(lightness * lightness + greenRed * greenRed + blueYellow * blueYellow);
}
