import { customAlphabet } from "nanoid";

declare const brand: unique symbol;
/** A string that only the function that made it may call by this name. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type SiteId = Branded<"SiteId">;
export type StaffId = Branded<"StaffId">;
export type ItemId = Branded<"ItemId">;
export type ReportId = Branded<"ReportId">;
export type MatchId = Branded<"MatchId">;
export type ClaimId = Branded<"ClaimId">;
export type ReturnId = Branded<"ReturnId">;
export type NoticeId = Branded<"NoticeId">;
export type PhotoId = Branded<"PhotoId">;
export type StorageLocationId = Branded<"StorageLocationId">;
export type StayId = Branded<"StayId">;
export type SiteWordId = Branded<"SiteWordId">;
export type CalibrationId = Branded<"CalibrationId">;
/** A public name such as `HW-7K3M-9QXD`: short and speakable, never a secret. */
export type Reference = Branded<"Reference">;
/** A capability link's secret: 160 random bits, kept only as a hash. */
export type LinkToken = Branded<"LinkToken">;

// No 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V: what is read aloud over a counter must not be misheard or misread.
const speakable = customAlphabet("34679ACDEFGHJKMNPQRTWXY", 8);
const opaque = customAlphabet("0123456789abcdefghijklmnopqrstuvwxyz", 20);
const secret = customAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghjkmnpqrstvwxyz", 28);

const PREFIXES = {
  site: "sit",
  staff: "stf",
  item: "itm",
  report: "rep",
  match: "mat",
  claim: "clm",
  return: "ret",
  notice: "ntc",
  photo: "pho",
  storage: "sto",
  event: "evt",
  stay: "sty",
  word: "wrd",
  calibration: "cal",
} as const;

interface IdKinds {
  site: SiteId;
  staff: StaffId;
  item: ItemId;
  report: ReportId;
  match: MatchId;
  claim: ClaimId;
  return: ReturnId;
  notice: NoticeId;
  photo: PhotoId;
  storage: StorageLocationId;
  event: Branded<"EventId">;
  stay: StayId;
  word: SiteWordId;
  calibration: CalibrationId;
}

/** A new row id: a three-letter prefix that tells its kind, then about 103 random bits. */
export function newId<K extends keyof IdKinds>(kind: K): IdKinds[K] {
  return `${PREFIXES[kind]}_${opaque()}` as IdKinds[K];
}

/** A new public reference: `HW-` and eight speakable characters (23^8, checked unique by the database). */
export function newReference(): Reference {
  const code = speakable();
  return `HW-${code.slice(0, 4)}-${code.slice(4)}` as Reference;
}

/** Reads a reference as people type it (lower case, missing dashes or `HW`); null when it cannot be one. */
export function parseReference(text: string): Reference | null {
  const code = text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/^HW/, "");
  return /^[34679ACDEFGHJKMNPQRTWXY]{8}$/.test(code) ? (`HW-${code.slice(0, 4)}-${code.slice(4)}` as Reference) : null;
}

/** A new link secret of 28 characters, about 161 bits. */
export function newLinkToken(): LinkToken {
  return secret() as LinkToken;
}
