import { z } from "zod";
import { optionalText, requiredText } from "../core/validate.ts";

/** A postal address as carriers want it; which parts are needed differs by country, so few are forced. */
export const postalAddress = z.object({
  name: requiredText(80),
  lines: requiredText(200),
  city: requiredText(80),
  region: optionalText(80),
  postalCode: optionalText(20),
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/),
  phone: optionalText(40),
});

const version = z.number().int().positive();
export const chooseReturnInput = z.discriminatedUnion("method", [
  z.object({ method: z.literal("pickup"), version }),
  z.object({ method: z.literal("third_party"), collectorName: requiredText(80), version }),
  z.object({ method: z.literal("ship"), address: postalAddress, version }),
]);

export const shipReturnInput = z.object({
  carrier: requiredText(60),
  trackingNumber: requiredText(60),
  trackingUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullish()
    .or(z.literal("").transform(() => null))
    .transform((url) => url ?? null),
  version,
});

export const handOverInput = z.object({
  /** Who took it. */
  handedTo: requiredText(80),
  /** What was checked, e.g. "passport, name as reported". */
  identityChecked: requiredText(200),
  version,
});
