import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, idParam, jsonBody, STAFF } from "../api/router.ts";
import { claimSchema, reportEventSchema, reportSchema, returnSchema, shown } from "../api/schemas.ts";
import { withStaff } from "../staff/session.ts";
import { slowFiling } from "../web/slow-down.ts";
import { closeReport } from "./close.ts";
import { completenessApi } from "./completeness-api.ts";
import { fileReport } from "./file.ts";
import { closeReportInput, fileReportInput } from "./model.ts";
import { listReports, viewReport } from "./read.ts";
import { REPORT_STATUSES } from "./schema.ts";

const tags = ["Reports"];
const params = idParam("report");
const listQuery = z.object({
  siteId: z.string().max(40).optional(),
  status: z.enum([...REPORT_STATUSES, "open", "all"]).optional(),
  search: z.string().max(80).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

const router = apiRouter();
// Anybody may ask this: it stands before the door that only staff pass.
router.route("/", completenessApi);
router.use("/reports", async (c, next) => (c.req.method === "POST" ? next() : withStaff(c, next)));
router.use("/reports/*", withStaff);

/** Loss reports over JSON: anybody files, staff of the site read. */
export const reportsApi = router
  .openapi(
    createRoute({
      method: "post",
      path: "/reports",
      tags,
      summary: "File a loss report",
      description: "No account. The private link is answered here and mailed; later only its hash is known.",
      request: jsonBody(fileReportInput),
      responses: answers(
        z.object({ id: z.string(), ref: z.string(), link: z.url() }).openapi("FiledReport"),
        "Filed.",
        [404, 422, 429, 503],
      ),
    }),
    async (c) => {
      const input = c.req.valid("json");
      await slowFiling(c, input.travelerEmail);
      return c.json(await fileReport(c.get("ctx"), input), 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/reports",
      tags,
      summary: "List loss reports",
      security: STAFF,
      request: { query: listQuery },
      responses: answers(
        z.object({ reports: z.array(reportSchema), next: z.string().nullable(), total: z.int() }).openapi("ReportPage"),
        "A page, newest first; give `next` back as `cursor`.",
        [401, 422, 503],
      ),
    }),
    async (c) => {
      const { siteId, status, search, cursor, limit } = c.req.valid("query");
      const page = await listReports(c.get("ctx"), {
        siteId,
        search,
        cursor,
        ...(status ? { status } : {}),
        ...(limit ? { limit } : {}),
      });
      return c.json(
        { reports: page.rows.map((row) => shown(reportSchema, row.report)), next: page.next, total: page.total },
        200,
      );
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/reports/{id}",
      tags,
      summary: "One report, by id or reference",
      security: STAFF,
      request: { params },
      responses: answers(
        z
          .object({
            report: reportSchema,
            events: z.array(reportEventSchema),
            claims: z.array(claimSchema),
            return: returnSchema.nullable(),
          })
          .openapi("ReportWithProgress"),
        "The report and its progress.",
        [401, 403, 404, 503],
      ),
    }),
    async (c) => {
      const viewed = await viewReport(c.get("ctx"), c.req.valid("param").id);
      return c.json(
        {
          report: shown(reportSchema, viewed.report),
          events: viewed.events.map((event) => shown(reportEventSchema, event)),
          claims: viewed.claims.map((claim) => shown(claimSchema, claim)),
          return: viewed.return ? shown(returnSchema, viewed.return) : null,
        },
        200,
      );
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/reports/{id}/close",
      tags,
      summary: "End the search; the traveler is told",
      security: STAFF,
      request: { params, ...jsonBody(closeReportInput) },
      responses: answers(doneSchema, "Closed.", [401, 403, 404, 409, 422, 503]),
    }),
    async (c) => {
      const ctx = c.get("ctx");
      await closeReport(ctx, await viewReport(ctx, c.req.valid("param").id), c.req.valid("json"));
      return c.json(done, 200);
    },
  );
