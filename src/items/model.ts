import { z } from "zod";
import type { PhotoId, SiteId, StorageLocationId } from "../core/ids.ts";
import { COLOURS, freeText, instant, optionalText, requiredText } from "../core/validate.ts";
import { DISPOSITIONS, ITEM_STATUSES } from "./schema.ts";

/** What can be told of a thing, by whoever logs or edits it. */
const describing = {
  title: requiredText(120),
  category: optionalText(60),
  brand: optionalText(60),
  colours: z.array(z.enum(COLOURS)).max(6).default([]),
  /** Serial numbers, engraved text, initials, the name on a tag. */
  identifiers: z.array(requiredText(80)).max(8).default([]),
  description: freeText(4000),
  hiddenDetails: freeText(2000),
  place: freeText(200),
  unit: optionalText(40),
  foundAt: instant(),
  foundBy: optionalText(80),
};

export const logItemInput = z.object({
  siteId: requiredText(40).transform((id) => id as SiteId),
  ...describing,
  storageLocationId: optionalText(40).transform((id) => id as StorageLocationId | null),
  submissionKey: optionalText(64),
});
export type LogItemInput = z.output<typeof logItemInput>;

export const editItemInput = z.object({
  ...describing,
  /** Ids of photos to take off in the same change. */
  removePhotos: z
    .array(requiredText(40).transform((id) => id as PhotoId))
    .max(50)
    .default([]),
  version: z.number().int().positive(),
});
export type EditItemInput = z.output<typeof editItemInput>;

export const moveItemInput = z.object({
  storageLocationId: requiredText(40).transform((id) => id as StorageLocationId),
  version: z.number().int().positive(),
});

export const disposeItemInput = z.object({
  disposition: z.enum(DISPOSITIONS),
  note: requiredText(500),
  version: z.number().int().positive(),
});

export const extendHoldInput = z.object({
  holdUntil: instant(),
  reason: requiredText(500),
  version: z.number().int().positive(),
});

export const listItemsInput = z.object({
  siteId: optionalText(40).transform((id) => id as SiteId | null),
  status: z.enum([...ITEM_STATUSES, "all"]).default("held"),
  /** Only items held past their date. */
  overdue: z.boolean().default(false),
  /** Words looked for in title, description, brand, unit, place and reference. */
  search: freeText(80),
  cursor: z.string().max(200).nullish(),
  limit: z.number().int().min(1).max(200).default(50),
});
export type ListItemsInput = z.input<typeof listItemsInput>;
