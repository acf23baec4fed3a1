import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from "vitest";
import { catalogueOf } from "../../src/web/i18n/index.ts";
import { launchChromium } from "../support/chromium.ts";
import { cameraPhoto } from "../support/pictures.ts";
import { type Homeward, openHomeward, Person } from "../support/story.ts";

const QUESTION = "What picture is on the lock screen?";

export interface Telling {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly touch: boolean;
  readonly locale: string;
  readonly language: "ja" | "de";
  readonly lost: { readonly what: string; readonly description: string; readonly answer: string };
  readonly home: "ship" | "pickup";
}

/** The whole story of a phone that goes home, chapter by chapter, each by who does it at a screen of their own. */
export function tellStory(telling: Telling): void {
  describe(`a phone goes home, ${telling.name}`, () => chapters(telling));
}

function chapters(telling: Telling): void {
  const { viewport, touch, locale, language, lost, home } = telling;
  const t = catalogueOf(language);
  let browser: Browser;
  let homeward: Homeward;
  let admin: Person;
  let agent: Person;
  let manager: Person;
  let traveler: Person;
  let matchPath = "";
  let itemPath = "";
  let broken = false;

  beforeAll(async () => {
    browser = await launchChromium();
    homeward = await openHomeward();
    const desk = { viewport, hasTouch: touch, locale: "en-GB" };
    [admin, agent, manager, traveler] = await Promise.all([
      Person.at(browser, homeward, desk),
      Person.at(browser, homeward, desk),
      Person.at(browser, homeward, desk),
      Person.at(browser, homeward, { viewport, hasTouch: touch, locale }),
    ]);
  });
  afterAll(async () => {
    await Promise.all([admin, agent, manager, traveler].map((person) => person?.leave()));
    await browser?.close();
    await homeward?.close();
  });
  beforeEach(({ skip }) => {
    skip(broken, "an earlier chapter failed");
    onTestFailed(() => {
      broken = true;
    });
  });

  async function signIn(person: Person, email: string, look = false): Promise<void> {
    const { page } = person;
    await page.goto("/desk");
    if (look) await person.look("sign in");
    await person.fill({ email });
    await person.press("Send me a code");
    const mail = await homeward.mailTo(email);
    const code = /\b\d{6}\b/.exec(`${mail.subject} ${mail.text}`)?.[0] ?? "";
    if (look) await person.look("enter the code");
    await person.fill({ code });
    await person.press("Sign in");
    expect(new URL(page.url()).pathname).toBe("/desk");
  }

  /** Opens the private link of the traveler's latest mail, as the mailbox shows it. */
  async function openMail(): Promise<void> {
    const { text } = await homeward.mailTo("mia@example.com");
    const link = new RegExp(`${homeward.url}(/r/\\S+)`).exec(text)?.[1];
    expect(link, text).toBeTruthy();
    await traveler.page.goto(link ?? "");
  }

  async function sendParcel(): Promise<void> {
    const { page } = agent;
    await page.goto("/desk/returns");
    await agent.look("the returns");
    const address = page.getByRole("link", { name: /address/i }).first();
    if (await address.count()) {
      await agent.follow(/address/i);
      await agent.reads("東京都渋谷区");
      await agent.look("the address to print");
      await page.goto("/desk/returns");
    }
    await agent.ask("Record the shipment");
    await agent.look("the shipment");
    await agent.fill({ carrier: "DHL", trackingNumber: "JD014600003" }, "dialog");
    await agent.press("It is on its way");
    await agent.reads("JD014600003");

    await openMail();
    await traveler.reads(t.status.stages.shipped.title);
    const tracking = traveler.page.getByRole("link", { name: t.parcel.follow });
    expect(await tracking.getAttribute("href")).toMatch(/^https:\/\/\S*dhl\S*JD014600003/);
    await traveler.look("the parcel");
    await traveler.press(t.parcel.arrivedButton);
    await traveler.reads(t.status.stages.arrived.title);
    calm();
  }

  async function handOver(): Promise<void> {
    const { page } = agent;
    await page.goto("/desk/returns");
    await agent.look("the returns");
    await agent.ask("Hand over");
    await agent.look("handing over");
    await agent.fill({ identityChecked: "passport, name as reported" }, "dialog");
    await agent.press("It is handed over");
    await agent.reads("Home again");

    await openMail();
    await traveler.reads(t.status.stages.handed_over.title);
    calm();
  }

  const calm = () => {
    for (const person of [admin, agent, manager, traveler]) person.expectCalm();
  };

  test("an administrator opens a site, names a shelf and invites an agent and a manager", async () => {
    const { page } = admin;
    await signIn(admin, "ada@example.com", true);
    await admin.look("an empty board");
    await page.goto("/desk/sites");
    await admin.follow(/Open a site/);
    await admin.look("a new site");
    await admin.fill({
      siteName: "Hotel Quay",
      kind: "hotel",
      slug: "quay",
      timeZone: "Europe/Lisbon",
      jurisdiction: "PT",
      email: "desk@example.com",
      phone: "+351 21 000 0000",
      address: "Rua do Cais 1\n1100-001 Lisboa",
      openingHours: "Every day 07:00–23:00",
    });
    await admin.press("Open the site");
    await admin.reads("Hotel Quay");
    if (!(await page.locator('[name="name"]').count())) await admin.follow(/Hotel Quay/);
    for (const name of ["Safe", "Shelf A"]) {
      await admin.fill({ name }, "#storage");
      await admin.press("Add it", "#storage");
      await admin.reads(name);
    }
    await admin.look("a site with its shelves");
    for (const [name, email, role] of [
      ["Ana Agent", "ana@example.com", "agent"],
      ["Mara Manager", "mara@example.com", "manager"],
    ] as const) {
      await page.goto("/desk/staff/invite");
      await admin.fill({ name, email, role });
      await page.getByLabel("Hotel Quay").check();
      if (role === "agent") await admin.look("an invitation");
      await admin.press("Send the invitation");
      await admin.reads(name);
    }
    await admin.look("the staff");
    calm();
  });

  test("an invited agent signs in and logs a phone with a photo from the camera", async () => {
    const { page } = agent;
    expect((await homeward.mailTo("ana@example.com")).text).toContain("/sign-in?email=ana");
    await signIn(agent, "ana@example.com");
    await agent.follow(/Log an item/);
    await agent.look("an empty form");

    const photo = await sharp(await cameraPhoto())
      .resize(4000, 3000, { fit: "fill" })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    await page.locator(".photo-buttons").waitFor();
    await page.locator('[name="photos"]').setInputFiles([{ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: photo }]);
    await page.getByText("1 of 6 photos ready").waitFor();
    const held = await page.evaluate(async () => {
      const [file] = document.querySelector<HTMLInputElement>('[name="photos"]')?.files ?? [];
      const { width, height } = file ? await createImageBitmap(file) : { width: 0, height: 0 };
      return { type: file?.type, width, height };
    });
    expect(held).toEqual({ type: "image/webp", width: 1500, height: 2000 });

    await agent.fill({
      title: "Black Pixel phone, cracked corner",
      unit: "214",
      place: "bathroom",
      foundAt: at(-3),
      brand: "Google",
      category: "phone",
      description: "Black Google Pixel 8, crack in the upper left corner, clear case",
      hiddenDetails: "A dog on the lock screen",
    });
    await page.locator('[name="colours"][value="black"]').check();
    await page.locator('[name="storageLocationId"]').selectOption({ label: "Safe" });
    await agent.look("a filled form with its photo");
    await agent.press("Log it");
    await homeward.settled();
    itemPath = new URL(page.url()).pathname;
    expect(itemPath).toMatch(/^\/desk\/items\/HW-/);
    await agent.reads("Black Pixel phone, cracked corner");
    const shown = page.getByRole("img", { name: /photo 1/ }).first();
    expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalHeight)).toBe(1600);
    await agent.look("an item");
    calm();
  });

  test("a traveler reports it from the link, in their own language", async () => {
    const { page } = traveler;
    await page.goto("/quay/lost");
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await traveler.reads(t.lost.title);
    await traveler.look("the report form");

    await traveler.expecting(422, async () => {
      await page.locator("main form").evaluate((form) => {
        (form as HTMLFormElement).noValidate = true;
      });
      await traveler.fill({ what: lost.what, unit: "214", travelerEmail: "mia at example" });
      await traveler.press(t.lost.send);
      await traveler.reads(t.fields.not_email());
    });
    expect(await page.locator('[name="what"]').inputValue()).toBe(lost.what);
    await traveler.look("the report form, come back with what is wrong");

    await traveler.fill({
      travelerName: "Mia Traveler",
      travelerEmail: "mia@example.com",
      lostFrom: at(-40),
      lostTo: at(-6),
      brand: "Google",
      description: lost.description,
    });
    await page.locator('[name="colours"][value="black"]').check();
    await traveler.press(t.lost.send);
    await traveler.reads(t.status.stages.searching.title);
    await traveler.reads(t.flash.filed("mia@example.com"));
    await traveler.look("the report's own page");
    calm();
  });

  test("every mail that went out can be read in the mailbox", async () => {
    const { page } = manager;
    await page.goto("/dev/mail");
    const { subject, key } = await homeward.mailTo("mia@example.com");
    await manager.look("the mailbox");
    await manager.follow(subject);
    await manager.look("a mail");
    const link = page.frameLocator("iframe").getByRole("link").first();
    expect(await link.getAttribute("href")).toMatch(new RegExp(`^${homeward.url}/r/.{20,}`));
    await page.goto(`/dev/mail/${key}/html`);
    // A mail is shown inside a mail program, whose landmarks it would only repeat.
    await manager.look("a mail as it was sent", ["landmark-one-main", "region"]);
    calm();
  });

  test("the two are held against each other, with reasons", async () => {
    const { page } = agent;
    await page.goto("/desk");
    await agent.reads("New matches");
    await agent.look("the board");
    await agent.follow(/^Matches/);
    await agent.look("the matches");
    await page.locator('main a[href^="/desk/matches/mat"]').first().click();
    await page.waitForURL(/\/desk\/matches\/mat/);
    matchPath = new URL(page.url()).pathname;
    await agent.reads(lost.what);
    await agent.reads(/same (room|unit)/i);
    await agent.look("a match");
    calm();
  });

  test("the agent confirms; the traveler answers the question, the agent judges", async () => {
    const { page } = agent;
    await agent.fill({ question: QUESTION });
    await agent.press("Confirm and ask");
    await agent.reads("Confirmed");
    await agent.look("a confirmed match");

    await openMail();
    await traveler.reads(t.status.stages.possible_match.title);
    await traveler.reads(QUESTION);
    expect(await traveler.page.content()).not.toContain("A dog on the lock screen");
    await traveler.look("the question");
    await traveler.fill({ answer: lost.answer });
    await traveler.press(t.answer.button);
    await traveler.reads(t.status.stages.verifying.title);
    await traveler.look("the answer is with the desk");

    await page.goto("/desk");
    await agent.reads("Answers to judge");
    await page.goto(matchPath);
    await agent.reads(lost.answer);
    await agent.look("an answer to judge");
    await agent.press("It is theirs");
    await agent.reads(/Accepted/);
    await agent.look("a proven match");
    calm();
  });

  test("the traveler chooses how it comes home", async () => {
    await openMail();
    await traveler.reads(t.status.stages.choosing.title);
    await traveler.look("the choice");
    if (home === "ship") {
      await traveler.ask(t.back_home.ship);
      await traveler.look("the address");
      await traveler.fill(
        {
          "address.lines": "神宮前1-2-3",
          "address.city": "東京都渋谷区",
          "address.postalCode": "150-0001",
          "address.country": "JP",
        },
        "dialog",
      );
      await traveler.press(t.back_home.shipButton);
      await traveler.reads(t.status.stages.ready_ship.title);
    } else {
      await traveler.ask(t.back_home.pickup);
      await traveler.look("pickup");
      await traveler.press(t.back_home.pickupButton);
      await traveler.reads(t.status.stages.ready_pickup.title);
    }
    await traveler.look("chosen");
    calm();
  });

  if (home === "ship") test("it is sent, the traveler follows the parcel and says that it has come", sendParcel);
  else test("it is handed over at the desk", handOver);

  test("the traveler says how it was", async () => {
    await traveler.look("how was it?");
    await traveler.page.locator('[name="stars"][value="5"]').check({ force: true });
    await traveler.fill({ text: "Obrigada, Ana!" });
    await traveler.press(t.afterword.button);
    await traveler.reads("Obrigada, Ana!");
    await traveler.look("the end");
    calm();
  });

  test("a manager sees the chain of custody and takes the items along as CSV", async () => {
    const { page } = manager;
    await signIn(manager, "mara@example.com");
    await page.goto(itemPath);
    await manager.reads(/Verified, \d+ events/);
    await manager.look("an item that went home");
    await page.goto("/desk/items?status=all");
    await manager.reads("Black Pixel phone, cracked corner");
    await manager.look("all items");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV" }).click(),
    ]);
    const csv = readFileSync(await download.path(), "utf8");
    expect(csv.split("\r\n")).toHaveLength(3);
    expect(csv).toContain("Black Pixel phone, cracked corner");
    for (const [path, what] of [
      ["/desk/overdue", "what is overdue"],
      ["/desk/reports?status=all", "all reports"],
    ] as const) {
      await page.goto(path);
      await manager.look(what);
    }
    await manager.follow(lost.what);
    await manager.reads("Obrigada, Ana!");
    await manager.look("a report at the desk");
    calm();
  });

  test("a wrong turn leads to a page that helps", async () => {
    const { page } = traveler;
    await traveler.expecting(404, async () => {
      await page.goto("/r/not-a-link-of-ours");
      await traveler.reads(t.errors.noLink[0]);
    });
    await traveler.look("an unknown link");
    await traveler.follow(t.home.sendLink);
    await traveler.look("asking for a fresh link");
    await traveler.fill({ email: "mia@example.com" });
    await traveler.press(t.findReport.button);
    await traveler.reads(t.findReport.doneTitle);
    await openMail();
    await traveler.reads("Obrigada, Ana!");
    await page.goto("/");
    await traveler.look("the first page");
    await agent.expecting(404, () => agent.page.goto("/desk/items/HW-NOPE-NOPE"));
    await agent.look("an unknown item");
    await agent.page.goto("/api/reference");
    // By far the longest page: axe reads it once, the ruler at both widths.
    if (touch) await agent.fits("the API's reference");
    else await agent.look("the API's reference");
    calm();
  });

  test("every screen on the way is open to everybody, by light and by dark, and fits its width", () => {
    expect(homeward.screens.length).toBeGreaterThan(35);
    expect(homeward.findings).toEqual([]);
  });
}

/** A moment some hours from now on Lisbon's clocks, as a date field carries it. */
function at(hours: number): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Lisbon", dateStyle: "short", timeStyle: "short" });
  return parts.format(Date.now() + hours * 3_600_000).replace(" ", "T");
}
