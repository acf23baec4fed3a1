import { z } from "zod";
import { freeText, requiredText } from "../core/validate.ts";

export const confirmMatchInput = z.object({
  /** The question of proof that goes to the traveler. */
  question: requiredText(500),
  version: z.number().int().positive(),
});

export const rejectMatchInput = z.object({
  reason: freeText(500),
  version: z.number().int().positive(),
});
