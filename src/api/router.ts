import { OpenAPIHono, type RouteConfig, z } from "@hono/zod-openapi";
import { InvalidInput } from "../core/errors.ts";
import { fieldErrorsOf } from "../core/validate.ts";
import type { AppEnv } from "../web/app-env.ts";

/** A router whose documented schemas also guard: a body that does not fit is an `InvalidInput` like any other. */
export function apiRouter(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (!result.success)
        throw new InvalidInput(fieldErrorsOf(result.error, "data" in result ? result.data : undefined));
    },
  });
}

/** RFC 9457 problem details, as every refusal comes. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    requestId: z.string(),
    errors: z
      .array(z.object({ path: z.string(), code: z.string(), message: z.string(), limit: z.number().optional() }))
      .optional(),
    by: z.object({ name: z.string(), at: z.int() }).optional(),
  })
  .openapi("Problem");

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: problemSchema } },
});

const REFUSALS = {
  401: "Nobody is signed in, or the link is not one of ours.",
  403: "Another role's or another site's.",
  404: "There is no such thing.",
  409: "Somebody was quicker; `by` says who and when.",
  410: "The link has run out.",
  413: "Too large.",
  422: "The input cannot be taken; `errors` names each field.",
  429: "Too many tries; `Retry-After` says when to go on.",
  503: "Our records cannot be reached; nothing was half done.",
} as const;
type Refusal = keyof typeof REFUSALS;

/** The answers of a route: what it gives, and which refusals may come instead. */
export function answers<S extends z.ZodType, const R extends readonly Refusal[]>(
  schema: S,
  description: string,
  refusals: R,
) {
  return {
    200: { description, content: { "application/json": { schema } } },
    ...(Object.fromEntries(refusals.map((status) => [status, problem(REFUSALS[status])])) as Record<
      R[number],
      ReturnType<typeof problem>
    >),
  };
}

export const jsonBody = <S extends z.ZodType>(schema: S) => ({
  body: { required: true, content: { "application/json": { schema } } },
});

export const idParam = (what: string) =>
  z.object({
    id: z
      .string()
      .min(3)
      .max(40)
      .openapi({ param: { name: "id", in: "path" }, description: `Id of the ${what}`, example: "HW-7K3M-9QXD" }),
  });

/** Which key opens a route: a staff session, a traveler's private link, or none. */
export const STAFF: NonNullable<RouteConfig["security"]> = [{ session: [] }, { bearer: [] }];
export const LINK: NonNullable<RouteConfig["security"]> = [{ reportLink: [] }];

export const doneSchema = z.object({ done: z.literal(true) }).openapi("Done");
export const done = { done: true } as const;
