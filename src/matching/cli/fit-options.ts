/** How the shipped weights are fitted; the evaluation fits its halves the same way. */
export const FIT = { ridge: 0.3, absentWeight: 0.1, steps: 1_200 } as const;
