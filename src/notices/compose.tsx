import type { NoticeData } from "./enqueue.ts";

/** A mail ready for the outbox; `{{secret}}` stands where its link or code goes. */
export interface Composed {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Writes the mail of a notice in its reader's language. */
export function compose(data: NoticeData, _baseUrl: string): Composed {
  const subject = data.kind === "sign_in_code" ? "Your sign-in code: {{secret}}" : `Homeward: ${data.kind}`;
  const text = `${data.kind}\n\n{{secret}}\n`;
  return { subject, text, html: `<p>${data.kind}</p><p><a href="{{secret}}">{{secret}}</a></p>` };
}
