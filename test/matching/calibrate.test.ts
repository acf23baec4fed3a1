import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calibrated, type Decided, fitCalibration, IDENTITY, isWorthIt } from "../../src/matching/calibrate.ts";

/** Pairs shown with `p`, of which a share proved right. */
const desk = (...groups: readonly (readonly [p: number, n: number, right: number])[]): Decided[] =>
  groups.flatMap(([probability, n, right]) => Array.from({ length: n }, (_, i) => ({ probability, right: i < right })));

const decisions = fc
  .array(fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }), {
    minLength: 60,
    maxLength: 200,
  })
  .map((list) => fitCalibration(list))
  .filter((fit) => fit !== null);
const probability = fc.double({ min: 0, max: 1, noNaN: true });

describe("nothing is learned", () => {
  test.each([
    ["few decisions", desk([0.9, 59, 30])],
    ["decisions nearly all right", desk([0.9, 200, 193])],
    ["decisions nearly all wrong", desk([0.9, 200, 7])],
  ])("from %s", (_name, decided) => expect(fitCalibration(decided)).toBeNull());

  test("no correction leaves every probability as it is", () => {
    fc.assert(
      fc.property(probability, (p) => {
        expect(calibrated(p, IDENTITY)).toBe(p);
      }),
    );
  });

  test("where the percentages already fit, the fit is next to nothing and not worth using", () => {
    const fit = fitCalibration(desk([0.2, 100, 20], [0.5, 100, 50], [0.8, 100, 80]));
    expect(fit?.slope).toBeCloseTo(1, 1);
    expect(fit?.intercept).toBeCloseTo(0, 1);
    expect(fit && isWorthIt(fit)).toBe(false);
  });
});

describe("a desk that finds the engine", () => {
  test("too sure draws it in", () => {
    const fit = fitCalibration(desk([0.95, 60, 36], [0.6, 40, 18], [0.1, 40, 9]));
    if (!fit) throw new Error("no fit");
    expect(calibrated(0.95, fit)).toBeGreaterThan(0.5);
    expect(calibrated(0.95, fit)).toBeLessThan(0.75);
    expect(fit.brierAfter).toBeLessThan(fit.brierBefore);
    expect(isWorthIt(fit)).toBe(true);
  });

  test("too timid raises it, no higher than what was right", () => {
    const fit = fitCalibration(desk([0.5, 100, 80], [0.3, 60, 40]));
    if (!fit) throw new Error("no fit");
    expect(calibrated(0.5, fit)).toBeGreaterThan(0.65);
    expect(fit.ceiling).toBeCloseTo(81 / 102, 3);
    for (const p of [0.5, 0.6, 0.7]) expect(calibrated(p, fit)).toBeLessThanOrEqual(fit.ceiling);
    expect(calibrated(0.9, fit)).toBeLessThanOrEqual(0.9);
  });
});

describe("whatever was decided", () => {
  test("the order of probabilities stays", () => {
    fc.assert(
      fc.property(decisions, probability, probability, (fit, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(calibrated(low, fit)).toBeLessThanOrEqual(calibrated(high, fit) + 1e-12);
      }),
    );
  });

  test("it stays a probability, and is never raised above what the decisions bear out", () => {
    fc.assert(
      fc.property(decisions, probability, (fit, p) => {
        const corrected = calibrated(p, fit);
        expect(corrected).toBeGreaterThanOrEqual(0);
        expect(corrected).toBeLessThanOrEqual(Math.max(p, fit.ceiling, 1e-4));
      }),
    );
  });

  test("it never spreads them", () => {
    fc.assert(
      fc.property(decisions, (fit) => {
        expect(fit.slope > 0 && fit.slope <= 1).toBe(true);
      }),
    );
  });

  test("the order of decisions does not matter", () => {
    const decided = desk([0.95, 60, 36], [0.6, 40, 18], [0.1, 40, 9]);
    expect(fitCalibration([...decided].reverse())).toEqual(fitCalibration(decided));
  });
});
