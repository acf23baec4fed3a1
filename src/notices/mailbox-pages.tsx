import { Hono } from "hono";
import type { AppEnv } from "../web/app-env.ts";

/** The built-in mailbox at /dev/mail, and one-click sign-in: demo and development only. */
export const devPages = new Hono<AppEnv>();
