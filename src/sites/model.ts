import { z } from "zod";
import { email, optionalText, requiredText } from "../core/validate.ts";
import { isTimeZone } from "../core/zone.ts";
import { SITE_KINDS } from "./schema.ts";

/** Slugs that are pages of our own. */
const TAKEN = new Set([
  "api",
  "assets",
  "desk",
  "dev",
  "r",
  "sign-in",
  "sign-out",
  "photos",
  "healthz",
  "readyz",
  "find-report",
  "about",
  "language",
]);

export const siteInput = z.object({
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .min(2)
    .max(60)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .refine((slug) => !TAKEN.has(slug), { params: { code: "not_offered" } }),
  name: requiredText(80),
  kind: z.enum(SITE_KINDS),
  timeZone: requiredText(60).refine(isTimeZone, { params: { code: "not_offered" } }),
  /** ISO 3166-1 alpha-2, with a subdivision where law differs by it: `PT`, `US-CA`. */
  jurisdiction: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  siteGroup: optionalText(40),
  email: email(),
  phone: optionalText(40),
  address: optionalText(200),
  openingHours: optionalText(120),
  holdDays: z.number().int().min(1).max(3650).default(90),
});

export const changeSiteInput = siteInput.extend({ version: z.number().int().positive() });

export const storageInput = z.object({ name: requiredText(60) });
