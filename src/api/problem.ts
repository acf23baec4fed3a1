import { Conflict, type HomewardError, InvalidInput, TooMany } from "../core/errors.ts";
import type { AppContext } from "../web/app-env.ts";

/** RFC 9457 problem details of an error; a bug (null) tells nothing but the request's id. */
export function problemOf(c: AppContext, error: HomewardError | null): Response {
  const ctx = c.get("ctx");
  const status = error?.status ?? 500;
  const body = {
    type: `${ctx.config.BASE_URL}/api/reference#problem-${error?.code ?? "internal"}`,
    title: error?.title ?? "Something went wrong on our side",
    status,
    detail:
      error instanceof InvalidInput
        ? error.fields.map((field) => `${field.path}: ${field.message}`).join(" ")
        : (error?.message ?? "We have been told. Try again, and name the request id if you write to us."),
    instance: c.req.path,
    requestId: ctx.requestId,
    ...(error instanceof InvalidInput ? { errors: error.fields } : {}),
    ...(error instanceof Conflict && error.by ? { by: error.by } : {}),
  };
  if (error instanceof TooMany) c.header("Retry-After", String(error.retryAfterSeconds));
  return c.body(JSON.stringify(body), status, { "Content-Type": "application/problem+json" });
}
