import { Hono } from "hono";
import { claimsApi } from "../claims/api.ts";
import { itemsApi } from "../items/api.ts";
import { matchesApi } from "../matching/api.ts";
import { reportsApi } from "../reports/api.ts";
import { myReportApi } from "../reports/my-report-api.ts";
import { returnsApi } from "../returns/api.ts";
import { sitesApi } from "../sites/api.ts";
import { staffApi } from "../staff/api.ts";
import { sessionApi } from "../staff/session-api.ts";
import { staysApi } from "../stays/api.ts";
import type { AppEnv } from "../web/app-env.ts";
import { referencePage } from "./reference.tsx";
import { apiRouter } from "./router.ts";

const v1 = apiRouter()
  .route("/", sessionApi)
  .route("/", itemsApi)
  .route("/", reportsApi)
  .route("/", myReportApi)
  .route("/", matchesApi)
  .route("/", claimsApi)
  .route("/", returnsApi)
  .route("/", sitesApi)
  .route("/", staysApi)
  .route("/", staffApi);

v1.openAPIRegistry.registerComponent("securitySchemes", "session", {
  type: "apiKey",
  in: "cookie",
  name: "homeward.session_token",
  description: "A staff session of the pages.",
});
v1.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
  type: "http",
  scheme: "bearer",
  description: "The `token` of POST /session.",
});
v1.openAPIRegistry.registerComponent("securitySchemes", "reportLink", {
  type: "apiKey",
  in: "header",
  name: "X-Report-Link",
  description: "The secret of a traveler's private link: what stands after /r/.",
});

/** The OpenAPI 3.1 document of the JSON API. */
export function openApiDocument(baseUrl: string) {
  return v1.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Homeward",
      version: "1",
      description:
        "The lost-and-found desk for rental counters and hotels. Instants are UTC epoch milliseconds. Every refusal is RFC 9457 problem+json.",
      license: { name: "Proprietary", url: `${baseUrl}/` },
    },
    servers: [{ url: `${baseUrl}/api/v1` }],
    tags: ["Session", "Items", "Reports", "Traveler", "Matches", "Claims", "Returns", "Sites", "Stays", "Staff"].map(
      (name) => ({ name }),
    ),
  });
}

/** The JSON API under /api/v1, its OpenAPI document and reference. */
export const api = new Hono<AppEnv>()
  .get("/openapi.json", (c) => c.json(openApiDocument(c.get("ctx").config.BASE_URL)))
  .get("/reference", (c) => referencePage(c, openApiDocument(c.get("ctx").config.BASE_URL)))
  .route("/v1", v1);
