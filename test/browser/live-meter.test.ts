import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createSite } from "../../src/sites/manage.ts";
import { catalogueOf } from "../../src/web/i18n/index.ts";
import { PAGE_LANGUAGES } from "../../src/web/languages.ts";
import { launchChromium } from "../support/chromium.ts";
import { cameraPhoto } from "../support/pictures.ts";
import { type Homeward, openHomeward, Person } from "../support/story.ts";

const PHONE = { width: 390, height: 844 };
const ASKED = "/api/v1/reports/completeness";
let browser: Browser;
let homeward: Homeward;
let traveler: Person | undefined;

beforeAll(async () => {
  browser = await launchChromium();
  homeward = await openHomeward();
  for (const kind of ["hotel", "rental_counter"] as const) {
    await createSite(homeward.root, {
      slug: kind === "hotel" ? "quay" : "harbour-cars",
      name: kind === "hotel" ? "Hotel Quay" : "Harbour Cars",
      kind,
      timeZone: "Europe/Lisbon",
      jurisdiction: "PT",
      email: "desk@example.com",
    });
  }
});
afterEach(async () => {
  await traveler?.leave();
  traveler = undefined;
});
afterAll(async () => {
  await browser?.close();
  await homeward?.close();
});

/** A traveler before a fresh form, and what is asked while they fill it in. */
async function before(path: string, options: BrowserContextOptions = {}) {
  traveler = await Person.at(browser, homeward, { viewport: PHONE, locale: "en-GB", ...options });
  const { page } = traveler;
  const asked: Record<string, unknown>[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(ASKED)) asked.push(request.postDataJSON() as Record<string, unknown>);
  });
  await page.goto(path);
  return { traveler, page, asked, field: (name: string) => page.locator(`form [name="${name}"]`) };
}

const strip = (page: Page) => page.locator(".live-meter");
const lit = (page: Page) => strip(page).locator(".meter-star.lit").count();
/** What a screen reader was told last. */
const said = (page: Page) => page.locator("[data-said]").textContent();
const reads = (page: Page, words: string) => strip(page).locator(".shown", { hasText: words }).waitFor();
const ready = (page: Page) => page.locator(".live-meter-on").waitFor();

test("typing lights the stars, and asks for what would help most now", async () => {
  const { traveler, page, asked, field } = await before("/quay/lost");
  await reads(page, "Every detail helps us find it");
  await reads(page, "What it is, in a word or two");
  expect(await lit(page)).toBe(0);
  await ready(page);

  await field("what").pressSequentially("Black phone");
  await reads(page, "When you last had it");
  const first = await lit(page);
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(4);
  // One question for eleven letters.
  expect(asked).toHaveLength(1);
  expect(await said(page)).toMatch(/^\d stars? of 4\. .+\. Would help most: When you last had it$/);

  await field("lostFrom").fill("2025-05-11T09:00");
  await field("unit").fill("305");
  await reads(page, "A number, name or text on it");
  await field("identifiers").fill("IMEI 490154203237518");
  await field("description").fill("A dog sticker on the back, clear case, cracked corner");
  await field("brand").fill("Samsung");
  await page.getByLabel("Black", { exact: true }).check({ force: true });
  await field("place").fill("bathroom");
  await reads(page, "As good as it gets");
  expect(await lit(page)).toBe(4);
  await reads(page, "A photo of it, or of one like it");

  await field("photos").setInputFiles([{ name: "a.jpg", mimeType: "image/jpeg", buffer: await cameraPhoto() }]);
  await reads(page, "Thank you, that is all we need.");

  for (const name of ["what", "lostFrom", "unit", "identifiers", "description", "brand", "place"])
    await field(name).fill("");
  await page.getByLabel("Black", { exact: true }).uncheck({ force: true });
  await page.getByRole("button", { name: "Remove photo 1" }).click();
  await reads(page, "Every detail helps us find it");
  expect(await lit(page)).toBe(0);
  traveler.expectCalm();
});

test("who asks, how to reach them and their photos stay in the browser", async () => {
  const { page, asked, field } = await before("/quay/lost");
  await ready(page);
  await field("travelerName").fill("Mia Traveler");
  await field("travelerEmail").fill("mia@example.com");
  await field("travelerPhone").fill("+351 21 000 0000");
  await page.waitForTimeout(900);
  expect(asked).toEqual([]);
  await field("photos").setInputFiles([{ name: "a.jpg", mimeType: "image/jpeg", buffer: await cameraPhoto() }]);
  await field("what").fill("umbrella");
  await expect.poll(() => asked.at(-1)).toMatchObject({ what: "umbrella", hasPhoto: true });
  expect(JSON.stringify(asked)).not.toMatch(/mia|351|jpg/i);
});

test("a screen reader hears of a change, and nothing when there is none", async () => {
  const { page, asked, field } = await before("/quay/lost");
  await ready(page);
  await field("what").fill("phone");
  await reads(page, "When you last had it");
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    const region = document.querySelector("[data-said]") as Element;
    new MutationObserver(() => spoken.push(region.textContent ?? "")).observe(region, { childList: true });
  });
  expect(await page.locator("[data-said]").getAttribute("aria-live")).toBe("polite");
  await field("what").fill("phones");
  await expect.poll(() => asked.length).toBe(2);
  await field("unit").fill("305");
  await expect.poll(() => asked.length).toBe(3);
  await field("lostFrom").fill("2025-05-11T09:00");
  await reads(page, "A number, name or text on it");
  const spoken = await page.evaluate(() => Reflect.get(window, "spoken") as string[]);
  expect(new Set(spoken).size).toBe(spoken.length);
  expect(spoken.length).toBeLessThanOrEqual(2);
});

