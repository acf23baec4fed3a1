import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { provideAssets } from "../../src/web/assets.ts";
import { type PreviewPage, preview } from "../../src/web/preview.tsx";
import { launchChromium } from "../support/chromium.ts";

const root = new URL("../../", import.meta.url);
let browser: Browser;
let server: Server;
let address: string;
let context: BrowserContext | undefined;
/** What the last posted form carried. */
let posted: FormData | undefined;

beforeAll(async () => {
  execFileSync(process.execPath, ["scripts/build-assets.mjs"], { cwd: root });
  provideAssets(JSON.parse(readFileSync(new URL("dist/assets.json", root), "utf8")) as Record<string, string>);
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://desk");
    if (pathname.startsWith("/assets/")) {
      response.setHeader("content-type", pathname.endsWith(".css") ? "text/css" : "text/javascript");
      response.end(readFileSync(new URL(`dist/public${pathname}`, root)));
      return;
    }
    if (request.method === "POST") {
      const body: Buffer[] = [];
      for await (const chunk of request) body.push(chunk as Buffer);
      posted = await new Response(Buffer.concat(body), {
        headers: { "content-type": request.headers["content-type"] ?? "" },
      }).formData();
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      String(await preview(pathname.slice(1) as PreviewPage)).replaceAll('action="#done"', 'action="/staff"'),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

afterEach(async () => {
  await context?.close();
  context = undefined;
  posted = undefined;
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: PreviewPage, options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${address}/${path}`);
  return page;
}

/** A camera's picture: 3000 × 2250 as stored, to be turned upright by its orientation mark. */
function turnedPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 3000, height: 2250, channels: 3, background: "#2f5f78" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** What the form's own file input holds: kind and size of each picture. */
function held(page: Page): Promise<{ type: string; width: number; height: number }[]> {
  return page.evaluate(async () => {
    const files = Array.from(document.querySelector<HTMLInputElement>("#f-photos")?.files ?? []);
    return Promise.all(
      files.map(async (file) => {
        const { width, height } = await createImageBitmap(file);
        return { type: file.type, width, height };
      }),
    );
  });
}

describe("photos", () => {
  test("are made small and turned upright before they travel, and what cannot be read is named", async () => {
    const page = await open("staff");
    await page.locator(".photo-previews").first().waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Choose photos" }).first().waitFor();
    await page.locator("#f-photos").setInputFiles([
      { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: await turnedPhoto() },
      { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("not a picture") },
    ]);
    const field = page.locator(".photo-field").first();
    await field.getByText("could not be read as a picture").waitFor();
    expect(await held(page)).toEqual([{ type: "image/webp", width: 1500, height: 2000 }]);

    await field.getByRole("button", { name: "Remove photo 1" }).click();
    expect(await held(page)).toEqual([]);
    await field.getByRole("button", { name: "Choose photos" }).waitFor();
  });

  test("still being prepared hold the form back until they are ready", async () => {
    const page = await open("staff");
    await page.getByRole("button", { name: "Choose photos" }).first().waitFor();
    const photo = { name: "IMG_0002.jpg", mimeType: "image/jpeg", buffer: await turnedPhoto() };
    await page.getByLabel("What is it?").fill("Black phone");
    await page.getByLabel("Room", { exact: true }).fill("214");
    await page.locator("#f-photos").setInputFiles([photo, photo]);
    await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Log the item" }).click()]);
    const files = posted?.getAll("photos") as File[];
    expect(files.map((file) => file.type)).toEqual(["image/webp", "image/webp"]);
    expect(posted?.get("title")).toBe("Black phone");
  });

  test("can be sent without script", async () => {
    const page = await open("staff", { javaScriptEnabled: false });
    await page
      .getByLabel("Photos (optional)")
      .setInputFiles([{ name: "a.jpg", mimeType: "image/jpeg", buffer: await turnedPhoto() }]);
    await page.getByLabel("What is it?").fill("Black phone");
    await Promise.all([page.waitForNavigation(), page.getByRole("button", { name: "Log the item" }).click()]);
    expect(posted?.get("photos")).toMatchObject({ name: "a.jpg" });
  });
});

describe("a question before an act", () => {
  test("opens over the page, closes on Escape and gives the keyboard back", async () => {
    const page = await open("staff");
    const opener = page.getByRole("button", { name: "Record a disposition" });
    await opener.click();
    const dialog = page.getByRole("dialog", { name: "What became of it?" });
    await dialog.waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("unfolds in place without script", async () => {
    const page = await open("staff", { javaScriptEnabled: false });
    await page.locator("#dispose > summary").click();
    await page.getByRole("button", { name: "Record it for good" }).waitFor();
  });
});

describe("on a phone's small screen", () => {
  const phone = { viewport: { width: 390, height: 844 } };

  test("the act that floats covers nothing that the keyboard comes to, nor the page's end", async () => {
    const page = await open("staff", phone);
    const covered: string[] = [];
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press("Tab");
      const at = await page.evaluate(() => {
        const here = document.activeElement;
        const act = document.querySelector(".masthead-act");
        if (!here || !act || here === document.body) return "end";
        const { top, bottom } = here.getBoundingClientRect();
        const strip = act.getBoundingClientRect();
        return here !== act && bottom > strip.top && top < strip.bottom ? here.outerHTML.slice(0, 120) : "clear";
      });
      if (at === "end") break;
      if (at !== "clear") covered.push(at);
    }
    expect(covered).toEqual([]);
    const room = await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight);
      const last = document.querySelector("main")?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      return (document.querySelector(".masthead-act")?.getBoundingClientRect().top ?? 0) - last;
    });
    expect(room).toBeGreaterThan(16);
  });

  test.each(["ltr", "rtl"])("a row of tabs fades where more lies and shows the one that is open (%s)", async (dir) => {
    context = await browser.newContext(phone);
    const page = await context.newPage();
    // The last of the ways is the one that is open.
    await page.route(`${address}/staff`, async (route) => {
      const [before, ways = "", after] = (await (await route.fetch()).text()).split(
        /(<nav class="masthead-nav".*?<\/nav>)/s,
      );
      const last = ways.replace(/ aria-current="page"/g, "").replace(/(.*)<a /s, '$1<a aria-current="page" ');
      const body = `${before}${last}${after}`.replace('dir="ltr"', `dir="${dir}"`);
      await route.fulfill({ body, contentType: "text/html; charset=utf-8" });
    });
    await page.goto(`${address}/staff`);
    const row = page.locator(".masthead-nav ul");
    expect(await row.evaluate((list) => list.scrollWidth > list.clientWidth)).toBe(true);
    const open = await row.locator("[aria-current]").boundingBox();
    expect(open?.x).toBeGreaterThanOrEqual(0);
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBeLessThanOrEqual(390);
    const fade = await row.evaluate((list) => {
      const style = getComputedStyle(list);
      return ["--more-before", "--more-after"].map((name) => Number.parseFloat(style.getPropertyValue(name)) > 2);
    });
    expect(fade).toEqual([true, false]);
  });
});

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const;
describe.each(["phone", "desk"] as const)("on a %s", (device) => {
  test.each([
    ["staff", "light"],
    ["staff", "dark"],
    ["traveler", "light"],
    ["arabic", "dark"],
    ["sign-in", "light"],
  ] as const)("%s by %s is open to everybody and fits the screen", async (path, colorScheme) => {
    const page = await open(path, { viewport: widths[device], colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" ")}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
