/**
 * How the lexicon is written down. One file a domain, plain data, easy for a person to extend.
 *
 * A term list is one string, terms separated by `|`, every language of a concept in its own list.
 * A leading `~` marks a weak term: a word that often means something else ("cell", "case", "ring"),
 * which speaks for the concept only a little until the rest of the text agrees.
 */
export const LANGUAGES = ["en", "es", "fr", "de", "it", "pt", "nl", "pl", "sv", "ja", "ko", "zh", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** `"mobile phone|cell phone|~cell"`: terms of one concept in one language. */
export type Terms = string;
export type TermsByLanguage = Readonly<Record<Language, Terms>>;

/** What policy and privacy must know of an item kind. */
export type SpecialClass =
  | "payment_card"
  | "identity_document"
  | "cash"
  | "medicine"
  | "medical_device"
  | "weapon"
  | "perishable"
  | "hazardous"
  | "battery"
  | "data_carrier"
  | "human_remains"
  | "live_animal"
  | "hygiene"
  | "high_value";

export interface Kind {
  /** Broader kinds, by key; every key must exist in some file. Top kinds have none. */
  readonly isA?: readonly string[];
  /** This thing is a part of that one (an earbud of a pair of earbuds). */
  readonly partOf?: readonly string[];
  /** Often lost or found together, yet not the same thing (charging case, earbuds). */
  readonly goesWith?: readonly string[];
  /** For whom, when the kind itself says so. */
  readonly who?: "child" | "adult" | "baby" | "woman" | "man" | "pet";
  readonly special?: readonly SpecialClass[];
  readonly terms: TermsByLanguage;
  /** Clerk's shorthand, any language: `"sungl|sunnies|shades"`. */
  readonly abbreviations?: Terms;
}
export type Kinds = Readonly<Record<string, Kind>>;

/** A colour, material, pattern, size, mark, place …: anything that describes rather than names. */
export interface Attribute {
  /** Others of the same table that people mix up with this one, with how near they are, 0 to 1. */
  readonly near?: Readonly<Record<string, number>>;
  readonly terms: TermsByLanguage;
  readonly abbreviations?: Terms;
}
export type Attributes = Readonly<Record<string, Attribute>>;

export interface ProductLine {
  /** The kinds this line can be; the first is the likeliest. */
  readonly kinds: readonly string[];
  /** `"galaxy s22|s22"`; names are the same in most languages, other scripts go in the same list. */
  readonly terms: Terms;
}
export interface Brand {
  /** Spellings in every script people use: `"samsung|samsong|삼성|サムスン|三星|سامسونج"`. */
  readonly terms: Terms;
  /** Kinds the bare brand speaks for, likeliest first; empty for makers of everything. */
  readonly kinds?: readonly string[];
  readonly lines?: Readonly<Record<string, ProductLine>>;
}
export type Brands = Readonly<Record<string, Brand>>;
