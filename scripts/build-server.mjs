// Bundles src/server.ts into dist/server.js for `npm start`; packages stay in node_modules.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

await import("./build-assets.mjs");
await esbuild.build({
  absWorkingDir: resolve(fileURLToPath(import.meta.url), "../.."),
  entryPoints: ["src/server.ts"],
  outfile: "dist/server.js",
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node22",
  sourcemap: true,
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  logLevel: "warning",
});
