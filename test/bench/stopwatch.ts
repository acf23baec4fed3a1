/** Times, and what disturbed them: wall, processor, pauses of the garbage collector, waits for a core. */
import { readFileSync } from "node:fs";
import { PerformanceObserver } from "node:perf_hooks";

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, one) => sum + one, 0) / Math.max(1, times.length);
}

export interface Moment {
  readonly at: number;
  readonly cpu: number;
}
/**
 * This moment on the wall's clock and on this process's own, which stands still while others have the core. The garbage
 * collector's threads count in; a thread's own time is only told to the tick, some milliseconds.
 */
export function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), cpu: (user + system) / 1000 };
}

/** Many runs of one thing. */
export class Runs {
  readonly wall: number[] = [];
  readonly busy: number[] = [];

  add(from: Moment, to: Moment): void {
    this.wall.push(to.at - from.at);
    this.busy.push(to.cpu - from.cpu);
  }

  /** Mean time on the processor. */
  get cpu(): number {
    return mean(this.busy);
  }
}

/** Milliseconds this thread was ready to run and had no core, since it began; null where the system does not tell. */
function waited(): number | null {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[1]) / 1e6;
  } catch {
    return null;
  }
}

/** What disturbed a run: shares of all runs, and how long each disturbance took, in milliseconds. */
export interface Disturbances {
  readonly collected: number;
  readonly collecting: number;
  /** Pauses of the collector between one run and the next, for each run. */
  readonly collectedBetween: number;
  readonly waited: number | null;
  readonly waiting: number | null;
  /** Wall times of the runs that nothing disturbed. */
  readonly calm: readonly number[];
}

/** Runs that are watched for what disturbs them. Dearer than `Runs`, so for things that take a while. */
export class WatchedRuns extends Runs {
  readonly #spans: { from: number; to: number; waited: number | null }[] = [];
  readonly #pauses: { from: number; to: number }[] = [];
  readonly #observer = new PerformanceObserver((list) => this.#note(list.getEntries()));

  constructor() {
    super();
    this.#observer.observe({ entryTypes: ["gc"] });
  }

  run(work: () => unknown): void {
    const before = waited();
    const from = now();
    work();
    const to = now();
    const after = waited();
    this.add(from, to);
    this.#spans.push({ from: from.at, to: to.at, waited: before === null || after === null ? null : after - before });
  }

  #note(entries: readonly PerformanceEntry[]): void {
    for (const { startTime, duration } of entries) this.#pauses.push({ from: startTime, to: startTime + duration });
  }

  async end(): Promise<Disturbances> {
    // Pauses are told a turn of the event loop later.
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    const runs = this.#spans.map((span, i) => ({
      wall: this.wall[i] ?? 0,
      pause: this.#pauses.reduce(
        (sum, { from, to }) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)),
        0,
      ),
      wait: span.waited,
    }));
    const paused = runs.filter(({ pause }) => pause > 0);
    const late = runs.filter(({ wait }) => (wait ?? 0) > LEAST_WAIT);
    const told = runs.some(({ wait }) => wait !== null);
    const [first, last] = [this.#spans[0]?.from ?? 0, this.#spans.at(-1)?.to ?? 0];
    const all = this.#pauses.filter(({ from, to }) => from >= first && to <= last);
    const pausesIn = runs.reduce((sum, { pause }) => sum + pause, 0);
    return {
      collectedBetween: (all.reduce((sum, { from, to }) => sum + to - from, 0) - pausesIn) / Math.max(1, runs.length),
      collected: paused.length / Math.max(1, runs.length),
      collecting: mean(paused.map(({ pause }) => pause)),
      waited: told ? late.length / Math.max(1, runs.length) : null,
      waiting: told ? mean(late.map(({ wait }) => wait ?? 0)) : null,
      calm: runs.filter(({ pause, wait }) => pause === 0 && (wait ?? 0) <= LEAST_WAIT).map(({ wall }) => wall),
    };
  }
}

/** Shorter waits for a core are the switch itself. */
const LEAST_WAIT = 0.05;
