import { afterEach, beforeEach, expect, test } from "vitest";
import { type Desk, openDesk } from "../support/desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

test("a body of 75 MB is refused before it is read, on pages and on the API alike", async () => {
  const body = new Uint8Array(75 * 1024 * 1024);
  const headers = {
    "Content-Type": "application/octet-stream",
    "Content-Length": String(body.length),
    "Sec-Fetch-Site": "same-origin",
  };
  const page = await desk.app.request("http://desk.test/quay/lost", { method: "POST", body, headers });
  expect(page.status).toBe(413);
  expect(await page.text()).toContain("<h1>");
  const api = await desk.app.request("http://desk.test/api/v1/reports", { method: "POST", body, headers });
  expect(api.status).toBe(413);
  expect(api.headers.get("content-type")).toBe("application/problem+json");
});

test("pages allow no script and no style but our own", async () => {
  const answer = await desk.app.request("http://desk.test/quay/lost");
  const policy = answer.headers.get("content-security-policy");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain("unsafe-inline");
  expect(await answer.text()).not.toMatch(/ style="/);
});

test("a form sent from somebody else's page is refused", async () => {
  const cookie = await desk.signIn(desk.agent);
  const forged = await desk.app.request("http://desk.test/desk/items/new", {
    method: "POST",
    body: new URLSearchParams({ title: "Bait" }),
    headers: { cookie, origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" },
  });
  expect(forged.status).toBe(403);
});
