// The lexicon for the Worker: src/matching/lexicon/data.ts becomes a module that reads it packed from a static asset.
// Node and the tests go on reading the plain files.
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";

/** The packed lexicon, what reads the same written once. */
export async function packLexicon(root) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents:
        'export { LEXICON_DATA } from "./data.ts"; export { pack } from "./pack.ts"; export { writtenOnce } from "./once.ts";',
      resolveDir: join(root, "src/matching/lexicon"),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  const [bundle] = outputFiles;
  const { LEXICON_DATA, pack, writtenOnce } = await import(
    `data:text/javascript;base64,${Buffer.from(bundle.contents).toString("base64")}`
  );
  return pack(writtenOnce(LEXICON_DATA));
}

/**
 * Source of the module that stands in for data.ts: the lexicon is a static asset beside the Worker, read once by each
 * isolate and unpacked when a word is first asked for. No part of the script, it costs the Worker's start nothing.
 */
export function packedModule(asset) {
  return `
import { unpack } from "./pack.ts";
let packed;
let data;
let loading;
export function loadLexicon(read) {
  loading ??= read(${JSON.stringify(asset)}).then(
    (bytes) => { packed = bytes; },
    (error) => { loading = undefined; throw error; },
  );
  return loading;
}
const whole = () => {
  if (data) return data;
  if (!packed) throw new Error("the lexicon was not loaded: await loadLexicon first");
  data = unpack(new Uint8Array(packed));
  packed = undefined;
  return data;
};
export const LEXICON_DATA = {
  get kinds() { return whole().kinds; },
  get brands() { return whole().brands; },
  get attributes() { return whole().attributes; },
  get abbreviations() { return whole().abbreviations; },
  get lookalikes() { return whole().lookalikes; },
};`;
}

/** Writes the packed lexicon beside the other assets; answers its address and its size in bytes. */
export async function writeLexiconAsset(root) {
  const packed = await packLexicon(root);
  const hash = createHash("sha256").update(packed).digest("hex").slice(0, 10);
  const asset = `/assets/lexicon-${hash}.bin`;
  await mkdir(join(root, "dist/public/assets"), { recursive: true });
  await writeFile(join(root, "dist/public", asset), packed);
  return { asset, bytes: packed.length };
}

/** esbuild plugin: the Worker reads the lexicon from its asset. */
export function packedLexicon(asset) {
  return {
    name: "packed-lexicon",
    setup(build) {
      build.onLoad({ filter: /[\\/]matching[\\/]lexicon[\\/]data\.ts$/ }, (args) => ({
        contents: packedModule(asset),
        resolveDir: join(args.path, ".."),
        loader: "js",
      }));
    },
  };
}

/**
 * esbuild plugin: the Worker without lexicon and engine, to see what they weigh. Never runs, only weighs.
 * Routes, tables and the desk's verbs (they take a ctx) use the engine and are no part of it.
 */
export const withoutMatching = {
  name: "without-matching",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]matching[\\/].*\.ts$/ }, async (args) => {
      if (/[\\/](?:schema|api)\.ts$/.test(args.path)) return undefined;
      const text = await readFile(args.path, "utf8");
      if (text.includes("/core/ctx.ts")) return undefined;
      const names = new Set();
      for (const [, name] of text.matchAll(/^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm))
        names.add(name);
      for (const [, list] of text.matchAll(/^export \{([^}]*)\}/gm)) {
        for (const one of list.split(",")) {
          const name = one
            .trim()
            .split(/\s+as\s+/)
            .at(-1);
          if (name && !name.startsWith("type ")) names.add(name);
        }
      }
      return { contents: `export const ${[...names].map((name) => `${name} = undefined`).join(", ")};`, loader: "js" };
    });
  },
};
