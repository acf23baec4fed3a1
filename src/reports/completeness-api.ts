import { createRoute, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { answers, apiRouter, jsonBody } from "../api/router.ts";
import { TooLarge } from "../core/errors.ts";
import { TELLABLE } from "../matching/completeness.ts";
import { slowLooking } from "../web/slow-down.ts";
import { howFindable } from "./findable.ts";
import { toldSoFarInput } from "./model.ts";

/** The longest form's words, in any script. */
const MOST_BYTES = 32 * 1024;
const PATH = "/reports/completeness";

const answerSchema = z
  .object({
    stars: z.int().min(1).max(4).openapi({ description: "1: hard to find; 4: as good as it gets." }),
    missing: z.array(z.enum(TELLABLE)).openapi({ description: "What is still missing; what would help most, first." }),
  })
  .openapi("Completeness");

const router = apiRouter();
// Counted and weighed before anything is read: it is open to all, and asked at every pause in typing.
router.use(PATH, async (c, next) => {
  await slowLooking(c);
  await next();
});
router.use(
  PATH,
  bodyLimit({
    maxSize: MOST_BYTES,
    onError: () => {
      throw new TooLarge("This is more than 32 KB. Send the words of the form alone, without photos.");
    },
  }),
);

/** How findable a report would be, for a form that is being filled in. No key, no cookie, nothing is kept. */
export const completenessApi = router.openapi(
  createRoute({
    method: "post",
    path: PATH,
    tags: ["Reports"],
    summary: "See how findable a report would be",
    description:
      "No account; nothing is kept. Send what is known so far, as for filing. Name and addresses are not asked for, and not read.",
    request: jsonBody(toldSoFarInput),
    responses: answers(answerSchema, "Stars, and what is missing.", [413, 422, 429, 503]),
  }),
  (c) => {
    const { stars, missing } = howFindable(c.req.valid("json"));
    return c.json({ stars, missing: [...missing] }, 200);
  },
);
