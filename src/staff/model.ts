import { z } from "zod";
import { ROLES } from "../core/actor.ts";
import type { SiteId } from "../core/ids.ts";
import { email, requiredText } from "../core/validate.ts";

const role = z.enum(ROLES);
const siteIds = z
  .array(requiredText(40).transform((id) => id as SiteId))
  .max(200)
  .default([]);
const needsSite = (person: { role: string; siteIds: readonly string[] }, check: z.RefinementCtx) => {
  if (person.role !== "admin" && person.siteIds.length === 0) {
    check.addIssue({
      code: "custom",
      path: ["siteIds"],
      params: { code: "required" },
      message: "Choose at least one site.",
    });
  }
};

export const inviteStaffInput = z
  .object({ name: requiredText(80), email: email(), role, siteIds })
  .superRefine(needsSite);

export const changeStaffInput = z
  .object({ name: requiredText(80), role, siteIds, version: z.number().int().positive() })
  .superRefine(needsSite);

export const signInInput = z.object({ email: email() });
export const codeInput = z.object({
  email: email(),
  code: z
    .string()
    .trim()
    .transform((code) => code.replace(/\D/g, ""))
    .pipe(z.string().min(6).max(6)),
});
