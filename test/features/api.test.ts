import { Validator } from "@seriousme/openapi-schema-validator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { openApiDocument } from "../../src/api/api.ts";
import type { StaffActor } from "../../src/core/actor.ts";
import { addSiteWord } from "../../src/matching/site-words.ts";
import { DAY, type Desk, HOUR, NOW, openDesk } from "../support/desk.ts";
import { cameraPhoto, fileOf } from "../support/pictures.ts";
import { ADDRESS, type Case, caseAt, type Held, type StepName } from "../support/steps.ts";

interface Operation {
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}
const document = JSON.parse(JSON.stringify(openApiDocument("http://desk.test"))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};
const operations = new Map(
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [`${method} ${path}` as string, operation] as const),
  ),
);

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.settled();
  desk.close();
});

/** A case, and the item that looks like its own where a row needs one. */
type Given = Case & { readonly twinId?: string };
type Who = "agent" | "stranger" | "manager" | "admin" | "traveler" | "guest";

interface Row {
  readonly route: `${string} ${string}`;
  readonly who: Who;
  /** How far the case has come before. */
  readonly at?: StepName;
  readonly method?: "pickup";
  /** The id in the path. */
  readonly id?: (c: Case) => string;
  readonly query?: string;
  /** What is sent; given the case, so that versions fit. */
  readonly body?: (c: Given) => object;
  /** Changed in the body for a refusal, and the paths it names. */
  readonly wrong?: readonly [change: object, ...paths: string[]];
  /** Who else may not: 403. */
  readonly refused?: Who;
  /** What a good answer holds. */
  readonly holds?: (c: Case) => object;
}

const version = (held: (c: Case) => Held) => (c: Case) => ({ version: held(c).version });
const describing = { title: "Black phone", foundAt: NOW - HOUR, colours: ["black"] };
const site = {
  slug: "quay-two",
  name: "Quay Two",
  kind: "hotel",
  timeZone: "Europe/Lisbon",
  jurisdiction: "PT",
  email: "two@example.com",
};
const person = (c: Case) => ({ name: "Nora New", email: "nora@example.com", role: "agent", siteIds: [c.desk.hotel] });

