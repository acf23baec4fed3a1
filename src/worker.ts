import manifest from "../dist/assets.json" with { type: "json" };
import { buildApp } from "./app.ts";
import { type Config, ConfigError, readConfig } from "./core/config.ts";
import { CRON, runJob } from "./jobs/clock.ts";
import { loadLexicon } from "./matching/lexicon/data.ts";
import { type WorkerBindings, workerPlatform } from "./platform/platform.worker.ts";
import { provideAssets } from "./web/assets.ts";

provideAssets(manifest);

interface AssetsBinding {
  fetch(request: string): Promise<Response>;
}
type Env = WorkerBindings & { readonly ASSETS: AssetsBinding } & Readonly<Record<string, unknown>>;
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

/** The first request of an isolate that may match waits for the lexicon; what needs none does not. */
async function ready(env: Env): Promise<void> {
  try {
    await loadLexicon(async (address) => {
      const answer = await env.ASSETS.fetch(`https://assets.local${address}`);
      if (!answer.ok) throw new Error(`the lexicon asset answered ${answer.status}`);
      return answer.arrayBuffer();
    });
  } catch (error) {
    // Pages that match nothing go on; the next request tries again and the night looks for what was missed.
    console.error(error);
  }
}
const NO_WORDS = /^\/(healthz|readyz|photos\/)/;

const app = buildApp({
  platform: (c) => workerPlatform(configOf(c.env as Env), c.env as Env),
  waitUntil: (c, work) => c.executionCtx.waitUntil(work),
});

/** Cloudflare's entry: `fetch` for people and programs, `scheduled` for the clock. */
export default {
  async fetch(request: Request, env: Env, execution: Execution): Promise<Response> {
    try {
      configOf(env);
    } catch {
      return new Response("Homeward is not set up yet. Its log names the settings that are missing.", { status: 503 });
    }
    if (!NO_WORDS.test(new URL(request.url).pathname)) await ready(env);
    return app.fetch(request, env, execution as never);
  },
  async scheduled(event: { readonly cron: string }, env: Env): Promise<void> {
    const job = CRON[event.cron];
    if (!job) throw new Error(`no job for cron ${event.cron}`);
    await ready(env);
    await runJob(workerPlatform(configOf(env), env), job);
  },
};
