import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { buildApp } from "./app.ts";
import { type Config, ConfigError, readConfig } from "./core/config.ts";
import type { Platform } from "./core/ctx.ts";
import { type JobName, runJob } from "./jobs/clock.ts";
import { migrateDatabase } from "./platform/database.node.ts";
import { nodePlatform } from "./platform/platform.node.ts";
import { provideAssets } from "./web/assets.ts";

/** The checkout's top folder, found from `src/` and from the bundle in `dist/` alike. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));

export interface RunningServer {
  readonly url: string;
  readonly platform: Platform;
  /** Resolves once all work left after answers so far is done. */
  settled(): Promise<void>;
  /** Takes no more requests, ends those under way, closes the database. */
  stop(): Promise<void>;
}

/** Starts Homeward in this process: migrates, serves, runs the clock's jobs. */
export async function startServer(
  config: Config,
  options: { readonly jobs?: boolean; readonly platform?: Platform } = {},
): Promise<RunningServer> {
  provideAssets(JSON.parse(readFileSync(`${ROOT}dist/assets.json`, "utf8")) as Record<string, string>);
  const platform = options.platform ?? (await nodePlatform(config));
  await migrateDatabase(platform.client, `${ROOT}drizzle`);

  const pending = new Set<Promise<void>>();
  const keep = (work: Promise<void>) => {
    const kept = work.finally(() => pending.delete(kept));
    pending.add(kept);
  };
  const app = buildApp({ platform: () => platform, waitUntil: (_c, work) => keep(work) });
  const outer = new Hono()
    .use(
      "/assets/*",
      serveStatic({
        root: `${ROOT}dist/public`,
        onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
      }),
    )
    .all("*", (c) => app.fetch(c.req.raw, c.env));

  const server = serve({ fetch: outer.fetch, hostname: config.HOST, port: config.PORT });
  await new Promise<void>((resolve, reject) => server.once("listening", resolve).once("error", reject));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : config.PORT;
  const timers = options.jobs === false ? [] : startClock(platform, keep);

  return {
    url: `http://${config.HOST}:${port}`,
    platform,
    async settled() {
      while (pending.size > 0) await Promise.allSettled(pending);
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ("closeIdleConnections" in server) server.closeIdleConnections();
        setTimeout(() => {
          if ("closeAllConnections" in server) server.closeAllConnections();
        }, 5_000).unref();
      });
      await Promise.allSettled(pending);
      platform.client.close();
    },
  };
}

/** The Node twin of cron: each minute one tick, and once a night at 02:17 UTC the other job. */
function startClock(platform: Platform, keep: (work: Promise<void>) => void): NodeJS.Timeout[] {
  let running = false;
  const run = (job: JobName) => {
    if (running) return;
    running = true;
    keep(
      runJob(platform, job).finally(() => {
        running = false;
      }),
    );
  };
  return [
    setInterval(() => {
      const now = new Date(platform.clock.now());
      run(now.getUTCHours() === 2 && now.getUTCMinutes() === 17 ? "nightly" : "minutely");
    }, 60_000),
  ];
}

async function main(): Promise<void> {
  try {
    const server = await startServer(readConfig(process.env));
    console.log(`Homeward is open at ${server.url}`);
    let stopping = false;
    const stop = async () => {
      if (stopping) return;
      stopping = true;
      console.log("Homeward is closing: finishing what is under way.");
      await server.stop();
      process.exit(0);
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    console.error(
      taken ? "This port is taken. Choose another with PORT." : error instanceof ConfigError ? error.message : error,
    );
    process.exit(1);
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) await main();