/** Every route of the document: who may, what comes, what is refused. */
const ROWS: readonly Row[] = [
  {
    route: "post /session/code",
    who: "guest",
    body: () => ({ email: "ana@example.com" }),
    wrong: [{ email: "ana" }, "email"],
  },
  // The good case, which needs the mailed code, has a test of its own below.
  { route: "post /session", who: "guest", wrong: [{ email: "ana@example.com", code: "12" }, "code"] },
  { route: "get /session", who: "agent", holds: () => ({ name: "Ana Agent", role: "agent" }) },

  {
    route: "get /items",
    who: "agent",
    at: "paired",
    query: "?search=phone",
    wrong: [{ status: "lost" }, "status"],
    holds: () => ({ total: 1, next: null }),
  },
  {
    route: "post /items",
    who: "agent",
    body: (c) => ({ ...describing, siteId: c.desk.hotel }),
    wrong: [{ title: "", foundAt: NOW + DAY * 40_000, colours: ["mauve"] }, "title", "colours.0", "foundAt"],
    refused: "stranger",
  },
  {
    route: "get /items/{id}",
    who: "agent",
    at: "paired",
    id: (c) => c.item.id,
    refused: "stranger",
    holds: () => ({ item: { title: "Black phone", status: "held" }, photos: [] }),
  },
  {
    route: "put /items/{id}",
    who: "agent",
    at: "paired",
    id: (c) => c.item.id,
    body: (c) => ({ ...describing, brand: "Pixel", version: c.item.version }),
    wrong: [{ title: "x".repeat(121) }, "title"],
    refused: "stranger",
  },
  { route: "post /items/{id}/photos", who: "agent", at: "paired", id: (c) => c.item.id, refused: "stranger" },
  { route: "delete /photos/{id}", who: "agent", at: "paired", id: () => "photo", refused: "stranger" },
  {
    route: "post /items/{id}/move",
    who: "agent",
    at: "paired",
    id: (c) => c.item.id,
    body: (c) => ({ storageLocationId: c.desk.safe, version: c.item.version }),
    wrong: [{ storageLocationId: "sto_elsewhere" }, "storageLocationId"],
    refused: "stranger",
  },
  {
    route: "post /items/{id}/extend-hold",
    who: "manager",
    at: "paired",
    id: (c) => c.item.id,
    body: (c) => ({ holdUntil: NOW + 200 * DAY, reason: "the owner is at sea", version: c.item.version }),
    wrong: [{ reason: "" }, "reason"],
    refused: "agent",
  },
  {
    route: "post /items/{id}/dispose",
    who: "manager",
    at: "paired",
    id: (c) => {
      c.desk.clock.advance(91 * DAY);
      return c.item.id;
    },
    body: (c) => ({ disposition: "donate", note: "to the parish", version: c.item.version }),
    wrong: [{ disposition: "keep" }, "disposition"],
    refused: "agent",
  },
  {
    route: "get /items/{id}/custody",
    who: "agent",
    at: "asked",
    id: (c) => c.item.id,
    refused: "stranger",
    holds: () => ({
      events: [
        { kind: "logged", seq: 1 },
        { kind: "match_confirmed", seq: 2 },
      ],
    }),
  },
  { route: "get /items.csv", who: "manager", at: "paired", wrong: [{ status: "lost" }, "status"], refused: "agent" },

  {
    route: "post /reports",
    who: "guest",
    body: () => ({ siteSlug: "quay", travelerName: "Mia", travelerEmail: "mia@example.com", what: "Phone" }),
    wrong: [{ travelerEmail: "mia", what: "" }, "travelerEmail", "what"],
  },
  {
    route: "post /reports/completeness",
    who: "guest",
    body: () => ({ what: "phone", lostFrom: NOW - HOUR }),
    wrong: [{ what: "x".repeat(121), colours: ["mauve"], lostFrom: "yesterday" }, "what", "colours.0", "lostFrom"],
    holds: () => ({ stars: 2 }),
  },
  { route: "get /reports", who: "agent", at: "paired", wrong: [{ limit: 0 }, "limit"], holds: () => ({ total: 1 }) },
  {
    route: "get /reports/{id}",
    who: "agent",
    at: "answered",
    id: (c) => c.report.id,
    refused: "stranger",
    holds: () => ({ report: { status: "verifying" }, claims: [{ state: "answered", answer: "A dog on a pier" }] }),
  },
  {
    route: "post /reports/{id}/close",
    who: "agent",
    at: "paired",
    id: (c) => c.report.id,
    body: (c) => ({ reason: "not_found", version: c.report.version }),
    wrong: [{ reason: "bored" }, "reason"],
    refused: "stranger",
  },

  {
    route: "get /my-report",
    who: "traveler",
    at: "answered",
    holds: () => ({ report: { status: "verifying" }, return: null }),
  },
  {
    route: "post /my-report/details",
    who: "traveler",
    at: "paired",
    body: (c) => ({ what: "Black phone, cracked", version: c.report.version }),
    wrong: [{ lostFrom: NOW, lostTo: NOW - DAY }, "lostTo"],
  },
  {
    route: "post /my-report/answer",
    who: "traveler",
    at: "asked",
    body: (c) => ({ answer: "A dog", version: c.claim.version }),
    wrong: [{ answer: " " }, "answer"],
  },
  {
    route: "post /my-report/return",
    who: "traveler",
    at: "proven",
    body: (c) => ({ method: "ship", address: ADDRESS, version: c.back.version }),
    wrong: [{ address: { ...ADDRESS, city: "", country: "Portugal" } }, "address.city", "address.country"],
  },
  { route: "post /my-report/arrived", who: "traveler", at: "shipped", body: () => ({}) },
  {
    route: "post /my-report/afterword",
    who: "traveler",
    at: "arrived",
    body: () => ({ stars: 5, text: "Thank you" }),
    wrong: [{ stars: 6 }, "stars"],
  },
  {
    route: "post /my-report/close",
    who: "traveler",
    at: "paired",
    body: (c) => ({ reason: "found_elsewhere", version: c.report.version }),
    wrong: [{ reason: "" }, "reason"],
  },

  {
    route: "get /matches",
    who: "agent",
    at: "paired",
    wrong: [{ decision: "maybe" }, "decision"],
    holds: () => ({ matches: [{ decision: "suggested" }] }),
  },
  {
    route: "post /matches",
    who: "agent",
    at: "paired",
    body: (c) => ({ itemId: c.item.id, reportId: c.report.id }),
    wrong: [{ itemId: undefined }, "itemId"],
    refused: "stranger",
  },
  {
    route: "post /matches/{id}/confirm",
    who: "agent",
    at: "paired",
    id: (c) => c.match.id,
    body: (c) => ({ question: "What is on the back?", version: c.match.version }),
    wrong: [{ question: "" }, "question"],
    refused: "stranger",
  },
  {
    route: "post /matches/{id}/reject",
    who: "agent",
    at: "paired",
    id: (c) => c.match.id,
    body: version((c) => c.match),
    wrong: [{ version: "one" }, "version"],
    refused: "stranger",
  },
  {
    route: "post /matches/{id}/withdraw",
    who: "agent",
    at: "asked",
    id: (c) => c.match.id,
    body: version((c) => c.match),
    wrong: [{ version: 0 }, "version"],
    refused: "stranger",
  },
  {
    route: "post /twins/{id}/reject",
    who: "agent",
    at: "paired",
    id: (c) => c.item.id,
    body: (c) => ({ twinId: c.twinId }),
    wrong: [{ twinId: undefined }, "twinId"],
    refused: "stranger",
  },
  {
    route: "post /claims/{id}/judge",
    who: "agent",
    at: "answered",
    id: (c) => c.claim.id,
    body: (c) => ({ judgement: "proven", version: c.claim.version }),
    wrong: [{ judgement: "ask_more" }, "question"],
    refused: "stranger",
  },

  {
    route: "get /returns",
    who: "agent",
    at: "chosen",
    wrong: [{ state: "lost" }, "state"],
    holds: () => ({ returns: [{ state: "ready", method: "ship" }] }),
  },
  {
    route: "post /returns/{id}/ship",
    who: "agent",
    at: "chosen",
    id: (c) => c.back.id,
    body: (c) => ({ carrier: "DHL", trackingNumber: "JD0146", version: c.back.version }),
    wrong: [{ carrier: "", trackingUrl: "javascript:alert(1)" }, "carrier", "trackingUrl"],
    refused: "stranger",
  },
  {
    route: "post /returns/{id}/hand-over",
    who: "agent",
    at: "chosen",
    method: "pickup",
    id: (c) => c.back.id,
    body: (c) => ({ handedTo: "Mia Traveler", identityChecked: "passport", version: c.back.version }),
    wrong: [{ identityChecked: "" }, "identityChecked"],
    refused: "stranger",
  },
  { route: "post /returns/{id}/arrived", who: "agent", at: "shipped", id: (c) => c.back.id, refused: "stranger" },

  {
    route: "get /sites",
    who: "agent",
    at: "paired",
    holds: () => ({ sites: [{ slug: "quay", storage: [{ name: "Safe" }, { name: "Shelf A" }] }] }),
  },
  {
    route: "post /sites",
    who: "admin",
    body: () => site,
    wrong: [{ slug: "Desk!", timeZone: "Mars/Olympus" }, "slug", "timeZone"],
    refused: "manager",
  },
  {
    route: "put /sites/{id}",
    who: "admin",
    at: "paired",
    id: (c) => c.desk.hotel,
    body: () => ({ ...site, slug: "quay", version: 1 }),
    wrong: [{ slug: "harbour-cars" }, "slug"],
    refused: "manager",
  },
  {
    route: "post /sites/{id}/storage",
    who: "admin",
    at: "paired",
    id: (c) => c.desk.hotel,
    body: () => ({ name: "Shelf B" }),
    wrong: [{ name: "Safe" }, "name"],
    refused: "manager",
  },
  {
    route: "post /sites/{id}/stays",
    who: "manager",
    at: "paired",
    id: (c) => c.desk.hotel,
    body: () => ({ stays: [{ externalId: "BK-1", unit: "305", from: NOW - DAY, to: NOW, guestName: "Mia Traveler" }] }),
    wrong: [
      { stays: [{ externalId: "", unit: "305", from: NOW, to: NOW - DAY, guestName: "Mia" }] },
      "stays.0.externalId",
    ],
    refused: "agent",
    holds: () => ({ added: 1, lookedAgain: 1 }),
  },
  {
    route: "get /sites/{id}/words",
    who: "manager",
    at: "paired",
    id: (c) => c.desk.hotel,
    refused: "agent",
    holds: () => ({ words: [] }),
  },
  {
    route: "post /sites/{id}/words",
    who: "manager",
    at: "paired",
    id: (c) => c.desk.hotel,
    body: () => ({ word: "Stitchy", meaning: "plush rabbit" }),
    wrong: [{ meaning: "xyzzy" }, "meaning"],
    refused: "stranger",
  },
  { route: "delete /words/{id}", who: "manager", at: "paired", id: () => "word", refused: "stranger" },
  { route: "post /storage/{id}/retire", who: "admin", at: "paired", id: (c) => c.desk.shelf, refused: "manager" },
  { route: "get /staff", who: "admin", refused: "manager" },
  {
    route: "post /staff",
    who: "admin",
    at: "paired",
    body: person,
    wrong: [{ email: "ana@example.com" }, "email"],
    refused: "manager",
  },
  {
    route: "put /staff/{id}",
    who: "admin",
    at: "paired",
    id: (c) => c.desk.agent.id,
    body: (c) => ({ name: "Ana Agent", role: "manager", siteIds: [c.desk.hotel], version: 1 }),
    wrong: [{ siteIds: [] }, "siteIds"],
    refused: "manager",
  },
  { route: "post /staff/{id}/leave", who: "admin", at: "paired", id: (c) => c.desk.other.id, refused: "manager" },
];

