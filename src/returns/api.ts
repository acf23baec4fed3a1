import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, idParam, jsonBody, STAFF } from "../api/router.ts";
import { returnSchema, shown } from "../api/schemas.ts";
import type { ReturnId } from "../core/ids.ts";
import { withStaff } from "../staff/session.ts";
import { recordArrival } from "./arrive.ts";
import { handOverReturn } from "./hand-over.ts";
import { handOverInput, shipReturnInput } from "./model.ts";
import { listReturns } from "./read.ts";
import { RETURN_STATES } from "./schema.ts";
import { shipReturn } from "./ship.ts";

const tags = ["Returns"];
const params = idParam("return");

const router = apiRouter();
router.use("/returns/*", withStaff);

/** Returns over JSON. */
export const returnsApi = router
  .openapi(
    createRoute({
      method: "get",
      path: "/returns",
      tags,
      summary: "Returns of your sites",
      security: STAFF,
      request: { query: z.object({ state: z.enum(RETURN_STATES).optional() }) },
      responses: answers(
        z.object({ returns: z.array(returnSchema) }).openapi("ReturnList"),
        "Longest waiting first, at most 200.",
        [401, 422, 503],
      ),
    }),
    async (c) => {
      const { state } = c.req.valid("query");
      const rows = await listReturns(c.get("ctx"), state ? [state] : RETURN_STATES);
      return c.json({ returns: rows.map((row) => shown(returnSchema, row.back)) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/returns/{id}/ship",
      tags,
      summary: "Record the shipment",
      security: STAFF,
      request: { params, ...jsonBody(shipReturnInput) },
      responses: answers(doneSchema, "Shipped; the traveler has the tracking link.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await shipReturn(c.get("ctx"), c.req.valid("param").id as ReturnId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/returns/{id}/hand-over",
      tags,
      summary: "Release it over the counter",
      security: STAFF,
      request: { params, ...jsonBody(handOverInput) },
      responses: answers(doneSchema, "Handed over.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await handOverReturn(c.get("ctx"), c.req.valid("param").id as ReturnId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/returns/{id}/arrived",
      tags,
      summary: "Record that it was delivered",
      security: STAFF,
      request: { params },
      responses: answers(doneSchema, "Recorded; the traveler is asked whether all is well.", [401, 403, 404, 409, 503]),
    }),
    async (c) => {
      await recordArrival(c.get("ctx"), c.req.valid("param").id as ReturnId);
      return c.json(done, 200);
    },
  );
