import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { nanoid } from "nanoid";
import { answerClaim } from "../claims/answer.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, InvalidInput, NotFound } from "../core/errors.ts";
import { actingAs } from "../core/make-ctx.ts";
import { parseInput } from "../core/validate.ts";
import { isTimeZone } from "../core/zone.ts";
import { preparePhotos } from "../photos/prepare.ts";
import { photoUrls } from "../photos/urls.ts";
import { confirmArrival } from "../returns/arrive.ts";
import { chooseReturn } from "../returns/choose.ts";
import { siteBySlug } from "../sites/read.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import { readForm, type Typed } from "../web/form-data.ts";
import { catalogueOf } from "../web/i18n/index.ts";
import { PAGE_LANGUAGES, type PageLanguage, pageLanguage } from "../web/languages.ts";
import { slowDown, slowFiling } from "../web/slow-down.ts";
import { fieldMessages } from "../web/traveler-frame.tsx";
import { askedLanguage, rememberLanguage, travelerLanguage } from "../web/traveler-language.ts";
import { leaveAfterword } from "./afterword.ts";
import { amendReport } from "./amend.ts";
import { closeReport, reopenReport } from "./close.ts";
import { fileReport } from "./file.ts";
import { FindReportPage } from "./find-report-page.tsx";
import { amendReportInput, fileReportInput, renewLinkInput } from "./model.ts";
import { openReport, type ViewedReport } from "./read.ts";
import { renewLink } from "./renew-link.ts";
import { DetailsForm, describedBy, ReportForm } from "./report-form.tsx";
import { setReportLanguage } from "./set-language.ts";
import { type FlashName, type FormTrouble, StatusPage } from "./status-page.tsx";

const FLASH = "flash";
/** Reports and fresh links asked for with one address, in an hour. */
const LINKS_AN_HOUR = 5;
const HOUR_SECONDS = 3600;

