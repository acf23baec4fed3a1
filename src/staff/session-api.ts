import { createRoute, z } from "@hono/zod-openapi";
import { answers, apiRouter, done, doneSchema, jsonBody, STAFF } from "../api/router.ts";
import { ROLES, requireStaff } from "../core/actor.ts";
import { codeInput, signInInput } from "./model.ts";
import { withStaff } from "./session.ts";
import { askCode, signIn } from "./sign-in.ts";

const meSchema = z
  .object({ id: z.string(), name: z.string(), role: z.enum(ROLES), siteIds: z.array(z.string()) })
  .openapi("SignedIn");

const router = apiRouter();
router.use("/session", withStaff);

/** Signing in for programs: a code by e-mail, then a bearer token for it. */
export const sessionApi = router
  .openapi(
    createRoute({
      method: "post",
      path: "/session/code",
      tags: ["Session"],
      summary: "Send a sign-in code",
      description: "The answer is the same whether or not the address belongs to a desk.",
      request: jsonBody(signInInput),
      responses: answers(doneSchema, "If the address belongs to a desk, a code is on its way.", [422, 429, 503]),
    }),
    async (c) => {
      await askCode(c, c.req.valid("json").email);
      return c.json(done, 200);
    },
  )
  .openapi(
    createRoute({
      method: "post",
      path: "/session",
      tags: ["Session"],
      summary: "Sign in with a code",
      request: jsonBody(codeInput),
      responses: answers(
        z.object({ token: z.string() }).openapi("Session"),
        "Send the token as `Authorization: Bearer …`.",
        [422, 429, 503],
      ),
    }),
    async (c) => {
      const { email, code } = c.req.valid("json");
      return c.json({ token: await signIn(c, email, code) }, 200);
    },
  )
  .openapi(
    createRoute({
      method: "get",
      path: "/session",
      tags: ["Session"],
      summary: "Who is signed in",
      security: STAFF,
      responses: answers(meSchema, "The staff member.", [401]),
    }),
    (c) => {
      const { id, name, role, siteIds } = requireStaff(c.get("ctx").actor);
      return c.json({ id, name, role, siteIds: [...siteIds] }, 200);
    },
  );
