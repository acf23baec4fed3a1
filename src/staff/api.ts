import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, idParam, jsonBody, STAFF } from "../api/router.ts";
import { shown, staffSchema } from "../api/schemas.ts";
import type { StaffId } from "../core/ids.ts";
import { changeStaff, inviteStaff, listStaff, removeStaff } from "./manage.ts";
import { changeStaffInput, inviteStaffInput } from "./model.ts";
import { withStaff } from "./session.ts";

const tags = ["Staff"];
const params = idParam("staff member");

const router = apiRouter();
router.use("/staff/*", withStaff);

/** Staff over JSON; administrators only. */
export const staffApi = router
  .openapi(
    createRoute({
      method: "get",
      path: "/staff",
      tags,
      summary: "Everybody who signs in",
      security: STAFF,
      responses: answers(
        z.object({ staff: z.array(staffSchema) }).openapi("StaffList"),
        "By name, leavers last.",
        [401, 403, 503],
      ),
    }),
    async (c) => c.json({ staff: (await listStaff(c.get("ctx"))).map((person) => shown(staffSchema, person)) }, 200),
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/staff",
      tags,
      summary: "Invite a person",
      security: STAFF,
      request: jsonBody(inviteStaffInput),
      responses: answers(
        z.object({ id: z.string() }).openapi("Invited"),
        "Invited; a mail is on its way.",
        [401, 403, 422, 503],
      ),
    }),
    async (c) => c.json({ id: await inviteStaff(c.get("ctx"), c.req.valid("json")) }, 200),
  )
  .openapi(
    createRoute({
      method: "put",
      path: "/staff/{id}",
      tags,
      summary: "Change name, role and sites",
      security: STAFF,
      request: { params, ...jsonBody(changeStaffInput) },
      responses: answers(doneSchema, "Changed.", [401, 403, 409, 422, 503]),
    }),
    async (c) => {
      await changeStaff(c.get("ctx"), c.req.valid("param").id as StaffId, c.req.valid("json"));
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/staff/{id}/leave",
      tags,
      summary: "Somebody leaves",
      security: STAFF,
      request: { params },
      responses: answers(doneSchema, "Their sessions are ended.", [401, 403, 409, 503]),
    }),
    async (c) => {
      await removeStaff(c.get("ctx"), c.req.valid("param").id as StaffId);
      return c.json(done, 200);
    },
  );