async function keyOf(who: Who, given: Case | undefined): Promise<Record<string, string>> {
  if (who === "guest") return {};
  if (who === "traveler") return { "x-report-link": given?.token ?? "none" };
  return { cookie: await desk.signIn(desk[who] as StaffActor) };
}

async function send(row: Row, who: Who, given: Given, change: object = {}): Promise<Response> {
  const [method = "", path = ""] = row.route.split(" ");
  const id = row.id?.(given) ?? "";
  const query =
    method === "get" && Object.keys(change).length > 0 ? `?${new URLSearchParams({ ...change })}` : row.query;
  const photos = path.endsWith("/photos");
  const form = new FormData();
  if (photos) form.append("photos", fileOf(await cameraPhoto()));
  const json = row.body || Object.keys(change).length > 0 ? JSON.stringify({ ...row.body?.(given), ...change }) : null;
  const answer = await desk.app.request(`http://desk.test/api/v1${path.replace("{id}", id)}${query ?? ""}`, {
    method: method.toUpperCase(),
    headers: {
      ...(await keyOf(who, given)),
      ...(method === "get" || photos || !json ? {} : { "content-type": "application/json" }),
      ...(photos || (method !== "get" && !json) ? { origin: "http://desk.test" } : {}),
    },
    ...(method === "get" ? {} : photos ? { body: form } : json ? { body: json } : {}),
  });
  await desk.settled();
  return answer;
}

