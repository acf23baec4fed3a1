// Builds the stylesheet and each island into dist/public/assets/NAME-HASH.ext and writes dist/assets.json.
// `--watch` rebuilds on change.
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const out = join(root, "dist/public/assets");
const manifestFile = join(root, "dist/assets.json");

const DAY = 86_400_000;

/** Old copies stay for a day: a page already open in a browser may still ask for them. */
async function tidy(kept) {
  for (const name of await readdir(out)) {
    if (kept.has(name)) continue;
    const { mtimeMs } = await stat(join(out, name));
    if (Date.now() - mtimeMs > DAY) await rm(join(out, name), { force: true });
  }
}

async function writeManifest(metafile) {
  const manifest = {};
  const kept = new Set();
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    kept.add(basename(file));
    if (entryPoint) manifest[basename(entryPoint).replace(/\.ts$/, ".js")] = `/assets/${basename(file)}`;
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const before = await readFile(manifestFile, "utf8").catch(() => "");
  if (text !== before) await writeFile(manifestFile, text);
  await tidy(kept);
  return manifest;
}

const islands = (await readdir(join(root, "src/web/islands"))).filter(
  (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);
await mkdir(out, { recursive: true });
await writeFile(join(out, "../_headers"), "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");

const options = {
  absWorkingDir: root,
  entryPoints: ["src/web/styles.css", ...islands.map((name) => `src/web/islands/${name}`)],
  outdir: out,
  entryNames: "[name]-[hash]",
  bundle: true,
  format: "esm",
  minify: true,
  metafile: true,
  target: ["chrome109", "firefox115", "safari16"],
  logLevel: "warning",
  plugins: [
    {
      name: "manifest",
      setup(build) {
        build.onEnd(async (result) => {
          if (result.errors.length > 0) return;
          const manifest = await writeManifest(result.metafile);
          console.log(`assets: ${Object.values(manifest).join(" ")}`);
        });
      },
    },
  ],
};

if (process.argv.includes("--watch")) await (await esbuild.context(options)).watch();
else await esbuild.build(options);
