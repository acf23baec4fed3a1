/** All the tables of the lexicon, put together. A new file of kinds or brands is listed here, nowhere else. */
import { bags as bagsKinds } from "./kinds/bags.ts";
import { care as careKinds } from "./kinds/care.ts";
import { clothing as clothingKinds } from "./kinds/clothing.ts";
import { documents as documentsKinds } from "./kinds/documents.ts";
import { electronics as electronicsKinds } from "./kinds/electronics.ts";
import { health as healthKinds } from "./kinds/health.ts";
import { keys as keysKinds } from "./kinds/keys.ts";
import { optics as opticsKinds } from "./kinds/optics.ts";
import { top as topKinds } from "./kinds/top.ts";
import { colours } from "./colours.ts";
import type { Attributes, Brands, Kinds } from "./format.ts";

export interface LexiconData {
  readonly kinds: Kinds;
  readonly brands: Brands;
  /** Attribute tables by the letter their concepts begin with. */
  readonly attributes: Readonly<Record<string, Attributes>>;
}

export const LEXICON_DATA: LexiconData = {
  kinds: { ...bagsKinds, ...careKinds, ...clothingKinds, ...documentsKinds, ...electronicsKinds, ...healthKinds, ...keysKinds, ...opticsKinds, ...topKinds, },
  brands: { },
  attributes: {
    c: colours,
  },
};
