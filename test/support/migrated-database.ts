import { mkdirSync, rmSync } from "node:fs";
import { migrateDatabase, openDatabase } from "../../src/platform/database.node.ts";

/** Migrated once before the suite; each test copies the file. */
export const TEMPLATE = "dist/test/template.db";

export default async function setup(): Promise<void> {
  rmSync("dist/test", { recursive: true, force: true });
  mkdirSync("dist/test", { recursive: true });
  const client = await openDatabase(`file:${TEMPLATE}`);
  await migrateDatabase(client, "drizzle");
  await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  client.close();
}
