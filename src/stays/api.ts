import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, idParam, jsonBody, STAFF } from "../api/router.ts";
import type { SiteId } from "../core/ids.ts";
import { withStaff } from "../staff/session.ts";
import { importStays } from "./import.ts";
import { importStaysInput } from "./model.ts";

const router = apiRouter();
router.use("/sites/*", withStaff);

const importedSchema = z
  .object({
    added: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    lookedAgain: z.int().openapi({ description: "Open items and reports that are looked at again." }),
  })
  .openapi("ImportedStays");

/** Stays over JSON: what a site's own booking or rental system sends. */
export const staysApi = router.openapi(
  createRoute({
    method: "post",
    path: "/sites/{id}/stays",
    tags: ["Stays"],
    summary: "Tell who had which unit when (managers)",
    description:
      "Up to 500 stays at once, all or none. A stay is known by its site and `externalId`: sending it again brings it up to date, so a nightly export may simply be repeated. Guests' data is shown to staff of the site only.",
    security: STAFF,
    request: { params: idParam("site"), ...jsonBody(importStaysInput) },
    responses: answers(importedSchema, "What was new.", [401, 403, 404, 422, 503]),
  }),
  async (c) => c.json(await importStays(c.get("ctx"), c.req.valid("param").id as SiteId, c.req.valid("json")), 200),
);
