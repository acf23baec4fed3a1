import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestHarness, type TestHarness } from "wrangler";
import type { StaffActor } from "../../src/core/actor.ts";
import { readConfig } from "../../src/core/config.ts";
import type { Platform } from "../../src/core/ctx.ts";
import { newId, type SiteId } from "../../src/core/ids.ts";
import { makeCtx } from "../../src/core/make-ctx.ts";
import { migrateDatabase } from "../../src/platform/database.node.ts";
import { nodePlatform } from "../../src/platform/platform.node.ts";
import { createSite } from "../../src/sites/manage.ts";
import { inviteStaff } from "../../src/staff/manage.ts";
import { type LibsqlServer, startLibsqlServer } from "../support/sqld.ts";

let sqld: LibsqlServer;
let worker: TestHarness;
let platform: Platform;
let hotel: SiteId;

beforeAll(async () => {
  sqld = await startLibsqlServer();
  const settings = {
    DATABASE_URL: sqld.url,
    AUTH_SECRET: "a-secret-for-tests-only-a-secret-for-tests-only",
    MAILBOX: "1",
    DEMO: "1",
  };
  platform = await nodePlatform(readConfig({ ...settings, BASE_URL: "http://desk.test" }));
  await migrateDatabase(platform.client, "drizzle");
  const setup: StaffActor = { kind: "staff", id: newId("staff"), name: "Setup", role: "admin", siteIds: [] };
  const ctx = makeCtx(platform, setup);
  hotel = await createSite(ctx, {
    slug: "quay",
    name: "Hotel Quay",
    kind: "hotel",
    timeZone: "Europe/Lisbon",
    jurisdiction: "PT",
    email: "quay@example.com",
  });
  await inviteStaff(ctx, { name: "Ana Agent", email: "ana@example.com", role: "agent", siteIds: [hotel] });
  worker = createTestHarness({
    workers: [
      {
        configPath: "./wrangler.toml",
        vars: { ...settings, BASE_URL: "http://desk.test", MAIL_FROM: "Homeward <desk@example.com>" },
      },
    ],
  });
  await worker.listen();
});
afterAll(async () => {
  await worker?.close();
  platform?.client.close();
  await sqld?.stop();
});

const trips = (answer: { headers: { get(name: string): string | null } }) =>
  Number(/(\d+) round/.exec(answer.headers.get("server-timing") ?? "")?.[1]);

async function signIn(): Promise<string> {
  const answer = await worker.fetch("/dev/as/ana@example.com", { redirect: "manual" });
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

test("the built Worker answers health and readiness over a real libSQL server", async () => {
  expect(await (await worker.fetch("/healthz")).json()).toEqual({ ok: true });
  expect(await (await worker.fetch("/readyz")).json()).toMatchObject({ ok: true, mail: { transport: "mailbox" } });
});

test("the board is read in one round trip, session check included", async () => {
  const cookie = await signIn();
  const board = await worker.fetch("/desk", { headers: { cookie } });
  expect(board.status).toBe(200);
  expect(trips(board)).toBe(1);
});

test("a cron event sends what waits in the outbox", async () => {
  const ctx = makeCtx(platform, { kind: "system", job: "test" });
  await inviteStaff(
    makeCtx(platform, { kind: "staff", id: newId("staff"), name: "Setup", role: "admin", siteIds: [] }),
    {
      name: "Nora New",
      email: "nora@example.com",
      role: "agent",
      siteIds: [hotel],
    },
  );
  const before = await ctx.client.execute("SELECT count(*) AS n FROM mailbox WHERE to_email = 'nora@example.com'");
  expect(before.rows[0]?.n).toBe(0);
  await worker.getWorker().scheduled({ cron: "* * * * *", scheduledTime: new Date() });
  const after = await ctx.client.execute("SELECT count(*) AS n FROM mailbox WHERE to_email = 'nora@example.com'");
  expect(after.rows[0]?.n).toBe(1);
});
