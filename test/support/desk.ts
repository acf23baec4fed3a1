import { copyFileSync, mkdirSync } from "node:fs";
import { nanoid } from "nanoid";
import { buildApp } from "../../src/app.ts";
import type { Actor, Role, StaffActor, TravelerActor } from "../../src/core/actor.ts";
import { settableClock } from "../../src/core/clock.ts";
import { readConfig } from "../../src/core/config.ts";
import type { Ctx, Platform } from "../../src/core/ctx.ts";
import { newId, type SiteId, type StorageLocationId } from "../../src/core/ids.ts";
import { makeCtx } from "../../src/core/make-ctx.ts";
import { logItem } from "../../src/items/log.ts";
import { runAfter } from "../../src/jobs/after.ts";
import { openDatabase } from "../../src/platform/database.node.ts";
import { sharpImageProcessor } from "../../src/platform/image-processor.node.ts";
import { mailboxTransport } from "../../src/platform/mail-transport.mailbox.ts";
import { folderPhotoStore } from "../../src/platform/photo-store.node.ts";
import { memoryRateLimiter } from "../../src/platform/rate-limiter.ts";
import { fileReport } from "../../src/reports/file.ts";
import { openReport } from "../../src/reports/read.ts";
import { addStorage, createSite } from "../../src/sites/manage.ts";
import { inviteStaff } from "../../src/staff/manage.ts";
import { TEMPLATE } from "./migrated-database.ts";

/** Where test time begins: a Tuesday morning. */
export const NOW = Date.UTC(2026, 4, 12, 9, 0);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A desk of one hotel and one rental counter on a real libSQL file, with staff of each role. */
export async function openDesk(
  overrides: { readonly env?: Record<string, string>; readonly platform?: Partial<Platform> } = {},
) {
  const dir = `dist/test/${nanoid(10)}`;
  mkdirSync(dir, { recursive: true });
  copyFileSync(TEMPLATE, `${dir}/desk.db`);
  const clock = settableClock(NOW);
  const config = readConfig({
    BASE_URL: "http://desk.test",
    DATABASE_URL: `file:${dir}/desk.db`,
    AUTH_SECRET: "a-secret-for-tests-only-a-secret-for-tests-only",
    MAILBOX: "1",
    DEMO: "1",
    PHOTO_DIR: `${dir}/photos`,
    ...overrides.env,
  });
  const client = await openDatabase(config.DATABASE_URL);
  const platform: Platform = {
    config,
    clock,
    client,
    photos: folderPhotoStore(config.PHOTO_DIR),
    images: sharpImageProcessor(),
    mail: mailboxTransport(client, clock),
    limiter: memoryRateLimiter(),
    ...overrides.platform,
  };
  const pending: Promise<void>[] = [];
  const app = buildApp({ platform: () => platform, waitUntil: (_c, work) => void pending.push(work) });
  const settled = async () => {
    while (pending.length > 0) await pending.shift();
  };

  const setup: StaffActor = { kind: "staff", id: newId("staff"), name: "Setup", role: "admin", siteIds: [] };
  const as = (actor: Actor): Ctx => makeCtx(platform, actor);
  const root = as(setup);
  const site = (slug: string, kind: "hotel" | "rental_counter", name: string) =>
    createSite(root, {
      slug,
      name,
      kind,
      timeZone: "Europe/Lisbon",
      jurisdiction: "PT",
      email: `${slug}@example.com`,
      siteGroup: "quay",
    });
  const hotel: SiteId = await site("quay", "hotel", "Hotel Quay");
  const counter: SiteId = await site("harbour-cars", "rental_counter", "Harbour Cars");
  const shelf: StorageLocationId = await addStorage(root, hotel, { name: "Shelf A" });
  const safe: StorageLocationId = await addStorage(root, hotel, { name: "Safe" });
  const person = async (name: string, role: Role, siteIds: SiteId[]): Promise<StaffActor> => {
    const email = `${name.split(" ")[0]?.toLowerCase()}@example.com`;
    return { kind: "staff", id: await inviteStaff(root, { name, email, role, siteIds }), name, role, siteIds };
  };
  const agent = await person("Ana Agent", "agent", [hotel]);
  const other = await person("Otto Other", "agent", [hotel]);
  const stranger = await person("Carla Counter", "agent", [counter]);
  const manager = await person("Mara Manager", "manager", [hotel]);
  const admin = await person("Ada Admin", "admin", []);
  await runAfter(root);

  return {
    app,
    platform,
    client,
    clock,
    settled,
    as,
    hotel,
    counter,
    shelf,
    safe,
    agent,
    other,
    stranger,
    manager,
    admin,
    /** Logs a thing at the hotel and looks for its owner, as the desk does. */
    async log(fields: Record<string, unknown> = {}, actor: Actor = agent) {
      const ctx = as(actor);
      const logged = await logItem(ctx, {
        siteId: hotel,
        title: "Black phone",
        foundAt: clock.now() - HOUR,
        storageLocationId: null,
        ...fields,
      });
      await runAfter(ctx);
      return logged;
    },
    /** Files a report at the hotel as a traveler; answers it with the private link's token. */
    async report(fields: Record<string, unknown> = {}) {
      const ctx = as({ kind: "guest" });
      const filed = await fileReport(ctx, {
        siteSlug: "quay",
        travelerName: "Mia Traveler",
        travelerEmail: "mia@example.com",
        what: "Black phone",
        ...fields,
      });
      await runAfter(ctx);
      return { ...filed, token: filed.link.slice(filed.link.lastIndexOf("/") + 1) };
    },
    /** What a traveler sees behind a link, with a context that acts as them. */
    async behind(token: string) {
      const { viewed, actor } = await openReport(as({ kind: "guest" }), token);
      return { viewed, actor: actor as TravelerActor, ctx: as(actor) };
    },
    /** A session cookie of a staff member, through the app itself. */
    async signIn(person: StaffActor): Promise<string> {
      const answer = await app.request(
        `http://desk.test/dev/as/${person.name.split(" ")[0]?.toLowerCase()}@example.com`,
      );
      await settled();
      return answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0])
        .join("; ");
    },
    async mails() {
      return (await client.execute("SELECT subject, to_email, text, html FROM mailbox ORDER BY at, rowid")).rows;
    },
    close: () => client.close(),
  };
}
export type Desk = Awaited<ReturnType<typeof openDesk>>;
