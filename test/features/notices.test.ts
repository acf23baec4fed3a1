import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReportId, SiteId } from "../../src/core/ids.ts";
import { type Composed, compose } from "../../src/notices/compose.tsx";
import type { NoticeData } from "../../src/notices/enqueue.ts";
import { wrapped } from "../../src/notices/mail-text.ts";
import { NOTICE_KINDS, type NoticeKind } from "../../src/notices/schema.ts";
import { ar } from "../../src/web/i18n/ar.ts";
import { de } from "../../src/web/i18n/de.ts";
import { en } from "../../src/web/i18n/en.ts";
import { es } from "../../src/web/i18n/es.ts";
import { ja } from "../../src/web/i18n/ja.ts";
import { mailsAr } from "../../src/web/i18n/mails/ar.ts";
import { mailsDe } from "../../src/web/i18n/mails/de.ts";
import { mailsEn } from "../../src/web/i18n/mails/en.ts";
import { mailsEs } from "../../src/web/i18n/mails/es.ts";
import { mailsJa } from "../../src/web/i18n/mails/ja.ts";
import { PAGE_LANGUAGES } from "../../src/web/languages.ts";
import { textOf } from "../support/visitor.ts";

const TRAVELER_KINDS = NOTICE_KINDS.filter((kind) => kind !== "sign_in_code" && kind !== "staff_invited");

/** Words that occur nowhere else, so that finding one means a leak. */
const TELLING = {
  what: "Zyxgadget Qorv",
  site: "Hotel Wzpalace",
  name: "Xqmia Vrkowski",
  owner: "Jzkarim Ptwen",
  question: "Which fgrbird is on the lock screen?",
  address: "7 Kkvstreet",
  hours: "Mo 07:00",
  carrier: "Qwxparcel",
  tracking: "TRKQ 0042",
};

function dataOf(
  kind: NoticeKind,
  language: string,
  telling = TELLING,
  method: "pickup" | "ship" | "third_party" = "pickup",
) {
  if (kind === "sign_in_code") return { kind, to: "a@example.com", code: "482913", minutes: 15 } satisfies NoticeData;
  if (kind === "staff_invited")
    return { kind, to: "a@example.com", name: telling.name, invitedBy: telling.owner, link: "L" } satisfies NoticeData;
  return {
    kind,
    site: {
      id: "sit_1" as SiteId,
      name: telling.site,
      kind: "hotel",
      email: "desk@example.com",
      phone: "+351 1",
      address: telling.address,
      openingHours: telling.hours,
      timeZone: "Europe/Lisbon",
    },
    report: {
      id: "rep_1" as ReportId,
      ref: "HW-7K3M-9QXD",
      travelerName: telling.name,
      travelerEmail: "t@example.com",
      language,
      what: telling.what,
    },
    link: "L",
    ownerName: telling.owner,
    question: telling.question,
    method,
    carrier: telling.carrier,
    trackingNumber: telling.tracking,
    trackingUrl: "https://track.example.com/?n=1&m=2",
  } as NoticeData;
}

const BASE = "https://lost.example.com";
const mail = (kind: NoticeKind, language: string, telling = TELLING) => compose(dataOf(kind, language, telling), BASE);
const EVERY_MAIL = PAGE_LANGUAGES.flatMap((language) => TRAVELER_KINDS.map((kind) => [language, kind] as const));

/** What an inbox shows of a mail before it is opened: subject, and the first characters of either version. */
function previewOf({ subject, html, text }: Composed): string {
  const body = html.slice(html.indexOf("<body")).replace(/<[^>]+>/g, "");
  return [subject, body.slice(0, 600), text.slice(0, 100)].join("\n");
}

describe("before a mail is opened, it tells nothing", () => {
  test.each(EVERY_MAIL)("%s %s: neither what, nor where, nor whose", (language, kind) => {
    const preview = previewOf(mail(kind, language));
    for (const telling of Object.values(TELLING).flatMap((words) => words.split(" ")))
      if (telling.length > 4 && !/^(Which|screen|Hotel)/.test(telling)) expect(preview).not.toContain(telling);
    for (const telling of Object.values(TELLING)) expect(preview).not.toContain(telling);
    expect(preview).not.toContain("{{secret}}");
    expect(preview).toContain("HW-7K3M-9QXD");
  });

  test("whatever people write into it", () => {
    const words = fc.string({ minLength: 4, maxLength: 60, unit: "grapheme" }).map((text) => `§${text}§`);
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERY_MAIL),
        fc.record({ what: words, site: words, name: words, owner: words, question: words }),
        ([language, kind], written) => {
          expect(previewOf(mail(kind, language, { ...TELLING, ...written }))).not.toContain("§");
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a sign-in code stands in the body only", () => {
    const composed = mail("sign_in_code", "en");
    expect(previewOf(composed)).not.toContain("{{secret}}");
    expect(composed.html.match(/\{\{secret\}\}/g)).toHaveLength(1);
    expect(composed.text).toContain("{{secret}}");
  });
});

