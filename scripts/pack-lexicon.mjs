// The lexicon for the Worker: src/matching/lexicon/data.ts becomes a module that holds it packed and unpacks it on
// first use. Node and the tests go on reading the plain files.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import * as esbuild from "esbuild";

/** The packed and compressed lexicon. */
export async function packLexicon(root) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    stdin: {
      contents: 'export { LEXICON_DATA } from "./data.ts"; export { pack } from "./pack.ts";',
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
  const { LEXICON_DATA, pack } = await import(
    `data:text/javascript;base64,${Buffer.from(bundle.contents).toString("base64")}`
  );
  return compress(pack(LEXICON_DATA));
}

function compress(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      // Measured: small blocks and a longer list of distances fit a text that changes its language often.
      [constants.BROTLI_PARAM_LGBLOCK]: 17,
      [constants.BROTLI_PARAM_NPOSTFIX]: 3,
      [constants.BROTLI_PARAM_NDIRECT]: 8,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** Source of the module that stands in for data.ts. Base64 costs half a percent once the bundle is gzipped. */
export function packedModule(compressed) {
  return `
import { Buffer } from "node:buffer";
import { brotliDecompressSync } from "node:zlib";
import { unpack } from "./pack.ts";
const packed = "${compressed.toString("base64")}";
let data;
const whole = () => (data ??= unpack(brotliDecompressSync(Buffer.from(packed, "base64"))));
export const LEXICON_DATA = {
  get kinds() { return whole().kinds; },
  get brands() { return whole().brands; },
  get attributes() { return whole().attributes; },
  get abbreviations() { return whole().abbreviations; },
};`;
}

/** esbuild plugin: the Worker's bundle holds the lexicon packed. */
export function packedLexicon(root) {
  const compressed = packLexicon(root);
  return {
    name: "packed-lexicon",
    setup(build) {
      build.onLoad({ filter: /[\\/]matching[\\/]lexicon[\\/]data\.ts$/ }, async (args) => ({
        contents: packedModule(await compressed),
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
