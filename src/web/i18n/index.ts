import type { PageLanguage } from "../languages.ts";
import { type Catalogue, en } from "./en.ts";

const CATALOGUES: Readonly<Record<PageLanguage, Catalogue>> = { en, es: en, de: en, ja: en, ar: en };

/** Each language by its own name, for the switcher. */
export const LANGUAGE_NAMES: Readonly<Record<PageLanguage, string>> = {
  en: "English",
  es: "Español",
  de: "Deutsch",
  ja: "日本語",
  ar: "العربية",
};

/** What traveler pages say in a language. */
export const catalogueOf = (language: PageLanguage): Catalogue => CATALOGUES[language];

export type { Catalogue };
