import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth/minimal";
import { bearer, emailOTP } from "better-auth/plugins";
import { and, eq, isNull } from "drizzle-orm";
import { ROLES, type Role, type StaffActor } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import type { SiteId, StaffId } from "../core/ids.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { staff, staffAccounts, staffSessions, staffVerifications } from "./schema.ts";

const CODE_MINUTES = 15;
/** A leaver or a changed role is noticed this many seconds later at the latest; until then no round trip is spent. */
const COOKIE_CACHE_SECONDS = 60;

/** Staff identity by better-auth: one-time codes by e-mail, sessions with a short signed cookie cache. */
export function identity(ctx: Ctx) {
  return betterAuth({
    baseURL: ctx.config.BASE_URL,
    basePath: "/api/auth",
    secret: ctx.config.AUTH_SECRET,
    database: drizzleAdapter(ctx.db, {
      provider: "sqlite",
      schema: { user: staff, session: staffSessions, account: staffAccounts, verification: staffVerifications },
    }),
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        siteIds: { type: "json", required: true, input: false },
        leftAt: { type: "number", required: false, input: false },
      },
    },
    session: {
      expiresIn: 14 * 24 * 3600,
      updateAge: 24 * 3600,
      cookieCache: { enabled: true, maxAge: COOKIE_CACHE_SECONDS },
    },
    advanced: {
      cookiePrefix: "homeward",
      useSecureCookies: ctx.config.BASE_URL.startsWith("https:"),
      database: { generateId: () => crypto.randomUUID() },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_MINUTES * 60,
        allowedAttempts: 5,
        disableSignUp: true,
        storeOTP: "hashed",
        async sendVerificationOTP({ email, otp }) {
          const [person] = await ctx.db
            .select({ id: staff.id })
            .from(staff)
            .where(and(eq(staff.email, email), isNull(staff.leftAt)));
          if (!person) return;
          await commit(ctx, {
            writes: [enqueueNotice(ctx, { kind: "sign_in_code", to: email, code: otp, minutes: CODE_MINUTES })],
          });
        },
      }),
      bearer(),
    ],
  });
}
export type Identity = ReturnType<typeof identity>;

/** The staff member of a request's session, from the signed cookie or a bearer token; null when nobody is. */
export async function staffOf(
  auth: Identity,
  headers: Headers,
): Promise<{ actor: StaffActor; setCookie: readonly string[] } | null> {
  const { response, headers: out } = await auth.api.getSession({ headers, returnHeaders: true });
  const user = response?.user;
  if (!user || user.leftAt || !isRole(user.role)) return null;
  const siteIds: unknown = typeof user.siteIds === "string" ? JSON.parse(user.siteIds) : user.siteIds;
  const actor: StaffActor = {
    kind: "staff",
    id: user.id as StaffId,
    name: user.name,
    role: user.role,
    siteIds: Array.isArray(siteIds) ? (siteIds as SiteId[]) : [],
  };
  return { actor, setCookie: out.getSetCookie() };
}

const isRole = (text: unknown): text is Role => ROLES.some((role) => role === text);
