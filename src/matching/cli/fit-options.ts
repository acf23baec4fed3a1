/** How the shipped weights are fitted; the evaluation fits its halves the same way. */
export const FIT = { ridge: 0.05, biasRidge: 0.02, ceilingRidge: 0.05, absentWeight: 0.1, steps: 200 } as const;

/**
 * Sets the weights are learned from. The lexicon was taught words of the others (C to J): details are read better
 * there than at a desk nobody has seen, and weights fitted on them take what is not understood for not shared.
 */
export const FIT_SETS = "A,B,K,L,M,O,Q,R,S,T,U";

/** The two sets that came with the task; ours are harder by intent, and nine of them would outvote these. */
const GIVEN: ReadonlySet<string> = new Set(["A", "B"]);

/** How much a set's reports weigh among those learned from: a given one four times one of ours. */
export function weightOf(name: string, learned: readonly string[]): number {
  return GIVEN.has(name) && learned.some((one) => !GIVEN.has(one)) ? 4 : 1;
}
