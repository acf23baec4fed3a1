import { Hono } from "hono";
import type { AppEnv } from "../web/app-env.ts";

/** The JSON API under /api/v1, its OpenAPI document and reference. */
export const api = new Hono<AppEnv>();
