/** Fits the model to labelled reports: a choice among candidates and "none of them", drawn back to the prior. Pure. */
import { CIRCUMSTANCES, FEATURES, type Feature, type Features } from "./compare.ts";
import { type Model, POOL_OF_FIT, PRIOR_MODEL } from "./prior.ts";

/** One report with its candidates' features; `truth` is the index of the right one, or -1. */
export interface LabelledChoice {
  readonly features: readonly Features[];
  readonly truth: number;
  readonly pool: number;
  readonly weight: number;
}

export interface FitOptions {
  /** Pull of the weights towards the prior, per squared relative step. */
  readonly ridge: number;
  /** The same for the bias and for the ceiling, per squared nat. */
  readonly biasRidge: number;
  readonly ceilingRidge: number;
  readonly steps?: number;
}

/** A few hundred pairs may bend what is believed of a feature, not turn it over. */
const LEAST_SHARE = 0.05;
const MOST_SHARE = 3;

/** How far a weight may be moved for one unit of penalty: in proportion, but never nailed to a small prior. */
function reach(prior: number): number {
  return Math.max(0.35, Math.abs(prior) * 0.5);
}

/** Weights, bias and ceiling of the least regularised log loss, within bounds about the prior. Deterministic. */
export function fit(choices: readonly LabelledChoice[], options: FitOptions, prior: Model = PRIOR_MODEL): Model {
  const size = FEATURES.length;
  const [BIAS, CEILING] = [size, size + 1];
  const start = Float64Array.from([...FEATURES.map((name) => prior.weights[name]), prior.bias, prior.ceiling]);
  const pull = start.map((value, i) =>
    i === BIAS ? options.biasRidge : i === CEILING ? options.ceilingRidge : options.ridge / reach(value) ** 2,
  );
  const index = new Map<Feature, number>(FEATURES.map((name, i) => [name, i]));
  const circumstance = FEATURES.map((name) => CIRCUMSTANCES.has(name));
  const rows = choices.map(({ features, truth, pool, weight }) => ({
    truth,
    weight,
    shift: -prior.pool * Math.log(Math.max(5, pool) / POOL_OF_FIT),
    sparse: features.map((one) =>
      Object.entries(one).map(([name, value]): [number, number] => [index.get(name as Feature) ?? 0, value ?? 0]),
    ),
  }));

  const loss = (theta: Float64Array, slope: Float64Array): number => {
    let total = 0;
    theta.forEach((value, i) => {
      const off = value - (start[i] ?? 0);
      total += (pull[i] ?? 0) * off * off;
      slope[i] = 2 * (pull[i] ?? 0) * off;
    });
    const at = (list: Float64Array, i: number): number => list[i] ?? 0;
    const ceiling = at(theta, CEILING);
    for (const row of rows) {
      const bent: boolean[] = [];
      const scores = row.sparse.map((features) => {
        let [circumstances, rest] = [0, 0];
        for (const [i, value] of features) {
          const gain = at(theta, i) * value;
          if (gain > 0 && circumstance[i]) circumstances += gain;
          else rest += gain;
        }
        bent.push(circumstances > ceiling);
        const bounded = circumstances > ceiling ? ceiling + prior.beyond * (circumstances - ceiling) : circumstances;
        return at(theta, BIAS) + row.shift + bounded + rest;
      });
      const most = Math.max(0, ...scores);
      const all = scores.reduce((sum, score) => sum + Math.exp(score - most), Math.exp(-most));
      total -= row.weight * ((row.truth >= 0 ? (scores[row.truth] ?? 0) : 0) - most - Math.log(all));
      row.sparse.forEach((features, j) => {
        const error = row.weight * (Math.exp((scores[j] ?? 0) - most) / all - (j === row.truth ? 1 : 0));
        if (Math.abs(error) < 1e-9) return;
        for (const [i, value] of features) {
          const part = bent[j] && circumstance[i] && at(theta, i) * value > 0 ? prior.beyond : 1;
          slope[i] = at(slope, i) + error * value * part;
        }
        slope[BIAS] = at(slope, BIAS) + error;
        if (bent[j]) slope[CEILING] = at(slope, CEILING) + error * (1 - prior.beyond);
      });
    }
    return total;
  };
  const bounds = start.map((value, i) => (i < size ? Math.abs(value) : Number.POSITIVE_INFINITY));
  const keep = (value: number, i: number): number => {
    const most = bounds[i] ?? 0;
    if (!Number.isFinite(most)) return value;
    const sign = Math.sign(start[i] ?? 0);
    return sign * Math.min(most * MOST_SHARE, Math.max(most * LEAST_SHARE, sign * value));
  };
  const theta = descend(loss, start, keep, options.steps ?? 200);
  const weights = Object.fromEntries(FEATURES.map((name, i) => [name, round(theta[i] ?? 0)])) as Record<
    Feature,
    number
  >;
  return { ...prior, weights, bias: round(theta[BIAS] ?? 0), ceiling: round(theta[CEILING] ?? 0) };
}

/** Remembered steps of the quasi-Newton descent. */
const MEMORY = 12;

/** Limited-memory BFGS (Nocedal & Wright, algorithm 7.4) with each step brought back within bounds by `keep`. */
function descend(
  loss: (theta: Float64Array, slope: Float64Array) => number,
  start: Float64Array,
  keep: (value: number, i: number) => number,
  steps: number,
): Float64Array {
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  let theta = Float64Array.from(start);
  let slope = new Float64Array(theta.length);
  let value = loss(theta, slope);
  const past: { step: Float64Array; turn: Float64Array; rho: number }[] = [];
  for (let round = 0; round < steps; round += 1) {
    let direction = Float64Array.from(slope);
    const alphas = [...past].reverse().map((one) => {
      const alpha = one.rho * dot(one.step, direction);
      direction = direction.map((part, i) => part - alpha * (one.turn[i] ?? 0));
      return alpha;
    });
    const last = past.at(-1);
    const scale = last ? dot(last.step, last.turn) / dot(last.turn, last.turn) : 0.01;
    direction = direction.map((part) => part * scale);
    past.forEach((one, k) => {
      const beta = one.rho * dot(one.turn, direction);
      const alpha = alphas[past.length - 1 - k] ?? 0;
      direction = direction.map((part, i) => part + (alpha - beta) * (one.step[i] ?? 0));
    });
    let moved = false;
    for (let length = 1; length > 1e-6; length /= 2) {
      const next = theta.map((part, i) => keep(part - length * (direction[i] ?? 0), i));
      const nextSlope = new Float64Array(theta.length);
      const nextValue = loss(next, nextSlope);
      const step = next.map((part, i) => part - (theta[i] ?? 0));
      if (nextValue > value + 1e-4 * dot(slope, step)) continue;
      const turn = nextSlope.map((part, i) => part - (slope[i] ?? 0));
      const curve = dot(step, turn);
      if (curve > 1e-10) past.push({ step, turn, rho: 1 / curve });
      if (past.length > MEMORY) past.shift();
      moved = value - nextValue > 1e-7 * Math.abs(value);
      [theta, slope, value] = [next, nextSlope, nextValue];
      break;
    }
    if (!moved) {
      if (past.length === 0) break;
      // A stale memory points uphill at a bound: forget it and go on by the slope alone.
      past.length = 0;
    }
  }
  return theta;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
