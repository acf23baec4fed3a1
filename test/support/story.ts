import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import type { StaffActor } from "../../src/core/actor.ts";
import { readConfig } from "../../src/core/config.ts";
import { newId } from "../../src/core/ids.ts";
import { makeCtx } from "../../src/core/make-ctx.ts";
import { runAfter } from "../../src/jobs/after.ts";
import { startServer } from "../../src/server.ts";
import { inviteStaff } from "../../src/staff/manage.ts";
import { freePort } from "./sqld.ts";

/** An empty Homeward on a port of its own, with one administrator and everything in a folder that goes with it. */
export async function openHomeward() {
  const home = mkdtempSync(join(tmpdir(), "homeward-story-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const config = readConfig({
    BASE_URL: url,
    PORT: String(port),
    DATABASE_URL: `file:${home}/desk.db`,
    PHOTO_DIR: `${home}/photos`,
    AUTH_SECRET: "a-secret-for-tests-only-a-secret-for-tests-only",
    MAILBOX: "1",
    DEMO: "1",
  });
  const server = await startServer(config, { jobs: false });
  const setup: StaffActor = { kind: "staff", id: newId("staff"), name: "Setup", role: "admin", siteIds: [] };
  const root = makeCtx(server.platform, setup);
  await inviteStaff(root, { name: "Ada Admin", email: "ada@example.com", role: "admin", siteIds: [] });
  await runAfter(root);
  return {
    url,
    root,
    /** Screens that were looked at, and what axe and the ruler found there. */
    screens: [] as string[],
    findings: [] as string[],
    platform: server.platform,
    settled: () => server.settled(),
    /** The latest mail to an address. */
    async mailTo(address: string): Promise<{ key: string; subject: string; text: string }> {
      await server.settled();
      const { rows } = await server.platform.client.execute({
        sql: "SELECT key, subject, text FROM mailbox WHERE to_email = ? ORDER BY at DESC, rowid DESC LIMIT 1",
        args: [address],
      });
      return { key: String(rows[0]?.key), subject: String(rows[0]?.subject), text: String(rows[0]?.text) };
    },
    async close(): Promise<void> {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
export type Homeward = Awaited<ReturnType<typeof openHomeward>>;

/** Somebody at a screen of their own; what goes wrong before their eyes is kept until `expectCalm`. */
export class Person {
  readonly page: Page;
  readonly #context: BrowserContext;
  readonly #faults: string[] = [];
  #forgiven: number | null = null;
  readonly #homeward: Homeward;

  private constructor(context: BrowserContext, page: Page, homeward: Homeward) {
    const { url } = homeward;
    this.#context = context;
    this.#homeward = homeward;
    this.page = page;
    page.on("pageerror", (error) => this.#faults.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() !== "error" || (this.#forgiven && message.text().includes(String(this.#forgiven)))) return;
      this.#faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on("requestfailed", (request) => {
      // A page left, or a download begun, before all of it had come.
      if (request.failure()?.errorText === "net::ERR_ABORTED") return;
      this.#faults.push(`${request.method()} ${request.url()}: ${request.failure()?.errorText}`);
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(url) && /^https?:/.test(request.url()))
        this.#faults.push(`${request.url()} leaves this machine`);
    });
    page.on("response", (answer) => {
      if (answer.status() >= 400 && answer.status() !== this.#forgiven)
        this.#faults.push(`${answer.request().method()} ${answer.url()}: ${answer.status()}`);
    });
  }

  static async at(browser: Browser, homeward: Homeward, options: BrowserContextOptions): Promise<Person> {
    const context = await browser.newContext({ baseURL: homeward.url, reducedMotion: "reduce", ...options });
    context.setDefaultTimeout(15_000);
    return new Person(context, await context.newPage(), homeward);
  }

  /** Fills fields by their names; `true` ticks or chooses, a text chooses among options, too. */
  async fill(fields: Readonly<Record<string, string>>, within = "main"): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`${within} [name="${name}"]:visible`).first();
      const kind = await field.evaluate((one) => (one as HTMLInputElement).type);
      if (kind === "select-one") await field.selectOption(value);
      else if (kind === "radio" || kind === "checkbox")
        await this.page.locator(`${within} [name="${name}"][value="${value}"]`).check();
      else await field.fill(value);
    }
  }

  /** Presses a button that leads to another page, and waits until it is there. */
  async press(name: string | RegExp, within = "body"): Promise<void> {
    const exact = typeof name === "string" ? { exact: true } : {};
    const button = this.page
      .locator(within)
      .getByRole("button", { name, ...exact })
      .filter({ visible: true });
    await Promise.all([this.page.waitForEvent("load"), button.last().click()]);
  }

  /** Opens the question behind a button. */
  async ask(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).filter({ visible: true }).first().click();
    await this.page.getByRole("dialog").waitFor();
  }

  /** Follows a link to another page. */
  async follow(name: string | RegExp): Promise<void> {
    const exact = typeof name === "string" ? { exact: true } : {};
    await Promise.all([
      this.page.waitForEvent("load"),
      this.page
        .getByRole("link", { name, ...exact })
        .filter({ visible: true })
        .first()
        .click(),
    ]);
  }

  /** The page says this. */
  async reads(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** An answer of this status is meant to come. */
  async expecting(status: number, act: () => Promise<unknown>): Promise<void> {
    this.#forgiven = status;
    await act();
    this.#forgiven = null;
  }

  /**
   * Looks at the screen: whether axe finds anything by light, contrast holds by dark, and it fits its width. Findings
   * go to the story's list, so that one does not hide the next.
   */
  async look(what: string, without: readonly string[] = []): Promise<void> {
    await this.page.waitForLoadState("load");
    const { screens, findings } = this.#homeward;
    screens.push(what);
    const axe = () => new AxeBuilder({ page: this.page }).setLegacyMode(true).exclude("iframe");
    const byLight = await axe()
      .disableRules([...without])
      .analyze();
    findings.push(...byLight.violations.map((found) => `${what}, by light: ${told(found)}`));
    await this.page.emulateMedia({ colorScheme: "dark" });
    const byDark = await axe().withRules(["color-contrast"]).analyze();
    findings.push(...byDark.violations.map((found) => `${what}, by dark: ${told(found)}`));
    await this.page.emulateMedia({ colorScheme: "light" });
    await this.fits(what);
  }

  /** Whether the screen fits its width. */
  async fits(what: string): Promise<void> {
    const wide = await this.page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll("body *")]
        .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
        .map((one) => `${one.tagName.toLowerCase()}.${one.className}`)
        .slice(0, 8);
    });
    if (wide.length > 0) this.#homeward.findings.push(`${what}: wider than the screen: ${wide.join(" ")}`);
  }

  /** Nothing has gone wrong so far: no error in the console, no refused or failed request, no call to elsewhere. */
  expectCalm(): void {
    expect(this.#faults).toEqual([]);
  }

  async leave(): Promise<void> {
    await this.#context.close();
  }
}

const told = ({ id, nodes }: { id: string; nodes: readonly { html: string; failureSummary?: string }[] }) =>
  `${id}: ${nodes.map((one) => `${one.html.slice(0, 200)} ${one.failureSummary ?? ""}`).join(" | ")}`;
