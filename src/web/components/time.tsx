export interface TimeTextProps {
  /** UTC epoch milliseconds. */
  at: number;
  /** The site's IANA zone. */
  zone: string;
  /** The page's language. */
  lang?: string | undefined;
  /** `moment` says date, time and offset; `date` only the day; `time` only the hour and offset. */
  show?: "moment" | "date" | "time" | undefined;
  /** The weekday too, for appointments and deadlines. */
  weekday?: boolean | undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, options);
    formats.set(key, found);
  }
  return found;
}

function offset(at: number, zone: string): string {
  const parts = format("en", { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts(at);
  const name = parts.find((part) => part.type === "timeZoneName")?.value ?? "";
  return name === "GMT" ? "GMT+0" : name;
}

/** The words for a moment in a zone, with the zone's offset: "21 Nov 2026, 18:40 GMT+1". */
export function timeWords({ at, zone, lang = "en", show = "moment", weekday }: TimeTextProps): string {
  const date = { day: "numeric", month: "short", year: "numeric" } as const;
  const time = { hour: "2-digit", minute: "2-digit", timeZoneName: "shortOffset" } as const;
  const parts = format(lang, {
    timeZone: zone,
    ...(weekday ? { weekday: "long" } : {}),
    ...(show === "time" ? {} : date),
    ...(show === "date" ? {} : time),
  }).formatToParts(at);
  const name = offset(at, zone);
  // The offset reads "GMT+3" in every script; where lines run from the right it is held together.
  const shown = /^(ar|fa|he|ur)\b/.test(lang) ? `\u2066${name}\u2069` : name;
  return parts.map((part) => (part.type === "timeZoneName" ? shown : part.value)).join("");
}

/** A moment in the site's zone, readable by people and machines. */
export function TimeText(props: TimeTextProps) {
  return (
    <time class="time" datetime={new Date(props.at).toISOString()}>
      {timeWords(props)}
    </time>
  );
}
