import { z } from "zod";
import type { SiteId } from "../core/ids.ts";
import { COLOURS, email, freeText, instant, optionalText, requiredText } from "../core/validate.ts";
import { PAGE_LANGUAGES } from "../web/languages.ts";
import { CLOSE_REASONS, REPORT_STATUSES } from "./schema.ts";

const describing = {
  what: requiredText(120),
  category: optionalText(60),
  brand: optionalText(60),
  colours: z.array(z.enum(COLOURS)).max(6).default([]),
  identifiers: z.array(requiredText(80)).max(8).default([]),
  description: freeText(4000),
  place: freeText(200),
  unit: optionalText(40),
  /** When it was last surely there, and when it was missed; either may be unknown. */
  lostFrom: instant()
    .nullish()
    .transform((at) => at ?? null),
  lostTo: instant()
    .nullish()
    .transform((at) => at ?? null),
};

const inOrder = (report: { lostFrom: number | null; lostTo: number | null }, check: z.RefinementCtx) => {
  if (report.lostFrom !== null && report.lostTo !== null && report.lostTo < report.lostFrom) {
    check.addIssue({ code: "custom", path: ["lostTo"], params: { code: "wrong_order" } });
  }
};

export const fileReportInput = z
  .object({
    siteSlug: requiredText(60),
    language: z.enum(PAGE_LANGUAGES).default("en"),
    // A mail greets them by it, and mail programs make addresses of their own of anything that looks like one.
    travelerName: requiredText(80).refine((name) => !/:\/\/|www\.|\.[a-z]{2,}\//i.test(name), {
      params: { code: "invalid" },
    }),
    travelerEmail: email(),
    travelerPhone: optionalText(40),
    ...describing,
    submissionKey: optionalText(64),
  })
  .superRefine(inOrder);

export const amendReportInput = z.object({ ...describing, version: z.number().int().positive() }).superRefine(inOrder);

/**
 * A form still being filled in: nothing in it is required, and what filing would find too much of (a ninth number) is
 * no reason to say nothing. Who asks is not among the fields: name and addresses are dropped, should they be sent.
 */
export const toldSoFarInput = z.object({
  ...describing,
  language: z.enum(PAGE_LANGUAGES).default("en"),
  what: freeText(120),
  colours: z.array(z.enum(COLOURS)).max(COLOURS.length).default([]),
  identifiers: z.array(freeText(400)).max(40).default([]),
  hasPhoto: z.boolean().default(false),
});

export const afterwordInput = z.object({
  stars: z.number().int().min(1).max(5),
  text: freeText(2000),
});

export const closeReportInput = z.object({
  reason: z.enum(CLOSE_REASONS),
  version: z.number().int().positive(),
});

export const renewLinkInput = z.object({ email: email(), reference: optionalText(20) });

export const listReportsInput = z.object({
  siteId: optionalText(40).transform((id) => id as SiteId | null),
  status: z.enum([...REPORT_STATUSES, "open", "all"]).default("open"),
  search: freeText(80),
  cursor: z.string().max(200).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListReportsInput = z.input<typeof listReportsInput>;
