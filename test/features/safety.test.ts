import { afterEach, beforeEach, expect, test } from "vitest";
import { fromLocal } from "../../src/core/zone.ts";
import { fileReport } from "../../src/reports/file.ts";
import { type Desk, openDesk } from "../support/desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const form = {
  siteSlug: "quay",
  travelerName: "Alice",
  travelerEmail: "alice@example.com",
  what: "Phone",
  submissionKey: "one-form",
};
const guest = () => desk.as({ kind: "guest" });

test("the same form sent twice is one report", async () => {
  const [one, two] = [await fileReport(guest(), form), await fileReport(guest(), form)];
  expect(two.id).toBe(one.id);
});

test("a form gone back to and filled in anew is a new report, and nobody lands on another's page", async () => {
  const alice = await fileReport(guest(), form);
  const carol = await fileReport(guest(), { ...form, travelerName: "Carol", travelerEmail: "carol@example.com" });
  expect(carol.id).not.toBe(alice.id);
  expect((await desk.behind(carol.link.split("/r/")[1]!)).viewed.report.travelerName).toBe("Carol");
});

test.each(["//evil.example", "/\\evil.example", "/\t/evil.example", "/\r\nX: 1", "https://evil.example"])(
  "signing in never leads away, whatever `next` says: %j",
  async (next) => {
    const page = await desk.app.request(`http://desk.test/sign-in?next=${encodeURIComponent(next)}`);
    expect(await page.text()).toContain('name="next" value="/desk"');
  },
);

test("one sender's wrong codes keep nobody else from signing in", async () => {
  const send = (client: string) =>
    desk.app.request("http://desk.test/sign-in/code", {
      method: "POST",
      body: new URLSearchParams({ email: "ana@example.com", code: "000000" }),
      headers: { "cf-connecting-ip": client, "Sec-Fetch-Site": "same-origin" },
    });
  let last = 0;
  for (let tries = 0; tries < 22; tries += 1) last = (await send("203.0.113.9")).status;
  expect(last).toBe(429);
  expect((await send("198.51.100.7")).status).toBe(422);
});

test("reports over the API are slowed down for one address", async () => {
  const send = () =>
    desk.app.request("http://desk.test/api/v1/reports", {
      method: "POST",
      body: JSON.stringify({ ...form, submissionKey: null }),
      headers: { "Content-Type": "application/json" },
    });
  let last = await send();
  for (let tries = 0; tries < 12; tries += 1) last = await send();
  expect(last.status).toBe(429);
  expect(last.headers.get("retry-after")).toBeTruthy();
  await desk.settled();
});

test("a mail never greets by an address on the web", async () => {
  await expect(fileReport(guest(), { ...form, travelerName: "win at https://evil.example/win" })).rejects.toThrow();
});

test.each(["2026-11-20T10:75", "2026-13-01T10:00", "2026-02-31T10:00", "2026-11-20T24:30"])("%s is no date", (text) => {
  expect(fromLocal(text, "Europe/Lisbon")).toBeNull();
});
