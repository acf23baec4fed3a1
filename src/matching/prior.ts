import type { Feature, Scale } from "./compare.ts";

/** What turns evidence into a probability. */
export interface Model extends Scale {
  /** Log-odds of a candidate nobody knows anything about, in a pool of `POOL_OF_FIT`. */
  readonly bias: number;
  /**
   * How much a larger pool takes from each candidate, per e-fold: less than one, since rarity grows with it
   * and lookalikes that are there compete anyway.
   */
  readonly pool: number;
}

/** A model, and the one for two lists of goods, where nothing has a place or a time; the same when absent. */
export interface Models extends Model {
  readonly goods?: Model;
}

/** Size of pool the bias was fitted at. */
export const POOL_OF_FIT = 85;

/** What each feature is believed to be worth before any pair was seen; fitting starts here and is drawn back to it. */
export const PRIOR: Readonly<Record<Feature, number>> = {
  kind: 0.9,
  kindRelated: 0.7,
  kindConflict: -2.6,
  kindBeside: -0.8,
  kindMention: 0.6,
  kindDenied: -2.0,
  brand: 0.8,
  brandConflict: -1.1,
  model: 0.6,
  modelConflict: -0.8,
  code: 0.8,
  codeConflict: -1.2,
  colour: 0.8,
  colourConflict: -1.2,
  colourText: 0.4,
  photo: 0.3,
  who: 0.7,
  whoConflict: -3.2,
  whoSilent: -1.4,
  size: 0.7,
  sizeConflict: -1.5,
  material: 0.5,
  materialConflict: -0.3,
  pattern: 0.7,
  patternConflict: -0.4,
  marks: 0.7,
  marksConflict: -1.0,
  apart: -0.6,
  contents: 0.7,
  contentsDenied: -0.6,
  words: 0.5,
  likeness: 1.2,
  numbers: 0.8,
  numbersConflict: -1.6,
  side: 0.5,
  sideConflict: -5.5,
  identifier: 1.0,
  identifierNear: 0.9,
  identifierConflict: -5.5,
  identifierText: 0.8,
  otherName: -0.8,
  name: 0.8,
  unit: 0.9,
  unitSwap: 2.2,
  unitSlip: 0.6,
  unitConflict: -2.6,
  unitMention: 0.9,
  floor: 1.3,
  floorConflict: -1.0,
  stayUnit: 0.9,
  site: 1.0,
  siteConflict: -2.2,
  siteNamed: 1.6,
  staySite: 0.9,
  groupConflict: -5,
  place: 0.7,
  placeConflict: -0.5,
  wordsAlone: 0.5,
  brandAlone: 0.5,
  unlikeAlone: -3,
  heldAlone: 1,
  numbersAlone: -1,
  time: 0.9,
  timeVeto: -8,
};

export const PRIOR_MODEL: Model = { weights: PRIOR, bias: -6.4, pool: 0.3, ceiling: 8.2, beyond: 0.05 };

/**
 * The same for lists of goods, where neither place nor time is known. Means of fits on three public lists of goods that hold one another's
 * articles (Abt-Buy, Amazon-Google, Walmart-Amazon), rounded: there the wording and the maker's codes decide.
 */
export const GOODS_MODEL: Model = {
  ...PRIOR_MODEL,
  weights: {
    ...PRIOR,
    kind: 0.2,
    brand: 0.1,
    brandAlone: 0.2,
    words: 0.1,
    likeness: 1.2,
    numbers: 0.25,
    code: 0.5,
    codeConflict: -2,
    wordsAlone: 0.1,
    unlikeAlone: -2.5,
    heldAlone: 4,
    numbersAlone: -0.9,
    numbersConflict: -2,
    identifierNear: 0.1,
  },
  bias: -3,
};
