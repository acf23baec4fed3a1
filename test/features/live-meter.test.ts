import { afterEach, beforeEach, expect, test } from "vitest";
import { type Desk, HOUR, NOW, openDesk } from "../support/desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly stars?: number; readonly missing?: readonly string[]; readonly detail?: string };
}

/** Asks as the form does while it is filled in: without a cookie. */
async function ask(told: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await desk.app.request("http://desk.test/api/v1/reports/completeness", {
    method: "POST",
    body: typeof told === "string" ? told : JSON.stringify(told),
    headers: { "Content-Type": "application/json", ...headers },
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Answer["body"] };
}

const FULL = {
  what: "Black Samsung phone, cracked corner",
  unit: "305",
  place: "bathroom",
  brand: "Samsung",
  colours: ["black"],
  identifiers: ["IMEI 490154203237518"],
  description: "A dog sticker on the back, clear case, 128 GB",
  lostFrom: NOW - 4 * HOUR,
  lostTo: NOW - HOUR,
};

test("a form that says more shines brighter, and what was told is not asked for again", async () => {
  const empty = await ask({});
  expect(empty.body).toMatchObject({ stars: 1, missing: expect.arrayContaining(["what", "when"]) });
  expect(empty.body.missing?.[0]).toBe("what");
  const thin = await ask({ what: "phone" });
  expect(thin.body.stars).toBe(1);
  expect(thin.body.missing?.slice(0, 2)).toEqual(["when", "identifier"]);
  expect((await ask({ what: "phone", lostFrom: NOW - HOUR, unit: "305" })).body.missing).not.toContain("unit");
  expect((await ask(FULL)).body).toEqual({ stars: 4, missing: ["photo"] });
  expect((await ask({ ...FULL, hasPhoto: true })).body).toEqual({ stars: 4, missing: [] });
});

test("it says what the status page will say of the same report", async () => {
  const told = { what: "brown leather wallet", unit: "214", description: "with a library card in it" };
  const { token } = await desk.report(told);
  const page = await (await desk.app.request(`http://desk.test/r/${token}`)).text();
  const { stars } = (await ask(told)).body;
  expect(page).toContain(`aria-label="${stars} ${stars === 1 ? "star" : "stars"} of 4"`);
});

test("the database is not asked, no cookie is set, nothing is kept", async () => {
  const { headers } = await ask(FULL);
  expect(headers.get("server-timing")).toContain("0 round trips");
  expect(headers.getSetCookie()).toEqual([]);
  expect((await desk.client.execute("SELECT count(*) AS n FROM reports")).rows[0]?.n).toBe(0);
});

test("name, e-mail and telephone are not read, even when they are sent", async () => {
  const nobody = await ask({ what: "phone" });
  const somebody = await ask({
    what: "phone",
    travelerName: { first: "Mia" },
    travelerEmail: "mia@example.com",
    travelerPhone: 351210000000,
  });
  expect(somebody.status).toBe(200);
  expect(somebody.body).toEqual(nobody.body);
  expect(JSON.stringify(somebody.body)).not.toContain("mia");
});

test.each([
  ["is not JSON", "what=phone", 422, "cannot be read"],
  ["has a date that is none", { lostFrom: "yesterday" }, 422, "lostFrom"],
  ["has a colour nobody offered", { colours: ["mauve"] }, 422, "colours"],
  ["is longer than any form", { description: "x".repeat(33 * 1024) }, 413, "32 KB"],
])("a body that %s is refused with a reason", async (_what, told, status, reason) => {
  const answer = await ask(told);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(answer.body.detail).toContain(reason);
});

test("a form filled to the brim in any script is small enough", async () => {
  const answer = await ask({
    what: "携帯電話".repeat(30),
    description: "傘".repeat(4000),
    identifiers: ["ペン".repeat(40)],
  });
  expect(answer.status).toBe(200);
});

test("whoever asks without end is slowed down, alone", async () => {
  const from = (address: string) => ask({ what: "phone" }, { "cf-connecting-ip": address });
  let last = await from("203.0.113.9");
  for (let asked = 1; asked <= 300; asked += 1) last = await from("203.0.113.9");
  expect(last.status).toBe(429);
  expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await from("198.51.100.7")).status).toBe(200);
});
