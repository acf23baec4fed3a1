import { Resend } from "resend";
import type { MailTransport } from "./mail-transport.ts";

/** Failures of Resend that pass by themselves; names from its error reference. */
const PASSING: ReadonlySet<string> = new Set([
  "rate_limit_exceeded",
  "daily_quota_exceeded",
  "monthly_quota_exceeded",
  "application_error",
  "internal_server_error",
  "concurrent_idempotent_requests",
]);

/** Resend; the notice's id is the idempotency key, so a repeated try within 24 h cannot make a second mail. */
export function resendTransport(apiKey: string, baseUrl?: string): MailTransport {
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : undefined);
  return {
    name: "resend",
    async send(mail) {
      const { data, error } = await resend.emails.send(
        {
          from: mail.from,
          to: mail.to,
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
        },
        { idempotencyKey: mail.key },
      );
      if (data) return { kind: "sent", providerId: data.id };
      const name = error?.name ?? "application_error";
      const reason = `${name}: ${error?.message ?? "no answer"}`.slice(0, 300);
      return PASSING.has(name) ? { kind: "later", reason } : { kind: "refused", reason };
    },
  };
}
