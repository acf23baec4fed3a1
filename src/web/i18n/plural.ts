import type { PageLanguage } from "../languages.ts";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Chooses the form a language wants for a number and puts the number where `#` stands. */
export function plurals(language: PageLanguage): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replace("#", digits.format(n));
}
