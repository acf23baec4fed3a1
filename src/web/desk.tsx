import { Hono } from "hono";
import { staffPages } from "../staff/session.ts";
import type { AppEnv } from "./app-env.ts";

/** The staff side: every page below /desk needs a session. */
export const deskPages = new Hono<AppEnv>().use(staffPages);
