/** UTC epoch milliseconds. */
export type Instant = number;

/** Where "now" comes from; injected so that tests and demo data may live at another time. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands where it is put; for tests and for making demo data with plausible times. */
export function settableClock(start: Instant): Clock & { set(to: Instant): void; advance(ms: number): void } {
  let at = start;
  return {
    now: () => at,
    set: (to) => {
      at = to;
    },
    advance: (ms) => {
      at += ms;
    },
  };
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
