import { createMiddleware } from "hono/factory";
import { NotSignedIn } from "../core/errors.ts";
import { actingAs } from "../core/make-ctx.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import { staffOf } from "./identity.ts";

/** Reads the session, if there is one, and makes its staff member the request's actor. */
export const withStaff = createMiddleware<AppEnv>(async (c, next) => {
  await loadStaff(c);
  await next();
});

/** For pages: whoever is not signed in is sent to the sign-in page and comes back to where they were. */
export const staffPages = createMiddleware<AppEnv>(async (c, next) => {
  if (!(await loadStaff(c))) {
    if (c.req.method !== "GET")
      throw new NotSignedIn("Your session has ended. Sign in again in another tab, then send this once more.");
    const url = new URL(c.req.url);
    return c.redirect(`/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`, 303);
  }
  c.header("Cache-Control", "no-store");
  await next();
});

async function loadStaff(c: AppContext): Promise<boolean> {
  const found = await staffOf(c.get("auth")(), c.req.raw.headers);
  if (!found) return false;
  for (const cookie of found.setCookie) c.header("Set-Cookie", cookie, { append: true });
  c.set("staff", found.actor);
  c.set("ctx", actingAs(c.get("ctx"), found.actor));
  return true;
}
