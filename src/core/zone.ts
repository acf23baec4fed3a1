import type { Instant } from "./clock.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

function partsIn(at: Instant, timeZone: string): Record<string, string> {
  let format = formatters.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formatters.set(timeZone, format);
  }
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]));
}

/** The zone's offset from UTC at an instant, in milliseconds. */
function offsetAt(at: Instant, timeZone: string): number {
  const p = partsIn(at, timeZone);
  const local = Date.UTC(
    Number(p.year),
    Number(p.month) - 1,
    Number(p.day),
    Number(p.hour),
    Number(p.minute),
    Number(p.second),
  );
  return local - Math.floor(at / 1000) * 1000;
}

/** `2026-11-21T19:20` as clocks show it in a zone, for `datetime-local` fields. */
export function toLocal(at: Instant, timeZone: string): string {
  const p = partsIn(at, timeZone);
  return `${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}`;
}

/**
 * Reads what a `datetime-local` (or `date`: then noon) field sends as an instant in the site's zone; null when it
 * is not a date. A time skipped in spring is read as the hour after.
 */
export function fromLocal(text: string, timeZone: string): Instant | null {
  const read = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(text.trim());
  if (!read) return null;
  const [, year, month, day, hour = "12", minute = "00"] = read;
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  if (Number.isNaN(asUtc)) return null;
  // Date.UTC carries 13 months or 75 minutes over; such a date was mistyped.
  if (new Date(asUtc).toISOString().slice(0, 16) !== `${year}-${month}-${day}T${hour}:${minute}`) return null;
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return asUtc - offsetAt(guess, timeZone);
}

/** Whether the runtime knows this IANA zone name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone's offset as people write it: `UTC+01:00`. */
export function offsetLabel(at: Instant, timeZone: string): string {
  const minutes = Math.round(offsetAt(at, timeZone) / 60_000);
  const sign = minutes < 0 ? "-" : "+";
  const size = Math.abs(minutes);
  return `UTC${sign}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
}
