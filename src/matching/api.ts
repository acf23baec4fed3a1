import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, idParam, jsonBody, STAFF } from "../api/router.ts";
import { matchSchema, shown } from "../api/schemas.ts";
import { withdrawMatch } from "../claims/withdraw.ts";
import type { ItemId, MatchId, ReportId } from "../core/ids.ts";
import { withStaff } from "../staff/session.ts";
import { pairByHand } from "./by-hand.ts";
import { confirmMatch, rejectMatch } from "./decide.ts";
import { confirmMatchInput, rejectMatchInput } from "./input.ts";
import { listMatches } from "./read-matches.ts";
import { rejectTwin } from "./reject-twin.ts";
import { MATCH_DECISIONS } from "./schema.ts";

const tags = ["Matches"];
const params = idParam("match");
const pairSchema = z.object({ itemId: z.string().max(40), reportId: z.string().max(40) });
const twinSchema = z.object({
  twinId: z.string().max(40).openapi({ description: "Id of the other item, or of the other report" }),
});
const listQuery = z.object({
  itemId: z.string().max(40).optional(),
  reportId: z.string().max(40).optional(),
  decision: z.enum(MATCH_DECISIONS).optional(),
});

const router = apiRouter();
router.use("/matches/*", withStaff);
router.use("/twins/*", withStaff);

/** Matches over JSON. */
export const matchesApi = router
  .openapi(
    createRoute({
      method: "get",
      path: "/matches",
      tags,
      summary: "Matches of an item, of a report, or of your sites",
      security: STAFF,
      request: { query: listQuery },
      responses: answers(
        z.object({ matches: z.array(matchSchema) }).openapi("MatchList"),
        "Likeliest first, at most 200.",
        [401, 422, 503],
      ),
    }),
    async (c) => {
      const { itemId, reportId, decision } = c.req.valid("query");
      const rows = await listMatches(c.get("ctx"), {
        itemId: itemId as ItemId | undefined,
        reportId: reportId as ReportId | undefined,
        decision,
      });
      return c.json({ matches: rows.map((row) => shown(matchSchema, row.match)) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/matches",
      tags,
      summary: "Hold an item and a report against each other by hand",
      security: STAFF,
      request: jsonBody(pairSchema),
      responses: answers(
        z.object({ id: z.string() }).openapi("MatchRef"),
        "The pair; it still has to be confirmed.",
        [401, 403, 404, 422, 503],
      ),
    }),
    async (c) => {
      const { itemId, reportId } = c.req.valid("json");
      return c.json({ id: await pairByHand(c.get("ctx"), itemId as ItemId, reportId as ReportId) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/matches/{id}/confirm",
      tags,
      summary: "It may well be theirs: ask the traveler for proof",
      security: STAFF,
      request: { params, ...jsonBody(confirmMatchInput) },
      responses: answers(doneSchema, "Confirmed; the question is on its way.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await confirmMatch(c.get("ctx"), c.req.valid("param").id as MatchId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/matches/{id}/reject",
      tags,
      summary: "Not the same",
      security: STAFF,
      request: { params, ...jsonBody(rejectMatchInput) },
      responses: answers(doneSchema, "Rejected.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await rejectMatch(c.get("ctx"), c.req.valid("param").id as MatchId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/matches/{id}/withdraw",
      tags,
      summary: "Take back a confirmed match before its proof is judged",
      security: STAFF,
      request: { params, ...jsonBody(rejectMatchInput) },
      responses: answers(doneSchema, "Taken back.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      await withdrawMatch(c.get("ctx"), c.req.valid("param").id as MatchId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/twins/{id}/reject",
      tags,
      summary: "Two items, or two reports, are not the same twice",
      description:
        "For what the desk took for one thing logged, or one loss reported, twice. It holds from both sides and for good. Sent again it changes nothing.",
      security: STAFF,
      request: { params: idParam("item or report"), ...jsonBody(twinSchema) },
      responses: answers(doneSchema, "Noted; neither is named beside the other any more.", [401, 403, 404, 422, 503]),
    }),
    async (c) => {
      await rejectTwin(c.get("ctx"), c.req.valid("param").id as ItemId, c.req.valid("json").twinId as ItemId);
      return c.json(done, 200);
    },
  );
