import { Hono } from "hono";
import { itemsCsv, overduePage } from "../items/list-pages.tsx";
import { itemPages } from "../items/pages.tsx";
import { matchPages } from "../matching/pages.tsx";
import { matchingSettingsPages } from "../matching/settings-pages.tsx";
import { offerWords } from "../matching/words.ts";
import { reportDeskPages } from "../reports/desk-pages.tsx";
import { returnPages } from "../returns/pages.tsx";
import { sitePages } from "../sites/pages.tsx";
import { peoplePages } from "../staff/pages.tsx";
import { staffPages } from "../staff/session.ts";
import { stayPages } from "../stays/pages.tsx";
import type { AppEnv } from "./app-env.ts";
import { boardPages } from "./board.tsx";
import { chooseSite } from "./desk-frame.tsx";

/** The staff side: every page below /desk needs a session. */
export const deskPages = new Hono<AppEnv>()
  .use(staffPages)
  .get("/at/:site", (c) => {
    chooseSite(c, c.req.param("site"));
    return c.redirect(listBefore(c.req.header("referer")), 303);
  })
  .get("/items.csv", (c) => itemsCsv(c))
  .get("/overdue", (c) => overduePage(c))
  .get("/words", (c) => {
    // What a word may become changes with the house's lexicon alone.
    c.header("Cache-Control", "private, max-age=3600");
    return c.json(offerWords(c.req.query("q") ?? ""));
  })
  .route("/items", itemPages)
  .route("/matches", matchPages)
  .route("/matching", matchingSettingsPages)
  .route("/returns", returnPages)
  .route("/reports", reportDeskPages)
  .route("/sites", sitePages)
  .route("/stays", stayPages)
  .route("/staff", peoplePages)
  .route("/", boardPages);

const LISTS = ["/desk/items", "/desk/matches", "/desk/returns", "/desk/reports", "/desk/overdue"];

/** Another site is chosen from where one is: back to that list, else to the first page. */
function listBefore(referer: string | undefined): string {
  const path = referer && URL.canParse(referer) ? new URL(referer).pathname : "";
  return LISTS.find((list) => list === path) ?? "/desk";
}
