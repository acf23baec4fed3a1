import type { Clock } from "../core/clock.ts";
import type { DatabaseClient } from "./database.ts";
import type { MailTransport } from "./mail-transport.ts";

/** Keeps each mail in the table that /dev/mail shows; for demo and development only. */
export function mailboxTransport(client: DatabaseClient, clock: Clock): MailTransport {
  return {
    name: "mailbox",
    async send(mail) {
      try {
        await client.execute({
          sql: `INSERT OR IGNORE INTO mailbox (key, from_email, to_email, reply_to, subject, html, text, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          args: [mail.key, mail.from, mail.to, mail.replyTo, mail.subject, mail.html, mail.text, clock.now()],
        });
        return { kind: "sent", providerId: mail.key };
      } catch (error) {
        return { kind: "later", reason: error instanceof Error ? error.message : "the mailbox cannot be written" };
      }
    },
  };
}
