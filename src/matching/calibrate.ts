/** Learns from what the desk decided how sure to be: Platt's two numbers, drawn towards "leave it as it is". Pure. */

/** A pair a person decided on, with the probability it was shown with before any correction. */
export interface Decided {
  readonly probability: number;
  readonly right: boolean;
}

/** The correction: logit(p) · slope + intercept, raised no higher than `ceiling`. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
  /** Share of likely pairs that proved right, with one of each added; nothing is raised above it. */
  readonly ceiling: number;
}

export interface Fit extends Calibration {
  readonly n: number;
  readonly right: number;
  /** Mean squared error of the probabilities as they were, and as they would be. */
  readonly brierBefore: number;
  readonly brierAfter: number;
}

export const IDENTITY: Calibration = { slope: 1, intercept: 0, ceiling: 1 };

/** Decisions it takes before anything is learned, and of each outcome. */
export const LEAST_DECIDED = 60;
export const LEAST_OF_EACH = 8;
/** Less gained than this is no reason to change what people are used to. */
const WORTH_IT = 0.002;
/** Probabilities are drawn in, never spread; and never turned round. */
const SLOPES = [0.2, 1] as const;
/** How far from "as it is" slope and intercept are expected, before the decisions speak. */
const SPREAD = { slope: 0.5, intercept: 1 };

const logit = (p: number): number => Math.log(p / (1 - p));
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const inside = (p: number): number => Math.min(1 - 1e-4, Math.max(1e-4, p));

/** A probability as this desk's decisions correct it. Never falls where the given one rises. */
export function calibrated(probability: number, by: Calibration): number {
  if (by.slope === 1 && by.intercept === 0) return probability;
  const p = inside(probability);
  const moved = sigmoid(by.slope * logit(p) + by.intercept);
  return moved <= p ? moved : Math.min(moved, Math.max(p, by.ceiling));
}

/** The correction these decisions speak for; null while they are too few, or nearly all of one kind. */
export function fitCalibration(decided: readonly Decided[]): Fit | null {
  const n = decided.length;
  const right = decided.filter((one) => one.right).length;
  if (n < LEAST_DECIDED || Math.min(right, n - right) < LEAST_OF_EACH) return null;
  // Platt's targets: not even a hundred right ones make a certainty.
  const [yes, no] = [(right + 1) / (right + 2), 1 / (n - right + 2)];
  const points = decided.map((one) => ({ x: logit(inside(one.probability)), target: one.right ? yes : no }));
  let { slope, intercept } = newton(points, null);
  if (slope < SLOPES[0] || slope > SLOPES[1]) {
    slope = Math.min(SLOPES[1], Math.max(SLOPES[0], slope));
    intercept = newton(points, slope).intercept;
  }
  const likely = decided.filter((one) => one.probability >= 0.5);
  const ceiling = (likely.filter((one) => one.right).length + 1) / (likely.length + 2);
  const fit = { slope: round(slope), intercept: round(intercept), ceiling: round(ceiling) };
  return {
    ...fit,
    n,
    right,
    brierBefore: round(brier(decided, IDENTITY)),
    brierAfter: round(brier(decided, fit)),
  };
}

/** Whether a fit is enough better than no correction to be used. */
export function isWorthIt(fit: Pick<Fit, "brierBefore" | "brierAfter">): boolean {
  return fit.brierAfter < fit.brierBefore - WORTH_IT;
}

/** Newton's steps on the penalised log loss; with `fixed` only the intercept moves. */
function newton(points: readonly { readonly x: number; readonly target: number }[], fixed: number | null) {
  let slope = fixed ?? 1;
  let intercept = 0;
  for (let step = 0; step < 50; step += 1) {
    let gradientS = (slope - 1) / SPREAD.slope ** 2;
    let gradientI = intercept / SPREAD.intercept ** 2;
    let ss = 1 / SPREAD.slope ** 2;
    let ii = 1 / SPREAD.intercept ** 2;
    let si = 0;
    for (const { x, target } of points) {
      const p = sigmoid(slope * x + intercept);
      const weight = Math.max(1e-9, p * (1 - p));
      gradientS += (p - target) * x;
      gradientI += p - target;
      ss += weight * x * x;
      si += weight * x;
      ii += weight;
    }
    const whole = ss * ii - si * si;
    const moveS = fixed === null ? (ii * gradientS - si * gradientI) / whole : 0;
    const moveI = fixed === null ? (ss * gradientI - si * gradientS) / whole : gradientI / ii;
    // A long step is shortened, so that it never leaps over the valley.
    const scale = 1 / Math.max(1, Math.abs(moveS), Math.abs(moveI));
    slope -= scale * moveS;
    intercept -= scale * moveI;
    if (Math.abs(moveS) + Math.abs(moveI) < 1e-9) break;
  }
  return { slope, intercept };
}

function brier(decided: readonly Decided[], by: Calibration): number {
  const errors = decided.map((one) => (calibrated(one.probability, by) - (one.right ? 1 : 0)) ** 2);
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
