import manifest from "../dist/assets.json" with { type: "json" };
import { buildApp } from "./app.ts";
import { type Config, ConfigError, readConfig } from "./core/config.ts";
import { CRON, runJob } from "./jobs/clock.ts";
import { type WorkerBindings, workerPlatform } from "./platform/platform.worker.ts";
import { provideAssets } from "./web/assets.ts";

provideAssets(manifest);

type Env = WorkerBindings & Readonly<Record<string, unknown>>;
interface Execution {
  waitUntil(work: Promise<unknown>): void;
}

let config: Config | undefined;
let faulty: ConfigError | undefined;
function configOf(env: Env): Config {
  if (faulty) throw faulty;
  try {
    config ??= readConfig(env);
    return config;
  } catch (error) {
    if (error instanceof ConfigError) {
      faulty = error;
      console.error(error.message);
    }
    throw error;
  }
}

const app = buildApp({
  platform: (c) => workerPlatform(configOf(c.env as Env), c.env as Env),
  waitUntil: (c, work) => c.executionCtx.waitUntil(work),
});

/** Cloudflare's entry: `fetch` for people and programs, `scheduled` for the clock. */
export default {
  fetch(request: Request, env: Env, execution: Execution): Response | Promise<Response> {
    try {
      configOf(env);
    } catch {
      return new Response("Homeward is not set up yet. Its log names the settings that are missing.", { status: 503 });
    }
    return app.fetch(request, env, execution as never);
  },
  async scheduled(event: { readonly cron: string }, env: Env): Promise<void> {
    const job = CRON[event.cron];
    if (!job) throw new Error(`no job for cron ${event.cron}`);
    await runJob(workerPlatform(configOf(env), env), job);
  },
};
