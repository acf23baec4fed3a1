import { Conflict, fieldError, HomewardError, InvalidInput } from "../core/errors.ts";
import { fromLocal } from "../core/zone.ts";
import type { AppContext } from "./app-env.ts";
import type { FieldErrors } from "./components/index.ts";

/** Six photos at their largest, and room for the words. */
const MAX_FORM_BYTES = 80 * 1024 * 1024;

/** What a form sent, read field by field; a page that comes back shows it again. */
export class Typed {
  readonly #data: FormData;
  constructor(data: FormData) {
    this.#data = data;
  }
  /** The text of a field; "" when it was not sent. */
  text(name: string): string {
    const value = this.#data.get(name);
    return typeof value === "string" ? value.replace(/\r\n/g, "\n") : "";
  }
  /** Every value sent under one name (boxes that were ticked). */
  texts(name: string): string[] {
    return this.#data.getAll(name).filter((value) => typeof value === "string");
  }
  /** One value a line; blank lines are nothing. */
  lines(name: string): string[] {
    return this.text(name)
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  }
  /** A number, or the text as it was typed so that the schema can say what is wrong with it. */
  number(name: string): number | string | undefined {
    const text = this.text(name).trim();
    if (text === "") return undefined;
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  }
  /** A moment on the clocks of a zone; undefined when it is empty or no date. */
  moment(name: string, zone: string): number | undefined {
    return fromLocal(this.text(name), zone) ?? undefined;
  }
  /** Files chosen; a field left empty sends one of no size. */
  files(name: string): File[] {
    return this.#data.getAll(name).filter((value) => typeof value !== "string" && value.size > 0) as File[];
  }
}

/** Reads the body of a form. Throws `InvalidInput` for one that is no form or too large. */
export async function readForm(c: AppContext): Promise<Typed> {
  if (Number(c.req.header("content-length") ?? 0) > MAX_FORM_BYTES)
    throw new InvalidInput([fieldError("photos", "too_large")]);
  try {
    return new Typed(await c.req.formData());
  } catch {
    throw new InvalidInput([
      fieldError("form", "invalid", { message: "The form did not arrive whole. Go back and send it once more." }),
    ]);
  }
}

/** Why a form comes back: what was typed, the message beside each field, or who was quicker. */
export interface Trouble {
  /** Which of the page's forms it is. */
  readonly form: string;
  readonly typed: Typed;
  readonly errors: FieldErrors;
  readonly conflict: Conflict | null;
  readonly status: 409 | 422;
}

/**
 * Runs the act a form asks for. What the person can put right (a wrong field, a lost race) brings the page back
 * with everything typed; any other error is the error page's.
 */
export async function attempt(
  c: AppContext,
  form: string,
  act: (typed: Typed) => Promise<Response>,
  again: (trouble: Trouble) => Promise<Response>,
): Promise<Response> {
  const typed = await readForm(c);
  try {
    return await act(typed);
  } catch (error) {
    if (!(error instanceof HomewardError)) throw error;
    if (error instanceof Conflict) return again({ form, typed, errors: {}, conflict: error, status: 409 });
    if (error instanceof InvalidInput)
      return again({ form, typed, errors: fieldErrors(error), conflict: null, status: 422 });
    throw error;
  }
}

/** The first message for each field; `colours.2` belongs to `colours`. */
function fieldErrors(error: InvalidInput): FieldErrors {
  const errors: Record<string, string> = {};
  for (const { path, message } of error.fields) errors[path.split(".")[0] ?? path] ??= message;
  return errors;
}

/** The messages with the field's name before each, for the summary above a long form. */
export function named(errors: FieldErrors | undefined, names: Readonly<Record<string, string>>): FieldErrors {
  const entries = Object.entries(errors ?? {});
  return Object.fromEntries(
    entries.map(([field, said]) => [field, said && names[field] ? `${names[field]}: ${said}` : said]),
  );
}

/** The trouble of one of a page's forms, if it is this one that came back. */
export const troubleOf = (trouble: Trouble | undefined, form: string): Trouble | undefined =>
  trouble?.form === form ? trouble : undefined;
