/** Shared by the matching tests: a census in which nothing is known to be rare, and a way to score one pair. */
import type { ItemFacts, ReportFacts } from "../../src/matching/facts.ts";
import { type Census, rank } from "../../src/matching/model.ts";
import { profileItem, profileReport } from "../../src/matching/profile.ts";

export const CENSUS: Census = { counts: new Map(), total: 100, pool: 100 };

export const ITEM: ItemFacts = {
  id: "i",
  site: "MUC-SEN",
  siteKind: "hotel",
  foundAt: Date.parse("2026-02-13T11:00:00+01:00"),
  place: "Zi 305 Bettritze",
  unit: "305",
  title: "Stoffhase grau",
  description: "Schlappohren, 1 Auge weg",
  category: "Spielzeug",
  brand: null,
  colours: ["grau"],
  identifiers: [],
};
export const REPORT: ReportFacts = {
  id: "r",
  lang: "en",
  site: "MUC-SEN",
  lostFrom: Date.parse("2026-02-12T20:00:00+01:00"),
  lostTo: Date.parse("2026-02-13T09:30:00+01:00"),
  place: "big bed",
  unit: "503 or 305",
  item: "my son's bunny",
  description: "one eye missing, floppy ears",
  category: "soft toy",
  brand: null,
  colours: ["grey"],
  identifiers: [],
};

/** One item against one report. */
export function pair(item: ItemFacts, report: ReportFacts) {
  const [ranked] = rank(profileReport(report), [profileItem(item)], CENSUS);
  if (!ranked) throw new Error("nothing ranked");
  return ranked;
}

/** The evidence of one kind. */
export function evidence(item: ItemFacts, report: ReportFacts, kind: string) {
  return pair(item, report).evidence.find((one) => one.kind === kind);
}
