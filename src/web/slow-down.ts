import type { Ctx } from "../core/ctx.ts";
import { TooMany } from "../core/errors.ts";
import type { AppContext } from "./app-env.ts";

/**
 * Whoever sends a request, as far as the runtime knows: the socket's address on Node, Cloudflare's word at the edge.
 * Only ever used to slow down, never to let in.
 */
export function clientOf(c: AppContext): string {
  const env = c.env as { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  if (env?.incoming) return env.incoming.socket?.remoteAddress ?? "unknown";
  return c.req.header("cf-connecting-ip") ?? "unknown";
}

/** Counts a try under a key. Throws `TooMany` with the wait once there were more than `limit` in the window. */
export async function slowDown(ctx: Ctx, key: string, limit: number, windowSeconds: number): Promise<void> {
  const wait = await ctx.limiter.take(key, limit, windowSeconds, ctx.clock.now());
  if (wait > 0) {
    throw new TooMany(
      `That was often in a short time. You can go on in ${Math.ceil(wait / 60)} minutes; nothing is locked.`,
      wait,
    );
  }
}

/** Reports for one address, and from one sender, in an hour: a family's worth, a hotel lobby's worth. */
const REPORTS_FOR_ONE = 12;
const REPORTS_FROM_ONE = 120;

/** Before a report is filed, by form or API: nobody's mailbox is flooded from here. Throws `TooMany`. */
export async function slowFiling(c: AppContext, email: string): Promise<void> {
  await slowDown(c.get("ctx"), `file:${email}`, REPORTS_FOR_ONE, 3600);
  await slowDown(c.get("ctx"), `file-from:${clientOf(c)}`, REPORTS_FROM_ONE, 3600);
}

/** Looks at a form while it is filled in, from one sender in five minutes: a few travelers behind one hotel's address. */
const LOOKS_FROM_ONE = 300;

/** Before a form still being filled in is judged. Throws `TooMany`. */
export async function slowLooking(c: AppContext): Promise<void> {
  await slowDown(c.get("ctx"), `look-from:${clientOf(c)}`, LOOKS_FROM_ONE, 300);
}
