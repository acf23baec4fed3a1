import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, jsonBody, LINK } from "../api/router.ts";
import { claimSchema, reportEventSchema, reportSchema, returnSchema, shown } from "../api/schemas.ts";
import { answerClaim } from "../claims/answer.ts";
import { answerClaimInput } from "../claims/model.ts";
import type { Ctx } from "../core/ctx.ts";
import { actingAs } from "../core/make-ctx.ts";
import { confirmArrival } from "../returns/arrive.ts";
import { chooseReturn } from "../returns/choose.ts";
import { chooseReturnInput } from "../returns/model.ts";
import type { AppContext } from "../web/app-env.ts";
import { leaveAfterword } from "./afterword.ts";
import { amendReport } from "./amend.ts";
import { closeReport } from "./close.ts";
import { afterwordInput, amendReportInput, closeReportInput } from "./model.ts";
import { openReport, type ViewedReport } from "./read.ts";

const tags = ["Traveler"];
const REFUSALS = [404, 409, 410, 422, 503] as const;

/** What a traveler sees of a claim: never the desk's note. */
const myReportSchema = z
  .object({
    report: reportSchema,
    site: z.object({ name: z.string(), email: z.string(), phone: z.string().nullable(), timeZone: z.string() }),
    ownerName: z.string().nullable(),
    events: z.array(reportEventSchema.omit({ actorName: true })),
    claims: z.array(claimSchema),
    return: returnSchema.omit({ itemId: true }).nullable(),
  })
  .openapi("MyReport");

async function mine(c: AppContext): Promise<{ ctx: Ctx; viewed: ViewedReport }> {
  const { viewed, actor } = await openReport(c.get("ctx"), c.req.header("X-Report-Link") ?? "");
  return { ctx: actingAs(c.get("ctx"), actor), viewed };
}

const act = <S extends z.ZodType>(path: string, summary: string, schema: S) =>
  createRoute({
    method: "post",
    path,
    tags,
    summary,
    security: LINK,
    request: jsonBody(schema),
    responses: answers(doneSchema, "Done.", REFUSALS),
  });

/** What is behind a traveler's private link, over JSON. Nothing of the found item itself is here. */
export const myReportApi = apiRouter()
  .openapi(
    createRoute({
      method: "get",
      path: "/my-report",
      tags,
      summary: "The report behind a private link",
      security: LINK,
      responses: answers(
        myReportSchema,
        "The report, its progress and what is asked of the traveler.",
        [404, 410, 503],
      ),
    }),
    async (c) => {
      const { viewed } = await mine(c);
      return c.json(shown(myReportSchema, viewed), 200);
    },
  )
  .openapi(act("/my-report/details", "Add to or correct the report", amendReportInput), async (c) => {
    const { ctx, viewed } = await mine(c);
    await amendReport(ctx, viewed, c.req.valid("json"));
    return c.json(done, 200);
  })
  .openapi(act("/my-report/answer", "Answer the question of proof", answerClaimInput), async (c) => {
    const { ctx, viewed } = await mine(c);
    await answerClaim(ctx, viewed, c.req.valid("json"));
    return c.json(done, 200);
  })
  .openapi(act("/my-report/return", "Choose how it goes home", chooseReturnInput), async (c) => {
    const { ctx, viewed } = await mine(c);
    await chooseReturn(ctx, viewed, c.req.valid("json"));
    return c.json(done, 200);
  })
  .openapi(act("/my-report/arrived", "Say that the parcel has come", z.object({})), async (c) => {
    const { ctx, viewed } = await mine(c);
    await confirmArrival(ctx, viewed);
    return c.json(done, 200);
  })
  .openapi(act("/my-report/afterword", "Say how it was", afterwordInput), async (c) => {
    const { ctx, viewed } = await mine(c);
    await leaveAfterword(ctx, viewed, c.req.valid("json"));
    return c.json(done, 200);
  })
  .openapi(act("/my-report/close", "End the search", closeReportInput), async (c) => {
    const { ctx, viewed } = await mine(c);
    await closeReport(ctx, viewed, c.req.valid("json"));
    return c.json(done, 200);
  });