/** The case a row begins with; a route that needs none still has its desk. */
async function begin(row: Row): Promise<Given> {
  const given: Given = row.at ? await caseAt(desk, row.at, row.method) : ({ desk } as Case);
  if (row.route === "delete /words/{id}") {
    const id = await addSiteWord(desk.as(desk.manager), desk.hotel, { word: "Stitchy", meaning: "plush rabbit" });
    return { ...given, item: { ...given.item, id } };
  }
  if (row.route === "post /twins/{id}/reject") {
    const { id: twinId } = await desk.log();
    await desk.client.execute({
      sql: "INSERT OR REPLACE INTO match_twins (id, twin_id, probability, at) VALUES (?, ?, 0.9, 0)",
      args: [given.item.id, twinId],
    });
    return { ...given, twinId };
  }
  if (row.route !== "delete /photos/{id}") return given;
  const form = new FormData();
  form.append("photos", fileOf(await cameraPhoto()));
  const headers = { cookie: await desk.signIn(desk.agent), origin: "http://desk.test" };
  await desk.app.request(`http://desk.test/api/v1/items/${given.item.id}/photos`, {
    method: "POST",
    headers,
    body: form,
  });
  const { rows } = await desk.client.execute("SELECT id FROM photos");
  return { ...given, item: { ...given.item, id: String(rows[0]?.id) } };
}
const withPhotoId = (row: Row): Row => (row.route.startsWith("delete /") ? { ...row, id: (c) => c.item.id } : row);

/** The answer is one the document tells of: its status, its kind, its shape. */
async function asDocumented(row: Row, answer: Response): Promise<unknown> {
  const operation = operations.get(row.route);
  const told = operation?.responses[answer.status];
  const text = await answer.text();
  expect(Object.keys(operation?.responses ?? {}), `${answer.status}: ${text}`).toContain(String(answer.status));
  const [kind, content] = Object.entries(told?.content ?? {})[0] ?? ["", undefined];
  expect(answer.headers.get("content-type")?.split(";")[0]).toBe(kind);
  if (!kind.endsWith("json")) return text;
  const body: unknown = JSON.parse(text);
  const schema = JSON.parse(
    JSON.stringify({ ...content?.schema, $defs: document.components.schemas }).replaceAll(
      "#/components/schemas/",
      "#/$defs/",
    ),
  );
  expect(z.fromJSONSchema(schema).safeParse(body).error?.issues ?? []).toEqual([]);
  return body;
}

describe("the document", () => {
  test("is OpenAPI 3.1 without a fault", async () => {
    const answer = await desk.app.request("http://desk.test/api/openapi.json");
    const { valid, errors } = await new Validator().validate((await answer.json()) as Record<string, unknown>);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });
  test("lists exactly the routes that are tried here", () => {
    expect(ROWS.map(({ route }) => route).sort()).toEqual([...operations.keys()].sort());
  });
  test("can be read as a page, by name of every route", async () => {
    const page = await (await desk.app.request("http://desk.test/api/reference")).text();
    for (const route of operations.keys()) {
      const [method = "", path = ""] = route.split(" ");
      expect(page).toContain(`${method.toUpperCase()} ${path}`);
    }
  });
});

