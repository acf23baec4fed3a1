import { inArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { type StaffActor, sitesOf } from "../core/actor.ts";
import type { SiteId } from "../core/ids.ts";

/** The sites a page looks at: the one chosen when it is the actor's, else all of theirs; `null` means every site. */
export type Scope = readonly SiteId[] | null;

export function scopeOf(staff: StaffActor, chosen: SiteId | null): Scope {
  const mine = sitesOf(staff);
  if (chosen === null) return mine;
  return mine === null || mine.includes(chosen) ? [chosen] : [];
}

/** True for rows whose site is in the scope. */
export function inScope(column: SQLiteColumn, scope: Scope): SQL {
  return scope === null ? sql`1` : inArray(column, [...scope]);
}
