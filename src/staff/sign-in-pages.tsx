import { Hono } from "hono";
import type { AppEnv } from "../web/app-env.ts";

/** Sign-in by e-mail code, and sign-out. */
export const signInPages = new Hono<AppEnv>();
