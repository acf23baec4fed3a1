import { z } from "zod";
import { fieldError, InvalidInput } from "./errors.ts";

/** Where the next page begins: the sort instant and the id of the last row shown. */
export interface Cursor {
  readonly at: number;
  readonly id: string;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Give it back as `cursor` for the next page; null on the last. */
  readonly next: string | null;
}

const shape = z.tuple([z.number(), z.string().max(64)]);

/** A cursor as URL-safe text. */
export function encodeCursor(cursor: Cursor): string {
  return btoa(JSON.stringify([cursor.at, cursor.id]))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}

/** Reads a cursor from a URL. Throws `InvalidInput` when it is not one of ours. */
export function decodeCursor(text: string | null | undefined): Cursor | null {
  if (!text) return null;
  try {
    const [at, id] = shape.parse(JSON.parse(atob(text.replace(/-/g, "+").replace(/_/g, "/"))));
    return { at, id };
  } catch {
    throw new InvalidInput([
      fieldError("cursor", "invalid", { message: "This page link is damaged. Start again from the first page." }),
    ]);
  }
}

/** Cuts `limit + 1` rows read into a page and the cursor to what follows. */
export function pageOf<T>(rows: readonly T[], limit: number, cursorOf: (row: T) => Cursor): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null };
}
