/** How the shipped weights are fitted; the evaluation fits its halves the same way. */
export const FIT = { ridge: 0.03, biasRidge: 0.02, ceilingRidge: 0.05, absentWeight: 0.1, steps: 200 } as const;

/** Every labelled set of the fixtures that may be learned from. */
export const ALL_SETS = "A,B,C,D,E,F,G,H,I,J,K";
