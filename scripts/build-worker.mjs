// Bundles src/worker.ts into dist/worker/worker.js, the way wrangler.toml deploys it. `--size` prints what it weighs
// gzipped, whole and matching alone, `--start` what matching adds to its start in workerd; both fail above the limits.
// `--meta FILE` writes esbuild's metafile.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { packedLexicon, withoutMatching, writeLexiconAsset } from "./pack-lexicon.mjs";

const LIMIT_KB = 600;
const MATCHING_LIMIT_KB = 250;
const START_LIMIT_MS = 20;
const root = resolve(fileURLToPath(import.meta.url), "../..");

const empty = async () => "export default undefined;";
/** The same names as a module has, as functions that refuse if anything ever calls them. */
const refusing = async (name, but = {}) =>
  Object.keys(await import(name))
    .filter((key) => key !== "default")
    .map(
      (key) =>
        `export const ${key} = ${but[key] ?? `() => { throw new Error("${name} is left out of the Worker"); }`};`,
    )
    .join("\n");

/** What stands in the place of what is left out. */
const LEFT_OUT = {
  "zod-locales": empty,
  "postal-mime": empty,
  "social-providers": async () =>
    `import { z } from "zod";\n${await refusing("@better-auth/core/social-providers", {
      socialProviders: "{}",
      socialProviderList: "[]",
      SocialProviderListEnum: "z.string()",
    })}`,
  jose: () => refusing("jose"),
  preview: async () => "export const preview = () => null;",
};

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
    // better-auth knows some forty social sign-ins and signs JWTs with jose; staff sign in by one-time code only.
    build.onResolve({ filter: /social-providers\/index\.mjs$/ }, () => ({
      path: "social-providers",
      namespace: "left-out",
    }));
    build.onResolve({ filter: /^@better-auth\/core\/social-providers$/ }, () => ({
      path: "social-providers",
      namespace: "left-out",
    }));
    build.onResolve({ filter: /^jose$/ }, () => ({ path: "jose", namespace: "left-out" }));
    // Every part in every state, for people who build Homeward: on Node only.
    build.onResolve({ filter: /\/preview\.tsx$/ }, () => ({ path: "preview", namespace: "left-out" }));
    build.onLoad({ filter: /.*/, namespace: "left-out" }, async ({ path }) => ({
      contents: await LEFT_OUT[path](),
      resolveDir: root,
    }));
  },
};

await import("./build-assets.mjs");
await mkdir(join(root, "dist/worker"), { recursive: true });
const lexicon = await writeLexiconAsset(root);
const options = {
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
  // A pattern that is written out is checked when the script is read, whether or not it ever runs, and classes of
  // letters take half a millisecond each. As calls they wait.
  supported: { "regexp-sticky-and-unicode-flags": false },
  // Letters as they are: escapes would weigh more, gzipped too.
  charset: "utf8",
  mainFields: ["browser", "module", "main"],
  conditions: ["workerd", "worker", "browser"],
  external: ["node:*", "cloudflare:*"],
  define: { "process.env.NODE_ENV": '"production"' },
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  logLevel: "warning",
  plugins: [leaveOut, packedLexicon(lexicon.asset)],
};
const built = await esbuild.build(options);

const meta = process.argv.indexOf("--meta");
if (meta > 0) await writeFile(process.argv[meta + 1] ?? "dist/worker/meta.json", JSON.stringify(built.metafile));
const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length / 1024;
const bytes = await readFile(join(root, "dist/worker/worker.js"));
const kb = gzipped(bytes);
console.log(`worker: ${(bytes.length / 1024).toFixed(0)} KB, ${kb.toFixed(1)} KB gzipped (limit ${LIMIT_KB} KB)`);

if (process.argv.includes("--size")) {
  const bare = await esbuild.build({
    ...options,
    write: false,
    sourcemap: false,
    plugins: [withoutMatching, leaveOut],
  });
  const matching = kb - gzipped(bare.outputFiles[0].contents);
  const asset = lexicon.bytes / 1024;
  console.log(`of these, the matching engine: ${matching.toFixed(1)} KB gzipped`);
  console.log(`beside it, read once by an isolate: the lexicon, a static asset of ${asset.toFixed(1)} KB, packed`);
  console.log(`engine and lexicon together: ${(matching + asset).toFixed(1)} KB (limit ${MATCHING_LIMIT_KB} KB)`);
  for (const [name, size, limit] of [
    ["The Worker", kb, LIMIT_KB],
    ["Engine and lexicon together", matching + asset, MATCHING_LIMIT_KB],
  ]) {
    if (size <= limit) continue;
    console.error(`${name}: ${(size - limit).toFixed(1)} KB over the limit.`);
    process.exitCode = 1;
  }
}

if (process.argv.includes("--start")) {
  const { measureStart, startable } = await import("./worker-start.mjs");
  const bare = await esbuild.build({
    ...options,
    write: false,
    sourcemap: false,
    plugins: [startable(withoutMatching), leaveOut],
  });
  const start = await measureStart({
    whole: bytes,
    bare: bare.outputFiles[0].contents,
    assets: join(root, "dist/public"),
    date: /^compatibility_date = "(.+)"$/m.exec(await readFile(join(root, "wrangler.toml"), "utf8"))?.[1],
  });
  const ms = (value) => `${value.toFixed(1)} ms`;
  console.log(`start in workerd, ${start.runs} fresh isolates each, in turn, medians:`);
  for (const [clock, took] of Object.entries({ "on the clock": start.wall, "on a core": start.cpu })) {
    if (!took) continue;
    const [low, high] = took.quartiles;
    console.log(
      `  ${clock.padEnd(12)} ${ms(took.whole)} with matching, ${ms(took.bare)} without (${(took.whole / took.bare).toFixed(3)} times), ` +
        `${ms(took.empty)} an empty Worker; engine and lexicon ${ms(took.difference)}, half of the pairs within ${low.toFixed(1)} to ${ms(high)}`,
    );
  }
  // What else runs on the machine stretches the clock more than the time on a core.
  const { difference, first, later } = start.cpu ?? start.wall;
  console.log(`of the start, engine and lexicon: ${ms(difference)} (limit ${START_LIMIT_MS} ms)`);
  console.log(`after it, when an isolate first reads words and unpacks the lexicon: ${ms(first)}, then ${ms(later)}`);
  if (difference > START_LIMIT_MS) {
    console.error(`Engine and lexicon: ${ms(difference - START_LIMIT_MS)} over the limit of a start.`);
    process.exitCode = 1;
  }
}