describe("an opened mail says what happened, what to do, and whom to answer", () => {
  test.each(EVERY_MAIL)("%s %s", (language, kind) => {
    const { html, text } = mail(kind, language);
    for (const said of [textOf(html), text]) {
      const flat = said.replace(/\s+/g, language === "ja" ? "" : " ");
      const has = (words: string) => expect(flat).toContain(words.replace(/\s+/g, language === "ja" ? "" : " "));
      has(TELLING.what);
      has(TELLING.site);
      has(TELLING.name);
      has(TELLING.owner);
      has("HW-7K3M-9QXD");
      has("desk@example.com");
      has(TELLING.address);
      if (kind === "possible_match" || kind === "more_asked") has(TELLING.question);
      if (kind === "shipped") has(TELLING.tracking);
      expect(said).not.toMatch(/undefined|null|\[object/);
    }
    expect(html).toContain('href="{{secret}}"');
    expect(text).toContain("\n{{secret}}\n");
    expect(html).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}"`);
  });

  test("the return that was chosen is the one it speaks of", () => {
    for (const language of PAGE_LANGUAGES) {
      const texts = (["pickup", "third_party", "ship"] as const).map(
        (method) => compose(dataOf("return_chosen", language, TELLING, method), BASE).text,
      );
      expect(new Set(texts).size).toBe(3);
    }
  });

  test("text stays within 72 columns, addresses of the web whole", () => {
    for (const [language, kind] of EVERY_MAIL) {
      for (const line of mail(kind, language).text.split("\n")) {
        if (line.includes("://")) continue;
        const seen = line.replace(/[\p{M}\u2066-\u2069]/gu, "");
        const wide = [...seen].reduce((sum, char) => sum + (/[\u3000-\u9fff\uff00-\uff60]/.test(char) ? 2 : 1), 0);
        expect(wide, line).toBeLessThanOrEqual(76);
      }
    }
    const link = `https://lost.example.com/r/${"x".repeat(80)}`;
    expect(wrapped(`Look at ${link} and answer.`)).toContain(link);
  });
});

describe("what people write stays text", () => {
  const SLY = {
    ...TELLING,
    what: `<img src=x onerror=alert(1)> & "quotes"`,
    name: "</p><script>alert(1)</script>",
    site: "A <b>bold</b> inn",
    question: "{{secret}} <a href='https://evil.example'>here</a>\u202e",
    carrier: "<i>c</i>",
  };
  test.each(EVERY_MAIL)("%s %s", (language, kind) => {
    const { html, text } = mail(kind, language, SLY);
    expect(html).not.toMatch(/<(script|img|b|i)[\s>]/);
    expect(html).not.toContain("<a href='https://evil.example'");
    const secrets = (composed: string) => composed.match(/\{\{secret\}\}/g)?.length;
    const plain = mail(kind, language);
    expect(secrets(html)).toBe(secrets(plain.html));
    expect(secrets(text)).toBe(secrets(plain.text));
    expect(text).not.toContain("\u202e".repeat(2));
  });
});

/** Every text of a catalogue by its path; functions by what they make of telling arguments. */
function leaves(node: unknown, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, at: string) => {
    if (typeof value === "string") found.set(at, value);
    else if (typeof value === "function") found.set(at, said(value as (...args: unknown[]) => unknown, at));
    else if (value && typeof value === "object")
      for (const [key, inner] of Object.entries(value)) walk(inner, at ? `${at}.${key}` : key);
  };
  walk(node, path);
  return found;
}

const FACTS = { what: "WHAT", site: "SITE", owner: "OWNER", hours: "HOURS", method: "pickup" };
function said(make: (...args: unknown[]) => unknown, at: string): string {
  if (at.endsWith(".body") || at === "replyTo") return JSON.stringify(make(FACTS));
  if (/^(fields|tooMany$|afterword\.given|status\.photoAlt)/.test(at)) return String(make(4));
  return String(make("ARG1", "ARG2"));
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}|ARG\d|WHAT|SITE|OWNER|HOURS/g) ?? [])].sort();

describe.each([
  ["pages", en, { es, de, ja, ar }],
  ["mails", mailsEn, { es: mailsEs, de: mailsDe, ja: mailsJa, ar: mailsAr }],
] as const)("the catalogues of %s", (_name, english, others) => {
  const originals = leaves(english);
  test.each(Object.entries(others))("%s says everything, and keeps every placeholder", (_language, catalogue) => {
    const translated = leaves(catalogue);
    const lists = /\.places\./;
    const keys = (map: Map<string, string>) => [...map.keys()].filter((key) => !lists.test(key)).sort();
    expect(keys(translated)).toEqual(keys(originals));
    for (const [key, text] of translated) {
      expect(text.trim(), key).not.toBe("");
      expect(text, key).not.toMatch(/undefined|\[object|#/);
      if (!lists.test(key)) expect([key, placeholders(text)]).toEqual([key, placeholders(originals.get(key) ?? "")]);
    }
  });
  test.each(Object.entries(others))("%s is not left in English", (_language, catalogue) => {
    const same = [...leaves(catalogue)].filter(
      ([key, text]) => originals.get(key) === text && /[a-z]{4}.* .*[a-z]{4}/.test(text),
    );
    expect(same).toEqual([]);
  });
});

describe("Arabic counts as Arabic does", () => {
  test.each([
    [1, "دقيقة واحدة"],
    [2, "دقيقتين"],
    [5, "دقائق"],
    [15, "دقيقة"],
  ])("%i", (minutes, words) => {
    expect(ar.tooMany(minutes)).toContain(words);
  });
});
