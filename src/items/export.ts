import { stringify } from "csv-stringify/sync";
import { requireRole } from "../core/actor.ts";
import { DAY } from "../core/clock.ts";
import type { Ctx } from "../core/ctx.ts";
import type { ListItemsInput } from "./model.ts";
import { type ListedItem, listItems } from "./read.ts";

const COLUMNS: Record<string, (row: ListedItem, now: number) => string | number> = {
  reference: ({ item }) => item.ref,
  site: ({ siteName }) => siteName,
  status: ({ item }) => item.status,
  title: ({ item }) => item.title,
  category: ({ item }) => item.category ?? "",
  brand: ({ item }) => item.brand ?? "",
  colours: ({ item }) => item.colours.join(", "),
  unit: ({ item }) => item.unit ?? "",
  place: ({ item }) => item.place,
  found_at: ({ item }) => new Date(item.foundAt).toISOString(),
  logged_at: ({ item }) => new Date(item.createdAt).toISOString(),
  age_days: ({ item }, now) => Math.floor((now - item.foundAt) / DAY),
  storage: ({ storageName }) => storageName ?? "",
  hold_until: ({ item }) => new Date(item.holdUntil).toISOString(),
  disposition: ({ item }) => item.disposition ?? "",
};

/**
 * Items of a manager's sites as CSV (UTF-8 with BOM so that spreadsheets read it, RFC 4180). Cells that a
 * spreadsheet would run as a formula are made harmless.
 */
export async function exportItems(ctx: Ctx, filter: ListItemsInput): Promise<string> {
  requireRole(ctx.actor, "manager");
  const rows: ListedItem[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await listItems(ctx, { ...filter, cursor, limit: 200 });
    rows.push(...page.rows);
    if (!page.next) break;
    cursor = page.next;
  }
  const now = ctx.clock.now();
  const table = rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row, now)));
  return stringify([Object.keys(COLUMNS), ...table], { bom: true, escape_formulas: true, record_delimiter: "\r\n" });
}
