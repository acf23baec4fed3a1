/** Reading evaluation sets: one JSON object a line, refused with its number when it is not. */
import { readFileSync } from "node:fs";
import type { ItemFacts, ReportFacts } from "../facts.ts";

export interface LabelledReport {
  readonly facts: ReportFacts;
  readonly lang: string;
  /** For scoring alone; undefined in a set without answers. */
  readonly truth: string | null | undefined;
}

/** A line that is not what it should be. */
export class MalformedLine extends Error {}

function* objects(path: string): Generator<[number, Record<string, unknown>]> {
  const lines = readFileSync(path, "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new MalformedLine(`${path}: line ${index + 1} is not JSON`);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new MalformedLine(`${path}: line ${index + 1} is not an object`);
    const row = value as Record<string, unknown>;
    if ((typeof row.id !== "string" && typeof row.id !== "number") || row.id === "")
      throw new MalformedLine(`${path}: line ${index + 1} has no id`);
    yield [index + 1, row];
  }
}

function instant(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || value.trim() === "") return null;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}

const said = (value: unknown): string | null =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : null;
const list = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one) => typeof one === "string" || typeof one === "number").map(String)
    : typeof value === "string" && value
      ? [value]
      : [];

function common(row: Record<string, unknown>) {
  return {
    id: String(row.id),
    site: said(row.site),
    siteKind: said(row.siteKind),
    siteGroup: said(row.siteGroup),
    place: said(row.place),
    unit: said(row.unit),
    description: said(row.description),
    category: said(row.category),
    brand: said(row.brand),
    colours: list(row.colours ?? row.colors),
    identifiers: list(row.identifiers),
    lang: said(row.lang),
  };
}

function unique(seen: Set<string>, path: string, line: number, id: string): void {
  if (seen.has(id)) throw new MalformedLine(`${path}: line ${line} repeats the id ${id}`);
  seen.add(id);
}

/** Found items of a file. */
export function readItems(path: string): ItemFacts[] {
  const seen = new Set<string>();
  return [...objects(path)].map(([line, row]) => {
    const shared = common(row);
    unique(seen, path, line, shared.id);
    return { ...shared, foundAt: instant(row.foundAt), title: said(row.title) ?? said(row.name) };
  });
}

/** Loss reports of a file, with their answers where there are any. */
export function readReports(path: string): LabelledReport[] {
  const seen = new Set<string>();
  return [...objects(path)].map(([line, row]) => {
    const shared = common(row);
    unique(seen, path, line, shared.id);
    const { truth, ...rest } = row;
    const facts: ReportFacts = {
      ...shared,
      lostFrom: instant(rest.lostFrom),
      lostTo: instant(rest.lostTo),
      item: said(rest.item) ?? said(rest.title),
      travelerName: said(rest.travelerName),
    };
    return {
      facts,
      lang: shared.lang ?? "und",
      truth: truth === undefined ? undefined : truth === null ? null : String(truth),
    };
  });
}
