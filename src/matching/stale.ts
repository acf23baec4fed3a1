import { type SQL, sql } from "drizzle-orm";

/** Says that things in the index are to be read again: `refreshStale` does it, soon or at night. */
export function markStale(ids: readonly string[]): SQL {
  return sql`UPDATE match_docs SET version = 0 WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
}

/** The same for everything open at the sites of a subquery. */
export function markSiteStale(siteIds: SQL): SQL {
  return sql`UPDATE match_docs SET version = 0 WHERE site IN ${siteIds}`;
}

/** The same for every open report: whatever is suggested is suggested for one. */
export function markReportsStale(): SQL {
  return sql`UPDATE match_docs SET version = 0 WHERE side = 'report'`;
}
