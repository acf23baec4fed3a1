/** Fits the model to labelled reports: a choice among candidates and "none of them", drawn back to the prior. Pure. */
import { bounded, CIRCUMSTANCES, FEATURES, type Feature, type Features } from "./compare.ts";
import { type Model, POOL_OF_FIT, PRIOR_MODEL } from "./prior.ts";

/** One report with its candidates' features; `truth` is the index of the right one, or -1. */
export interface LabelledChoice {
  readonly features: readonly Features[];
  readonly truth: number;
  readonly pool: number;
  readonly weight: number;
}

export interface FitOptions {
  /** Pull towards the prior, per squared relative step. */
  readonly ridge: number;
  readonly steps?: number;
}

/** How far a weight may be moved for one unit of penalty: in proportion, but never nailed to a small prior. */
function reach(prior: number): number {
  return Math.max(0.35, Math.abs(prior) * 0.5);
}

/** Gradient descent (Adam) from the prior, within bounds about it. */
export function fit(choices: readonly LabelledChoice[], options: FitOptions, prior: Model = PRIOR_MODEL): Model {
  const size = FEATURES.length;
  const start = FEATURES.map((name) => prior.weights[name]);
  const theta = Float64Array.from([...start, prior.bias]);
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  const index = new Map<Feature, number>(FEATURES.map((name, i) => [name, i]));
  const rows = choices.map((choice) => ({
    ...choice,
    sparse: choice.features.map((features) =>
      Object.entries(features).map(([name, value]): [number, number] => [index.get(name as Feature) ?? 0, value ?? 0]),
    ),
  }));
  const circumstance = FEATURES.map((name) => CIRCUMSTANCES.has(name));
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const steps = options.steps ?? 1_200;
  for (let step = 1; step <= steps; step += 1) {
    const gradient = new Float64Array(size + 1);
    const bias = theta[size] ?? 0;
    for (const row of rows) {
      const shift = bias - prior.pool * Math.log(Math.max(5, row.pool) / POOL_OF_FIT);
      const slopes: number[] = [];
      const scores = row.sparse.map((features) => {
        let circumstances = 0;
        let rest = 0;
        for (const [i, value] of features) {
          const gain = (theta[i] ?? 0) * value;
          if (gain > 0 && circumstance[i]) circumstances += gain;
          else rest += gain;
        }
        slopes.push(circumstances > prior.ceiling ? prior.beyond : 1);
        return shift + bounded(circumstances, prior) + rest;
      });
      const most = Math.max(0, ...scores);
      const parts = scores.map((score) => Math.exp(score - most));
      const all = parts.reduce((sum, part) => sum + part, Math.exp(-most));
      row.sparse.forEach((features, j) => {
        const error = row.weight * ((parts[j] ?? 0) / all - (j === row.truth ? 1 : 0));
        if (Math.abs(error) < 1e-9) return;
        for (const [i, value] of features) {
          const bent = circumstance[i] && (theta[i] ?? 0) * value > 0 ? (slopes[j] ?? 1) : 1;
          gradient[i] = (gradient[i] ?? 0) + error * value * bent;
        }
        gradient[size] = (gradient[size] ?? 0) + error;
      });
    }
    const rate = 0.03 * (1 - step / (steps + 1)) + 0.001;
    for (let i = 0; i <= size; i += 1) {
      const from = i < size ? (start[i] ?? 0) : prior.bias;
      const pull =
        i < size ? (2 * options.ridge * ((theta[i] ?? 0) - from)) / reach(from) ** 2 : 0.02 * ((theta[i] ?? 0) - from);
      const slope = (gradient[i] ?? 0) / total + pull / total;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * slope;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * slope * slope;
      const moved =
        (theta[i] ?? 0) -
        (rate * (first[i] ?? 0)) / (1 - 0.9 ** step) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      theta[i] = i < size ? keepSign(moved, from) : moved;
    }
  }
  const weights = Object.fromEntries(FEATURES.map((name, i) => [name, round(theta[i] ?? 0)])) as Record<
    Feature,
    number
  >;
  return { ...prior, weights, bias: round(theta[size] ?? 0) };
}

/** A few hundred pairs may bend what is believed of a feature, not turn it over or silence it. */
const LEAST_SHARE = 0.35;
const MOST_SHARE = 2.5;

function keepSign(value: number, prior: number): number {
  const least = Math.abs(prior) * LEAST_SHARE;
  const most = Math.abs(prior) * MOST_SHARE;
  const size = Math.min(most, Math.max(least, Math.sign(prior) * value));
  return Math.sign(prior) * size;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
