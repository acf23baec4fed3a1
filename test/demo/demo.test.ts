import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../support/sqld.ts";
import { textOf, Visitor } from "../support/visitor.ts";

const home = mkdtempSync(join(tmpdir(), "homeward-demo-"));
let demo: ChildProcess;
let url: string;
let printed = "";

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  demo = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/demo/demo.ts"], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATABASE_URL: `file:${home}/demo.db`,
      PHOTO_DIR: `${home}/photos`,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await new Promise<void>((open, fail) => {
    const hear = (part: Buffer) => {
      printed += part.toString();
      if (printed.includes("Stop with Ctrl-C")) open();
    };
    demo.stdout?.on("data", hear);
    demo.stderr?.on("data", hear);
    demo.once("exit", (code) => fail(new Error(`the demo ended with ${code}:\n${printed}`)));
  });
}, 180_000);

afterAll(async () => {
  if (demo && demo.exitCode === null) {
    const ended = new Promise((resolve) => demo.once("exit", resolve));
    demo.kill("SIGKILL");
    await ended;
  }
  rmSync(home, { recursive: true, force: true });
});

/** The links of a kind, each of which the demo prints on a line of its own. */
const links = (label: string) =>
  printed.split("\n").flatMap((line) => {
    const [, kind, address] = /^\s*(\S.*?)\s+(http\S+)$/.exec(line) ?? [];
    return kind === label && address ? [address] : [];
  });
const visitor = () => new Visitor((path, init) => fetch(new URL(path, url), init), url);

describe("the demo, begun with nothing", () => {
  test.each(["Agent", "Manager", "Admin"])("%s opens the desk by one link", async (role) => {
    const [link] = links(role);
    const person = visitor();
    const answer = await person.get(link ?? "");
    expect(answer.location).toBe("/desk");
    const board = await person.get("/desk");
    expect(board.status).toBe(200);
    expect(textOf(board.html)).toMatch(/things? waits? for the desk|Past their date/);
  });

  test.each(["Traveler", "Mailbox", "API"])("%s opens by its link", async (label) => {
    expect(links(label).length).toBeGreaterThan(0);
    for (const link of links(label)) expect((await visitor().get(link)).status, link).toBe(200);
  });

  test("fills every list: items in each state, reports, matches, mails", async () => {
    const manager = visitor();
    await manager.get(links("Admin")[0] ?? "");
    for (const path of [
      ...["held", "promised", "shipped", "returned", "disposed"].map((status) => `/desk/items?status=${status}`),
      ...["searching", "possible_match", "verifying", "returning", "reunited", "closed"].map(
        (status) => `/desk/reports?status=${status}`,
      ),
      "/desk/overdue",
      "/desk/matches",
      "/desk/returns",
      "/dev/mail",
    ]) {
      const page = await manager.get(path);
      expect(page.status, path).toBe(200);
      expect(textOf(page.html), path).not.toMatch(/Nothing here|No mail yet|No match to look at/);
    }
  });

  test("says nothing of faults", () => {
    expect(printed).not.toMatch(/"level":"error"|Error:|Warning/);
  });

  test("closes when it is told to, with what is under way finished", async () => {
    const ended = new Promise<number | null>((resolve) => demo.once("exit", resolve));
    demo.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
