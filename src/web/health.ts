import { sql } from "drizzle-orm";
import { Hono } from "hono";
import { waitingNotices } from "../notices/drain.ts";
import type { AppEnv } from "./app-env.ts";

/** `/healthz`: the process answers. `/readyz`: the records can be reached; tells how much mail waits. */
export const healthRoutes = new Hono<AppEnv>()
  .get("/healthz", (c) => c.json({ ok: true }))
  .get("/readyz", async (c) => {
    const ctx = c.get("ctx");
    try {
      await ctx.db.run(sql`SELECT 1 FROM sites LIMIT 1`);
      const waiting = await waitingNotices(ctx);
      return c.json({ ok: true, mail: { transport: ctx.mail.name, waiting: waiting.count, since: waiting.since } });
    } catch {
      return c.json({ ok: false, reason: "The database cannot be reached or is not migrated." }, 503);
    }
  });
