import { sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Ctx } from "./ctx.ts";
import { databaseFault } from "./database-fault.ts";
import { Conflict, Unavailable } from "./errors.ts";

export type Write = BatchItem<"sqlite">;

/**
 * One atomic change. `guards` are updates that must each touch exactly one row (`… WHERE id = ? AND version = ?`);
 * the rest counts only when every guard held.
 */
export interface Change {
  readonly guards?: readonly Write[];
  readonly writes?: readonly Write[];
  /** Says who was quicker, read only once the race is lost. */
  readonly lost?: () => Promise<Conflict>;
}

/**
 * Writes a change in one round trip, whole or not at all. After each guard `INSERT INTO guard` checks `changes()`
 * and its trigger aborts the batch when the guard missed. Throws `Conflict` for a lost race or a taken unique
 * value, `Unavailable` when the database is away.
 */
export async function commit(ctx: Ctx, change: Change): Promise<void> {
  const statements: Write[] = [];
  for (const guard of change.guards ?? []) {
    statements.push(guard, ctx.db.run(sql`INSERT INTO guard (held) SELECT changes()`));
  }
  statements.push(...(change.writes ?? []));
  const [first, ...rest] = statements;
  if (!first) return;
  try {
    await ctx.db.batch([first, ...rest]);
  } catch (error) {
    const fault = databaseFault(error);
    switch (fault.kind) {
      case "guard_lost":
        throw change.lost
          ? await change.lost()
          : new Conflict("Somebody changed this a moment before you. Have a look and try again.");
      case "unique":
        throw new Conflict("This was already recorded. Nothing was stored twice.");
      case "away":
        throw new Unavailable("Our records cannot be reached just now. Nothing was changed; please try again shortly.");
      case "other":
        throw error;
    }
  }
}
