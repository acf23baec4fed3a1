import { existsSync, rmSync, writeFileSync } from "node:fs";
import { readConfig } from "../core/config.ts";
import { startServer } from "../server.ts";
import { seedIfEmpty } from "./seed-if-empty.ts";
import { world } from "./world.ts";

// `npm run demo`: a whole desk with made-up data on this machine. Everything lies in .data/demo; remove it to begin anew.
const port = process.env.PORT ?? "8787";
const host = process.env.HOST ?? "127.0.0.1";
const config = readConfig({
  AUTH_SECRET: "demo-only-demo-only-demo-only-demo-only",
  DATABASE_URL: "file:./.data/demo/homeward.db",
  PHOTO_DIR: "./.data/demo/photos",
  BASE_URL: `http://${host}:${port}`,
  ...process.env,
  HOST: host,
  PORT: port,
  MAILBOX: "1",
  DEMO: "1",
  RESEND_API_KEY: "",
});
// A first start that was cut short leaves half a world: it begins anew. Only the demo's own folder is ever cleared.
const folder = "./.data/demo";
const own = config.DATABASE_URL === `file:${folder}/homeward.db`;
if (own && existsSync(folder) && !existsSync(`${folder}/complete`)) rmSync(folder, { recursive: true });

const server = await startServer(config).catch((error: NodeJS.ErrnoException) => {
  console.error(error.code === "EADDRINUSE" ? `Port ${port} is taken. Choose another: PORT=8800 npm run demo` : error);
  process.exit(1);
});
await seedIfEmpty(server.platform, console.log);
if (own) writeFileSync(`${folder}/complete`, "");

const base = config.BASE_URL;
const first = (role: string) => world.staff.find((person) => person.role === role)?.email ?? "";
console.log(`
Homeward is open at ${base}

  Agent      ${base}/dev/as/${first("agent")}
  Manager    ${base}/dev/as/${first("manager")}
  Admin      ${base}/dev/as/${first("admin")}
  Traveler   ${base}/${world.sites[1]?.slug}/lost
  Traveler   ${base}/${world.sites[0]?.slug}/lost
  Mailbox    ${base}/dev/mail
  API        ${base}/api/reference

Each link signs in by itself. Stop with Ctrl-C.
`);
const stop = async () => {
  await server.stop();
  process.exit(0);
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
