import type { NoticeKind } from "../../../notices/schema.ts";

/** What a mail may speak of. Texts a person wrote come isolated, so that they cannot turn the line around. */
export interface MailFacts {
  /** The thing, in the traveler's own words. */
  readonly what: string;
  readonly site: string;
  /** Who owns the case; null while nobody does. */
  readonly owner: string | null;
  /** The site's opening hours, when they are known. */
  readonly hours: string | null;
  readonly method: "pickup" | "ship" | "third_party" | null;
}

/** A mail's own words: what happened, what to do, by when. */
export interface MailWords {
  readonly title: string;
  readonly body: (facts: MailFacts) => readonly string[];
  readonly button: string;
  /** What the hidden first line says beside the subject: neutral, like it. */
  readonly preheader: string;
}

export type TravelerNoticeKind = Exclude<NoticeKind, "sign_in_code" | "staff_invited">;

export const mailsEn = {
  subject: {
    report_received: (ref: string) => `We have your report ${ref}`,
    link_renewed: (ref: string) => `Your fresh link, ${ref}`,
    possible_match: (ref: string) => `A question about your report ${ref}`,
    more_asked: (ref: string) => `One more question about your report ${ref}`,
    not_theirs: (ref: string) => `News about your report ${ref}`,
    proven: (ref: string) => `Good news about your report ${ref}`,
    return_chosen: (ref: string) => `Your choice is noted, ${ref}`,
    shipped: (ref: string) => `On its way, ${ref}`,
    handed_over: (ref: string) => `Handed over, ${ref}`,
    afterword: (ref: string) => `How was it? ${ref}`,
    report_closed: (ref: string) => `Your report ${ref} is closed`,
  } as Record<TravelerNoticeKind, (ref: string) => string>,
  hello: (name: string) => `Hello ${name},`,
  /** The traveler's own words, in quotation marks. */
  quoted: (words: string) => `“${words}”`,
  kinds: {
    report_received: {
      title: "Your report has reached us",
      preheader: "Keep this mail: its link leads to your page.",
      button: "Open my page",
      body: ({ what, site }) => [
        `You told ${site} that this is missing: ${what}.`,
        "We hold your report against every thing that is handed in, today and in the weeks to come. As soon as something fits, we write to you. Until then there is nothing you need to do.",
        "On your page you see where things stand, and you can add details there. Every detail helps.",
      ],
    },
    link_renewed: {
      title: "Your fresh link",
      preheader: "The link you asked for is in this mail.",
      button: "Open my page",
      body: ({ what, site }) => [
        `Somebody, most likely you, asked for a fresh link to your report at ${site}: ${what}.`,
        "If it was not you, you need do nothing. Only you have received this mail.",
      ],
    },
    possible_match: {
      title: "We may have found it",
      preheader: "One answer from you is needed.",
      button: "Answer the question",
      body: ({ what, site }) => [
        `Something that fits your report is in safekeeping at ${site}. You wrote: ${what}.`,
        "To be sure that it is yours, we ask you:",
      ],
    },
    more_asked: {
      title: "One more question",
      preheader: "One more answer from you is needed.",
      button: "Answer the question",
      body: ({ what }) => [
        `Thank you for your answer. We are not quite sure yet that what we have is yours. You wrote: ${what}.`,
        "Please answer one more question:",
      ],
    },
    not_theirs: {
      title: "That was not yours",
      preheader: "The search goes on; you need do nothing.",
      button: "Open my page",
      body: ({ what, site }) => [
        `We compared your answer with what was handed in at ${site}. It belongs to somebody else. We are sorry that we raised your hopes.`,
        `The search for what you miss goes on: ${what}. As soon as something else fits, we write to you. If you remember more, add it on your page.`,
      ],
    },
    proven: {
      title: "It is yours",
      preheader: "Please choose how you would like to go on.",
      button: "Choose how it comes home",
      body: ({ what, site }) => [
        `Your answer was right. ${site} keeps it safe for you under your name: ${what}.`,
        "Please choose how it should come home: you collect it, somebody collects it for you, or we send it. The desk acts on your choice within a day.",
      ],
    },
    return_chosen: {
      title: "Your choice is noted",
      preheader: "What happens next is in this mail.",
      button: "Open my page",
      body: ({ what, site, method, hours }) =>
        method === "ship"
          ? [
              `${site} sends it to the address you gave: ${what}.`,
              "Within a day the desk hands it to the carrier or writes to you about the shipping. The tracking number follows by e-mail.",
            ]
          : [
              method === "pickup"
                ? `It lies ready for you at ${site}: ${what}.`
                : `It lies ready at ${site} for the person you named: ${what}.`,
              method === "pickup"
                ? "Please bring an identity document and the reference in this mail. Any day that suits you is fine."
                : "Please give them the reference in this mail. They need an identity document of their own.",
              ...(hours ? [`The desk is open: ${hours}.`] : []),
            ],
    },
    shipped: {
      title: "It is on its way",
      preheader: "The tracking number is in this mail.",
      button: "Open my page",
      body: ({ what, site }) => [
        `${site} has sent it: ${what}.`,
        "You can follow it with the number below. When it has come, please tell us on your page.",
      ],
    },
    handed_over: {
      title: "It has been handed over",
      preheader: "Tell us whether all is well.",
      button: "Tell us how it was",
      body: ({ what, site }) => [
        `${site} has handed it over: ${what}.`,
        "We are glad that it is back. If it was not you who collected it, or not somebody you sent, please answer this mail today.",
        "Would you tell us how it was? It takes a minute.",
      ],
    },
    afterword: {
      title: "Has it arrived well?",
      preheader: "Tell us whether all is well.",
      button: "Tell us how it was",
      body: ({ what }) => [
        `According to the carrier your parcel has arrived: ${what}.`,
        "If it is not there or not whole, please answer this mail within a week. Otherwise we would like to know how it was.",
      ],
    },
    report_closed: {
      title: "The search has ended",
      preheader: "You can open it again at any time.",
      button: "Open my page",
      body: ({ what, site }) => [
        `${site} has closed your report: ${what}.`,
        "If you know something new, or if you think this is a mistake, open the report again on your page or answer this mail. Your page stays open for 180 days.",
      ],
    },
  } satisfies Record<TravelerNoticeKind, MailWords> as Record<TravelerNoticeKind, MailWords>,
  answerBy: "Write what only you can know; once it is sent it cannot be changed. We read it and reply within a day.",
  carrier: "Carrier",
  trackingNumber: "Tracking number",
  follow: "Follow the parcel",
  reference: "Your reference",
  plainLink: "If the button does not work, copy this address into your browser:",
  linkNote: "The link is for you alone and works for 180 days: whoever has it can see your report.",
  replyTo: ({ owner, site }: Pick<MailFacts, "owner" | "site">) =>
    owner
      ? `Any question? Just answer this mail. ${owner} at ${site} looks after your report and replies within a day.`
      : `Any question? Just answer this mail. The team at ${site} replies within a day.`,
  open: "Open",
  phone: "Telephone",
  email: "E-mail",
  why: "You receive this mail because a loss report was filed with this address.",
};

/** Everything mails to travelers say; every other language must fill it. */
export type MailCatalogue = typeof mailsEn;
