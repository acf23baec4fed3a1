import { DAY, HOUR, MINUTE } from "../core/clock.ts";
import { timeWords } from "./components/index.ts";

/** "1 item", "3 items". */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** How long ago, in the largest unit that still says something: "just now", "25 min", "3 h", "12 days". */
export function age(at: number, now: number): string {
  const past = now - at;
  if (past < MINUTE) return "just now";
  if (past < HOUR) return `${Math.floor(past / MINUTE)} min`;
  if (past < DAY) return `${Math.floor(past / HOUR)} h`;
  return plural(Math.floor(past / DAY), "day");
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words of a script that runs the other way keep to themselves (FSI … PDI), so that their neighbours stay in place. */
const apart = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words);

/** Small facts as one line that wraps between them, never before the dot. */
export const inLine = (...facts: readonly (string | null | undefined | false)[]): string =>
  facts.flatMap((fact) => (fact ? [apart(fact)] : [])).join("\u00a0· ");

/** "25 min ago", or "just now". */
export function ago(at: number, now: number): string {
  const words = age(at, now);
  return words === "just now" ? words : `${words} ago`;
}

/** The clock of a site, so that nobody wonders whose time a field wants: "Lisbon time, now 18:40 GMT+1". */
export function zoneNote(zone: string, now: number): string {
  const city = (zone.split("/").at(-1) ?? zone).replace(/_/g, " ");
  return `${city} time, now ${timeWords({ at: now, zone, show: "time" })}`;
}

/** A greeting by the hour on the site's clock. */
export function greeting(zone: string, now: number): string {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(now),
  );
  return hour < 5 ? "Good night" : hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
}

/** The first name, for a greeting. */
export const firstName = (name: string): string => name.split(" ")[0] ?? name;
