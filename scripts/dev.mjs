// `npm run dev`: assets and server rebuilt on change, a database and a mailbox of its own, demo sign-in allowed.
import { spawn } from "node:child_process";

const env = {
  BASE_URL: "http://127.0.0.1:8787",
  DATABASE_URL: "file:.data/dev.db",
  PHOTO_DIR: ".data/dev-photos",
  AUTH_SECRET: "development-only-development-only-development",
  MAILBOX: "1",
  DEMO: "1",
  ...process.env,
};
const children = [
  spawn("node", ["scripts/build-assets.mjs", "--watch"], { stdio: "inherit", env }),
  spawn("tsx", ["watch", "src/server.ts"], { stdio: "inherit", env }),
];
const stop = () => {
  for (const child of children) child.kill("SIGTERM");
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
for (const child of children) child.once("exit", stop);