/** The traveler's pages: the report form of a site and what is behind a private link. They work without script. */
export const travelerPages = new Hono<AppEnv>()
  .get("/find-report", (c) =>
    c.html(<FindReportPage language={travelerLanguage(c)} done={c.req.query("done") !== undefined} />),
  )
  .post("/find-report", async (c) => {
    const ctx = c.get("ctx");
    const language = travelerLanguage(c);
    const typed = await readForm(c);
    const asked = { email: typed.text("email"), reference: typed.text("reference") };
    try {
      const { email } = parseInput(renewLinkInput, asked);
      await slowDown(ctx, `link:${email}`, LINKS_AN_HOUR, HOUR_SECONDS);
      await renewLink(ctx, asked);
      return c.redirect("/find-report?done", 303);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return c.html(<FindReportPage language={language} typed={typed} errors={fieldMessages(language, error)} />, 422);
    }
  })
  .get("/:slug/lost", async (c) => {
    const ctx = c.get("ctx");
    // A shared computer's Back button must not show the last traveler's words.
    c.header("Cache-Control", "no-store");
    return c.html(
      <ReportForm
        language={travelerLanguage(c)}
        site={await siteFor(ctx, c.req.param("slug"))}
        now={ctx.clock.now()}
        submissionKey={nanoid()}
      />,
    );
  })
  .post("/:slug/lost", async (c) => {
    const ctx = c.get("ctx");
    const slug = c.req.param("slug");
    const language = travelerLanguage(c);
    const typed = await readForm(c);
    // The form carries its site's zone, which spares a round trip; a forged one only shifts the forger's own times.
    const zone = isTimeZone(typed.text("zone")) ? typed.text("zone") : "UTC";
    const raw = {
      siteSlug: slug,
      language,
      travelerName: typed.text("travelerName"),
      travelerEmail: typed.text("travelerEmail"),
      travelerPhone: typed.text("travelerPhone"),
      ...describedBy(typed, zone),
      submissionKey: typed.text("submission"),
    };
    try {
      const { travelerEmail } = parseInput(fileReportInput, raw);
      await slowFiling(c, travelerEmail);
      const { link } = await fileReport(ctx, raw, await preparePhotos(ctx, typed.files("photos")));
      say(c, "filed");
      return c.redirect(new URL(link).pathname, 303);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      return c.html(
        <ReportForm
          language={language}
          site={await siteFor(ctx, slug)}
          now={ctx.clock.now()}
          submissionKey={typed.text("submission") || nanoid()}
          typed={typed}
          errors={fieldMessages(language, error)}
        />,
        422,
      );
    }
  })
  .use("/r/*", async (c, next) => {
    await next();
    c.header("Referrer-Policy", "no-referrer");
    c.header("Cache-Control", "no-store");
  })
  .get("/r/:token", async (c) => {
    const behind = await open(c);
    const asked = askedLanguage(c);
    if (asked) return speak(c, behind, asked);
    return statusPage(c, behind, { flash: heard(c) });
  })
  .post("/r/:token/language", async (c) => {
    const wanted = (await readForm(c)).text("language");
    return speak(c, await open(c), PAGE_LANGUAGES.find((one) => one === wanted) ?? "en");
  })
  .post("/r/:token/answer", (c) =>
    act(c, "answered", (typed) => ({
      form: "answer",
      run: ({ ctx, viewed }) => answerClaim(ctx, viewed, { answer: typed.text("answer"), version: version(typed) }),
      isSo: ({ claims }) => claims.some(({ answer }) => answer === typed.text("answer").trim()),
    })),
  )
  .post("/r/:token/return", (c) =>
    act(c, "chosen", (typed) => ({
      form: returnForm(typed.text("method")),
      run: ({ ctx, viewed }) =>
        chooseReturn(ctx, viewed, {
          method: typed.text("method"),
          version: version(typed),
          collectorName: typed.text("collectorName"),
          address: Object.fromEntries(ADDRESS.map((name) => [name, typed.text(`address.${name}`)])),
        }),
      isSo: ({ return: back }) =>
        back?.state === "ready" &&
        back.method === typed.text("method") &&
        ADDRESS.every((name) => (back.address?.[name] ?? "") === typed.text(`address.${name}`).trim()) &&
        (back.collectorName ?? "") === typed.text("collectorName").trim(),
    })),
  )
  .post("/r/:token/arrived", (c) =>
    act(c, "arrived", () => ({
      form: null,
      run: ({ ctx, viewed }) => confirmArrival(ctx, viewed),
      isSo: ({ report }) => report.status === "reunited",
    })),
  )
  .post("/r/:token/afterword", (c) =>
    act(c, "afterword", (typed) => ({
      form: "afterword",
      run: ({ ctx, viewed }) => leaveAfterword(ctx, viewed, { stars: typed.number("stars"), text: typed.text("text") }),
      isSo: ({ report }) =>
        report.afterwordStars === typed.number("stars") && report.afterwordText === typed.text("text").trim(),
    })),
  )
  .post("/r/:token/close", (c) =>
    act(c, "closed", (typed) => ({
      form: "close",
      run: ({ ctx, viewed }) =>
        closeReport(ctx, viewed, {
          reason: typed.text("reason") === "withdrawn" ? "withdrawn" : "found_elsewhere",
          version: version(typed),
        }),
      isSo: ({ report }) => report.status === "closed",
    })),
  )
  .post("/r/:token/reopen", (c) =>
    act(c, "reopened", () => ({
      form: null,
      run: ({ ctx, viewed }) => reopenReport(ctx, viewed),
      isSo: ({ report }) => report.status === "searching",
    })),
  )
  .get("/r/:token/details", async (c) => {
    const behind = await open(c);
    const asked = askedLanguage(c);
    if (asked) return speak(c, behind, asked, "/details");
    if (behind.viewed.report.status !== "searching") return c.redirect(behind.at, 303);
    return c.html(<DetailsForm {...detailsProps(behind)} />);
  })
  .post("/r/:token/details", async (c) => {
    const behind = await open(c);
    const { ctx, viewed, language } = behind;
    const typed = await readForm(c);
    const raw = {
      ...describedBy(typed, viewed.site.timeZone),
      category: viewed.report.category,
      version: version(typed),
    };
    try {
      parseInput(amendReportInput, raw);
      await amendReport(ctx, viewed, raw, await preparePhotos(ctx, typed.files("photos")));
      return done(c, behind, "amended");
    } catch (error) {
      if (error instanceof Conflict) return conflict(c);
      if (!(error instanceof InvalidInput)) throw error;
      return c.html(
        <DetailsForm {...detailsProps(behind)} typed={typed} errors={fieldMessages(language, error)} />,
        422,
      );
    }
  });

