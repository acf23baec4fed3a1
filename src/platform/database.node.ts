import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createClient } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";
import type { Database, DatabaseClient } from "./database.ts";

/** Opens an embedded file (WAL, foreign keys on) or a libSQL server, by the URL. */
export async function openDatabase(url: string, authToken?: string): Promise<DatabaseClient> {
  const isFile = url.startsWith("file:");
  if (isFile) mkdirSync(dirname(url.replace(/^file:(\/\/)?/, "")), { recursive: true });
  const client = createClient({ url, ...(authToken ? { authToken } : {}) });
  if (isFile) {
    await client.execute("PRAGMA journal_mode = WAL");
    await client.execute("PRAGMA synchronous = NORMAL");
    await client.execute("PRAGMA foreign_keys = ON");
    await client.execute("PRAGMA busy_timeout = 5000");
    await client.execute("PRAGMA cache_size = -65536");
  }
  return client;
}

/** Drizzle over an open client. */
export function databaseOf(client: DatabaseClient): Database {
  return drizzle(client) as Database;
}

/** Applies the migrations in `folder` that this database has not seen. */
export async function migrateDatabase(client: DatabaseClient, folder: string): Promise<void> {
  await migrate(drizzle(client), { migrationsFolder: folder });
}
