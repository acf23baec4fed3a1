/** One rendered e-mail, ready to go. */
export interface Mail {
  /** The notice's id; sending the same one twice must not make two mails. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo: string | null;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

export type MailOutcome =
  | { readonly kind: "sent"; readonly providerId: string }
  /** Try again later: the service is away, busy, or limits us. */
  | { readonly kind: "later"; readonly reason: string }
  /** Trying again would not help: the address or the mail is refused. */
  | { readonly kind: "refused"; readonly reason: string };

/** Sends one mail. Never throws: every failure is an outcome. */
export interface MailTransport {
  readonly name: "resend" | "mailbox";
  send(mail: Mail): Promise<MailOutcome>;
}
