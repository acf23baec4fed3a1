import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** One import (or re-export) as it stands in a file. */
export interface Import {
  /** The importing file, from the top folder: `src/items/log.ts`. */
  readonly from: string;
  /** A file of ours from the top folder, or a package's name as it is written. */
  readonly to: string;
  /** Names taken at run time; `*` for all of them, none when only types are taken. */
  readonly values: readonly string[];
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:([^;"']*?)\s+from\s+)?["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** The imports of a file's text, comments left out. */
export function importsOf(from: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
  const target = (source: string) =>
    source.startsWith(".") ? posix.normalize(posix.join(posix.dirname(from), source)) : source;
  const found: Import[] = [];
  for (const [, onlyTypes, names, source] of code.matchAll(STATEMENT)) {
    found.push({ from, to: target(source ?? ""), values: onlyTypes ? [] : valuesOf(names) });
  }
  for (const [, source] of code.matchAll(DYNAMIC)) found.push({ from, to: target(source ?? ""), values: ["*"] });
  return found;
}

function valuesOf(names: string | undefined): string[] {
  if (names === undefined || names.includes("*")) return ["*"];
  const listed = /\{([\s\S]*)\}/.exec(names)?.[1] ?? "";
  const whole = names
    .replace(/\{[\s\S]*\}/, "")
    .replace(/,/g, "")
    .trim();
  return [whole, ...listed.split(",")]
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(/\s+as\s+/)[0] ?? name);
}

/** Every import below `src/`. */
export function importsBelow(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => importsOf(name, readFileSync(name, "utf8")));
}
