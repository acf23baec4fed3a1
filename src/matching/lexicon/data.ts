/** All the tables of the lexicon, put together. A new file of kinds or brands is listed here, nowhere else. */
import { abbreviations } from "./abbreviations.ts";
import { babyToysBrands } from "./brands/baby_toys.ts";
import { beautyHealthHomeBrands } from "./brands/beauty_health_home.ts";
import { carsMiscBrands } from "./brands/cars_misc.ts";
import { electronicsBrands } from "./brands/electronics.ts";
import { fashionBrands } from "./brands/fashion.ts";
import { luggageOutdoorSportBrands } from "./brands/luggage_outdoor_sport.ts";
import { colours } from "./colours.ts";
import type { Attributes, Brands, Kinds } from "./format.ts";
import { audio as audioKinds } from "./kinds/audio.ts";
import { baby as babyKinds } from "./kinds/baby.ts";
import { bags as bagsKinds } from "./kinds/bags.ts";
import { care as careKinds } from "./kinds/care.ts";
import { clothing as clothingKinds } from "./kinds/clothing.ts";
import { documents as documentsKinds } from "./kinds/documents.ts";
import { electronics as electronicsKinds } from "./kinds/electronics.ts";
import { footwear as footwearKinds } from "./kinds/footwear.ts";
import { health as healthKinds } from "./kinds/health.ts";
import { home_food as homeFoodKinds } from "./kinds/home_food.ts";
import { jewellery as jewelleryKinds } from "./kinds/jewellery.ts";
import { keys as keysKinds } from "./kinds/keys.ts";
import { music_art_paper as musicArtPaperKinds } from "./kinds/music_art_paper.ts";
import { optics as opticsKinds } from "./kinds/optics.ts";
import { sports as sportsKinds } from "./kinds/sports.ts";
import { tools_car_pets_misc as toolsCarPetsMiscKinds } from "./kinds/tools_car_pets_misc.ts";
import { top as topKinds } from "./kinds/top.ts";
import { toys as toysKinds } from "./kinds/toys.ts";
import { worn as wornKinds } from "./kinds/worn.ts";
import { LOOKALIKES } from "./lookalikes.ts";
import { marks } from "./marks.ts";
import { materials } from "./materials.ts";
import { patterns } from "./patterns.ts";
import { places } from "./places.ts";
import { sizes } from "./sizes.ts";
import { who } from "./who.ts";

export interface LexiconData {
  readonly kinds: Kinds;
  readonly brands: Brands;
  /** Attribute tables by the letter their concepts begin with. */
  readonly attributes: Readonly<Record<string, Attributes>>;
  /** Shorthand and the words it stands for. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Kinds that one person takes for another, in groups. */
  readonly lookalikes: readonly (readonly string[])[];
}

export const LEXICON_DATA: LexiconData = {
  kinds: {
    ...audioKinds,
    ...babyKinds,
    ...bagsKinds,
    ...careKinds,
    ...clothingKinds,
    ...documentsKinds,
    ...electronicsKinds,
    ...footwearKinds,
    ...healthKinds,
    ...homeFoodKinds,
    ...jewelleryKinds,
    ...keysKinds,
    ...musicArtPaperKinds,
    ...opticsKinds,
    ...sportsKinds,
    ...toolsCarPetsMiscKinds,
    ...topKinds,
    ...toysKinds,
    ...wornKinds,
  },
  brands: {
    ...babyToysBrands,
    ...beautyHealthHomeBrands,
    ...carsMiscBrands,
    ...electronicsBrands,
    ...fashionBrands,
    ...luggageOutdoorSportBrands,
  },
  attributes: {
    c: colours,
    m: materials,
    p: patterns,
    z: sizes,
    w: who,
    x: marks,
    o: places,
  },
  abbreviations,
  lookalikes: LOOKALIKES,
};

/**
 * Makes the lexicon ready. Here it is part of the program and there is nothing to do; in the Worker's build this file
 * is replaced by one that reads it with `read` from a static asset, once an isolate.
 */
export async function loadLexicon(_read: (address: string) => Promise<ArrayBuffer>): Promise<void> {}
