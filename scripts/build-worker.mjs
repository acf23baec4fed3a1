// Bundles src/worker.ts into dist/worker/worker.js, the way wrangler.toml deploys it. `--size` prints the gzipped
// size and fails above the limit; `--meta FILE` writes esbuild's metafile.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";

const LIMIT_KB = 600;
const root = resolve(fileURLToPath(import.meta.url), "../..");

/** Code that libraries pull in whole and that this Worker never reaches. */
const leaveOut = {
  name: "leave-out",
  setup(build) {
    // zod carries its messages in some fifty languages; ours come from src/core/errors.ts and the catalogs.
    build.onResolve({ filter: /locales\/index\.js$/ }, (args) =>
      args.importer.includes("/zod/") ? { path: "zod-locales", namespace: "left-out" } : undefined,
    );
    // The Resend SDK parses inbound mail with it; Homeward only sends.
    build.onResolve({ filter: /^postal-mime$/ }, () => ({ path: "postal-mime", namespace: "left-out" }));
    build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default undefined;" }));
  },
};

await import("./build-assets.mjs");
await mkdir(join(root, "dist/worker"), { recursive: true });
const built = await esbuild.build({
  absWorkingDir: root,
  entryPoints: ["src/worker.ts"],
  outfile: "dist/worker/worker.js",
  bundle: true,
  minify: true,
  sourcemap: "external",
  metafile: true,
  format: "esm",
  platform: "neutral",
  target: "es2024",
  mainFields: ["browser", "module", "main"],
  conditions: ["workerd", "worker", "browser"],
  external: ["node:*", "cloudflare:*"],
  define: { "process.env.NODE_ENV": '"production"' },
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  logLevel: "warning",
  plugins: [leaveOut],
});

const meta = process.argv.indexOf("--meta");
if (meta > 0) await writeFile(process.argv[meta + 1] ?? "dist/worker/meta.json", JSON.stringify(built.metafile));
const bytes = await readFile(join(root, "dist/worker/worker.js"));
const kb = gzipSync(bytes, { level: 9 }).length / 1024;
console.log(`worker: ${(bytes.length / 1024).toFixed(0)} KB, ${kb.toFixed(1)} KB gzipped (limit ${LIMIT_KB} KB)`);
if (process.argv.includes("--size") && kb > LIMIT_KB) {
  console.error(`The Worker is ${(kb - LIMIT_KB).toFixed(1)} KB over its limit.`);
  process.exit(1);
}
