/** The languages that traveler pages and mails are written in so far. */
export const PAGE_LANGUAGES = ["en", "es", "de", "ja", "ar"] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** A language tag as one of ours ("de-AT" is "de"); English when it is none. */
export function pageLanguage(tag: string | null | undefined): PageLanguage {
  const base = (tag ?? "").toLowerCase().split("-")[0];
  return PAGE_LANGUAGES.find((language) => language === base) ?? "en";
}

/** The first of a browser's Accept-Language list that we have, by its own order of preference. */
export function negotiateLanguage(header: string | null | undefined): PageLanguage {
  const wanted = (header ?? "")
    .split(",")
    .map((part, index) => {
      const [tag = "", ...params] = part.trim().split(";");
      const q = Number(
        params
          .find((param) => param.trim().startsWith("q="))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { base: tag.toLowerCase().split("-")[0] ?? "", q: Number.isFinite(q) ? q : 0, index };
    })
    .sort((a, b) => b.q - a.q || a.index - b.index);
  for (const { base, q } of wanted) {
    const language = PAGE_LANGUAGES.find((known) => known === base);
    if (language && q > 0) return language;
  }
  return "en";
}

export const directionOf = (language: PageLanguage): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");
