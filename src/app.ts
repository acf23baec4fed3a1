import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { api } from "./api/api.ts";
import { problemOf } from "./api/problem.ts";
import type { Platform } from "./core/ctx.ts";
import { databaseFault } from "./core/database-fault.ts";
import { fieldError, HomewardError, InvalidInput, NotAllowed, NotFound, TooLarge, Unavailable } from "./core/errors.ts";
import { makeCtx } from "./core/make-ctx.ts";
import { logFault, runAfter } from "./jobs/after.ts";
import { devPages } from "./notices/mailbox-pages.tsx";
import { photoRoutes } from "./photos/routes.ts";
import { travelerPages } from "./reports/pages.tsx";
import { identity } from "./staff/identity.ts";
import { signInPages } from "./staff/sign-in-pages.tsx";
import type { AppContext, AppEnv } from "./web/app-env.ts";
import { deskPages } from "./web/desk.tsx";
import { errorPage } from "./web/error-page.tsx";
import { healthRoutes } from "./web/health.ts";
import { homePage } from "./web/home-page.tsx";

/** What a runtime gives the app for each request. */
export interface Runtime {
  readonly platform: (c: AppContext) => Platform;
  /** Keeps work alive after the answer is out. */
  readonly waitUntil: (c: AppContext, work: Promise<void>) => void;
}

/** The whole app, the same on Node and at the edge: middleware, then each feature's routes. */
export function buildApp(runtime: Runtime): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ strict: false });

  app.use(async (c, next) => {
    const ctx = makeCtx(runtime.platform(c), { kind: "guest" });
    let auth: ReturnType<typeof identity> | undefined;
    c.set("ctx", ctx);
    c.set("auth", () => {
      auth ??= identity(ctx);
      return auth;
    });
    await next();
    c.header("X-Request-Id", ctx.requestId);
    // Counts are for those who run the desk: to others they could tell whose address is known here.
    if (ctx.config.MAILBOX || c.get("staff")) c.header("Server-Timing", `db;desc="${ctx.trips.count} round trips"`);
    if (ctx.after.length > 0) runtime.waitUntil(c, runAfter(ctx));
  });
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "blob:", "data:"],
        styleSrc: ["'self'"],
        scriptSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
      // A page that is stricter with its own address (private links) keeps what it set.
      overwrite: false,
      xFrameOptions: "SAMEORIGIN",
      referrerPolicy: "same-origin",
      permissionsPolicy: { camera: ["self"], microphone: [], geolocation: [] },
    }),
  );
  // A private link is itself the secret a forger lacks, and its pages send no Origin (no-referrer).
  const forgery = csrf({
    origin: (origin, c) =>
      origin === new URL(c.req.url).origin || origin === (c as AppContext).get("ctx").config.BASE_URL,
  });
  // A bearer token is never sent by a browser on its own: whoever sends it meant to.
  app.use((c, next) =>
    c.req.path.startsWith("/r/") || c.req.header("authorization")?.startsWith("Bearer ") ? next() : forgery(c, next),
  );

  // Six photos of 12 MB and the words around them; more is refused before it is read.
  app.use(
    bodyLimit({
      maxSize: 74 * 1024 * 1024,
      onError: () => {
        throw new TooLarge("This is more than 74 MB in all. Send fewer or smaller photos; six of 12 MB each will do.");
      },
    }),
  );

  app.route("/", healthRoutes);
  app.route("/", photoRoutes);
  app.route("/", signInPages);
  app.route("/api", api);
  app.route("/desk", deskPages);
  app.route("/dev", devPages);
  app.route("/", homePage);
  app.route("/", travelerPages);

  app.notFound((c) =>
    answerError(
      c,
      new NotFound("There is no page at this address. Check the link, or start again from the first page."),
    ),
  );
  app.onError((error, c) => {
    const known = knownError(error);
    if (!known) logFault(c.get("ctx"), `${c.req.method} ${c.req.routePath}`, error);
    return answerError(c, known);
  });
  return app;
}

/** The error as one of ours; null for a bug. */
function knownError(error: Error): HomewardError | null {
  if (error instanceof HomewardError) return error;
  if (error instanceof HTTPException) {
    if (error.status === 403)
      return new NotAllowed("This was sent from another page than ours. Open Homeward itself and send it there.");
    if (error.status < 500)
      return new InvalidInput([fieldError("body", "invalid", { message: "What was sent cannot be read." })]);
  }
  return databaseFault(error).kind === "away"
    ? new Unavailable("Our records cannot be reached just now. Nothing was changed; please try again shortly.")
    : null;
}

/** Each transport maps the error family once: problem+json below /api, a humane page elsewhere. */
function answerError(c: AppContext, error: HomewardError | null): Response | Promise<Response> {
  return c.req.path.startsWith("/api/") ? problemOf(c, error) : errorPage(c, error);
}
