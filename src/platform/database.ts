import type { Client } from "@libsql/client";
import type { LibSQLDatabase } from "drizzle-orm/libsql";

/** Drizzle over libSQL: an embedded file on Node, HTTP to Turso or sqld at the edge. */
export type Database = LibSQLDatabase<Record<string, never>>;

/** The raw client beside it, for the few statements Drizzle cannot say (FTS5 `MATCH`). */
export type DatabaseClient = Client;

/** How many round trips to the database something took; a `batch` is one. */
export interface RoundTrips {
  count: number;
}

/** The same client, which adds to `trips` each time it goes to the database. */
export function counted(client: DatabaseClient, trips: RoundTrips): DatabaseClient {
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      if (!TRIPS.has(name)) return member.bind(target);
      return (...args: unknown[]) => {
        trips.count += 1;
        return member.apply(target, args);
      };
    },
  });
}
const TRIPS: ReadonlySet<string | symbol> = new Set(["execute", "batch", "migrate", "transaction", "executeMultiple"]);
