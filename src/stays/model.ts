import { z } from "zod";
import { email, instant, optionalText, requiredText } from "../core/validate.ts";

/** Stays taken in one change. */
export const STAYS_AT_ONCE = 500;

export const stayInput = z
  .object({
    /** The agreement's or booking's number in the site's own system. */
    externalId: requiredText(60),
    unit: requiredText(40),
    from: instant(),
    to: instant(),
    guestName: requiredText(80),
    guestEmail: email()
      .nullish()
      .transform((given) => given ?? null),
    /** Id or short name of the site where a one-way rental ended, or to which a guest was moved. */
    dropOffSite: optionalText(60),
  })
  .superRefine((stay, check) => {
    if (stay.to < stay.from) check.addIssue({ code: "custom", path: ["to"], params: { code: "wrong_order" } });
  });
export type StayInput = z.output<typeof stayInput>;

export const importStaysInput = z.object({ stays: z.array(stayInput).min(1).max(STAYS_AT_ONCE) });
