/** What the engine is told about a thing, and what it says back. No database, no clock. */
import type { ConceptId } from "./lexicon/index.ts";

export type Side = "item" | "report";

interface CommonFacts {
  readonly id: string;
  /** Code or id of the site; for a report null when the traveler does not know. */
  readonly site?: string | null;
  readonly siteKind?: string | null;
  /** Sites of one group share what is found; null puts every site in one group. */
  readonly siteGroup?: string | null;
  /** The site's name, city and the like, for travelers who name the place and not the site. */
  readonly siteWords?: readonly string[] | null;
  readonly place?: string | null;
  readonly unit?: string | null;
  readonly description?: string | null;
  readonly category?: string | null;
  readonly brand?: string | null;
  readonly colours?: readonly string[] | null;
  /** Serials, engraved text, initials, the name on a tag. */
  readonly identifiers?: readonly string[] | null;
  readonly lang?: string | null;
  /** Colours of the thing in the photos, by name. */
  readonly photoColour?: readonly string[] | null;
}

/** A stay that an item's unit and date point at, or that a report names. */
export interface StayFacts {
  readonly unit?: string | null;
  readonly from?: number | null;
  readonly to?: number | null;
  readonly name?: string | null;
  readonly site?: string | null;
  /** Other sites this stay touched: where a one-way rental ended, a transfer, the bus. */
  readonly transfers?: readonly string[] | null;
}

export interface ItemFacts extends CommonFacts {
  /** Epoch milliseconds. */
  readonly foundAt?: number | null;
  readonly title?: string | null;
  readonly stay?: StayFacts | null;
}

export interface ReportFacts extends CommonFacts {
  /** Epoch milliseconds: last surely had, first surely missed. */
  readonly lostFrom?: number | null;
  readonly lostTo?: number | null;
  readonly item?: string | null;
  readonly travelerName?: string | null;
  readonly stay?: StayFacts | null;
}

export type Agreement = "agree" | "partial" | "conflict" | "unknown";

/** Kinds of evidence that could be wrong for the same reason share a group. */
export type EvidenceGroup = "identity" | "thing" | "looks" | "details" | "where" | "when";

interface EvidenceOf<Kind extends string, Group extends EvidenceGroup> {
  readonly kind: Kind;
  readonly group: Group;
  readonly agreement: Agreement;
  /** Log-odds this adds; 0 when unknown. */
  readonly weight: number;
  /** What each side said, in its own words; empty when it said nothing. */
  readonly item: string;
  readonly report: string;
  /** Concepts both mean, for a sentence in the reader's language. */
  readonly concepts?: readonly ConceptId[];
  /** Their English names, stored with the evidence so that a page need not wake the lexicon. */
  readonly labels?: readonly string[];
}

export type IdentifierEvidence = EvidenceOf<"identifier" | "name", "identity">;
export type ThingEvidence = EvidenceOf<"kind" | "brand" | "model", "thing">;
export type LooksEvidence = EvidenceOf<"colour" | "photo" | "size" | "who" | "material" | "pattern", "looks">;
export type DetailEvidence = EvidenceOf<"marks" | "contents" | "words" | "numbers" | "side", "details">;
export type WhereEvidence = EvidenceOf<"site" | "unit" | "place" | "stay", "where"> & {
  /** The unit differs by one slip of the pen. */
  readonly slip?: boolean;
};
export interface WhenEvidence extends EvidenceOf<"time", "when"> {
  /** Days from the end of the loss window to the find; negative inside or before it. */
  readonly days?: number;
  /** Found more than a day's grace before it was lost. */
  readonly veto?: boolean;
}

/** Stands for a guest's name in the evidence: only staff of the stay's site may know it. */
export const STAY_GUEST = "guest of the stay";

/** One reason for or against, typed by what it is about. */
export type Evidence =
  | IdentifierEvidence
  | ThingEvidence
  | LooksEvidence
  | DetailEvidence
  | WhereEvidence
  | WhenEvidence;
export type EvidenceKind = Evidence["kind"];

export type MatchVerdict = "confident" | "possible" | "weak";

/** What to ask so that near-identical things come apart. */
export type Question =
  | "lock_screen"
  | "serial"
  | "left_or_right"
  | "engraving"
  | "initials"
  | "contents"
  | "size"
  | "brand"
  | "colour"
  | "marks"
  | "where_exactly"
  | "photo"
  | "fits_key";

export interface Ranked {
  readonly id: string;
  readonly probability: number;
  /** As the engine alone says it, where the desk's own decisions have corrected `probability`. */
  readonly raw?: number;
  readonly verdict: MatchVerdict;
  /** Sum of the evidence, before the others were looked at. */
  readonly logOdds: number;
  readonly evidence: readonly Evidence[];
  /** Set when another candidate is nearly as good. */
  readonly ask: Question | null;
}

/** A parameterised statement for the caller's own batch. */
export interface Statement {
  readonly sql: string;
  readonly args: (string | number | null)[];
}
