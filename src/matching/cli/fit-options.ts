/** How the shipped weights are fitted; the evaluation fits its halves the same way. */
export const FIT = { ridge: 0.03, biasRidge: 0.02, ceilingRidge: 0.05, absentWeight: 0.1, steps: 200 } as const;

/**
 * Sets written to deceive: three of four of their reports without an item have a lookalike in the very same room or
 * car on the same day, which no desk sees that often. Those reports count by this much, the others in full.
 */
export const DECEIVING = { sets: ["E", "F", "G", "H"], weight: 0.3 } as const;

/** Every labelled set of the fixtures. */
export const ALL_SETS = "A,B,C,D,E,F,G,H,I,J,K";
