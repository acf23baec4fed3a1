import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { MINUTE } from "../core/clock.ts";
import type { Ctx } from "../core/ctx.ts";
import type { Mail, MailOutcome } from "../platform/mail-transport.ts";
import { type Notice, notices } from "./schema.ts";

/** Waits between tries, in minutes: about two days in all before a notice is given up. */
const BACKOFF = [1, 2, 5, 15, 30, 60, 120, 240, 480, 720, 720, 720] as const;
const HOLD = 2 * MINUTE;
const BATCH = 20;

/**
 * Sends what is due, oldest first. Each drainer takes its notices in hand by one UPDATE, so two at once never send
 * the same one. Answers how many went out, were put off, or were refused.
 */
export async function drainNotices(ctx: Ctx): Promise<{ sent: number; later: number; refused: number }> {
  const tally = { sent: 0, later: 0, refused: 0 };
  for (let round = 0; round < 10; round += 1) {
    const now = ctx.clock.now();
    const due = ctx.db
      .select({ id: notices.id })
      .from(notices)
      .where(and(eq(notices.state, "queued"), lte(notices.nextAttemptAt, now), lte(notices.heldUntil, now)))
      .orderBy(asc(notices.nextAttemptAt), asc(notices.id))
      .limit(BATCH);
    const taken = await ctx.db
      .update(notices)
      .set({ heldUntil: now + HOLD })
      .where(inArray(notices.id, due))
      .returning();
    if (taken.length === 0) return tally;
    for (const notice of taken) {
      const outcome = await ctx.mail.send(mailOf(notice, ctx.config.MAIL_FROM));
      tally[outcome.kind] += 1;
      await record(ctx, notice, outcome);
    }
  }
  return tally;
}

/** The mail with its secret put in; the only place where the two meet. */
function mailOf(notice: Notice, from: string): Mail {
  const secret = notice.secret ?? "";
  const escaped = secret.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  const address = /<([^<>]+)>/.exec(from)?.[1] ?? from;
  return {
    key: notice.id,
    from: notice.fromName ? `${JSON.stringify(notice.fromName)} <${address}>` : from,
    to: notice.toEmail,
    replyTo: notice.replyTo,
    subject: notice.subject.replaceAll("{{secret}}", secret),
    html: notice.html.replaceAll("{{secret}}", escaped),
    text: notice.text.replaceAll("{{secret}}", secret),
  };
}

async function record(ctx: Ctx, notice: Notice, outcome: MailOutcome): Promise<void> {
  const now = ctx.clock.now();
  const attempts = notice.attempts + 1;
  const wait = BACKOFF[notice.attempts];
  const gaveUp = outcome.kind === "later" && wait === undefined;
  const change =
    outcome.kind === "sent"
      ? { state: "sent" as const, providerId: outcome.providerId, sentAt: now, secret: null, lastError: null }
      : outcome.kind === "refused" || gaveUp
        ? { state: "refused" as const, secret: null, lastError: outcome.reason }
        : { nextAttemptAt: now + (wait ?? 0) * MINUTE, lastError: outcome.reason };
  await ctx.db
    .update(notices)
    .set({ ...change, attempts, heldUntil: 0 })
    .where(eq(notices.id, notice.id));
}

/** When anything is still waiting to go out: how many, and since when. For the readiness page and the board. */
export async function waitingNotices(ctx: Ctx): Promise<{ count: number; since: number | null }> {
  const [row] = await ctx.db
    .select({ count: sql<number>`count(*)`, since: sql<number | null>`min(${notices.createdAt})` })
    .from(notices)
    .where(eq(notices.state, "queued"));
  return { count: row?.count ?? 0, since: row?.since ?? null };
}
