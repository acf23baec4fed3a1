import { Hono } from "hono";
import type { AppEnv } from "../web/app-env.ts";

/** The traveler's pages: the report form of a site and what is behind a private link. */
export const travelerPages = new Hono<AppEnv>();
