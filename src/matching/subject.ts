import { eq, type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../core/ctx.ts";
import { type Item, items } from "../items/schema.ts";
import { coloursOfPhotos } from "../photos/dominant-colour.ts";
import { photoColoursOfItem, photoColoursOfReport } from "../photos/read.ts";
import type { Photo } from "../photos/schema.ts";
import { type Report, reports } from "../reports/schema.ts";
import type { Site } from "../sites/read.ts";
import { sites } from "../sites/schema.ts";
import { stayOfItem, stayOfReport } from "../stays/fit.ts";
import { staysByName, staysNearItem, staysNearReport } from "../stays/read.ts";
import { type Stay, stays } from "../stays/schema.ts";
import type { ItemFacts, ReportFacts, StayFacts } from "./facts.ts";
import { type Lexicon, lexicon } from "./lexicon/index.ts";
import { conceptsOf, Overlay } from "./lexicon/overlay.ts";
import { wordsNear } from "./site-words.ts";

const placeFacts = (site: Site) => ({
  site: site.id,
  siteKind: site.kind,
  // A site in no group keeps its things to itself.
  siteGroup: site.siteGroup ?? site.id,
  siteWords: [site.name, site.address ?? ""],
});

const stayFacts = (stay: Stay): StayFacts => ({
  unit: stay.unit,
  from: stay.fromAt,
  to: stay.toAt,
  name: stay.guestName,
  site: stay.siteId,
  transfers: stay.dropOffSiteId ? [stay.dropOffSiteId] : [],
});

/** What matching takes from a photo. */
type SeenPhoto = Pick<Photo, "colours">;

/** An item as the engine reads it, hidden details included: only staff ever see what agreed. */
export function itemFacts(
  item: Item,
  site: Site,
  stay: Stay | null = null,
  photos: readonly SeenPhoto[] = [],
): ItemFacts {
  const { id, foundAt, title, category, brand, colours, identifiers, place, unit } = item;
  const description = [item.description, item.hiddenDetails].filter(Boolean).join("\n");
  const facts = {
    id,
    foundAt,
    title,
    description,
    category,
    brand,
    colours,
    identifiers,
    place,
    unit,
    photoColour: coloursOfPhotos(photos),
    ...placeFacts(site),
  };
  return stay ? { ...facts, stay: stayFacts(stay) } : facts;
}

/** What the engine reads of a report. */
export type ToldReport = Pick<
  Report,
  | "id"
  | "language"
  | "lostFrom"
  | "lostTo"
  | "what"
  | "description"
  | "category"
  | "brand"
  | "colours"
  | "identifiers"
  | "place"
  | "unit"
  | "travelerName"
>;

/** A report as the engine reads it. */
export function reportFacts(
  report: ToldReport,
  site: Site,
  stay: Stay | null = null,
  photos: readonly SeenPhoto[] = [],
): ReportFacts {
  const { id, lostFrom, lostTo, description, category, brand, colours, identifiers, place, unit, travelerName } =
    report;
  const facts = {
    id,
    lang: report.language,
    lostFrom,
    lostTo,
    item: report.what,
    description,
    category,
    brand,
    colours,
    identifiers,
    place,
    unit,
    travelerName,
    photoColour: coloursOfPhotos(photos),
    ...placeFacts(site),
  };
  return stay ? { ...facts, stay: stayFacts(stay) } : facts;
}

/** An item with what the engine needs beside it. */
export interface ItemSubject {
  readonly item: Item;
  readonly facts: ItemFacts;
  /** The house's lexicon, with the own words of the site's group on top. */
  readonly lex: Lexicon;
}
export interface ReportSubject {
  readonly report: Report;
  readonly facts: ReportFacts;
  readonly lex: Lexicon;
}

/** The last overlay made: things of one site are mostly read one after the other. */
let latest: { readonly key: string; readonly lex: Lexicon } | null = null;

function lexiconWith(words: readonly { readonly word: string; readonly meaning: string }[]): Lexicon {
  if (words.length === 0) return lexicon();
  const key = JSON.stringify(words);
  if (latest?.key === key) return latest.lex;
  const below = lexicon();
  const own = words.map(({ word, meaning }) => ({ word, concepts: conceptsOf(meaning, below) }));
  latest = { key, lex: new Overlay(below, own) };
  return latest.lex;
}

/** One item with its site and the stay it points at; null when there is none. One round trip. */
export async function readItemSubject(ctx: Ctx, where: SQL): Promise<ItemSubject | null> {
  const [rows, near, words, photos] = await ctx.db.batch([
    ctx.db.select({ item: items, site: sites }).from(items).innerJoin(sites, eq(sites.id, items.siteId)).where(where),
    staysNearItem(ctx, where),
    wordsNear(ctx, sql`(SELECT ${items.siteId} FROM ${items} WHERE ${where})`),
    photoColoursOfItem(ctx, where),
  ]);
  const row = rows[0];
  if (!row) return null;
  const stay = stayOfItem(
    row.item,
    near.map((one) => one.stay),
  );
  return { item: row.item, facts: itemFacts(row.item, row.site, stay, photos), lex: lexiconWith(words) };
}

/**
 * One report with its site and the stay it means; null when there is none. One round trip, and one more by the
 * traveler's name when neither e-mail nor unit led to a stay and there are stays at all.
 */
export async function readReportSubject(ctx: Ctx, where: SQL): Promise<ReportSubject | null> {
  const [rows, near, words, photos] = await ctx.db.batch([
    ctx.db
      .select({ report: reports, site: sites, anyStay: sql<number>`EXISTS (SELECT 1 FROM ${stays})` })
      .from(reports)
      .innerJoin(sites, eq(sites.id, reports.siteId))
      .where(where),
    staysNearReport(ctx, where),
    wordsNear(ctx, sql`(SELECT ${reports.siteId} FROM ${reports} WHERE ${where})`),
    photoColoursOfReport(ctx, where),
  ]);
  const row = rows[0];
  if (!row) return null;
  const known = near.map((one) => one.stay);
  let stay = stayOfReport(row.report, known);
  if (!stay && row.anyStay) stay = stayOfReport(row.report, await staysByName(ctx, row.report));
  return { report: row.report, facts: reportFacts(row.report, row.site, stay, photos), lex: lexiconWith(words) };
}
