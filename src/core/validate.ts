import { z } from "zod";
import { type FieldError, fieldError, InvalidInput } from "./errors.ts";

/** Reads input by a schema. Throws `InvalidInput` with every field at fault, by its path (`address.city`). */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  throw new InvalidInput(fieldErrorsOf(read.error, raw));
}

/** What stood at a path of the input; undefined where nothing did. */
function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let at = raw;
  for (const key of path) at = at !== null && typeof at === "object" ? Reflect.get(at, key) : undefined;
  return at;
}

/** zod's issues about `raw` as field errors; a `custom` issue may carry its code in `params.code`. */
export function fieldErrorsOf(error: z.ZodError, raw: unknown): FieldError[] {
  return error.issues.map((issue) => {
    const path = issue.path.join(".");
    const given = valueAt(raw, issue.path);
    switch (issue.code) {
      case "too_small":
        return issue.minimum === 1 || issue.origin === "date"
          ? fieldError(path, "required")
          : fieldError(path, "too_short", { limit: Number(issue.minimum) });
      case "too_big":
        return fieldError(path, issue.origin === "array" ? "too_many" : "too_long", { limit: Number(issue.maximum) });
      case "invalid_format":
        return fieldError(path, issue.format === "email" ? "not_email" : "invalid");
      case "invalid_value":
        return fieldError(path, given === undefined || given === "" ? "required" : "not_offered");
      case "invalid_type":
        if (given === undefined || given === null) return fieldError(path, "required");
        return fieldError(path, issue.expected === "number" ? "not_number" : "invalid");
      case "unrecognized_keys":
        return fieldError([...issue.path, issue.keys[0]].join("."), "invalid", {
          message: `Unknown field: ${issue.keys.join(", ")}.`,
        });
      case "custom": {
        const code: unknown = issue.params?.code;
        // zod's own words for an issue without any say less than ours.
        return fieldError(
          path,
          isCustomCode(code) ? code : "invalid",
          issue.message && issue.message !== "Invalid input" ? { message: issue.message } : {},
        );
      }
      default:
        return fieldError(path, "invalid");
    }
  });
}

const CUSTOM_CODES = ["in_future", "wrong_order", "not_date", "required", "not_offered"] as const;
const isCustomCode = (code: unknown): code is (typeof CUSTOM_CODES)[number] =>
  CUSTOM_CODES.some((known) => known === code);

/** Trimmed text of at most `max` characters, which must not be empty. */
export const requiredText = (max: number) => z.string().trim().min(1).max(max);

/** Trimmed text of at most `max` characters; missing and empty are "". */
export const freeText = (max: number) => z.string().trim().max(max).default("");

/** Trimmed text of at most `max` characters; missing and empty are null. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => (text ? text : null));

/** UTC epoch milliseconds between 2000 and 2100. */
export const instant = () => z.number().int().min(946_684_800_000).max(4_102_444_800_000);

/** An e-mail address, lower-cased. */
export const email = () => z.string().trim().toLowerCase().max(254).pipe(z.email());

/** The sixteen colours people name, in the order the eye expects, and "multicolour" for what has too many. */
export const COLOURS = [
  "black",
  "grey",
  "silver",
  "white",
  "beige",
  "brown",
  "gold",
  "yellow",
  "orange",
  "red",
  "pink",
  "purple",
  "navy",
  "blue",
  "turquoise",
  "green",
  "multicolour",
] as const;
export type Colour = (typeof COLOURS)[number];
