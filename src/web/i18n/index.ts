import type { PageLanguage } from "../languages.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { type Catalogue, en } from "./en.ts";
import { es } from "./es.ts";
import { ja } from "./ja.ts";

const CATALOGUES: Readonly<Record<PageLanguage, Catalogue>> = { en, es, de, ja, ar };

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
