import { raw } from "hono/html";
import { asset } from "./assets.ts";
import { Menu } from "./components/dialog.tsx";
import { type Children, classes } from "./components/props.ts";
import { HomeMark, Icon, type IconName } from "./icons.tsx";

export interface PageProps {
  title: string;
  children: Children;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
  /** Overrides the device's choice of light or dark. */
  theme?: "light" | "dark" | undefined;
  class?: string | undefined;
  skipWord?: string | undefined;
  /** Pages behind a secret link must not pass their address on. */
  secret?: boolean | undefined;
  /** Anything else for the head. */
  head?: Children;
}

/** The whole document: head, skip link, body. The shells below use it; pages use a shell. */
export function Page(props: PageProps) {
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={props.lang ?? "en"} dir={props.dir ?? directionOf(props.lang ?? "en")} data-theme={props.theme}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          <title>{props.title}</title>
          <meta name="color-scheme" content={props.theme ?? "light dark"} />
          <meta name="theme-color" content="#f5efe3" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#12181b" media="(prefers-color-scheme: dark)" />
          <meta name="robots" content="noindex" />
          <meta name="format-detection" content="telephone=no" />
          {props.secret ? <meta name="referrer" content="no-referrer" /> : null}
          <link rel="icon" href={FAVICON} />
          <link rel="stylesheet" href={asset("styles.css")} />
          <script type="module" src={asset("boot.js")} />
          {props.head}
        </head>
        <body class={props.class}>
          <a class="skip" href="#main">
            {props.skipWord ?? "Skip to the content"}
          </a>
          {props.children}
        </body>
      </html>
    </>
  );
}

const FAVICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='%2317594a' " +
  "stroke-width='2.2'%3E%3Cpath d='M3 12 12.5 4 22 12M6 13.5V20h13M22 15.5H11.5m3.3-3.2-3.3 3.2 3.3 3.2'/%3E%3C/svg%3E";

/** Writing direction of a language. */
export function directionOf(lang: string): "ltr" | "rtl" {
  return /^(ar|fa|he|ur)\b/.test(lang) ? "rtl" : "ltr";
}

export interface SiteName {
  name: string;
  /** Address of the site's own logo; its name is the alternative. */
  logo?: string | undefined;
  /** A line under the name: "Funchal Airport", "since 1891". */
  line?: string | undefined;
}

export interface NavItem {
  href: string;
  label: string;
  icon?: IconName | undefined;
  /** How many wait there; nothing is shown for zero. */
  count?: number | undefined;
  /** True when somebody must act on what is counted: the number is lit. */
  waits?: boolean | undefined;
  current?: boolean | undefined;
}

export interface StaffShellProps extends Omit<PageProps, "class"> {
  nav: readonly NavItem[];
  site: SiteName;
  /** Other sites this person may open. */
  sites?: readonly { href: string; name: string; current?: boolean | undefined }[] | undefined;
  person?: { name: string; role: string } | undefined;
  /** Links in the person's menu; sign-out should be a form, given as `signOut`. */
  personLinks?: readonly { href: string; label: string }[] | undefined;
  signOut?: Children;
  /** The act that matters most here, always in reach ("Log an item"). */
  act?: { href: string; label: string; icon?: IconName | undefined } | undefined;
  flash?: Children;
  homeHref?: string | undefined;
  /** Text-width column instead of the full width: forms and settings. */
  narrow?: boolean | undefined;
}

