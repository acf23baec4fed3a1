import { z } from "@hono/zod-openapi";
import { CLAIM_STATES } from "../claims/schema.ts";
import { ROLES } from "../core/actor.ts";
import { CUSTODY_KINDS } from "../custody/schema.ts";
import { DISPOSITIONS, ITEM_STATUSES } from "../items/schema.ts";
import { MATCH_DECISIONS, VERDICTS } from "../matching/schema.ts";
import { CLOSE_REASONS, REPORT_EVENT_KINDS, REPORT_STATUSES } from "../reports/schema.ts";
import { RETURN_METHODS, RETURN_STATES } from "../returns/schema.ts";
import { SITE_KINDS } from "../sites/schema.ts";

const instant = () => z.int().openapi({ description: "UTC epoch milliseconds", example: 1795290851000 });
const version = z.int().openapi({ description: "Send it back with a change; a 409 tells that somebody was quicker." });

export const itemSchema = z
  .object({
    id: z.string(),
    ref: z.string(),
    siteId: z.string(),
    status: z.enum(ITEM_STATUSES),
    title: z.string(),
    category: z.string().nullable(),
    brand: z.string().nullable(),
    colours: z.array(z.string()),
    identifiers: z.array(z.string()),
    description: z.string(),
    hiddenDetails: z.string(),
    place: z.string(),
    unit: z.string().nullable(),
    foundAt: instant(),
    foundBy: z.string().nullable(),
    storageLocationId: z.string().nullable(),
    holdUntil: instant(),
    disposition: z.enum(DISPOSITIONS).nullable(),
    version,
    createdAt: instant(),
    updatedAt: instant(),
  })
  .openapi("Item");

export const photoSchema = z
  .object({ id: z.string(), width: z.int(), height: z.int(), full: z.string(), thumb: z.string() })
  .openapi("Photo", { description: "Addresses are signed and good for one to two hours." });

export const custodyEventSchema = z
  .object({
    seq: z.int(),
    kind: z.enum(CUSTODY_KINDS),
    at: instant(),
    actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string() }),
    payload: z.record(z.string(), z.unknown()).nullable(),
    digest: z.string(),
    prev: z.string(),
    hash: z.string(),
  })
  .openapi("CustodyEvent");

export const reportSchema = z
  .object({
    id: z.string(),
    ref: z.string(),
    siteId: z.string(),
    status: z.enum(REPORT_STATUSES),
    closeReason: z.enum(CLOSE_REASONS).nullable(),
    language: z.string(),
    travelerName: z.string(),
    travelerEmail: z.string(),
    travelerPhone: z.string().nullable(),
    what: z.string(),
    category: z.string().nullable(),
    brand: z.string().nullable(),
    colours: z.array(z.string()),
    identifiers: z.array(z.string()),
    description: z.string(),
    place: z.string(),
    unit: z.string().nullable(),
    lostFrom: instant().nullable(),
    lostTo: instant().nullable(),
    afterwordStars: z.int().nullable(),
    afterwordText: z.string().nullable(),
    version,
    createdAt: instant(),
    updatedAt: instant(),
  })
  .openapi("Report");

export const reportEventSchema = z
  .object({ kind: z.enum(REPORT_EVENT_KINDS), at: instant(), actorName: z.string() })
  .openapi("ReportEvent");

export const claimSchema = z
  .object({
    id: z.string(),
    state: z.enum(CLAIM_STATES),
    question: z.string(),
    askedAt: instant(),
    answer: z.string().nullable(),
    answeredAt: instant().nullable(),
    judgedAt: instant().nullable(),
    version,
  })
  .openapi("Claim");

export const addressSchema = z
  .object({
    name: z.string(),
    lines: z.string(),
    city: z.string(),
    region: z.string().nullable(),
    postalCode: z.string().nullable(),
    country: z.string(),
    phone: z.string().nullable(),
  })
  .openapi("PostalAddress");

export const returnSchema = z
  .object({
    id: z.string(),
    itemId: z.string(),
    reportId: z.string(),
    state: z.enum(RETURN_STATES),
    method: z.enum(RETURN_METHODS).nullable(),
    address: addressSchema.nullable(),
    collectorName: z.string().nullable(),
    carrier: z.string().nullable(),
    trackingNumber: z.string().nullable(),
    trackingUrl: z.string().nullable(),
    version,
  })
  .openapi("Return");

export const evidenceSchema = z
  .object({
    kind: z.string(),
    agreement: z.enum(["agree", "partial", "conflict", "unknown"]),
    weight: z.number(),
    item: z.string(),
    report: z.string(),
  })
  .loose()
  .openapi("Evidence");

export const matchSchema = z
  .object({
    id: z.string(),
    itemId: z.string(),
    reportId: z.string(),
    probability: z.number(),
    verdict: z.enum(VERDICTS),
    evidence: z.array(evidenceSchema),
    ask: z.string().nullable(),
    decision: z.enum(MATCH_DECISIONS),
    decidedByName: z.string().nullable(),
    decidedAt: instant().nullable(),
    version,
  })
  .openapi("Match");

export const siteSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    kind: z.enum(SITE_KINDS),
    timeZone: z.string(),
    jurisdiction: z.string(),
    siteGroup: z.string().nullable(),
    email: z.string(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    openingHours: z.string().nullable(),
    holdDays: z.int(),
    version,
    storage: z.array(z.object({ id: z.string(), name: z.string(), retiredAt: instant().nullable() })),
  })
  .openapi("Site");

export const staffSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: z.enum(ROLES),
    siteIds: z.array(z.string()),
    leftAt: instant().nullable(),
    version,
  })
  .openapi("StaffMember");

/** The fields a schema names, and no others: what is not documented never leaves. */
export function shown<S extends z.ZodType>(schema: S, value: z.input<S> | object): z.output<S> {
  return schema.parse(value);
}