test("an answer that comes late, after more was typed, is dropped", async () => {
  const { page, field } = await before("/quay/lost");
  await ready(page);
  let late: (() => Promise<void>) | undefined;
  await page.route(`**${ASKED}`, async (route) => {
    if (late) return route.continue();
    late = () => route.fulfill({ json: { stars: 4, missing: [] } }).catch(() => {});
  });
  await field("what").fill("phone");
  await expect.poll(() => late !== undefined).toBe(true);
  await field("what").fill("phone, black");
  await reads(page, "When you last had it");
  await late?.();
  await page.waitForTimeout(200);
  await reads(page, "When you last had it");
  expect(await lit(page)).toBeLessThan(4);
});

test("told to wait it waits, and the form goes on as if nothing were", async () => {
  const { traveler, page, asked, field } = await before("/quay/lost");
  await ready(page);
  await page.route(`**${ASKED}`, (route) =>
    asked.length > 1 ? route.continue() : route.fulfill({ status: 429, headers: { "Retry-After": "2" } }),
  );
  await traveler.expecting(429, async () => {
    await field("what").fill("phone");
    await expect.poll(() => asked.length).toBe(1);
    await field("what").fill("phone, black");
    await page.waitForTimeout(1200);
    expect(asked).toHaveLength(1);
    await reads(page, "Every detail helps us find it");
    await reads(page, "When you last had it");
  });
  expect(asked).toHaveLength(2);
  traveler.expectCalm();
});

test("the wish leads to its field, by keyboard too, and the strip hides nothing one stands in", async () => {
  const { page, field } = await before("/quay/lost");
  await ready(page);
  await field("what").fill("umbrella");
  await field("lostFrom").fill("2025-05-11T09:00");
  await field("unit").fill("305");
  await reads(page, "What sets it apart");
  await strip(page).getByRole("link").focus();
  await page.keyboard.press("Enter");
  const standing = () => page.evaluate(() => document.activeElement?.id);
  expect(await standing()).toBe("f-description");
  // Back up through the whole form, as Shift and Tab go.
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press("Shift+Tab");
    const hidden = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one?.closest("form")) return null;
      const low = document.querySelector(".live-meter")?.getBoundingClientRect().bottom ?? 0;
      return one.getBoundingClientRect().top < low ? one.outerHTML.slice(0, 120) : "";
    });
    if (hidden === null) break;
    expect(hidden).toBe("");
  }
  expect(await standing()).toBe("");
});

test.each([
  ["a phone", PHONE],
  ["the smallest phone", { width: 320, height: 640 }],
  ["a desk", { width: 1280, height: 900 }],
])("nothing jumps, whatever it says, on %s", async (_name, viewport) => {
  for (const language of PAGE_LANGUAGES) {
    const { traveler, page } = await before(`/harbour-cars/lost?lang=${language}`, { viewport });
    const heights = await page.evaluate(async () => {
      const root = document.querySelector(".live-meter") as HTMLElement;
      const first = document.querySelector("form") as HTMLElement;
      const seen = new Set([`${root.offsetHeight} ${first.offsetTop}`]);
      for (const line of root.querySelectorAll<HTMLElement>(".live-meter-line")) {
        for (const other of line.parentElement?.children ?? []) other.classList.toggle("shown", other === line);
        seen.add(`${root.offsetHeight} ${first.offsetTop}`);
      }
      return [...seen];
    });
    expect(heights).toHaveLength(1);
    expect(Number(heights[0]?.split(" ")[0])).toBeLessThan(viewport.height / 5);
    await traveler.fits(`the form in ${language} at ${viewport.width}`);
    await traveler.leave();
  }
  traveler = undefined;
  expect(homeward.findings).toEqual([]);
});

test.each([
  ["ar", "هاتف أسود"],
  ["ja", "黒い折りたたみ傘"],
  ["de", "schwarzer Regenschirm"],
  ["es", "paraguas negro"],
] as const)("it speaks the page's language: %s", async (language, what) => {
  const { meter } = catalogueOf(language);
  const { traveler, page, field } = await before(`/quay/lost?lang=${language}`);
  await reads(page, meter.live[0]);
  await ready(page);
  await field("what").fill(what);
  await reads(page, meter.wants.when);
  expect(await lit(page)).toBeGreaterThan(0);
  await traveler.look(`the form while it is filled in, ${language}`);
  expect(homeward.findings).toEqual([]);
});

test("without script the form is whole, and no meter stands still", async () => {
  const { traveler, page, field } = await before("/quay/lost", { javaScriptEnabled: false });
  expect(await strip(page).isVisible()).toBe(false);
  await field("what").fill("phone");
  await field("travelerName").fill("https://example.com");
  await field("travelerEmail").fill("mia@example.com");
  await traveler.expecting(422, () => traveler.press("Send the report"));
  // Come back with something to put right, it says how things stand.
  await page.getByRole("heading", { name: "How easily we can find it" }).waitFor();
  expect(await page.getByRole("img", { name: "1 star of 4" }).isVisible()).toBe(true);
  expect(await strip(page).isVisible()).toBe(false);
  await field("travelerName").fill("Mia Traveler");
  await traveler.press("Send the report");
  await traveler.reads("We are looking for it");
  traveler.expectCalm();
});

test("what was told before counts when details are added", async () => {
  const { traveler, page, field } = await before("/quay/lost");
  await traveler.fill({ what: "phone", travelerName: "Mia Traveler", travelerEmail: "mia@example.com" });
  await traveler.press("Send the report");
  await traveler.follow("When you last had it");
  await reads(page, "A good start");
  await ready(page);
  expect(await page.getByRole("heading", { name: "How easily we can find it" }).isVisible()).toBe(false);
  await field("lostFrom").fill("2025-05-11T09:00");
  await reads(page, "We can search with this");
  traveler.expectCalm();
});
