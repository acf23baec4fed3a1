import { APIError } from "better-auth/api";
import { fieldError, InvalidInput } from "../core/errors.ts";
import type { AppContext } from "../web/app-env.ts";
import { clientOf, slowDown } from "../web/slow-down.ts";

/** Codes asked for one address, and tries of a code, by one sender in a quarter of an hour; others are not kept out. */
const CODES_ASKED = 6;
const CODES_TRIED = 20;
const WINDOW_SECONDS = 900;

/** Sends a sign-in code, if the address belongs to a desk; nobody learns whether it does. Throws `TooMany`. */
export async function askCode(c: AppContext, email: string): Promise<void> {
  await slowDown(c.get("ctx"), `code:${email}|${clientOf(c)}`, CODES_ASKED, WINDOW_SECONDS);
  await c
    .get("auth")()
    .api.sendVerificationOTP({ body: { email, type: "sign-in" } });
}

/**
 * Signs in with a one-time code; the session's cookies go on the answer, its token is returned. Throws
 * `InvalidInput` at `code`, `TooMany`.
 */
export async function signIn(c: AppContext, email: string, otp: string): Promise<string> {
  await slowDown(c.get("ctx"), `try:${email}|${clientOf(c)}`, CODES_TRIED, WINDOW_SECONDS);
  try {
    const { headers, response } = await c
      .get("auth")()
      .api.signInEmailOTP({ body: { email, otp }, headers: c.req.raw.headers, returnHeaders: true });
    passCookies(c, headers);
    return response.token;
  } catch (error) {
    if (error instanceof APIError) throw new InvalidInput([fieldError("code", "wrong_code")]);
    throw error;
  }
}

/** Ends the session. */
export async function signOut(c: AppContext): Promise<void> {
  const { headers } = await c.get("auth")().api.signOut({ headers: c.req.raw.headers, returnHeaders: true });
  passCookies(c, headers);
}

function passCookies(c: AppContext, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
}
