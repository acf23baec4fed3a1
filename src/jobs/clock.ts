import type { Platform } from "../core/ctx.ts";
import { makeCtx } from "../core/make-ctx.ts";
import { recalibrate } from "../matching/calibration.ts";
import { refreshStale, rematchOpenReports } from "../matching/run.ts";
import { drainNotices } from "../notices/drain.ts";
import { logFault, STALE_AT_ONCE } from "./after.ts";

/**
 * What the clock runs: `minutely` sends what waits and reads again what is stale, `nightly` learns from what was
 * decided and looks again at every open report.
 */
export type JobName = "minutely" | "nightly";

/** Cron expressions of wrangler.toml, and what each one runs. */
export const CRON: Readonly<Record<string, JobName>> = { "* * * * *": "minutely", "17 2 * * *": "nightly" };

/** Runs one job to its end; a failure is logged, never thrown, so that the next tick comes. */
export async function runJob(platform: Platform, job: JobName): Promise<void> {
  const ctx = makeCtx(platform, { kind: "system", job });
  try {
    if (job === "nightly") {
      await recalibrate(ctx);
      await rematchOpenReports(ctx);
    }
    await drainNotices(ctx);
    if (job === "minutely")
      await refreshStale(ctx, STALE_AT_ONCE, (id, error) => logFault(ctx, `refresh: ${id}`, error));
  } catch (error) {
    logFault(ctx, `job: ${job}`, error);
  }
}
