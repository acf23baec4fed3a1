import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSite } from "../../src/sites/manage.ts";
import { launchChromium } from "../support/chromium.ts";
import { type Homeward, openHomeward, Person } from "../support/story.ts";

let browser: Browser;
let homeward: Homeward;
let clerk: Person;
let site: string;

beforeAll(async () => {
  browser = await launchChromium();
  homeward = await openHomeward();
  site = await createSite(homeward.root, {
    slug: "quay",
    name: "Hotel Quay",
    kind: "hotel",
    timeZone: "Europe/Lisbon",
    jurisdiction: "PT",
    email: "quay@example.com",
  });
  clerk = await Person.at(browser, homeward, { viewport: { width: 390, height: 844 }, locale: "en-GB" });
  await clerk.page.goto("/dev/as/ada@example.com");
});
afterAll(async () => {
  await clerk?.leave();
  await browser?.close();
  await homeward?.close();
});

test("a clerk types, is offered names of things, and takes one with the keyboard", async () => {
  const { page } = clerk;
  await page.goto(`/desk/items/new?site=${site}`);
  const field = page.getByLabel("What is it?");
  await field.pressSequentially("black umbr");
  const list = page.getByRole("listbox", { name: "Names of things" });
  await list.waitFor();
  expect(await field.getAttribute("aria-expanded")).toBe("true");
  expect(await list.getByRole("option").first().textContent()).toContain("umbrella");

  await field.press("ArrowDown");
  const active = await field.getAttribute("aria-activedescendant");
  expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
  await field.press("Enter");
  expect(await field.inputValue()).toBe("black umbrella");
  expect(await list.isVisible()).toBe(false);
  expect(page.url()).toContain("/desk/items/new");
});

test("or with a finger, or leaves the list be", async () => {
  const { page } = clerk;
  await page.goto(`/desk/items/new?site=${site}`);
  const field = page.getByLabel("What is it?");
  const list = page.getByRole("listbox", { name: "Names of things" });
  await field.pressSequentially("Geldb");
  await list.getByRole("option", { name: "Geldbörse" }).click();
  expect(await field.inputValue()).toBe("Geldbörse");
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);

  await field.fill("");
  await field.pressSequentially("phon");
  await list.waitFor();
  const box = await list.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  await field.press("Escape");
  expect(await list.isVisible()).toBe(false);
  expect(await field.inputValue()).toBe("phon");
});
