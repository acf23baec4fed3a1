import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const tokens = readFileSync(new URL("../../src/web/styles/tokens.css", import.meta.url), "utf8");

/** The colours of one light, by token name, read from the stylesheet itself. */
function palette(light: "light" | "dark"): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, day, night] of tokens.matchAll(
    /--([\w-]+): var\(--light, (#[0-9a-f]{6,8})\) var\(--dark, (#[0-9a-f]{6,8})\);/g,
  )) {
    found.set(name!, (light === "light" ? day : night)!);
  }
  return found;
}

function luminance(hex: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** WCAG 2 contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

const GROUNDS = ["paper", "sheet", "entry", "press"];
const WORDS: readonly (readonly [string, readonly string[]])[] = [
  ["ink", [...GROUNDS, "green-wash", "amber-wash", "red-wash"]],
  ["ink-soft", [...GROUNDS, "green-wash"]],
  ["green", [...GROUNDS, "green-wash", "amber-wash"]],
  ["green-deep", [...GROUNDS, "green-wash", "amber-wash"]],
  ["amber", ["sheet", "amber-wash"]],
  ["red", ["paper", "sheet", "red-wash"]],
  ["red-deep", ["sheet", "red-wash"]],
  ["on-green", ["green", "green-deep"]],
  ["on-red", ["red", "red-deep"]],
];
/** Edges of what one can touch, focus rings and signs that carry meaning need 3 to 1. */
const SIGNS: readonly (readonly [string, readonly string[]])[] = [
  ["edge", ["paper", "sheet", "entry"]],
  ["focus", [...GROUNDS, "green-wash", "amber-wash", "red-wash"]],
  ["green", ["sheet", "entry", "green-wash"]],
];

describe.each(["light", "dark"] as const)("by %s", (light) => {
  const colours = palette(light);
  const pairs = (list: typeof WORDS) =>
    list.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

  test.each(pairs(WORDS))("words in %s can be read on %s", (front, ground) => {
    expect(contrast(colours.get(front)!, colours.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(SIGNS))("%s can be told from %s", (front, ground) => {
    expect(contrast(colours.get(front)!, colours.get(ground)!)).toBeGreaterThanOrEqual(3);
  });
});
