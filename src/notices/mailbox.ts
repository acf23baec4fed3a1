import { desc, eq } from "drizzle-orm";
import type { Ctx } from "../core/ctx.ts";
import { NotFound } from "../core/errors.ts";
import { mailbox } from "./schema.ts";

export type KeptMail = typeof mailbox.$inferSelect;

/** The mails the built-in mailbox keeps instead of sending them, newest first; at most 300. */
export async function listMails(ctx: Ctx): Promise<readonly KeptMail[]> {
  return ctx.db.select().from(mailbox).orderBy(desc(mailbox.at), desc(mailbox.key)).limit(300);
}

/** One kept mail. Throws `NotFound`. */
export async function readMail(ctx: Ctx, key: string): Promise<KeptMail> {
  const [mail] = await ctx.db.select().from(mailbox).where(eq(mailbox.key, key));
  if (!mail) throw new NotFound("There is no such mail.");
  return mail;
}
