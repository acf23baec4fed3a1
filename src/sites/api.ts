import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, idParam, jsonBody, STAFF } from "../api/router.ts";
import { shown, siteSchema } from "../api/schemas.ts";
import type { SiteId, StorageLocationId } from "../core/ids.ts";
import { withStaff } from "../staff/session.ts";
import { addStorage, changeSite, createSite, retireStorage } from "./manage.ts";
import { changeSiteInput, siteInput, storageInput } from "./model.ts";
import { sitesWithStorage } from "./read.ts";

const tags = ["Sites"];
const params = idParam("site");
const refSchema = z.object({ id: z.string() }).openapi("Made");

const router = apiRouter();
router.use("/sites/*", withStaff);
router.use("/storage/*", withStaff);

/** Sites and storage locations over JSON. */
export const sitesApi = router
  .openapi(
    createRoute({
      method: "get",
      path: "/sites",
      tags,
      summary: "Your sites with their storage locations",
      security: STAFF,
      responses: answers(z.object({ sites: z.array(siteSchema) }).openapi("SiteList"), "By name.", [401, 503]),
    }),
    async (c) => c.json({ sites: (await sitesWithStorage(c.get("ctx"))).map((site) => shown(siteSchema, site)) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/sites",
      tags,
      summary: "Create a site (administrators)",
      security: STAFF,
      request: jsonBody(siteInput),
      responses: answers(refSchema, "Created.", [401, 403, 422, 503]),
    }),
    async (c) => c.json({ id: await createSite(c.get("ctx"), c.req.valid("json")) }, 200),
  )
  .openapi(
    createRoute({
      method: "put",
      path: "/sites/{id}",
      tags,
      summary: "Change a site (administrators)",
      security: STAFF,
      request: { params, ...jsonBody(changeSiteInput) },
      responses: answers(doneSchema, "Changed.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await changeSite(c.get("ctx"), c.req.valid("param").id as SiteId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/sites/{id}/storage",
      tags,
      summary: "Add a storage location (administrators)",
      security: STAFF,
      request: { params, ...jsonBody(storageInput) },
      responses: answers(refSchema, "Added.", [401, 403, 404, 422, 503]),
    }),
    async (c) =>
      c.json({ id: await addStorage(c.get("ctx"), c.req.valid("param").id as SiteId, c.req.valid("json")) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/storage/{id}/retire",
      tags,
      summary: "Offer a storage location no longer (administrators)",
      security: STAFF,
      request: { params: idParam("storage location") },
      responses: answers(doneSchema, "Retired.", [401, 403, 409, 503]),
    }),
    async (c) => {
      await retireStorage(c.get("ctx"), c.req.valid("param").id as StorageLocationId);
      return c.json(done, 200);
    },
  );
