import { z } from "zod";
import { freeText, requiredText } from "../core/validate.ts";

export const answerClaimInput = z.object({ answer: requiredText(2000), version: z.number().int().positive() });

export const judgeClaimInput = z.discriminatedUnion("judgement", [
  z.object({ judgement: z.literal("proven"), note: freeText(500), version: z.number().int().positive() }),
  z.object({ judgement: z.literal("refused"), note: freeText(500), version: z.number().int().positive() }),
  /** Not enough yet: a further question goes out. */
  z.object({
    judgement: z.literal("ask_more"),
    question: requiredText(500),
    note: freeText(500),
    version: z.number().int().positive(),
  }),
]);
