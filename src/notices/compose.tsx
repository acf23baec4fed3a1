import { mailsOf } from "../web/i18n/mails/index.ts";
import { directionOf, pageLanguage } from "../web/languages.ts";
import type { NoticeData } from "./enqueue.ts";
import { BigCode, Facts, MailButton, MailLayout, Paragraph, Quote } from "./mail-layout.tsx";
import { wrapped } from "./mail-text.ts";

/** A mail ready for the outbox; `{{secret}}` stands where its link or code goes. */
export interface Composed {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

type TravelerData = Extract<NoticeData, { report: unknown }>;

const SECRET = "{{secret}}";

/**
 * Writes the mail of a notice in its reader's language. Subject, hidden first line and the beginning of the plain
 * text tell neither what was found, nor where somebody stayed, nor a secret.
 */
export function compose(data: NoticeData, baseUrl: string): Composed {
  switch (data.kind) {
    case "sign_in_code":
      return signInCode(data.minutes, baseUrl);
    case "staff_invited":
      return staffInvited(clean(data.name), clean(data.invitedBy));
    default:
      return toTraveler(data);
  }
}

/** What people wrote must not stand in for a secret, and stays on the lines it was given. */
const clean = (text: string): string => text.replaceAll("{{", "{ {").replace(/[^\P{Cc}\n\t]/gu, "");

/** Keeps words of another writing direction from turning ours around. */
function isolated(text: string, rtl: boolean): string {
  const clear = clean(text).replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
  return rtl || /[\u0590-\u08ff\ufb1d-\ufefc]/.test(clear) ? `\u2068${clear}\u2069` : clear;
}

const RULE = "-".repeat(72);

/** The plain text: neutral lines and a rule first, so that a preview holds nothing of the letter. */
const plainText = (opening: string, parts: readonly (string | null | false)[]): string =>
  `${[`${opening}\n${RULE}`, ...parts.filter((part) => part !== null && part !== false)].join("\n\n")}\n`;

function toTraveler(data: TravelerData): Composed {
  const language = pageLanguage(data.report.language);
  const rtl = directionOf(language) === "rtl";
  const t = mailsOf(language);
  const words = t.kinds[data.kind];
  const { site, report } = data;
  const say = (text: string) => isolated(text, rtl);
  const facts = {
    what: t.quoted(say(report.what)),
    site: say(site.name),
    owner: data.ownerName ? say(data.ownerName) : null,
    hours: site.openingHours ? say(site.openingHours) : null,
    method: data.kind === "return_chosen" ? data.method : null,
  };
  const question = data.kind === "possible_match" || data.kind === "more_asked" ? clean(data.question) : null;
  const shipment = data.kind === "shipped" ? data : null;
  const named: (readonly [string, string])[] = shipment
    ? [
        [t.carrier, clean(shipment.carrier)],
        [t.trackingNumber, clean(shipment.trackingNumber)],
      ]
    : [];
  const contact = [
    site.address ? clean(site.address) : null,
    site.openingHours ? `${t.open}: ${say(site.openingHours)}` : null,
    site.phone ? `${t.phone}: ${say(site.phone)}` : null,
    `${t.email}: ${site.email}`,
  ].filter((line) => line !== null);
  const subject = t.subject[data.kind](report.ref);
  const paragraphs = words.body(facts);
  const hello = t.hello(say(report.travelerName));

  const html = (
    <MailLayout
      language={language}
      subject={subject}
      preheader={words.preheader}
      letterhead={clean(site.name)}
      title={words.title}
      foot={
        <>
          <strong>
            <bdi>{clean(site.name)}</bdi>
          </strong>
          {contact.map((line) => (
            <>
              <br />
              <bdi>{line}</bdi>
            </>
          ))}
          <br />
          <br />
          {t.why}
        </>
      }
    >
      <Paragraph>{hello}</Paragraph>
      {paragraphs.map((paragraph) => (
        <Paragraph>{paragraph}</Paragraph>
      ))}
      {question ? <Quote start={rtl ? "right" : "left"}>{question}</Quote> : null}
      {question ? <Paragraph>{t.answerBy}</Paragraph> : null}
      <Facts facts={[[t.reference, report.ref], ...named]} />
      {shipment?.trackingUrl ? (
        <Paragraph>
          <a class="ink" href={shipment.trackingUrl} style="color:#14594a">
            {t.follow}
          </a>
        </Paragraph>
      ) : null}
      <MailButton href={SECRET}>{words.button}</MailButton>
      <Paragraph soft>
        {t.plainLink}
        <br />
        <a class="soft" href={SECRET} dir="ltr" style="color:#525c5c;word-break:break-all">
          {SECRET}
        </a>
      </Paragraph>
      <Paragraph soft>{t.linkNote}</Paragraph>
      <Paragraph>{t.replyTo(facts)}</Paragraph>
    </MailLayout>
  ).toString();

  const text = plainText(`${wrapped(words.preheader)}\n${t.reference}: ${report.ref}`, [
    hello,
    ...paragraphs.map(wrapped),
    question && indented(question),
    question && wrapped(t.answerBy),
    named.length > 0 && named.map(([label, value]) => `${label}: ${value}`).join("\n"),
    shipment?.trackingUrl ? `${t.follow}:\n${shipment.trackingUrl}` : null,
    `${words.button}:\n${SECRET}`,
    wrapped(t.linkNote),
    wrapped(t.replyTo(facts)),
    RULE,
    [clean(site.name), ...contact].join("\n"),
    wrapped(t.why),
  ]);
  return { subject, html: String(html), text };
}

const indented = (text: string): string =>
  wrapped(text)
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");

const STAFF_FOOT = "Homeward, the lost-and-found desk. Nobody needs to answer this mail.";

function signInCode(minutes: number, baseUrl: string): Composed {
  const subject = "Your sign-in code for Homeward";
  const preheader = "Open this mail to see the code.";
  const valid = `It is good for ${minutes} minutes and for one sign-in.`;
  const notYou =
    "If you did not ask for it, you need do nothing: without the code nobody gets in. Never tell it to anybody, nor to us.";
  const host = new URL(baseUrl).host;
  const html = (
    <MailLayout
      language="en"
      subject={subject}
      preheader={preheader}
      letterhead="Homeward"
      title="Your sign-in code"
      foot={STAFF_FOOT}
    >
      <Paragraph>Enter this code on the page where you asked for it, at {host}:</Paragraph>
      <BigCode>{SECRET}</BigCode>
      <Paragraph>{valid}</Paragraph>
      <Paragraph soft>{notYou}</Paragraph>
    </MailLayout>
  ).toString();
  const text = plainText(preheader, [
    wrapped(`Enter this code on the page where you asked for it, at ${host}:`),
    `    ${SECRET}`,
    wrapped(valid),
    wrapped(notYou),
    RULE,
    STAFF_FOOT,
  ]);
  return { subject, html: String(html), text };
}

function staffInvited(name: string, invitedBy: string): Composed {
  const subject = "You have been invited to a lost-and-found desk";
  const preheader = "Sign in with this e-mail address; there is no password.";
  const body = [
    `${invitedBy} has invited you to the lost-and-found desk. There you log what was left behind, see which report it fits, and send it home.`,
    "Sign in with this e-mail address. We send you a code each time, so there is no password to choose or to forget.",
  ];
  const whom = `Was this meant for somebody else? Then tell ${invitedBy}; without you nobody can sign in with it.`;
  const html = (
    <MailLayout
      language="en"
      subject={subject}
      preheader={preheader}
      letterhead="Homeward"
      title="Welcome to the desk"
      foot={STAFF_FOOT}
    >
      <Paragraph>Hello {name},</Paragraph>
      {body.map((paragraph) => (
        <Paragraph>{paragraph}</Paragraph>
      ))}
      <MailButton href={SECRET}>Sign in to the desk</MailButton>
      <Paragraph soft>
        If the button does not work, copy this address into your browser:
        <br />
        <a class="soft" href={SECRET} style="color:#525c5c;word-break:break-all">
          {SECRET}
        </a>
      </Paragraph>
      <Paragraph>{whom}</Paragraph>
    </MailLayout>
  ).toString();
  const text = plainText(preheader, [
    `Hello ${name},`,
    ...body.map(wrapped),
    `Sign in to the desk:\n${SECRET}`,
    wrapped(whom),
    RULE,
    STAFF_FOOT,
  ]);
  return { subject, html: String(html), text };
}
