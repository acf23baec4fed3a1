import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { directionOf, type PageLanguage } from "../web/languages.ts";

/** Colours of the letter: light inline, so that every client has them; dark where the client asks for it. */
const INK = "#1b2a32";
const SOFT = "#525c5c";
const PAPER = "#f4eee2";
const SHEET = "#fdfaf3";
const RULE = "#dcd2bf";
const GREEN = "#14594a";
const ON_GREEN = "#fffdf6";
const WASH = "#ebe3d3";

const DARK = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper { background: #11171a !important; }
  .sheet { background: #192124 !important; border-color: #343f42 !important; }
  .ink { color: #f0e9db !important; }
  .soft, .soft a { color: #b9b7a9 !important; }
  .wash { background: #242e31 !important; border-color: #8fd0b8 !important; }
  .rule { border-color: #343f42 !important; }
  .button { background: #8fd0b8 !important; border-color: #8fd0b8 !important; color: #0b241d !important; }
}
@media (max-width: 480px) { .sheet-cell { padding: 24px 20px !important; } .button { display: block !important; } }
`;

const SANS =
  "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans','Hiragino Sans','Yu Gothic UI',Arial,sans-serif";
const SERIF =
  "'Iowan Old Style','Palatino Linotype',Palatino,'Book Antiqua','Hiragino Mincho ProN','Yu Mincho',Georgia,serif";

/** Fills the preview that inboxes show after the hidden line, so that nothing of the letter itself gets there. */
const HUSH = "&#847;&zwnj;&nbsp;".repeat(120);

export interface MailLayoutProps {
  readonly language: PageLanguage;
  readonly subject: string;
  /** The hidden line inboxes show beside the subject. */
  readonly preheader: string;
  readonly letterhead: string;
  readonly title: string;
  readonly children: Child;
  readonly foot: Child;
}

/** The letter every mail is written on: one column, inline styles, light and dark, either direction. */
export function MailLayout(props: MailLayoutProps) {
  const dir = directionOf(props.language);
  const start = dir === "rtl" ? "right" : "left";
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={props.language} dir={dir}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <meta name="referrer" content="no-referrer" />
          <title>{props.subject}</title>
          <style>{raw(DARK)}</style>
        </head>
        <body class="paper" style={`margin:0;padding:0;background:${PAPER};-webkit-text-size-adjust:100%`}>
          <div style="display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px">
            {props.preheader}
            {raw(HUSH)}
          </div>
          <table
            role="presentation"
            class="paper"
            width="100%"
            cellpadding="0"
            cellspacing="0"
            border={0}
            style={`background:${PAPER}`}
          >
            <tr>
              <td align="center" style="padding:24px 12px 40px">
                <table
                  role="presentation"
                  width="100%"
                  cellpadding="0"
                  cellspacing="0"
                  border={0}
                  style="max-width:560px"
                >
                  <tr>
                    <td
                      class="ink"
                      align={start}
                      style={`padding:0 4px 12px;font:400 18px/1.4 ${SERIF};color:${INK}`}
                      dir={dir}
                    >
                      <bdi>{props.letterhead}</bdi>
                    </td>
                  </tr>
                  <tr>
                    <td
                      class="sheet sheet-cell"
                      align={start}
                      dir={dir}
                      style={`padding:32px 36px;background:${SHEET};border:1px solid ${RULE};border-radius:3px`}
                    >
                      <h1
                        class="ink"
                        style={`margin:0 0 20px;font:400 26px/1.25 ${SERIF};color:${INK};text-align:${start}`}
                      >
                        {props.title}
                      </h1>
                      {props.children}
                    </td>
                  </tr>
                  <tr>
                    <td
                      class="soft"
                      align={start}
                      dir={dir}
                      style={`padding:20px 4px 0;font:400 14px/1.6 ${SANS};color:${SOFT};text-align:${start}`}
                    >
                      {props.foot}
                    </td>
                  </tr>
                </table>
              </td>
            </tr>
          </table>
        </body>
      </html>
    </>
  );
}

export function Paragraph({ children, soft }: { children: Child; soft?: boolean }) {
  return (
    <p
      class={soft ? "soft" : "ink"}
      style={`margin:0 0 16px;font:400 ${soft ? "14px/1.6" : "17px/1.6"} ${SANS};color:${soft ? SOFT : INK}`}
    >
      {children}
    </p>
  );
}

/** Words of a person, set off from ours. */
export function Quote({ children, start }: { children: string; start: "left" | "right" }) {
  return (
    <p
      class="ink wash"
      dir="auto"
      style={`margin:0 0 20px;padding:14px 18px;background:${WASH};border-${start}:3px solid ${GREEN};font:400 18px/1.5 ${SERIF};color:${INK};white-space:pre-line`}
    >
      {children}
    </p>
  );
}

/** The one act of a mail. */
export function MailButton({ children, href }: { children: string; href: string }) {
  return (
    <p style="margin:24px 0">
      <a
        class="button"
        href={href}
        style={`display:inline-block;padding:14px 24px;background:${GREEN};border:1px solid ${GREEN};border-radius:3px;font:600 17px/1.3 ${SANS};color:${ON_GREEN};text-decoration:none;text-align:center`}
      >
        {children}
      </a>
    </p>
  );
}

/** Labels and values, for a reference or a tracking number. */
export function Facts({ facts }: { facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0" border={0} style="margin:0 0 16px">
      {facts.map(([label, value]) => (
        <tr>
          <td class="soft" style={`padding:2px 0;padding-inline-end:16px;font:400 15px/1.5 ${SANS};color:${SOFT}`}>
            {label}
          </td>
          <td class="ink" style={`padding:2px 0;font:600 15px/1.5 ${SANS};color:${INK}`}>
            <bdi>{value}</bdi>
          </td>
        </tr>
      ))}
    </table>
  );
}

/** A code to be typed elsewhere, large and by itself. */
export function BigCode({ children }: { children: string }) {
  return (
    <p
      class="ink wash"
      style={`margin:0 0 20px;padding:18px;background:${WASH};font:600 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:0.18em;text-align:center;color:${INK}`}
    >
      {children}
    </p>
  );
}
