import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addStorage, createSite } from "../../src/sites/manage.ts";
import { inviteStaff } from "../../src/staff/manage.ts";
import { catalogueOf } from "../../src/web/i18n/index.ts";
import { launchChromium } from "../support/chromium.ts";
import { cameraPhoto } from "../support/pictures.ts";
import { type Homeward, openHomeward, Person } from "../support/story.ts";

let browser: Browser;
let homeward: Homeward;
beforeAll(async () => {
  browser = await launchChromium();
  homeward = await openHomeward();
  const site = await createSite(homeward.root, {
    slug: "harbour-cars",
    name: "Harbour Cars",
    kind: "rental_counter",
    timeZone: "Europe/Lisbon",
    jurisdiction: "PT",
    email: "desk@example.com",
  });
  await addStorage(homeward.root, site, { name: "Safe" });
  await inviteStaff(homeward.root, { name: "Ana Agent", email: "ana@example.com", role: "agent", siteIds: [site] });
});
afterAll(async () => {
  await browser?.close();
  await homeward?.close();
});

/** Unfolds the question that script would turn into a dialog. */
const unfold = (page: Page, words: string) => page.locator("summary", { hasText: words }).first().click();

test("the whole way works without any script: log, report, confirm, answer, judge, pick up, afterword", async () => {
  const t = catalogueOf("es");
  const plain = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };
  const agent = await Person.at(browser, homeward, plain);
  const traveler = await Person.at(browser, homeward, { ...plain, locale: "es-ES" });

  await agent.page.goto("/dev/as/ana@example.com");
  await agent.page.goto("/desk/items/new");
  await agent.page
    .locator('[name="photos"]')
    .setInputFiles([{ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: await cameraPhoto() }]);
  await agent.fill({
    title: "Grey child seat with a green cover",
    unit: "AB-12-CD",
    place: "rear seat",
    hiddenDetails: "A toy car in the cup holder",
  });
  await agent.page.locator('[name="colours"][value="grey"]').check();
  await agent.press("Log it");
  await agent.reads("Grey child seat with a green cover");
  expect(await agent.page.getByRole("img", { name: /photo 1/ }).count()).toBeGreaterThan(0);

  await traveler.page.goto("/harbour-cars/lost");
  await traveler.fill({
    what: "Silla infantil gris",
    unit: "AB 12 CD",
    travelerName: "Mia Viajera",
    travelerEmail: "mia@example.com",
    description: "Silla de coche para niños, gris con funda verde",
  });
  await traveler.page.locator('[name="colours"][value="grey"]').check();
  await traveler.press(t.lost.send);
  await traveler.reads(t.status.stages.searching.title);
  const path = new URL(traveler.page.url()).pathname;
  await homeward.settled();

  await agent.page.goto("/desk/matches");
  await agent.follow(/Grey child seat/);
  await agent.fill({ question: "¿Qué hay en el portavasos?" });
  await agent.press("Confirm and ask");
  const matchPath = new URL(agent.page.url()).pathname;

  await traveler.page.goto(path);
  await traveler.reads("¿Qué hay en el portavasos?");
  await traveler.fill({ answer: "Un coche de juguete" });
  await traveler.press(t.answer.button);

  await agent.page.goto(matchPath);
  await agent.reads("Un coche de juguete");
  await agent.press("It is theirs");

  await traveler.page.goto(path);
  await unfold(traveler.page, t.back_home.pickup);
  await traveler.press(t.back_home.pickupButton);
  await traveler.reads(t.status.stages.ready_pickup.title);

  await agent.page.goto("/desk/returns");
  await unfold(agent.page, "Hand over");
  await agent.fill({ identityChecked: "passport, name as reported" });
  await agent.press("It is handed over");
  await agent.reads("Home again");

  await traveler.page.goto(path);
  await traveler.page.locator('[name="stars"][value="4"]').check({ force: true });
  await traveler.fill({ text: "Gracias" });
  await traveler.press(t.afterword.button);
  await traveler.reads("Gracias");

  agent.expectCalm();
  traveler.expectCalm();
  await agent.leave();
  await traveler.leave();
});
