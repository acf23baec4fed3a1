import type { InvalidInput } from "../core/errors.ts";
import type { Children, FieldErrors } from "./components/index.ts";
import { catalogueOf, LANGUAGE_NAMES } from "./i18n/index.ts";
import { PAGE_LANGUAGES, type PageLanguage } from "./languages.ts";
import { TravelerShell } from "./layout.tsx";

export interface TravelerFrameProps {
  readonly language: PageLanguage;
  readonly title: string;
  /** Path of this page; the language switcher adds `?lang=`. */
  readonly path: string;
  readonly siteName?: string | undefined;
  readonly siteLine?: string | undefined;
  /** Behind a private link: the address must not be passed on. */
  readonly secret?: boolean | undefined;
  readonly flash?: Children;
  readonly footer?: Children;
  readonly children: Children;
}

/** A traveler's page in their language, with the way to the others. */
export function TravelerFrame(props: TravelerFrameProps) {
  const { language, path } = props;
  const t = catalogueOf(language);
  return (
    <TravelerShell
      title={props.title}
      lang={language}
      site={{ name: props.siteName ?? "Homeward", line: props.siteLine }}
      languages={PAGE_LANGUAGES.map((code) => ({
        code,
        name: LANGUAGE_NAMES[code],
        href: `${path}?lang=${code}`,
        current: code === language,
      }))}
      languageLabel={t.language}
      skipWord={t.skip}
      careWord={t.care}
      secret={props.secret ?? false}
      flash={props.flash}
      footer={props.footer}
    >
      {props.children}
    </TravelerShell>
  );
}

const DATES = new Set(["lostFrom", "lostTo"]);

/** The first message for each field, in the traveler's language; `identifiers.2` belongs to `identifiers`. */
export function fieldMessages(language: PageLanguage, error: InvalidInput): FieldErrors {
  const { fields } = catalogueOf(language);
  const messages: Record<string, string> = {};
  for (const { path, code, limit } of error.fields) {
    const name = path.replace(/\.\d+$/, "");
    const said = DATES.has(name) && code !== "in_future" && code !== "wrong_order" ? "not_date" : code;
    messages[name] ??= fields[said](limit);
  }
  return messages;
}
