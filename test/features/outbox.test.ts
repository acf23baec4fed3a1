import { afterEach, expect, test } from "vitest";
import { makeCtx } from "../../src/core/make-ctx.ts";
import { drainNotices } from "../../src/notices/drain.ts";
import { notices } from "../../src/notices/schema.ts";
import type { Mail, MailOutcome, MailTransport } from "../../src/platform/mail-transport.ts";
import { type Desk, openDesk } from "../support/desk.ts";

/** A transport whose answers the test decides; the real Resend SDK has a test of its own. */
function transport(answer: (mail: Mail) => MailOutcome): MailTransport & { sent: Mail[] } {
  const sent: Mail[] = [];
  return {
    name: "resend",
    sent,
    async send(mail) {
      const outcome = answer(mail);
      if (outcome.kind === "sent") sent.push(mail);
      return outcome;
    },
  };
}

let desk: Desk;
afterEach(() => desk.close());
const system = () => makeCtx(desk.platform, { kind: "system", job: "test" });
const reportMail = (rows: readonly (typeof notices.$inferSelect)[]) =>
  rows.find((row) => row.kind === "report_received")!;

test("two drainers at once send each mail once", async () => {
  const mail = transport(() => ({ kind: "later", reason: "not yet" }));
  desk = await openDesk({ platform: { mail } });
  await desk.report();
  desk.clock.advance(60_000 * 60);
  const working = transport((one) => ({ kind: "sent", providerId: one.key }));
  const ctx = () => ({ ...system(), mail: working });
  await Promise.all([drainNotices(ctx()), drainNotices(ctx()), drainNotices(ctx())]);
  expect(working.sent.filter((one) => one.to === "mia@example.com")).toHaveLength(1);
});

test("the mail service is away: the report is filed, the mail goes later, with the same link", async () => {
  let away = true;
  const mail = transport((one) =>
    away ? { kind: "later", reason: "application_error" } : { kind: "sent", providerId: one.key },
  );
  desk = await openDesk({ platform: { mail } });
  const { link } = await desk.report();
  expect(reportMail(await system().db.select().from(notices))).toMatchObject({ state: "queued", attempts: 1 });
  away = false;
  expect((await drainNotices(system())).sent).toBe(0);
  desk.clock.advance(61_000);
  await drainNotices(system());
  expect(mail.sent.find((one) => one.to === "mia@example.com")?.text).toContain(link);
});

test("once a mail is out, its link is no longer in the records", async () => {
  desk = await openDesk();
  const { token } = await desk.report();
  const row = reportMail(await system().db.select().from(notices));
  expect(row).toMatchObject({ state: "sent", secret: null });
  expect(JSON.stringify(row)).not.toContain(token);
});

test("a refused address is not tried for ever", async () => {
  const mail = transport(() => ({ kind: "refused", reason: "validation_error: no such address" }));
  desk = await openDesk({ platform: { mail } });
  await desk.report();
  expect(reportMail(await system().db.select().from(notices))).toMatchObject({
    state: "refused",
    secret: null,
    lastError: expect.stringContaining("no such"),
  });
});
