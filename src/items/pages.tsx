import { Hono } from "hono";
import { fieldError, InvalidInput, NotFound } from "../core/errors.ts";
import { parseReference } from "../core/ids.ts";
import { fromLocal, isTimeZone } from "../core/zone.ts";
import { pairByHand } from "../matching/by-hand.ts";
import { rejectTwin } from "../matching/reject-twin.ts";
import { TWIN_REJECTED } from "../matching/twins.tsx";
import { preparePhotos } from "../photos/prepare.ts";
import { viewReport } from "../reports/read.ts";
import type { AppEnv } from "../web/app-env.ts";
import { address, refOf } from "../web/desk-address.ts";
import { done } from "../web/desk-frame.tsx";
import { attempt } from "../web/form-data.ts";
import { disposeItem, extendHold } from "./dispose.ts";
import { editItem } from "./edit.ts";
import { editPage } from "./edit-page.tsx";
import { itemInput } from "./item-form.tsx";
import { itemPage } from "./item-page.tsx";
import { listPage } from "./list-pages.tsx";
import { logItem } from "./log.ts";
import { logPage } from "./log-page.tsx";
import { moveItem } from "./move.ts";
import type { Item } from "./schema.ts";

/** Items of the staff side: list, log, one item with its acts, edit. Mounted at /desk/items. */
export const itemPages = new Hono<AppEnv>()
  .get("/", (c) => listPage(c))
  .get("/new", (c) => logPage(c))
  .post("/new", (c) =>
    attempt(
      c,
      "log",
      async (typed) => {
        const ctx = c.get("ctx");
        const zone = typed.text("timeZone");
        const input = {
          ...itemInput(typed, isTimeZone(zone) ? zone : "UTC"),
          siteId: typed.text("siteId"),
          storageLocationId: typed.text("storageLocationId"),
          submissionKey: typed.text("submissionKey"),
        };
        const { ref } = await logItem(ctx, input, await preparePhotos(ctx, typed.files("photos")));
        const link = { href: `/desk/items/${ref}`, label: ref };
        if (typed.text("then") === "another") {
          const next = address("/desk/items/new", {
            site: input.siteId,
            unit: input.unit,
            storage: input.storageLocationId,
          });
          return done(c, next, { tone: "done", title: "Logged", text: `${input.title} is kept.`, link });
        }
        return done(c, `/desk/items/${ref}`, {
          tone: "done",
          title: "Logged",
          text: "It is being held against every open report; likely ones appear below.",
        });
      },
      (trouble) => logPage(c, trouble),
    ),
  )
  .get("/:ref", (c) => itemPage(c))
  .get("/:ref/edit", (c) => editPage(c))
  .post("/:ref/edit", (c) =>
    attempt(
      c,
      "edit",
      async (typed) => {
        const ctx = c.get("ctx");
        const zone = typed.text("timeZone");
        const input = {
          ...itemInput(typed, isTimeZone(zone) ? zone : "UTC"),
          removePhotos: typed.texts("removePhotos"),
          version: typed.number("version"),
        };
        await editItem(ctx, idOf(typed.text("id")), input, await preparePhotos(ctx, typed.files("photos")));
        return done(c, `/desk/items/${refOf(c)}`, "The details are saved.");
      },
      (trouble) => editPage(c, trouble),
    ),
  )
  .post("/:ref/pair", (c) =>
    attempt(
      c,
      "pair",
      async (typed) => {
        const ctx = c.get("ctx");
        const report = await viewReport(ctx, parseReference(typed.text("report")) ?? "").catch(noSuchReport);
        const match = await pairByHand(ctx, idOf(typed.text("id")), report.report.id);
        return c.redirect(`/desk/matches/${match}`, 303);
      },
      (trouble) => itemPage(c, trouble),
    ),
  )
  .post("/:ref/reject-twin", (c) =>
    attempt(
      c,
      "reject-twin",
      async (typed) => {
        await rejectTwin(c.get("ctx"), idOf(typed.text("id")), idOf(typed.text("twinId")));
        return done(c, `/desk/items/${refOf(c)}`, TWIN_REJECTED);
      },
      (trouble) => itemPage(c, trouble),
    ),
  )
  .post("/:ref/move", (c) =>
    attempt(
      c,
      "move",
      async (typed) => {
        await moveItem(c.get("ctx"), idOf(typed.text("id")), {
          storageLocationId: typed.text("storageLocationId"),
          version: typed.number("version"),
        });
        return done(c, `/desk/items/${refOf(c)}`, "Moved. The chain of custody says so too.");
      },
      (trouble) => itemPage(c, trouble),
    ),
  )
  .post("/:ref/extend", (c) =>
    attempt(
      c,
      "extend",
      async (typed) => {
        const zone = typed.text("timeZone");
        await extendHold(c.get("ctx"), idOf(typed.text("id")), {
          holdUntil: fromLocal(typed.text("holdUntil"), isTimeZone(zone) ? zone : "UTC") ?? undefined,
          reason: typed.text("reason"),
          version: typed.number("version"),
        });
        return done(c, `/desk/items/${refOf(c)}`, "It will be kept longer.");
      },
      (trouble) => itemPage(c, trouble),
    ),
  )
  .post("/:ref/dispose", (c) =>
    attempt(
      c,
      "dispose",
      async (typed) => {
        await disposeItem(c.get("ctx"), idOf(typed.text("id")), {
          disposition: typed.text("disposition"),
          note: typed.text("note"),
          version: typed.number("version"),
        });
        return done(c, `/desk/items/${refOf(c)}`, "Recorded. The item is off the shelf and its chain is complete.");
      },
      (trouble) => itemPage(c, trouble),
    ),
  );

const idOf = (text: string): Item["id"] => text as Item["id"];

function noSuchReport(error: unknown): never {
  if (!(error instanceof NotFound)) throw error;
  throw new InvalidInput([fieldError("report", "invalid", { message: error.message })]);
}
