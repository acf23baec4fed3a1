import type { PageLanguage } from "../../languages.ts";
import { type MailCatalogue, mailsEn } from "./en.ts";

const CATALOGUES: Readonly<Record<PageLanguage, MailCatalogue>> = {
  en: mailsEn,
  es: mailsEn,
  de: mailsEn,
  ja: mailsEn,
  ar: mailsEn,
};

/** What mails to travelers say in a language. */
export const mailsOf = (language: PageLanguage): MailCatalogue => CATALOGUES[language];

export type { MailCatalogue, MailFacts, TravelerNoticeKind } from "./en.ts";
