import { afterEach, beforeEach, expect, test } from "vitest";
import { PAGE_LANGUAGES } from "../../src/web/languages.ts";
import { DAY, type Desk, HOUR, NOW, openDesk } from "../support/desk.ts";
import { linkIn, textOf, Visitor } from "../support/visitor.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.settled();
  desk.close();
});

const visitor = () =>
  new Visitor(async (path, init) => desk.app.request(`http://desk.test${path}`, init), "http://desk.test");
const starsOf = (html: string) => /aria-label="([^"]*)"[^>]*><span class="meter-star(?: lit)?"/.exec(html)?.[1];

test("a thin report shows one star and what would help most; told more, it shines", async () => {
  const { token } = await desk.report({ what: "phone" });
  const traveler = visitor();
  const thin = await traveler.get(`/r/${token}`);
  expect(thin.trips).toBe(1);
  expect(starsOf(thin.html)).toBe("1 star of 4");
  expect(textOf(thin.html)).toContain("What would help most");
  expect(linkIn(thin.html, /\/details#f-lostFrom$/)).toBe(`/r/${token}/details#f-lostFrom`);
  expect(linkIn(thin.html, /\/details#f-unit$/)).toBeDefined();

  const form = await traveler.get(`/r/${token}/details`);
  expect(starsOf(form.html)).toBe("1 star of 4");
  expect(form.html).toContain('id="f-lostFrom"');
  const told = await traveler.submit(form, `/r/${token}/details`, {
    what: "Black Samsung phone, cracked corner",
    unit: "305",
    place: "bathroom",
    brand: "Samsung",
    colours: "black",
    identifiers: "IMEI 490154203237518",
    description: "A dog sticker on the back, clear case, 128 GB",
    lostFrom: "2026-05-11T09:00",
    lostTo: "2026-05-11T12:00",
  });
  expect(told.status).toBe(303);
  expect(starsOf((await traveler.get(`/r/${token}`)).html)).toBe("4 stars of 4");
});

test("keys are not asked for a brand, and nobody for what they told already", async () => {
  const { token } = await desk.report({ what: "set of keys", unit: "305", lostFrom: NOW - DAY, lostTo: NOW - HOUR });
  const page = await visitor().get(`/r/${token}`);
  expect(linkIn(page.html, /#f-brand$/)).toBeUndefined();
  expect(linkIn(page.html, /#f-unit$/)).toBeUndefined();
});

test("the report form says so too when it comes back", async () => {
  const traveler = visitor();
  const fresh = await traveler.get("/quay/lost");
  expect(starsOf(fresh.html)).toBeUndefined();
  const back = await traveler.submit(fresh, "/quay/lost", { what: "phone", travelerName: "Mia", travelerEmail: "mia" });
  expect(back.status).toBe(422);
  expect(starsOf(back.html)).toBe("1 star of 4");
  expect(linkIn(back.html, /^#f-unit$/)).toBe("#f-unit");
});

test("only while we search", async () => {
  const { token } = await desk.report({ what: "phone" });
  const { viewed, ctx } = await desk.behind(token);
  const { closeReport } = await import("../../src/reports/close.ts");
  await closeReport(ctx, viewed, { reason: "withdrawn", version: viewed.report.version });
  expect(starsOf((await visitor().get(`/r/${token}`)).html)).toBeUndefined();
});

test.each([
  ["es", "Lo que más ayudaría"],
  ["de", "Was am meisten helfen würde"],
  ["ja", "特に役立つ情報"],
  ["ar", "ما يفيد أكثر"],
])("in the traveler's language: %s", async (language, words) => {
  const { token } = await desk.report({ what: "phone", language });
  expect(textOf((await visitor().get(`/r/${token}`)).html)).toContain(words);
});

test.each(PAGE_LANGUAGES)("the form holds every word the meter may say: %s", async (language) => {
  const page = await (await desk.app.request(`http://desk.test/quay/lost?lang=${language}`)).text();
  const [, strip = ""] = /<section class="live-meter"([\s\S]*?)<\/section>/.exec(page) ?? [];
  expect([...strip.matchAll(/data-stars="(\d)"/g)].map(([, n]) => n)).toEqual(["0", "1", "2", "3", "4"]);
  const fields = [...strip.matchAll(/href="#([^"]+)"/g)].map(([, id = ""]) => id);
  expect(fields).toHaveLength(9);
  for (const field of fields) expect(page).toContain(`id="${field}"`);
  expect(strip).toContain(`data-language="${language}"`);
});
