import { DAY } from "../core/clock.ts";
import type { Item } from "../items/schema.ts";
import type { Report } from "../reports/schema.ts";
import type { Stay } from "./schema.ts";

/** How long after a stay its unit may go uncleaned and unlet, so that a find there still points at its guest. */
export const FOUND_AFTER = 21 * DAY;
/** Guests misremember when they left by about this much. */
export const GRACE = 2 * DAY;

/** A unit's letters and digits alone, in capitals: "12-AB-34" and "12 ab 34" are one car. */
export function unitKey(unit: string): string {
  return unit
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The keys a unit written by hand may stand under: as it is, and without a word before it ("Room 305"). */
export function unitKeys(unit: string | null): string[] {
  if (!unit) return [];
  const keys = [unitKey(unit), unitKey(unit.trim().replace(/^\S+\s+/, ""))].filter(Boolean);
  return [...new Set(keys)];
}

const TITLES = new Set(["mr", "mrs", "ms", "miss", "dr", "herr", "frau", "sr", "sra", "mme"]);

/** A name's words, folded and sorted, titles left out: "TRAVELER/MIA MRS" is "Mia Traveler". */
export function nameKey(name: string): string {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word && !TITLES.has(word));
  return words.sort().join(" ");
}

type Where = Pick<Stay, "siteId" | "dropOffSiteId">;
const touches = (stay: Where, siteId: string): boolean => stay.siteId === siteId || stay.dropOffSiteId === siteId;

/** Whether an item's unit, date and site point at a stay. */
export function pointsAt(
  item: Pick<Item, "unit" | "foundAt" | "siteId">,
  stay: Pick<Stay, "unitKey" | "fromAt" | "toAt"> & Where,
): boolean {
  return (
    touches(stay, item.siteId) &&
    unitKeys(item.unit).includes(stay.unitKey) &&
    item.foundAt >= stay.fromAt &&
    item.foundAt <= stay.toAt + FOUND_AFTER
  );
}

/** The last guest before the find: whoever had the unit when, or most shortly before, the item was found. */
export function stayOfItem<S extends Parameters<typeof pointsAt>[1]>(
  item: Parameters<typeof pointsAt>[0],
  candidates: readonly S[],
): S | null {
  const fit = candidates.filter((stay) => pointsAt(item, stay));
  return fit.reduce<S | null>((best, stay) => (best && best.fromAt >= stay.fromAt ? best : stay), null);
}

/** How well a stay fits a report: by e-mail, by name, or not at all. The window must not speak against it. */
export function fitOf(
  report: Pick<Report, "travelerName" | "travelerEmail" | "unit" | "lostFrom" | "lostTo" | "createdAt">,
  stay: Pick<Stay, "guestKey" | "guestEmail" | "unitKey" | "fromAt" | "toAt">,
): number {
  const from = report.lostFrom ?? report.lostTo;
  const to = report.lostTo ?? report.lostFrom;
  const overlaps =
    from === null || to === null
      ? stay.fromAt <= report.createdAt && stay.toAt >= report.createdAt - 60 * DAY
      : stay.fromAt <= to + GRACE && stay.toAt >= from - GRACE;
  if (!overlaps) return 0;
  const sameUnit = unitKeys(report.unit).includes(stay.unitKey);
  if (stay.guestEmail !== null && stay.guestEmail === report.travelerEmail) return sameUnit ? 5 : 4;
  if (stay.guestKey !== "" && stay.guestKey === nameKey(report.travelerName))
    return sameUnit ? 4 : from === null ? 1 : 3;
  return sameUnit && sharesName(stay.guestKey, nameKey(report.travelerName)) ? 2 : 0;
}

/** One name of the two is the same: a family books under one of them. */
function sharesName(a: string, b: string): boolean {
  const words = new Set(a.split(" "));
  return b.split(" ").some((word) => word.length >= 2 && words.has(word));
}

/** The stay that fits a report best; the latest of equals. */
export function stayOfReport<S extends Parameters<typeof fitOf>[1]>(
  report: Parameters<typeof fitOf>[0],
  candidates: readonly S[],
): S | null {
  let best: S | null = null;
  let most = 0;
  for (const stay of candidates) {
    const fit = fitOf(report, stay);
    if (fit > most || (fit > 0 && fit === most && best !== null && stay.fromAt > best.fromAt)) {
      best = stay;
      most = fit;
    }
  }
  return best;
}
