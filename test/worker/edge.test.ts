import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestHarness, type TestHarness } from "wrangler";
import type { StaffActor } from "../../src/core/actor.ts";
import { readConfig } from "../../src/core/config.ts";
import type { Ctx, Platform } from "../../src/core/ctx.ts";
import { newId, type SiteId } from "../../src/core/ids.ts";
import { makeCtx } from "../../src/core/make-ctx.ts";
import { migrateDatabase } from "../../src/platform/database.node.ts";
import { nodePlatform } from "../../src/platform/platform.node.ts";
import { addStorage, createSite } from "../../src/sites/manage.ts";
import { inviteStaff } from "../../src/staff/manage.ts";
import { CAMERA, cameraPhoto, fileOf, lookAt, thingPhoto, vastPng } from "../support/pictures.ts";
import { type LibsqlServer, startLibsqlServer } from "../support/sqld.ts";
import { linkIn, type Seen, textOf, Visitor } from "../support/visitor.ts";

const BASE_URL = "http://desk.test";
/** The part of an R2 bucket that the test looks into. */
interface Bucket {
  list(): Promise<{ objects: { key: string }[] }>;
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer>; httpMetadata?: { contentType?: string } } | null>;
}

const home = mkdtempSync(join(tmpdir(), "homeward-edge-"));
let sqld: LibsqlServer;
let worker: TestHarness;
let platform: Platform;
let admin: Ctx;
let hotel: SiteId;

beforeAll(async () => {
  sqld = await startLibsqlServer(home);
  const settings = {
    DATABASE_URL: sqld.url,
    AUTH_SECRET: "a-secret-for-tests-only-a-secret-for-tests-only",
    MAILBOX: "1",
    DEMO: "1",
    BASE_URL,
    MAIL_FROM: "Homeward <desk@example.com>",
  };
  platform = await nodePlatform(readConfig(settings));
  await migrateDatabase(platform.client, "drizzle");
  const setup: StaffActor = { kind: "staff", id: newId("staff"), name: "Setup", role: "admin", siteIds: [] };
  admin = makeCtx(platform, setup);
  hotel = await createSite(admin, {
    slug: "quay",
    name: "Hotel Quay",
    kind: "hotel",
    timeZone: "Europe/Lisbon",
    jurisdiction: "PT",
    email: "quay@example.com",
  });
  await addStorage(admin, hotel, { name: "Safe" });
  for (const name of ["Ana Agent", "Otto Other"]) await invite(name);
  worker = createTestHarness({ workers: [{ configPath: "./wrangler.toml", vars: settings }] });
  await worker.listen();
});
afterAll(async () => {
  await worker?.close();
  platform?.client.close();
  await sqld?.stop();
  rmSync(home, { recursive: true, force: true });
});

const emailOf = (name: string) => `${name.split(" ")[0]?.toLowerCase()}@example.com`;
const invite = (name: string) => inviteStaff(admin, { name, email: emailOf(name), role: "agent", siteIds: [hotel] });
const visitor = () => new Visitor((path, init) => worker.fetch(path, init as never) as never, BASE_URL);

/** Somebody at the desk, signed in by one click. */
async function signedIn(name: string): Promise<Visitor> {
  const person = visitor();
  const answer = await person.get(`/dev/as/${emailOf(name)}`);
  expect(answer.location).toBe("/desk");
  return person;
}

/** Asks again until there is an answer: some work is done after a page is sent. */
async function soon<T>(ask: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it did not happen within five seconds");
}

/** The latest mail to an address whose subject fits, as the mailbox shows it. */
const mailTo = (address: string, subject: RegExp): Promise<{ subject: string; text: string }> =>
  soon(async () => {
    const { rows } = await platform.client.execute({
      sql: "SELECT subject, text FROM mailbox WHERE to_email = ? ORDER BY at DESC, rowid DESC",
      args: [address],
    });
    const mail = rows.find((row) => subject.test(String(row.subject)));
    return mail && { subject: String(mail.subject), text: String(mail.text) };
  });
