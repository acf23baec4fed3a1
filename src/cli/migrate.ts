import { migrateDatabase, openDatabase } from "../platform/database.node.ts";

// `npm run migrate`: brings the database of DATABASE_URL up to date (Turso, or a file).
const url = process.env.DATABASE_URL;
if (!url) {
  console.error("DATABASE_URL is missing: the database to migrate. Example: libsql://desk.turso.io");
  process.exit(1);
}
const client = await openDatabase(url, process.env.DATABASE_AUTH_TOKEN);
await migrateDatabase(client, "drizzle");
client.close();
console.log("The database is up to date.");
