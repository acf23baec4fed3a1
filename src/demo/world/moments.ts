import type { Moment } from "./types.ts";

/** That many days before today, at this local time of the site. */
export const day = (daysAgo: number, at: `${number}:${number}`): Moment => ({ daysAgo, at });

/** That many minutes before the demo started. */
export const minutes = (minutesAgo: number): Moment => ({ minutesAgo });
