import { Hono } from "hono";
import { NotFound } from "../core/errors.ts";
import type { PhotoId } from "../core/ids.ts";
import { withStaff } from "../staff/session.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import { photoBytes, readPhoto } from "./read.ts";
import { type PhotoSize, photoUrlHolds } from "./urls.ts";

/** Photos by signed address (no round trip), or by a staff session with the right to them. */
export const photoRoutes = new Hono<AppEnv>().get("/photos/:id/:size", async (c) => {
  const [id, size] = [c.req.param("id") as PhotoId, c.req.param("size")];
  if (size !== "full" && size !== "thumb") throw new NotFound("There is no such photo.");
  const { until, sig } = c.req.query();
  if (until && sig && (await photoUrlHolds(c.get("ctx"), id, size, until, sig))) {
    return answer(c, await photoBytes(c.get("ctx"), id, size));
  }
  await withStaff(c, async () => {});
  return answer(c, await readPhoto(c.get("ctx"), id, size as PhotoSize));
});

const answer = (c: AppContext, bytes: Uint8Array) =>
  c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    "Content-Type": "image/webp",
    "Cache-Control": "private, max-age=3600",
    "Content-Disposition": "inline",
  });
