import { drizzle } from "drizzle-orm/libsql/web";
import { nanoid } from "nanoid";
import { counted, type Database } from "../platform/database.ts";
import type { Actor } from "./actor.ts";
import type { Ctx, Platform } from "./ctx.ts";

/** One request's, or one job's, context over a platform; counts its round trips. */
export function makeCtx(platform: Platform, actor: Actor, requestId: string = nanoid(12)): Ctx {
  const trips = { count: 0 };
  const client = counted(platform.client, trips);
  return { ...platform, client, db: drizzle(client) as Database, actor, requestId, trips, after: [] };
}

/** The same request seen as another actor (after a sign-in or a link was read). */
export function actingAs(ctx: Ctx, actor: Actor): Ctx {
  return { ...ctx, actor };
}
