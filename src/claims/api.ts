import { createRoute } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, idParam, jsonBody, STAFF } from "../api/router.ts";
import type { ClaimId } from "../core/ids.ts";
import { withStaff } from "../staff/session.ts";
import { judgeClaim } from "./judge.ts";
import { judgeClaimInput } from "./model.ts";

const router = apiRouter();
router.use("/claims/*", withStaff);

/** Claims over JSON. */
export const claimsApi = router.openapi(
  createRoute({
    method: "post",
    path: "/claims/{id}/judge",
    tags: ["Claims"],
    summary: "Judge a traveler's answer",
    security: STAFF,
    request: { params: idParam("claim"), ...jsonBody(judgeClaimInput) },
    responses: answers(doneSchema, "Judged; the traveler is told.", [401, 403, 404, 409, 422, 503]),
  }),
  async (c) => {
    await judgeClaim(c.get("ctx"), c.req.valid("param").id as ClaimId, c.req.valid("json"));
    return c.json(done, 200);
  },
);
