import { getCookie, setCookie } from "hono/cookie";
import type { AppContext } from "./app-env.ts";
import { negotiateLanguage, PAGE_LANGUAGES, type PageLanguage } from "./languages.ts";

const COOKIE = "lang";
const YEAR_SECONDS = 31_536_000;

const known = (tag: string | undefined): PageLanguage | null =>
  PAGE_LANGUAGES.find((language) => language === tag) ?? null;

/** The language a visitor has just asked for by `?lang=`; null when they have not. */
export const askedLanguage = (c: AppContext): PageLanguage | null => known(c.req.query("lang"));

/** Keeps a visitor's choice for the pages to come. */
export function rememberLanguage(c: AppContext, language: PageLanguage): void {
  setCookie(c, COOKIE, language, {
    path: "/",
    maxAge: YEAR_SECONDS,
    sameSite: "Lax",
    secure: c.get("ctx").config.BASE_URL.startsWith("https:"),
  });
}

/** The language for a page: asked for by `?lang=` (then remembered), chosen before, or the browser's own. */
export function travelerLanguage(c: AppContext): PageLanguage {
  const asked = askedLanguage(c);
  if (asked) rememberLanguage(c, asked);
  return asked ?? known(getCookie(c, COOKIE)) ?? negotiateLanguage(c.req.header("accept-language"));
}