const ADDRESS = ["name", "lines", "city", "region", "postalCode", "country", "phone"] as const;

const version = (typed: Typed): number => Number(typed.text("version")) || 0;

const returnForm = (method: string) => (method === "pickup" || method === "third_party" ? method : "ship");

async function siteFor(ctx: Ctx, slug: string) {
  const site = await siteBySlug(ctx, slug);
  if (!site) throw new NotFound("There is no desk at this address. Check the link you were given.");
  return site;
}

/** A report as its traveler stands before it. */
interface Behind {
  readonly ctx: Ctx;
  readonly viewed: ViewedReport;
  readonly token: string;
  /** The page's own path. */
  readonly at: string;
  readonly language: PageLanguage;
}

async function open(c: AppContext): Promise<Behind> {
  const token = c.req.param("token") ?? "";
  const { viewed, actor } = await openReport(c.get("ctx"), token);
  const language = pageLanguage(viewed.report.language);
  return { ctx: actingAs(c.get("ctx"), actor), viewed, token, at: `/r/${token}`, language };
}

const detailsProps = ({ viewed, token, language, ctx }: Behind) => ({
  language,
  site: viewed.site,
  report: viewed.report,
  token,
  hasPhoto: viewed.photos.length > 0,
  now: ctx.clock.now(),
});

async function statusPage(
  c: AppContext,
  { ctx, viewed, token, language }: Behind,
  shown: { readonly flash?: FlashName | undefined; readonly trouble?: FormTrouble; readonly status?: 409 | 422 },
): Promise<Response> {
  return c.html(
    <StatusPage
      language={language}
      viewed={viewed}
      token={token}
      photos={await photoUrls(ctx, viewed.photos)}
      flash={shown.flash}
      trouble={shown.trouble}
    />,
    shown.status ?? 200,
  );
}

/**
 * One act behind a private link. A wrong field brings the page back with what was typed; a change made in the
 * meantime shows how things stand now; all is well leads back to the page, which says so.
 */
async function act(
  c: AppContext,
  flash: FlashName,
  of: (typed: Typed) => {
    readonly form: FormTrouble["form"] | null;
    readonly run: (behind: Behind) => Promise<void>;
    /** Whether what was asked for is so already: the button was pressed twice. */
    readonly isSo: (viewed: ViewedReport) => boolean;
  },
): Promise<Response> {
  const typed = await readForm(c);
  const { form, run, isSo } = of(typed);
  const behind = await open(c);
  try {
    await run(behind);
    return done(c, behind, flash);
  } catch (error) {
    if (error instanceof Conflict) {
      const now = await open(c);
      if (isSo(now.viewed)) return done(c, now, flash);
      return statusPage(c, now, { flash: "conflict", status: 409 });
    }
    if (!(error instanceof InvalidInput) || !form) throw error;
    const errors = fieldMessages(behind.language, error);
    return statusPage(c, behind, { trouble: { form, typed, errors }, status: 422 });
  }
}

function done(c: AppContext, { at }: Behind, flash: FlashName): Response {
  say(c, flash);
  return c.redirect(at, 303);
}

const conflict = async (c: AppContext) => statusPage(c, await open(c), { flash: "conflict", status: 409 });

/** Turns the report, its mails and the pages to come to another language. */
async function speak(c: AppContext, behind: Behind, language: PageLanguage, path = ""): Promise<Response> {
  await setReportLanguage(behind.ctx, behind.viewed, language);
  rememberLanguage(c, language);
  if (!path && language !== behind.language) say(c, "language");
  return c.redirect(`${behind.at}${path}`, 303);
}

/** Says something on the next page; a cookie, so that a private address stays as it was mailed. */
function say(c: AppContext, flash: FlashName): void {
  setCookie(c, FLASH, flash, {
    path: "/r/",
    maxAge: 60,
    httpOnly: true,
    sameSite: "Lax",
    secure: c.get("ctx").config.BASE_URL.startsWith("https:"),
  });
}

function heard(c: AppContext): FlashName | undefined {
  const said = getCookie(c, FLASH);
  if (said === undefined) return undefined;
  deleteCookie(c, FLASH, { path: "/r/" });
  return Object.keys(catalogueOf("en").flash).find((name): name is FlashName => name === said);
}
