import type { PageLanguage } from "../../languages.ts";
import { mailsAr } from "./ar.ts";
import { mailsDe } from "./de.ts";
import { type MailCatalogue, mailsEn } from "./en.ts";
import { mailsEs } from "./es.ts";
import { mailsJa } from "./ja.ts";

const CATALOGUES: Readonly<Record<PageLanguage, MailCatalogue>> = {
  en: mailsEn,
  es: mailsEs,
  de: mailsDe,
  ja: mailsJa,
  ar: mailsAr,
};

/** What mails to travelers say in a language. */
export const mailsOf = (language: PageLanguage): MailCatalogue => CATALOGUES[language];

export type { MailCatalogue, MailFacts, TravelerNoticeKind } from "./en.ts";