const linkOf = ({ text }: { text: string }): string => /http:\/\/desk\.test(\/r\/\S+)/.exec(text)?.[1] ?? "";

const rowOf = async (table: string) => (await platform.client.execute(`SELECT * FROM ${table} LIMIT 1`)).rows[0]!;
const countOf = async (table: string) =>
  (await platform.client.execute(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n;
const bucket = async () => ((await worker.getWorker().getEnv()) as { PHOTOS: Bucket }).PHOTOS;

const expectDone = (act: Seen, location: RegExp, trips = 2): void => {
  expect(act.location, `${act.status} ${textOf(act.html).slice(0, 600)}`).toMatch(location);
  expect(act.status).toBe(303);
  expect(act.trips, `round trips of ${location}`).toBeLessThanOrEqual(trips);
};
const expectPage = (page: Seen, words?: RegExp): void => {
  expect(page.status, textOf(page.html).slice(0, 600)).toBe(200);
  expect(page.trips).toBe(1);
  if (words) expect(textOf(page.html)).toMatch(words);
};

test("the built Worker answers health and readiness over a real libSQL server", async () => {
  expect(await (await worker.fetch("/healthz")).json()).toEqual({ ok: true });
  expect(await (await worker.fetch("/readyz")).json()).toMatchObject({ ok: true, mail: { transport: "mailbox" } });
});

test("a form being filled in is judged at the edge by the whole lexicon, without the database", async () => {
  const answer = await worker.fetch("/api/v1/reports/completeness", {
    method: "POST",
    body: JSON.stringify({
      language: "de",
      what: "schwarzer Regenschirm",
      lostFrom: Date.UTC(2026, 4, 11),
      unit: "305",
    }),
    headers: { "Content-Type": "application/json" },
  });
  const { stars, missing } = (await answer.json()) as { stars: number; missing: string[] };
  expect(stars).toBe(3);
  for (const told of ["what", "colour", "when", "unit"]) expect(missing).not.toContain(told);
  expect(answer.headers.get("server-timing")).toContain("0 round trips");
});

test("stylesheet and script are served from the edge, to be kept for good", async () => {
  const page = await visitor().get("/sign-in");
  const assets = [...page.html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);
  expect(assets.length).toBeGreaterThanOrEqual(2);
  for (const path of assets) {
    const answer = await worker.fetch(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toMatch(/max-age=31536000, immutable/);
    expect(answer.headers.get("content-type")).toMatch(path.endsWith(".css") ? /text\/css/ : /javascript/);
  }
});

describe("a phone goes home", () => {
  const ana = visitor();
  const traveler = visitor();
  let itemPath = "";
  let matchPath = "";
  let link = "";

  test("an agent signs in with the code from the mail", async () => {
    expect((await ana.get("/desk")).location).toBe("/sign-in?next=%2Fdesk");
    const asked = await ana.submit(await ana.get("/sign-in?next=%2Fdesk"), "/sign-in", { email: "ana@example.com" });
    const { subject, text } = await mailTo("ana@example.com", /code/i);
    const code = /\b\d{6}\b/.exec(`${subject} ${text}`)?.[0] ?? "";
    const form = await ana.get(asked.location ?? "");
    const wrong = await ana.submit(form, "/sign-in/code", { code: code === "111111" ? "222222" : "111111" });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.html)).toContain("This code does not fit");
    const signedIn = await ana.submit(wrong, "/sign-in/code", { code });
    expect(signedIn.location).toBe("/desk");
    expectPage(await ana.get("/desk"), /Ana/);
  });

  test("and logs it with a photo, which is re-encoded in two sizes without place or camera, upright", async () => {
    const form = await ana.get("/desk/items/new");
    expectPage(form);
    const photo = await cameraPhoto();
    const logged = await ana.submit(form, "/desk/items/new", {
      title: "Black Pixel phone, cracked corner",
      unit: "214",
      place: "bathroom",
      foundAt: localNow(-3),
      colours: ["black"],
      brand: "Google",
      description: "Black Pixel 8 with a crack in the upper left corner, clear case",
      hiddenDetails: "A dog on the lock screen",
      photos: [fileOf(photo)],
    });
    expectDone(logged, /^\/desk\/items\/HW-/);
    itemPath = logged.location ?? "";

    const objects = (await (await bucket()).list()).objects.map(({ key }) => key);
    expect(objects.map((key) => key.replace(/^photos\/[^/]+\//, "")).sort()).toEqual(["full.webp", "thumb.webp"]);
    for (const key of objects) {
      const kept = await (await bucket()).get(key);
      const bytes = new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer(0));
      expect(Buffer.from(bytes).includes(CAMERA)).toBe(false);
      expect(await lookAt(bytes)).toMatchObject({
        ...(key.endsWith("full.webp") ? { width: 900, height: 1200 } : { width: 240, height: 320 }),
        format: "webp",
        metadata: [],
        orientation: 1,
        above: "red",
        below: "blue",
      });
    }
  });

  test("its photo opens by the signed address of the page, and by no other", async () => {
    const page = await ana.get(itemPath);
    expectPage(page, /Black Pixel phone/);
    const address = /src="(\/photos\/[^"]+)"/.exec(page.html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const nobody = visitor();
    const opened = await nobody.get(address);
    expect(opened.status).toBe(200);
    expect(opened.headers.get("content-type")).toBe("image/webp");
    expect(opened.trips).toBe(0);
    expect((await nobody.get(address.replace(/until=\d+/, `until=${Date.now() - 1}`))).status).toBe(401);
    const otherSize = address.replace(/\/(full|thumb)\?/, (size) => (size === "/full?" ? "/thumb?" : "/full?"));
    expect((await nobody.get(otherSize)).status).toBe(401);
    expect((await nobody.get(address.split("?")[0] ?? "")).status).toBe(401);
    expect((await ana.get(address.split("?")[0] ?? "")).status).toBe(200);
  });

  test("a traveler reports it from the hotel's link and gets a private link by mail", async () => {
    const form = await traveler.get("/quay/lost");
    expectPage(form, /Hotel Quay/);
    const filed = await traveler.submit(form, "/quay/lost", {
      what: "Google Pixel phone, black",
      unit: "214",
      travelerName: "Mia Traveler",
      travelerEmail: "mia@example.com",
      colours: ["black"],
      brand: "Google",
      description: "Pixel 8 with a cracked corner in a clear case",
      lostFrom: localNow(-30),
      lostTo: localNow(-6),
    });
    expect(filed.location).toMatch(/^\/r\/.{20,}/);
    expect(filed.trips).toBeLessThanOrEqual(2);
    link = linkOf(await mailTo("mia@example.com", /report/i));
    const status = await traveler.get(link);
    expectPage(status, /We are looking for it/);
    expect(status.headers.get("referrer-policy")).toBe("no-referrer");
    expect(status.headers.get("cache-control")).toBe("no-store");
  });

  test("the two are held against each other by themselves", async () => {
    matchPath = await soon(async () => linkIn((await ana.get("/desk/matches")).html, /^\/desk\/matches\/mat/));
    const pair = await ana.get(matchPath);
    expectPage(pair, /Is it the same thing\?/);
    expect(textOf(pair.html)).toMatch(/same room|Room 214/i);
  });

  test("two agents confirm at the same moment: one does, the other learns who", async () => {
    const otto = await signedIn("Otto Other");
    const agents = [
      { name: "Ana Agent", person: ana, page: await ana.get(matchPath) },
      { name: "Otto Other", person: otto, page: await otto.get(matchPath) },
    ];
    const acts = await Promise.all(
      agents.map(({ person, page }) =>
        person.submit(page, `${matchPath}/confirm`, { question: "What is the lock-screen picture?" }),
      ),
    );
    expect(acts.map(({ status }) => status).sort()).toEqual([303, 409]);
    const winner = agents[acts.findIndex(({ status }) => status === 303)];
    const loser = acts.find(({ status }) => status === 409);
    expect(textOf(loser?.html ?? "")).toContain(`${winner?.name} was quicker`);
    expect(await countOf("claims")).toBe(1);
    expect((await rowOf("matches")).decided_by_name).toBe(winner?.name);
  });

  test("the traveler answers the question, once and for all", async () => {
    link = linkOf(await mailTo("mia@example.com", /question/i));
    const page = await traveler.get(link);
    expectPage(page, /What is the lock-screen picture\?/);
    expect(page.html).not.toContain("A dog on the lock screen");
    expectDone(await traveler.submit(page, `${link}/answer`, { answer: "My dog on a pier" }), /^\/r\//);
    const again = await traveler.submit(page, `${link}/answer`, { answer: "A cat" });
    expect(again.status).toBe(409);
    expect((await rowOf("claims")).answer).toBe("My dog on a pier");
  });

  test("the agent judges it and the traveler has it sent", async () => {
    const page = await ana.get(matchPath);
    expectPage(page, /My dog on a pier/);
    expectDone(await ana.submit(page, `${matchPath}/judge`, { judgement: "proven" }), /matches/);
    link = linkOf(await mailTo("mia@example.com", /good news/i));
    const choosing = await traveler.get(link);
    expectPage(choosing, /It is yours/);
    const wrong = await traveler.submit(choosing, `${link}/return`, { method: "ship", "address.name": "Mia Traveler" });
    expect(wrong.status).toBe(422);
    const chosen = await traveler.submit(choosing, `${link}/return`, {
      method: "ship",
      "address.name": "Mia Traveler",
      "address.lines": "1 High Street",
      "address.city": "Leeds",
      "address.postalCode": "LS1 1AA",
      "address.country": "GB",
    });
    expectDone(chosen, /^\/r\//);
  });

  test("it is sent, it arrives, and the traveler says how it was", async () => {
    const returns = await ana.get("/desk/returns");
    expectPage(returns, /Leeds/);
    const id = String((await rowOf("returns")).id);
    const shipped = await ana.submit(returns, `/desk/returns/${id}/ship`, { carrier: "DHL", trackingNumber: "JD0146" });
    expectDone(shipped, /returns/);
    link = linkOf(await mailTo("mia@example.com", /on its way/i));
    const parcel = await traveler.get(link);
    expectPage(parcel, /JD0146/);
    expect(linkIn(parcel.html, /^https:\/\/[^/]*dhl/i)).toContain("JD0146");
    expectDone(await traveler.submit(parcel, `${link}/arrived`), /^\/r\//);
    const home = await traveler.get(link);
    expectDone(await traveler.submit(home, `${link}/afterword`, { stars: "5", text: "Thank you, Ana" }), /^\/r\//);
    expectPage(await traveler.get(link), /Thank you, Ana/);
    expect(await rowOf("reports")).toMatchObject({ status: "reunited", afterword_stars: 5 });
  });

  test("and its chain of custody tells it all, and holds", async () => {
    const page = await ana.get(itemPath);
    expectPage(page, /Verified, \d events/);
    const { rows } = await platform.client.execute("SELECT kind FROM custody_events ORDER BY seq");
    expect(rows.map(({ kind }) => kind)).toEqual([
      "logged",
      "match_confirmed",
      "proof_accepted",
      "return_chosen",
      "shipped",
      "arrived",
    ]);
  });
});

test("a cron event sends what waits in the outbox", async () => {
  await invite("Nora New");
  const mails = async () =>
    (await platform.client.execute("SELECT count(*) AS n FROM mailbox WHERE to_email = 'nora@example.com'")).rows[0]?.n;
  expect(await mails()).toBe(0);
  await worker.getWorker().scheduled({ cron: "* * * * *", scheduledTime: new Date() });
  expect(await mails()).toBe(1);
  await worker.getWorker().scheduled({ cron: "* * * * *", scheduledTime: new Date() });
  expect(await mails()).toBe(1);
});

test("a picture too large to open is refused at the edge, too, and nothing is kept of it", async () => {
  const ana = await signedIn("Ana Agent");
  const before = (await (await bucket()).list()).objects.length;
  const form = await ana.get("/desk/items/new");
  for (const file of [fileOf(vastPng(), "vast.png", "image/png"), fileOf((await cameraPhoto()).subarray(0, 2000))]) {
    const answer = await ana.submit(form, "/desk/items/new", {
      title: "Umbrella",
      foundAt: localNow(-1),
      photos: [file],
    });
    expect(answer.status).toBe(422);
    expect(textOf(answer.html)).toMatch(/more than 50 megapixels|damaged or cut off/);
  }
  expect((await (await bucket()).list()).objects.length).toBe(before);
  expect(await countOf("items")).toBe(1);
});

test("nothing went wrong unsaid: the Worker's log holds no fault", () => {
  expect(worker.getLogs().filter(({ level }) => level === "error")).toEqual([]);
});

test("with the database away every page says so, nothing is half done, and all goes on when it is back", async () => {
  const ana = await signedIn("Ana Agent");
  const form = await ana.get("/desk/items/new");
  const report = await visitor().get("/quay/lost");
  const keys = (await (await bucket()).list()).objects.length;
  await sqld.stop();

  expect((await worker.fetch("/healthz")).status).toBe(200);
  expect((await worker.fetch("/readyz")).status).toBe(503);
  for (const [person, path] of [
    [ana, "/desk"],
    [visitor(), "/quay/lost"],
    [visitor(), "/r/some-link-of-a-traveler"],
  ] as const) {
    const page = await person.get(path);
    expect(page.status, path).toBe(503);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(textOf(page.html)).toContain("We cannot reach our records just now");
    expect(page.html).not.toMatch(/ECONN|SQL|at \w+ \(/);
  }
  const problem = await ana.get("/api/v1/items");
  expect(problem.status).toBe(503);
  expect(problem.headers.get("content-type")).toBe("application/problem+json");
  expect(JSON.parse(problem.html)).toMatchObject({ status: 503, title: "We cannot reach our records just now" });

  const logged = await ana.submit(form, "/desk/items/new", {
    title: "Umbrella",
    foundAt: localNow(-1),
    photos: [fileOf(await cameraPhoto())],
  });
  expect(logged.status).toBe(503);
  const filed = await visitor().submit(report, "/quay/lost", {
    what: "Umbrella",
    travelerName: "Mia",
    travelerEmail: "mia@example.com",
  });
  expect(filed.status).toBe(503);
  expect((await (await bucket()).list()).objects.length).toBe(keys);

  sqld = await startLibsqlServer(home, Number(new URL(sqld.url).port));
  expect(await countOf("items")).toBe(1);
  expect(await countOf("reports")).toBe(1);
  expectDone(await ana.submit(form, "/desk/items/new", { title: "Umbrella", foundAt: localNow(-1) }), /HW-/);
  expect((await worker.fetch("/readyz")).status).toBe(200);
});

test("the colour of the thing in a photo is seen at the edge", async () => {
  const ana = await signedIn("Ana Agent");
  const logged = await ana.submit(await ana.get("/desk/items/new"), "/desk/items/new", {
    title: "Cap",
    foundAt: localNow(-1),
    photos: [fileOf(await thingPhoto("#c3202c"))],
  });
  expectDone(logged, /^\/desk\/items\/HW-/);
  const { rows } = await platform.client.execute("SELECT colours FROM photos ORDER BY created_at DESC, rowid DESC");
  expect(rows[0]?.colours).toBe('["red"]');
});

/** A moment some hours from now on Lisbon's clocks, as a date field carries it. */
function localNow(hours: number): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Lisbon",
    dateStyle: "short",
    timeStyle: "short",
  });
  return parts.format(Date.now() + hours * 3_600_000).replace(" ", "T");
}
