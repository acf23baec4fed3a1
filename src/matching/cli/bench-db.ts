/** A fresh embedded database with nothing but the engine's index in it. */
import { readdirSync, readFileSync } from "node:fs";
import { type Client, createClient, type InStatement } from "@libsql/client";
import type { Profile } from "../profile.ts";
import { indexProfile } from "../store.ts";

const MIGRATIONS = new URL("../../../drizzle/", import.meta.url);

/** The statements that make the index, from the house's own migrations. */
export function indexSchema(): string[] {
  return readdirSync(MIGRATIONS)
    .filter((name) => /_matching_\w+\.sql$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, MIGRATIONS), "utf8").split("--> statement-breakpoint"))
    .map((statement) => statement.trim())
    .filter(Boolean);
}

/** Opens a database and makes the index in it. */
export async function openIndex(url = ":memory:"): Promise<Client> {
  const client = createClient({ url });
  await client.batch(indexSchema(), "write");
  return client;
}

/** Writes profiles the way the product does, many to a batch. */
export async function load(client: Client, profiles: Iterable<Profile>, batchSize = 200): Promise<void> {
  let batch: InStatement[] = [];
  for (const profile of profiles) {
    batch.push(...indexProfile(profile));
    if (batch.length >= batchSize * 2) {
      await client.batch(batch, "write");
      batch = [];
    }
  }
  if (batch.length > 0) await client.batch(batch, "write");
}