const rows = ROWS.map((row) => [row.route, withPhotoId(row)] as const);

describe("answers as documented", () => {
  test.each(rows.filter(([route]) => route !== "post /session"))("%s", async (_route, row) => {
    const given = await begin(row);
    const answer = await send(row, row.who, given);
    const body = await asDocumented(row, answer);
    expect(answer.status, JSON.stringify(body)).toBe(200);
    if (row.holds) expect(body).toMatchObject(row.holds(given));
  });
});

describe("names what is wrong by its path", () => {
  test.each(rows.filter(([, row]) => row.wrong))("%s", async (_route, row) => {
    const [change = {}, ...paths] = row.wrong ?? [];
    const answer = await send(row, row.who, await begin(row), change);
    const body = await asDocumented(row, answer);
    expect(body).toMatchObject({
      status: 422,
      instance: expect.stringContaining("/api/v1/"),
      requestId: expect.any(String),
    });
    const named = (body as { errors: { path: string }[] }).errors.map(({ path }) => path);
    for (const path of paths) expect(named).toContain(path);
  });
});

describe("is closed to whoever shows no key", () => {
  test.each(rows.filter(([route]) => operations.get(route)?.security))("%s", async (_route, row) => {
    const answer = await send(row, "guest", await begin(row));
    const body = await asDocumented(row, answer);
    expect(body).toMatchObject({ status: row.who === "traveler" ? 404 : 401 });
  });
});

describe("is closed to another role or another site's staff", () => {
  test.each(rows.filter(([, row]) => row.refused))("%s", async (_route, row) => {
    const answer = await send(row, row.refused ?? "guest", await begin(row));
    expect(await asDocumented(row, answer)).toMatchObject({ status: 403 });
  });
});

describe("every refusal is problem+json", () => {
  const get = (path: string, init: RequestInit = {}) => desk.app.request(`http://desk.test${path}`, init);

  test.each(["/api/v1/nothing-here", "/api/nothing-here"])("%s", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test("a body that is not JSON is the sender's fault, not ours", async () => {
    const answer = await get("/api/v1/reports", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"siteSlug": ',
    });
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  test("a lost race says who was quicker and when", async () => {
    const given = await caseAt(desk, "asked");
    const row: Row = {
      route: "post /matches/{id}/confirm",
      who: "agent",
      id: (c) => c.match.id,
      body: () => ({ question: "What is on the back?", version: 1 }),
    };
    const body = await asDocumented(row, await send(row, "agent", given));
    expect(body).toMatchObject({ status: 409, by: { name: "Ana Agent", at: NOW } });
  });

  test("an item of another site tells a stranger nothing of itself", async () => {
    const { item } = await caseAt(desk, "paired");
    const answer = await get(`/api/v1/items/${item.id}`, { headers: { cookie: await desk.signIn(desk.stranger) } });
    expect(await answer.text()).not.toMatch(/phone|Quay/i);
  });
});

test("a program signs in with a mailed code and goes on with its token", async () => {
  const json = { "content-type": "application/json" };
  const post = (path: string, body: object) =>
    desk.app.request(`http://desk.test/api/v1${path}`, { method: "POST", headers: json, body: JSON.stringify(body) });
  await post("/session/code", { email: "ana@example.com" });
  await desk.settled();
  const mail = (await desk.mails()).findLast((one) => one.to_email === "ana@example.com");
  const code = /\d{6}/.exec(String(mail?.text))?.[0];

  const wrong = await post("/session", { email: "ana@example.com", code: code === "111111" ? "222222" : "111111" });
  expect(await wrong.json()).toMatchObject({ status: 422, errors: [{ path: "code", code: "wrong_code" }] });

  const answer = await post("/session", { email: "ana@example.com", code });
  const { token } = (await answer.json()) as { token: string };
  const headers = { authorization: `Bearer ${token}` };
  const me = await desk.app.request("http://desk.test/api/v1/session", { headers });
  expect(await me.json()).toMatchObject({ name: "Ana Agent", role: "agent" });

  const { id } = await desk.log();
  const form = new FormData();
  form.append("photos", fileOf(await cameraPhoto()));
  const added = await desk.app.request(`http://desk.test/api/v1/items/${id}/photos`, {
    method: "POST",
    headers,
    body: form,
  });
  expect(added.status).toBe(200);
});
