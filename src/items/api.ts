import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, idParam, jsonBody, STAFF } from "../api/router.ts";
import { custodyEventSchema, itemSchema, photoSchema, shown } from "../api/schemas.ts";
import { requireStaff } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import type { ItemId, PhotoId } from "../core/ids.ts";
import type { CustodyEvent } from "../custody/schema.ts";
import { preparePhotos } from "../photos/prepare.ts";
import { photoUrls } from "../photos/urls.ts";
import { withStaff } from "../staff/session.ts";
import { disposeItem, extendHold } from "./dispose.ts";
import { editItem } from "./edit.ts";
import { exportItems } from "./export.ts";
import { logItem } from "./log.ts";
import { disposeItemInput, editItemInput, extendHoldInput, logItemInput, moveItemInput } from "./model.ts";
import { moveItem } from "./move.ts";
import { addItemPhotos, removeItemPhoto } from "./photos.ts";
import { listItems, viewItem } from "./read.ts";
import { ITEM_STATUSES } from "./schema.ts";

const tags = ["Items"];
const params = idParam("item");
const loggedSchema = z.object({ id: z.string(), ref: z.string() }).openapi("LoggedItem");
const listQuery = z.object({
  siteId: z.string().max(40).optional(),
  status: z.enum([...ITEM_STATUSES, "all"]).optional(),
  overdue: z.enum(["true", "false"]).optional(),
  search: z.string().max(80).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});
const filterOf = (query: z.output<typeof listQuery>) => ({
  siteId: query.siteId,
  search: query.search,
  cursor: query.cursor,
  overdue: query.overdue === "true",
  ...(query.status ? { status: query.status } : {}),
  ...(query.limit ? { limit: query.limit } : {}),
});

async function photosOf(ctx: Ctx, rows: readonly { id: PhotoId; width: number; height: number }[]) {
  const urls = await photoUrls(ctx, rows);
  return rows.map(({ id, width, height }) => ({
    id,
    width,
    height,
    full: urls.get(id)?.full ?? "",
    thumb: urls.get(id)?.thumb ?? "",
  }));
}

/** A custody event as the API shows it: what was stored as JSON text becomes JSON. */
const eventOf = (event: CustodyEvent) =>
  shown(custodyEventSchema, {
    ...event,
    actor: JSON.parse(event.actor),
    payload: event.payload === null ? null : JSON.parse(event.payload),
  });

const router = apiRouter();
router.use("/items/*", withStaff);
router.use("/items.csv", withStaff);
router.use("/photos/*", withStaff);

/** Found items over JSON. */
export const itemsApi = router
  .openapi(
    createRoute({
      method: "get",
      path: "/items",
      tags,
      summary: "List found items",
      security: STAFF,
      request: { query: listQuery },
      responses: answers(
        z.object({ items: z.array(itemSchema), next: z.string().nullable(), total: z.int() }).openapi("ItemPage"),
        "A page, newest find first; give `next` back as `cursor`.",
        [401, 422, 503],
      ),
    }),
    async (c) => {
      const page = await listItems(c.get("ctx"), filterOf(c.req.valid("query")));
      return c.json(
        { items: page.rows.map((row) => shown(itemSchema, row.item)), next: page.next, total: page.total },
        200,
      );
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/items",
      tags,
      summary: "Log a found item",
      security: STAFF,
      request: jsonBody(logItemInput),
      responses: answers(
        loggedSchema,
        "Logged. Sending the same `submissionKey` again answers the same item.",
        [401, 403, 404, 422, 503],
      ),
    }),
    async (c) => c.json(await logItem(c.get("ctx"), c.req.valid("json")), 200),
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/items/{id}",
      tags,
      summary: "One item, by id or reference",
      security: STAFF,
      request: { params },
      responses: answers(
        z.object({ item: itemSchema, photos: z.array(photoSchema) }).openapi("ItemWithPhotos"),
        "The item.",
        [401, 403, 404, 503],
      ),
    }),
    async (c) => {
      const ctx = c.get("ctx");
      const viewed = await viewItem(ctx, c.req.valid("param").id);
      return c.json({ item: shown(itemSchema, viewed.item), photos: await photosOf(ctx, viewed.photos) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "put",
      path: "/items/{id}",
      tags,
      summary: "Correct what is said of an item",
      security: STAFF,
      request: { params, ...jsonBody(editItemInput) },
      responses: answers(doneSchema, "Saved.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await editItem(c.get("ctx"), c.req.valid("param").id as ItemId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/items/{id}/photos",
      tags,
      summary: "Add photos",
      description: "Up to six at once, 12 MB and 50 megapixels each. Kept re-encoded, without metadata.",
      security: STAFF,
      request: {
        params,
        body: {
          required: true,
          content: {
            "multipart/form-data": {
              // One file arrives as itself, several as a list: `preparePhotos` looks at them.
              schema: z.object({
                photos: z.any().openapi({ type: "array", items: { type: "string", format: "binary" } }),
              }),
            },
          },
        },
      },
      responses: answers(doneSchema, "Added.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      const ctx = c.get("ctx");
      requireStaff(ctx.actor);
      const files = (await c.req.formData()).getAll("photos").filter((part): part is File => typeof part !== "string");
      await addItemPhotos(ctx, c.req.valid("param").id as ItemId, await preparePhotos(ctx, files));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "delete",
      path: "/photos/{id}",
      tags,
      summary: "Take a photo off an item",
      security: STAFF,
      request: { params: idParam("photo") },
      responses: answers(doneSchema, "Removed; the chain keeps that there was one.", [401, 403, 404, 409, 503]),
    }),
    async (c) => {
      await removeItemPhoto(c.get("ctx"), c.req.valid("param").id as PhotoId);
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/items/{id}/move",
      tags,
      summary: "Put it into another storage location",
      security: STAFF,
      request: { params, ...jsonBody(moveItemInput) },
      responses: answers(doneSchema, "Moved.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await moveItem(c.get("ctx"), c.req.valid("param").id as ItemId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/items/{id}/extend-hold",
      tags,
      summary: "Keep it longer (managers)",
      security: STAFF,
      request: { params, ...jsonBody(extendHoldInput) },
      responses: answers(doneSchema, "Extended.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await extendHold(c.get("ctx"), c.req.valid("param").id as ItemId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/items/{id}/dispose",
      tags,
      summary: "Record what became of an unclaimed item (managers)",
      security: STAFF,
      request: { params, ...jsonBody(disposeItemInput) },
      responses: answers(doneSchema, "Recorded.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await disposeItem(c.get("ctx"), c.req.valid("param").id as ItemId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/items/{id}/custody",
      tags,
      summary: "An item's chain of custody",
      security: STAFF,
      request: { params },
      responses: answers(
        z.object({ events: z.array(custodyEventSchema) }).openapi("Custody"),
        "Every event, oldest first.",
        [401, 403, 404, 503],
      ),
    }),
    async (c) => {
      const { custody } = await viewItem(c.get("ctx"), c.req.valid("param").id);
      return c.json({ events: custody.map(eventOf) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/items.csv",
      tags,
      summary: "Items as CSV (managers)",
      security: STAFF,
      request: { query: listQuery },
      responses: {
        ...answers(z.any(), "", [401, 403, 422, 503]),
        200: { description: "UTF-8 with BOM, RFC 4180.", content: { "text/csv": { schema: z.string() } } },
      },
    }),
    async (c) => {
      const csv = await exportItems(c.get("ctx"), { status: "all", ...filterOf(c.req.valid("query")) });
      return c.body(csv, 200, {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="items.csv"',
      });
    },
  );
