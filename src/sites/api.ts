import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, idParam, jsonBody, STAFF } from "../api/router.ts";
import { shown, siteSchema } from "../api/schemas.ts";
import type { SiteId, SiteWordId, StorageLocationId } from "../core/ids.ts";
import { addSiteWord, listSiteWords, removeSiteWord, siteWordInput, understoodAs } from "../matching/site-words.ts";
import { withStaff } from "../staff/session.ts";
import { addStorage, changeSite, createSite, retireStorage } from "./manage.ts";
import { changeSiteInput, siteInput, storageInput } from "./model.ts";
import { sitesWithStorage } from "./read.ts";

const tags = ["Sites"];
const params = idParam("site");
const wordSchema = z
  .object({
    id: z.string(),
    word: z.string(),
    meaning: z.string(),
    understoodAs: z.array(z.string()).openapi({ description: "What the meaning is read as, in everyday English." }),
    addedByName: z.string(),
    createdAt: z.int(),
  })
  .openapi("SiteWord");
const refSchema = z.object({ id: z.string() }).openapi("Made");

const router = apiRouter();
router.use("/sites/*", withStaff);
router.use("/storage/*", withStaff);
router.use("/words/*", withStaff);

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
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/sites/{id}/words",
      tags,
      summary: "A site's own words (managers)",
      security: STAFF,
      request: { params },
      responses: answers(
        z.object({ words: z.array(wordSchema) }).openapi("SiteWordList"),
        "In order of the alphabet.",
        [401, 403, 503],
      ),
    }),
    async (c) => {
      const words = await listSiteWords(c.get("ctx"), c.req.valid("param").id as SiteId);
      return c.json(
        { words: words.map((word) => shown(wordSchema, { ...word, understoodAs: understoodAs(word.meaning) })) },
        200,
      );
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/sites/{id}/words",
      tags,
      summary: "Tell what a site's own word means (managers)",
      description: "Open items and reports of the site's group are read again with it. Other groups never read it.",
      security: STAFF,
      request: { params, ...jsonBody(siteWordInput) },
      responses: answers(refSchema, "Known from now on.", [401, 403, 404, 422, 503]),
    }),
    async (c) =>
      c.json({ id: await addSiteWord(c.get("ctx"), c.req.valid("param").id as SiteId, c.req.valid("json")) }, 200),
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/words/{id}",
      tags,
      summary: "Take a site's own word away (managers)",
      security: STAFF,
      request: { params: idParam("word") },
      responses: answers(doneSchema, "Forgotten.", [401, 403, 404, 409, 503]),
    }),
    async (c) => {
      await removeSiteWord(c.get("ctx"), c.req.valid("param").id as SiteWordId);
      return c.json(done, 200);
    },
  );
