import type { FieldCode } from "../../core/errors.ts";
import type { Colour } from "../../core/validate.ts";
import type { Missing } from "../../matching/completeness.ts";
import type { ReportEventKind } from "../../reports/schema.ts";
import type { SiteKind } from "../../sites/schema.ts";
import type { PhotoWords } from "../components/index.ts";
import { plurals } from "./plural.ts";

const count = plurals("en");

/** One stage of a report: the headline, where things stand, what happens next and by when. */
export interface StageWords {
  readonly title: string;
  readonly now: string;
  readonly next: string;
}

/** Everything a page for travelers says, in English; its type is what every other language must fill. */
export const en = {
  skip: "Skip to the content",
  language: "Language",
  optional: "optional",
  care: "Looked after with Homeward",
  leave: "Leave it as it is",
  back: "Back to your report",
  chooseOne: "Choose one",
  errorSummary: "Please look at this once more",

  home: {
    title: "Left something behind?",
    lead: "Tell the hotel or rental counter what is missing. They look for it, make sure that it is yours, and send it home.",
    howTitle: "How it goes",
    how: [
      ["You tell the desk what is missing", "It takes two minutes, in your own language. You need no account."],
      [
        "They hold it against everything found",
        "When something fits, they ask you one question that only the owner can answer.",
      ],
      ["It comes home", "You collect it, send somebody, or have it shipped. A private page shows every step."],
    ] as readonly (readonly [string, string])[],
    findTitle: "Find your desk",
    find: "Every site has a page of its own; its address ends in /lost. You find it on your booking or rental agreement, on the card in your room, or by asking the staff.",
    noCatalogue: "There is no public list of what was found. That keeps your things safe for you.",
    haveReport: "Have you filed a report already?",
    haveReportText:
      "Every e-mail from the desk carries the link to your page. If you have lost it, we send you a fresh one.",
    sendLink: "Send me a fresh link",
    desksTitle: "For hotels and rental counters",
    desks:
      "Log what was left behind with a photo, see which report it fits and why, let the owner prove it, and send it home. Every step is on record.",
    signIn: "Staff sign-in",
  },

  lost: {
    title: "Report something lost",
    lead: "Tell us what is missing. The first part is enough to begin; every detail in the second helps us find it.",
    first: "What you miss",
    what: "What is it?",
    whatHint: "One thing per report. For example: black Samsung phone, child’s red jacket, set of keys",
    unit: { hotel: "Room number", rental_counter: "Vehicle" } as Record<SiteKind, string>,
    unitHint: {
      hotel: "If you stayed with us",
      rental_counter: "Number plate, or the number of your rental agreement",
    } as Record<SiteKind, string>,
    place: "Where do you think it is?",
    placeHint: {
      hotel: "For example: bathroom, under the bed, breakfast room",
      rental_counter: "For example: boot, under the driver’s seat, shuttle bus",
    } as Record<SiteKind, string>,
    places: {
      hotel: [
        "in the room",
        "bathroom",
        "in the bed",
        "under the bed",
        "wardrobe",
        "safe",
        "breakfast room",
        "restaurant",
        "reception",
        "pool",
        "gym",
        "car park",
      ],
      rental_counter: [
        "boot",
        "rear seat",
        "under the driver’s seat",
        "under the passenger seat",
        "glove box",
        "door pocket",
        "child seat",
        "counter",
        "return lane",
        "shuttle bus",
      ],
    } as Record<SiteKind, readonly string[]>,
    you: "How we reach you",
    name: "Your name",
    email: "E-mail",
    emailHint: "Your private link and all news go there.",
    phone: "Telephone",
    phoneHint: "With the country code, for example +44 20 7946 0000",
    helps: "This helps us find it",
    helpsLead: "Fill in what you know and leave out the rest.",
    lostFrom: "When did you last have it?",
    lostTo: "When did you notice it was gone?",
    about: "A rough time will do.",
    zone: (city: string, offset: string) => `${city} time (${offset})`,
    colours: "Colours",
    brand: "Brand",
    identifiers: "Text or numbers on it",
    identifiersHint: "Serial number, engraving, initials, name on a tag. One per line.",
    description: "What does it look like?",
    descriptionHint: "Size, material, scratches, stickers, what is inside or attached to it",
    photos: "Photos",
    photosHint: "A picture of it, or of one like it. Only the desk sees it.",
    photosAgain: "Please choose your photos once more; browsers do not keep them.",
    question:
      "If we find something that may be yours, we will ask you one question about it. That way nobody else can claim it.",
    privacy: "What you write is used only to find it and to return it to you.",
    send: "Send the report",
    saveChanges: "Save the changes",
    changeTitle: "Add or correct details",
    changeLead: "What is new? We search again at once with what you change here.",
  },

  status: {
    pageTitle: "Your loss report",
    hello: (name: string) => `Hello ${name}`,
    progress: "Progress",
    steps: {
      searching: "Searching",
      possible_match: "Perhaps found",
      verifying: "Making sure",
      returning: "Coming home",
      reunited: "Reunited",
    },
    closed: "Closed",
    stepDone: "done",
    stepNow: "now",
    stepAhead: "still to come",
    stages: {
      searching: {
        title: "We are looking for it",
        now: "So far nothing that was handed in is yours for certain. Your report is held against every thing that comes in.",
        next: "As soon as something fits, we write to you. If you write to the desk, it answers within a day. Until then there is nothing you need to do.",
      },
      possible_match: {
        title: "We may have found it",
        now: "Something that fits your report is in our safekeeping. One answer from you, and we know whether it is yours.",
        next: "Answer the question when you have a quiet moment. We read your answer and reply within a day.",
      },
      verifying: {
        title: "We are reading your answer",
        now: "Your answer has arrived, and the desk compares it with what was found.",
        next: "You hear from us by e-mail within a day.",
      },
      choosing: {
        title: "It is yours",
        now: "Your answer was right. It is kept safe for you under your name.",
        next: "Choose how it should come home. The desk acts on your choice within a day.",
      },
      ready_pickup: {
        title: "It waits for you",
        now: "You collect it at the desk. It lies ready under your reference.",
        next: "Come during opening hours and bring an identity document. Any day that suits you is fine.",
      },
      ready_third_party: {
        title: "It waits to be collected",
        now: "The person you named may collect it for you. It lies ready under your reference.",
        next: "They come during opening hours with an identity document and your reference.",
      },
      ready_ship: {
        title: "We are packing it",
        now: "You asked us to send it, and your address has reached the desk.",
        next: "Within a day the desk sends it or writes to you about the shipping. The tracking number follows by e-mail.",
      },
      shipped: {
        title: "It is on its way",
        now: "The parcel has left the desk and is with the carrier.",
        next: "Follow it with the tracking number. When it has come, please tell us.",
      },
      handed_over: {
        title: "It is back with you",
        now: "It was handed over at the desk.",
        next: "Nothing is left to do. We would like to know how it was.",
      },
      arrived: {
        title: "It is back with you",
        now: "The parcel has arrived.",
        next: "Nothing is left to do. We would like to know how it was.",
      },
      closed_withdrawn: {
        title: "The search has ended",
        now: "You ended the search.",
        next: "If you want us to go on looking, open the report again.",
      },
      closed_found_elsewhere: {
        title: "It has turned up",
        now: "You have it again. We are glad.",
        next: "If that was a mistake, open the report again.",
      },
      closed_not_found: {
        title: "We have not found it",
        now: "The desk has ended the search. We are sorry that we have no better news.",
        next: "If you know something new, open the report again and add it.",
      },
      closed_duplicate: {
        title: "This report is closed",
        now: "There is another report of yours about the same thing; we go on with that one.",
        next: "If they are two different things, open this report again.",
      },
    } satisfies Record<string, StageWords> as Record<StageName, StageWords>,
    allDone: "Nothing is left to do. Thank you for your words.",
    nextTitle: "What happens next",
    owner: (name: string) => `${name} looks after your report.`,
    ownerTeam: (site: string) => `The team at ${site} looks after your report.`,
    storyTitle: "What has happened",
    events: {
      filed: "Your report reached us",
      amended: "You changed the details",
      possible_match: "Something that may be yours was found",
      answered: "You answered the question",
      more_asked: "We asked you another question",
      not_theirs: "What we found was not yours; the search goes on",
      proven: "It is yours: your answer was right",
      return_chosen: "You chose how it comes home",
      shipped: "It was sent",
      handed_over: "It was handed over",
      arrived: "It arrived",
      afterword: "You told us how it was",
      closed: "The search was ended",
      reopened: "The search was opened again",
    } as Record<ReportEventKind, string>,
    reportTitle: "What you told us",
    facts: {
      what: "What",
      place: "Where",
      lostFrom: "Last had it",
      lostTo: "Noticed",
      colours: "Colours",
      brand: "Brand",
      identifiers: "Text or numbers",
      description: "Description",
      contact: "We write to",
      phone: "Telephone",
      filed: "Reported",
    },
    photoAlt: (n: number) => `Your photo ${n}`,
    photosLabel: "Your photos",
    change: "Add or correct details",
    deskHours: "Open",
    deskEmail: "E-mail",
    deskPhone: "Telephone",
    linkNote: "This page is private: whoever has its address can see your report. Please do not pass it on.",
  },

  answer: {
    title: "A question for you",
    asks: (name: string) => `${name} asks:`,
    label: "Your answer",
    hint: "Write what only you can know. Take your time: once it is sent it cannot be changed.",
    button: "Send my answer",
    earlier: "Your earlier answers",
  },

  back_home: {
    title: "How should it come home?",
    changeTitle: "Would you rather have it another way?",
    changeLead: "You can change this until the desk has sent it or handed it over.",
    pickup: "I collect it",
    pickupTitle: "Collect it at the desk",
    pickupText: "It lies ready under your reference. Please bring an identity document.",
    pickupButton: "I will collect it",
    other: "Somebody collects it for me",
    otherTitle: "Somebody collects it for you",
    otherText: "Tell them your reference. They need an identity document of their own.",
    collector: "Who will come?",
    collectorHint: "First and last name as on the identity document",
    otherButton: "They will collect it",
    ship: "Send it to me",
    shipTitle: "Have it sent to you",
    shipText: "If the shipping costs something, the desk writes to you before it sends anything.",
    name: "Name of the recipient",
    lines: "Street and house number",
    linesHint: "And flat, floor, company or care of, where needed",
    city: "Town or city",
    region: "State, province or region",
    postalCode: "Postcode",
    country: "Country",
    phone: "Telephone for the carrier",
    shipButton: "Send it there",
    toAddress: "It goes to",
    collectedBy: "Collected by",
    where: "Where",
    hoursUnknown: "Ask the desk when it is open.",
  },

  parcel: {
    title: "Your parcel",
    carrier: "Carrier",
    number: "Tracking number",
    sent: "Sent",
    follow: "Follow the parcel",
    arrivedButton: "It has arrived",
    arrivedText: "Is it there, and is it whole? Then tell us; it closes the case.",
  },

  afterword: {
    title: "How was it?",
    thanksTitle: "Thank you for your words",
    stars: "Your stars",
    starWords: ["Poor", "Fair", "Good", "Very good", "Wonderful"] as readonly [string, string, string, string, string],
    text: "Would you like to add something?",
    textHint: "The desk reads it.",
    button: "Send it to the desk",
    change: "Say it differently",
    given: (n: number) => count(n, { one: "# star of 5", other: "# stars of 5" }),
  },

  meter: {
    title: "How easily we can find it",
    given: (n: number) => count(n, { one: "# star of 4", other: "# stars of 4" }),
    words: [
      "Hard to find with what we know",
      "We can search with this",
      "Easy to search for",
      "As good as it gets",
    ] as readonly [string, string, string, string],
    /** Beside the form while it is filled in: short, for there is one line. First for a form still empty, then by stars. */
    live: [
      "Every detail helps us find it",
      "A good start",
      "We can search with this",
      "Easy to search for",
      "As good as it gets",
    ] as readonly [string, string, string, string, string],
    most: "Would help most:",
    all: "Thank you, that is all we need.",
    helps: "What would help most",
    wants: {
      what: "What it is, in a word or two",
      when: "When you last had it",
      unit: { hotel: "Your room number", rental_counter: "The vehicle, or your agreement’s number" },
      identifier: "A number, name or text on it",
      colour: "Its colours",
      brand: "Its brand",
      details: "What sets it apart: marks, size, what is inside",
      place: "Where you may have left it",
      photo: "A photo of it, or of one like it",
    } as MeterWants,
  },

  ending: {
    button: "I no longer need the search",
    title: "End the search?",
    text: "We stop looking. You can open the report again at any time.",
    reason: "Why?",
    found: "I have found it myself",
    withdrawn: "I no longer need it",
    confirm: "End the search",
    reopen: "Search for it again",
    reopenText: "Has it not turned up after all, or do you know something new?",
  },

  flash: {
    filed: (email: string) =>
      `Your report has reached us. A mail with the link to this page is on its way to ${email}.`,
    answered: "Thank you. Your answer is with the desk.",
    chosen: "Noted. The desk has been told.",
    arrived: "How good that it is back with you.",
    afterword: "Thank you. The desk will read it.",
    amended: "Your changes are kept, and we are searching with them.",
    closed: "The search has ended.",
    reopened: "We are looking again.",
    language: "From now on our mails speak this language, too.",
    conflict: "Something changed in the meantime, so this was not kept. Here is how things stand now.",
  },

  findReport: {
    title: "Get back to your report",
    lead: "Tell us the e-mail address you gave. We send the link to your page there.",
    email: "E-mail",
    reference: "Reference",
    referenceHint: "If you have it at hand. It looks like this: HW-7K3M-9QXD",
    button: "Send me a fresh link",
    doneTitle: "Look into your mail",
    done: "If there is a report under this address, a mail with a fresh link is on its way. Please look in the spam folder, too.",
    again: "Try another address",
  },

  fields: {
    required: () => "Please fill this in.",
    too_long: (n) =>
      n === undefined
        ? "Please make this shorter."
        : count(n, { one: "Please use at most # character.", other: "Please use at most # characters." }),
    too_short: () => "Please write a little more.",
    not_email: () => "Please enter an e-mail address like name@example.com.",
    not_date: () => "Please enter a date and time.",
    in_future: () => "This lies in the future. Please check the date.",
    wrong_order: () => "This is earlier than when you last had it. Please check both times.",
    not_offered: () => "Please choose one of the offered answers.",
    not_number: () => "Please enter a number.",
    taken: () => "This is already in use.",
    not_image: () => "This is not a picture we can read. Please send a JPEG, PNG, WebP, AVIF or GIF file.",
    too_large: () => "This picture is larger than 12 MB. Please send a smaller one.",
    too_many: (n) => (n === undefined ? "That is too many." : `Please give at most ${n}.`),
    too_many_pixels: () => "This picture has more than 50 megapixels. Please send a smaller one.",
    damaged: () => "This picture is damaged or was cut off. Please take it again or choose another.",
    wrong_code: () => "This code does not fit.",
    invalid: () => "Please check this.",
  } as Record<FieldCode, (limit?: number) => string>,

  errors: {
    notFound: ["There is no such page", "Please check the address, or start again from the first page."],
    noDesk: [
      "We do not know this desk",
      "Please check the address you were given, letter by letter. The hotel or rental counter can tell you its page.",
    ],
    noLink: [
      "This link opens no report",
      "Perhaps it was cut off on the way: copy it whole from the e-mail. Or let us send you a fresh one.",
    ],
    gone: ["This link has run out", "Your report is kept. Let us send you a fresh link."],
    notWhole: [
      "That did not arrive whole",
      "Please go back and send it once more. Large photos are best left out or sent one by one.",
    ],
    conflict: ["Something changed in the meantime", "Nothing was stored twice. Please have a look and try again."],
    refused: ["This cannot be done from here", "Please open the link from your e-mail and try again."],
    unavailable: ["We cannot reach our records just now", "Nothing was changed. Please try again in a few minutes."],
    fault: [
      "Something went wrong on our side",
      "We have been told. Nothing was half done; please try again in a moment.",
    ],
  } as Record<ErrorName, readonly [title: string, text: string]>,
  tooManyTitle: "That was often in a short time",
  tooMany: (minutes: number) =>
    count(minutes, {
      one: "Please wait # minute and try again. Nothing is locked.",
      other: "Please wait # minutes and try again. Nothing is locked.",
    }),
  firstPage: "To the first page",
  request: (id: string) => `Request ${id}`,

  photoWords: {
    take: "Take a photo",
    choose: "Choose photos",
    drop: "or drop them here",
    remove: "Remove photo {n}",
    working: "Preparing photo …",
    ready: "{n} of {max} photos ready",
    tooMany: "At most {max} photos; the first ones are kept.",
    unreadable: "This file could not be read as a picture.",
    fallback: "JPEG, PNG, WebP or AVIF, up to {max} pictures.",
  } as PhotoWords,

  colours: {
    black: "Black",
    grey: "Grey",
    silver: "Silver",
    white: "White",
    beige: "Beige",
    brown: "Brown",
    gold: "Gold",
    yellow: "Yellow",
    orange: "Orange",
    red: "Red",
    pink: "Pink",
    purple: "Purple",
    blue: "Blue",
    navy: "Navy blue",
    turquoise: "Turquoise",
    green: "Green",
    multicolour: "Many colours",
  } as Record<Colour, string>,
};

export type StageName =
  | "searching"
  | "possible_match"
  | "verifying"
  | "choosing"
  | "ready_pickup"
  | "ready_third_party"
  | "ready_ship"
  | "shipped"
  | "handed_over"
  | "arrived"
  | "closed_withdrawn"
  | "closed_found_elsewhere"
  | "closed_not_found"
  | "closed_duplicate";

export type ErrorName =
  | "notFound"
  | "noDesk"
  | "noLink"
  | "gone"
  | "notWhole"
  | "conflict"
  | "refused"
  | "unavailable"
  | "fault";

/** What a traveler may still tell; the unit by the kind of site. */
export type MeterWants = Readonly<
  Record<Exclude<Missing, "site" | "unit">, string> & { readonly unit: Record<SiteKind, string> }
>;

export type Catalogue = typeof en;
