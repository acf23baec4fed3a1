/** What can be wrong with one field; catalogs put it into the reader's language. */
export type FieldCode =
  | "required"
  | "too_long"
  | "too_short"
  | "not_email"
  | "not_date"
  | "in_future"
  | "wrong_order"
  | "not_offered"
  | "not_number"
  | "taken"
  | "not_image"
  | "too_large"
  | "too_many"
  | "too_many_pixels"
  | "damaged"
  | "wrong_code"
  | "invalid";

/** A message beside one field of a form, or at one path of a JSON body. */
export interface FieldError {
  readonly path: string;
  readonly code: FieldCode;
  /** English, complete and helpful. */
  readonly message: string;
  /** The bound that was passed, where there is one. */
  readonly limit?: number;
}

/** One field error; the message is made from the code unless given. */
export function fieldError(
  path: string,
  code: FieldCode,
  detail: { message?: string; limit?: number } = {},
): FieldError {
  const message = detail.message ?? FIELD_MESSAGES[code](detail.limit);
  return detail.limit === undefined ? { path, code, message } : { path, code, message, limit: detail.limit };
}

const FIELD_MESSAGES: Record<FieldCode, (limit?: number) => string> = {
  required: () => "Please fill this in.",
  too_long: (limit) => (limit === undefined ? "Please make this shorter." : `Please use at most ${limit} characters.`),
  too_short: (limit) =>
    limit === undefined ? "Please write a little more." : `Please use at least ${limit} characters.`,
  not_email: () => "Please enter an e-mail address like name@example.com.",
  not_date: () => "Please enter a date and time.",
  in_future: () => "This lies in the future. Please check the date.",
  wrong_order: () => "The end lies before the beginning. Please check both dates.",
  not_offered: () => "Please choose one of the offered answers.",
  not_number: () => "Please enter a number.",
  taken: () => "This is already in use. Please choose another.",
  not_image: () => "This is not a picture we can read. Please send a JPEG, PNG, WebP, AVIF or GIF file.",
  too_large: () => "This file is larger than 12 MB. Please send a smaller one.",
  too_many: (limit) => (limit === undefined ? "That is too many." : `Please send at most ${limit}.`),
  too_many_pixels: () => "This picture has more than 50 megapixels. Please send a smaller one.",
  damaged: () => "This picture is damaged or cut off. Please take it again or choose another.",
  wrong_code: () => "This code does not fit. Check the latest e-mail, or ask for a new code.",
  invalid: () => "Please check this.",
};

/**
 * The one family of errors a verb may throw. Each transport maps it once: problem+json on the API, a humane
 * page in HTML. `message` is written for the person who reads it and says what to do.
 */
export abstract class HomewardError extends Error {
  abstract readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 422 | 429 | 503;
  /** Last part of the problem `type` URI, stable for programs. */
  abstract readonly code: string;
  abstract readonly title: string;
}

/** The input cannot be taken as it is; nothing was stored. */
export class InvalidInput extends HomewardError {
  readonly status = 422;
  readonly code = "invalid-input";
  readonly title = "Please check what was entered";
  constructor(readonly fields: readonly FieldError[]) {
    super(fields.map((field) => field.message).join(" "));
  }
}

/** Nobody is signed in, or the link is not one of ours. */
export class NotSignedIn extends HomewardError {
  readonly status = 401;
  readonly code = "not-signed-in";
  readonly title = "Please sign in";
  constructor(message = "Sign in to go on. Your work on this page is kept where it is.") {
    super(message);
  }
}

/** Signed in, but this is another role's or another site's. */
export class NotAllowed extends HomewardError {
  readonly status = 403;
  readonly code = "not-allowed";
  readonly title = "This is not yours to do";
}

export class NotFound extends HomewardError {
  readonly status = 404;
  readonly code = "not-found";
  readonly title = "We could not find that";
}

/** Somebody else changed it first; says who and when where that is known. */
export class Conflict extends HomewardError {
  readonly status = 409;
  readonly code = "conflict";
  readonly title = "Somebody was quicker";
  constructor(
    message: string,
    readonly by: { readonly name: string; readonly at: number } | null = null,
  ) {
    super(message);
  }
}

/** A link that worked once and has run out. */
export class Gone extends HomewardError {
  readonly status = 410;
  readonly code = "gone";
  readonly title = "This link has run out";
}

export class TooLarge extends HomewardError {
  readonly status = 413;
  readonly code = "too-large";
  readonly title = "That is too large";
}

export class TooMany extends HomewardError {
  readonly status = 429;
  readonly code = "too-many";
  readonly title = "Too many tries";
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super(message);
  }
}

/** The database or another service is away; nothing was half done, trying again is safe. */
export class Unavailable extends HomewardError {
  readonly status = 503;
  readonly code = "unavailable";
  readonly title = "We cannot reach our records just now";
}
