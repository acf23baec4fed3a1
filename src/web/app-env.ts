import type { Context } from "hono";
import type { StaffActor } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import type { Identity } from "../staff/identity.ts";

/** What every handler finds on Hono's context. */
export interface AppEnv {
  Variables: {
    /** The request's context; its actor is a guest until the session or link middleware has looked. */
    ctx: Ctx;
    /** Made on first use: most traveler requests never need it. */
    auth: () => Identity;
    /** Set by `withStaff`; use `staffCtx(c)`. */
    staff: StaffActor;
  };
}
export type AppContext = Context<AppEnv>;
