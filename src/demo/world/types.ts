import type { Colour } from "../../core/validate.ts";
import type { PictureName } from "../pictures/names.ts";

/** A local wall-clock time of the site, counted back from today, or simply minutes before now. */
export type Moment = { readonly daysAgo: number; readonly at: `${number}:${number}` } | { readonly minutesAgo: number };

export const CATEGORIES = [
  "phone",
  "computer",
  "electronics",
  "audio",
  "camera",
  "keys",
  "wallet",
  "documents",
  "luggage",
  "clothing",
  "shoes",
  "eyewear",
  "jewellery",
  "toy",
  "baby",
  "medical",
  "mobility",
  "sport",
  "music",
  "books",
  "umbrella",
  "tools",
  "pet",
  "car accessory",
  "cosmetics",
  "household",
  "other",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The languages a traveler writes in here; a subset have screens and mails of their own. */
export type ReportLanguage = "en" | "es" | "fr" | "de" | "it" | "pt" | "nl" | "pl" | "sv" | "ja" | "ko" | "zh" | "ar";

export interface DemoSite {
  readonly key: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: "rental_counter" | "hotel";
  /** What a unit is called here: a plate or a room. */
  readonly unitWord: "plate" | "room";
  readonly timeZone: string;
  /** ISO 3166-1, or 3166-2 where a region has its own rule. */
  readonly jurisdiction: string;
  readonly currency: "EUR";
  readonly replyTo: string;
  readonly phone: string;
  readonly address: PostalAddress;
  readonly holdDays: number;
  readonly openingHours: readonly OpeningHours[];
  readonly storage: readonly StorageLocation[];
}

export interface OpeningHours {
  readonly days: string;
  readonly from: `${number}:${number}`;
  readonly to: `${number}:${number}`;
}

export interface StorageLocation {
  readonly key: string;
  readonly name: string;
  readonly locked: boolean;
}

export interface PostalAddress {
  readonly name?: string;
  readonly line1: string;
  readonly line2?: string;
  readonly postalCode: string;
  readonly city: string;
  readonly region?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly phone?: string;
}

export interface DemoStaff {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly role: "agent" | "manager" | "admin";
  readonly sites: readonly string[];
  /** Local working hours; everything this person does with a `daysAgo` time falls inside. */
  readonly shift: { readonly from: `${number}:${number}`; readonly to: `${number}:${number}` };
}

/** One photo: which drawing, the seed of its surface, light and angle, and how near the camera is. */
export interface DemoPicture {
  readonly name: PictureName;
  readonly seed: number;
  readonly view?: "whole" | "close";
}

export interface DemoItem<StaffKey extends string = string> {
  readonly key: string;
  readonly site: string;
  readonly title: string;
  readonly description: string;
  /** Never shown to a traveler; what a proof question can be built on. */
  readonly hidden: string;
  readonly category: Category;
  readonly brand?: string;
  readonly colours: readonly Colour[];
  readonly place: string;
  readonly unit?: string;
  readonly identifiers: readonly string[];
  readonly found: Moment;
  readonly logged: Moment;
  readonly loggedBy: StaffKey;
  /** A storage location key of the site. */
  readonly storage: string;
  readonly pictures: readonly DemoPicture[];
  /** What staff did with the thing apart from any report, in time order. */
  readonly steps?: readonly ItemStep<StaffKey>[];
}

export type ItemStep<StaffKey extends string = string> =
  | { readonly do: "move"; readonly at: Moment; readonly by: StaffKey; readonly to: string; readonly note?: string }
  | {
      readonly do: "dispose";
      readonly at: Moment;
      readonly by: StaffKey;
      readonly how: Disposition;
      /** Who received it, where somebody did. */
      readonly recipient?: string;
      readonly reference?: string;
      readonly note: string;
    };

export type Disposition = "donate" | "destroy" | "auction" | "police" | "authority" | "finder";

/** Where a report has got to once every step below it has run. */
export type Fate =
  | "searching"
  | "rejected_match"
  | "possible_match"
  | "verifying"
  | "returning_pickup"
  | "returning_ship"
  | "shipped"
  | "reunited"
  | "not_found"
  | "withdrawn";

export interface DemoReport<ItemKey extends string = string, StaffKey extends string = string> {
  readonly key: string;
  readonly site: string;
  readonly lang: ReportLanguage;
  readonly traveler: { readonly name: string; readonly email: string; readonly phone?: string };
  readonly item: string;
  readonly description: string;
  readonly category: Category;
  readonly brand?: string;
  readonly colours: readonly Colour[];
  readonly place?: string;
  readonly unit?: string;
  readonly identifiers: readonly string[];
  readonly lost: { readonly from: Moment; readonly to: Moment };
  readonly filed: Moment;
  /** A photo the traveler had of the thing. */
  readonly picture?: DemoPicture;
  /** The found item that truly is theirs, whether or not anybody has seen that yet. */
  readonly match?: ItemKey;
  /** Held items that look like it and are somebody else's. */
  readonly lookalikes?: readonly ItemKey[];
  readonly fate: Fate;
  /** What happened after filing, in time order. */
  readonly steps: readonly ReportStep<ItemKey, StaffKey>[];
}

export type ReportStep<ItemKey extends string = string, StaffKey extends string = string> =
  | {
      readonly do: "confirm";
      readonly at: Moment;
      readonly by: StaffKey;
      readonly match: ItemKey;
      /** What staff ask the traveler, in the traveler's language where the clerk could write it. */
      readonly question: string;
    }
  | {
      readonly do: "reject";
      readonly at: Moment;
      readonly by: StaffKey;
      readonly match: ItemKey;
      readonly reason: string;
    }
  | { readonly do: "answer"; readonly at: Moment; readonly text: string }
  | {
      readonly do: "judge";
      readonly at: Moment;
      readonly by: StaffKey;
      readonly accept: boolean;
      readonly note: string;
    }
  | { readonly do: "choose"; readonly at: Moment; readonly choice: ReturnChoice }
  | {
      readonly do: "ship";
      readonly at: Moment;
      readonly by: StaffKey;
      readonly carrier: Carrier;
      readonly tracking: string;
      readonly cost: { readonly amount: number; readonly currency: "EUR" };
    }
  | {
      readonly do: "release";
      readonly at: Moment;
      readonly by: StaffKey;
      readonly to: string;
      /** How the desk knew it was them; never a document number. */
      readonly shown: string;
    }
  | { readonly do: "afterword"; readonly at: Moment; readonly stars: 1 | 2 | 3 | 4 | 5; readonly comment: string }
  | { readonly do: "close"; readonly at: Moment; readonly by: StaffKey; readonly reason: string }
  | { readonly do: "withdraw"; readonly at: Moment; readonly reason: string };

export type ReturnChoice =
  | { readonly how: "pickup"; readonly when: string }
  | { readonly how: "ship"; readonly address: PostalAddress & { readonly name: string } }
  | { readonly how: "third_party"; readonly name: string; readonly note: string };

export type Carrier = "CTT Expresso" | "DHL Express" | "Correos" | "UPS" | "FedEx";

export interface DemoWorld {
  readonly sites: readonly DemoSite[];
  readonly staff: readonly DemoStaff[];
  readonly items: readonly DemoItem[];
  readonly reports: readonly DemoReport[];
}
