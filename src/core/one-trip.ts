import type { InStatement, ResultSet } from "@libsql/client";
import { drizzle } from "drizzle-orm/libsql/web";
import type { Database, DatabaseClient } from "../platform/database.ts";
import type { Ctx } from "./ctx.ts";

/**
 * Runs several reads side by side in one round trip: whatever they ask of the database in the same turn leaves as
 * one batch. For reads that each go to the database once; a second question of theirs is a second trip.
 */
export function inOneTrip<T>(ctx: Ctx, read: (ctx: Ctx) => Promise<T>): Promise<T> {
  const client = gathering(ctx.client);
  return read({ ...ctx, client, db: drizzle(client) as Database });
}

interface Asked {
  readonly statements: readonly InStatement[];
  readonly resolve: (results: ResultSet[]) => void;
  readonly reject: (reason: unknown) => void;
}

function gathering(client: DatabaseClient): DatabaseClient {
  let waiting: Asked[] = [];
  const send = async () => {
    const asked = waiting;
    waiting = [];
    try {
      const results = await client.batch(
        asked.flatMap((one) => one.statements),
        "read",
      );
      let from = 0;
      for (const { statements, resolve } of asked) {
        resolve(results.slice(from, from + statements.length));
        from += statements.length;
      }
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  };
  const ask = (statements: readonly InStatement[]) =>
    new Promise<ResultSet[]>((resolve, reject) => {
      if (waiting.length === 0) setTimeout(send, 0);
      waiting.push({ statements, resolve, reject });
    });
  return new Proxy(client, {
    get(target, name) {
      if (name === "batch") return (statements: InStatement[]) => ask(statements);
      if (name === "execute") return async (statement: InStatement) => (await ask([statement]))[0];
      return Reflect.get(target, name, target);
    },
  });
}
