import { parseReference } from "../core/ids.ts";
import type { AppContext } from "./app-env.ts";

/** An address with the parts of its query that say something. */
export const address = (path: string, query: Readonly<Record<string, string | null | undefined>>): string => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
};

/** The reference in an address, read as people type it; else whatever stands there. */
export function refOf(c: AppContext): string {
  const typed = c.req.param("ref") ?? "";
  return parseReference(typed) ?? typed;
}