/** The staff side: whose desk it is, where one can go and how much waits there. */
export function StaffShell(props: StaffShellProps) {
  return (
    <Page {...props} title={`${props.title} · ${props.site.name}`} class="staff">
      <header class="masthead">
        <div class="masthead-line">
          <a class="masthead-home" href={props.homeHref ?? "/"}>
            <HomeMark label="Homeward" />
          </a>
          {props.sites && props.sites.length > 1 ? (
            <Menu name="Site" label={<span class="masthead-site">{props.site.name}</span>}>
              <ul>
                {props.sites.map((site) => (
                  <li>
                    <a href={site.href} aria-current={site.current ? "true" : undefined}>
                      {site.name}
                    </a>
                  </li>
                ))}
              </ul>
            </Menu>
          ) : (
            <span class="masthead-site">{props.site.name}</span>
          )}
          <div class="masthead-end">
            {props.act ? (
              <a class="button button-primary masthead-act" href={props.act.href}>
                <Icon name={props.act.icon ?? "plus"} />
                <span>{props.act.label}</span>
              </a>
            ) : null}
            {props.person ? (
              <Menu
                name="Signed in as"
                label={
                  <span class="person">
                    <Icon name="user" />
                    <span class="person-name">{props.person.name}</span>
                  </span>
                }
              >
                <p class="menu-note">
                  {props.person.name}
                  <br />
                  <span class="quiet">{props.person.role}</span>
                </p>
                {props.personLinks?.length ? (
                  <ul>
                    {props.personLinks.map((link) => (
                      <li>
                        <a href={link.href}>{link.label}</a>
                      </li>
                    ))}
                  </ul>
                ) : null}
                {props.signOut}
              </Menu>
            ) : null}
          </div>
        </div>
        <nav class="masthead-nav" aria-label="Main">
          <ul>
            {props.nav.map((item) => (
              <li>
                <a href={item.href} aria-current={item.current ? "page" : undefined}>
                  {item.icon ? <Icon name={item.icon} /> : null}
                  <span>{item.label}</span>
                  {item.count ? <span class={classes("count", item.waits && "count-waits")}>{item.count}</span> : null}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main" class={classes("staff-main", props.narrow && "staff-narrow")} tabindex={-1}>
        {props.flash}
        {props.children}
      </main>
    </Page>
  );
}

export interface Language {
  code: string;
  /** Its own name: "Deutsch", "日本語". */
  name: string;
  href: string;
  current?: boolean | undefined;
}

/** The page in other languages, as links. */
export function LanguageSwitcher({ languages, label }: { languages: readonly Language[]; label?: string | undefined }) {
  const current = languages.find((language) => language.current);
  return (
    <Menu
      name={label ?? "Language"}
      label={
        <span class="language-now">
          <Icon name="globe" />
          <span lang={current?.code}>{current?.name ?? label ?? "Language"}</span>
        </span>
      }
    >
      <ul>
        {languages.map((language) => (
          <li>
            <a
              href={language.href}
              hreflang={language.code}
              lang={language.code}
              dir={directionOf(language.code)}
              aria-current={language.current ? "true" : undefined}
            >
              {language.name}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

export interface TravelerShellProps extends Omit<PageProps, "class"> {
  site: SiteName;
  languages?: readonly Language[] | undefined;
  languageLabel?: string | undefined;
  flash?: Children;
  /** Who to turn to: address, telephone, privacy. */
  footer?: Children;
  /** The line beside the mark at the very end. */
  careWord?: string | undefined;
}

/** A traveler's page: the site's own letter paper, its name first, Homeward small at the foot. */
export function TravelerShell(props: TravelerShellProps) {
  return (
    <Page {...props} title={`${props.title} · ${props.site.name}`} class="traveler" secret={props.secret ?? true}>
      <header class="letterhead">
        {props.languages && props.languages.length > 1 ? (
          <div class="letterhead-tools">
            <LanguageSwitcher languages={props.languages} label={props.languageLabel} />
          </div>
        ) : null}
        <p class="letterhead-name" translate="no">
          {props.site.logo ? <img src={props.site.logo} alt={props.site.name} /> : props.site.name}
        </p>
        {props.site.line ? <p class="letterhead-line">{props.site.line}</p> : null}
      </header>
      <main id="main" class="letter" tabindex={-1}>
        {props.flash}
        {props.children}
      </main>
      <footer class="colophon">
        {props.footer ? <div class="colophon-words">{props.footer}</div> : null}
        <p class="colophon-mark">
          <HomeMark />
          <span>{props.careWord ?? "Looked after with Homeward"}</span>
        </p>
      </footer>
    </Page>
  );
}

export interface PlainShellProps extends Omit<PageProps, "class"> {
  flash?: Children;
}

/** A page of its own: signing in, a wrong address, the service away. */
export function PlainShell(props: PlainShellProps) {
  return (
    <Page {...props} title={`${props.title} · Homeward`} class="traveler plain">
      <header class="letterhead">
        <p class="letterhead-name">
          <HomeMark />
          <span>Homeward</span>
        </p>
      </header>
      <main id="main" class="letter" tabindex={-1}>
        {props.flash}
        {props.children}
      </main>
    </Page>
  );
}
