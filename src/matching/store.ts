/** The engine's own index in the database: what is written when a thing changes, and the one question asked of it. */
import type { Client, InStatement } from "@libsql/client";
import type { ItemFacts, ReportFacts, Side, Statement } from "./facts.ts";
import type { Census } from "./model.ts";
import { PROFILE_VERSION, type Profile, profileItem, profileReport, termsOf } from "./profile.ts";

/** Most candidates one question brings back. */
export const CANDIDATE_LIMIT = 200;

/**
 * A document's row number is its minute and a sequence, negative for reports: full-text postings are
 * sorted by it, so a window of time is a range that costs nothing.
 */
const SEQUENCE = 2 ** 20;
const LAST_MINUTE = 2 ** 26;
const MINUTE = 60_000;
const DAY = 86_400_000;
/** Open things older than this are not looked for by date. */
const REACH = 400 * DAY;
/** Postings read over the whole reach, rarest terms first, and over the days around the loss. */
const BUDGET = 900;
const NEAR_BUDGET = 60_000;

/** Statements run only if this holds, for a caller whose own guarded update may have lost its race. */
export interface When {
  readonly sql: string;
  readonly args: (string | number | null)[];
}

/** Writes an item into the index, replacing what was there. */
export function indexItem(facts: ItemFacts, when?: When): Statement[] {
  return indexProfile(profileItem(facts), when);
}

/** Writes a report into the index, replacing what was there. */
export function indexReport(facts: ReportFacts, when?: When): Statement[] {
  return indexProfile(profileReport(facts), when);
}

/** Takes a thing that is no longer open out of the index. */
export function closeDoc(id: string, when?: When): Statement[] {
  return [
    {
      sql: `DELETE FROM match_docs WHERE id = ?${when ? ` AND (${when.sql})` : ""}`,
      args: [id, ...(when?.args ?? [])],
    },
  ];
}

/** The statements for a profile already made. */
export function indexProfile(profile: Profile, when?: When): Statement[] {
  const [low, high] = slot(profile.side, profile.from);
  const next = profile.side === "item" ? "max(doc) + 1" : "min(doc) - 1";
  const start = profile.side === "item" ? low : high;
  return [
    ...closeDoc(profile.id, when),
    {
      sql:
        "INSERT INTO match_docs (doc, id, side, site, keeper, version, profile, terms) " +
        `SELECT coalesce((SELECT ${next} FROM match_docs WHERE doc BETWEEN ? AND ?), ?), ?, ?, ?, ?, ?, ?, ? ${when ? `WHERE ${when.sql}` : "WHERE true"}`,
      args: [
        low,
        high,
        start,
        profile.id,
        profile.side,
        profile.site?.toLowerCase() ?? null,
        profile.group,
        PROFILE_VERSION,
        pack(profile),
        termsOf(profile).join(" "),
        ...(when?.args ?? []),
      ],
    },
  ];
}

function minuteOf(at: number | null): number {
  return at === null ? 0 : Math.min(LAST_MINUTE, Math.max(1, Math.floor(at / MINUTE)));
}

function slot(side: Side, at: number | null): [number, number] {
  const low = minuteOf(at) * SEQUENCE;
  return side === "item" ? [low + 1, low + SEQUENCE - 1] : [-(low + SEQUENCE - 1), -(low + 1)];
}

function span(side: Side, from: number, to: number): [number, number] {
  const low = minuteOf(from) * SEQUENCE;
  const high = minuteOf(to) * SEQUENCE + SEQUENCE - 1;
  return side === "item" ? [low, high] : [-high, -low];
}

const UNSAID: Profile["said"] = { title: "", place: "", brand: "", colours: "", description: "" };
/** A profile of nothing. Its order is that of the stored one: whoever changes it raises `PROFILE_VERSION`. */
const EMPTY: Profile = {
  id: "",
  side: "item",
  said: UNSAID,
  v: PROFILE_VERSION,
  from: null,
  to: null,
  site: null,
  siteKind: null,
  group: null,
  kinds: [],
  extra: [],
  denied: [],
  colours: [],
  moreColours: [],
  photoColours: [],
  brands: [],
  brandWord: null,
  brandDoubted: false,
  lines: [],
  who: [],
  family: false,
  sizes: [],
  materials: [],
  patterns: [],
  marks: [],
  places: [],
  words: [],
  sounds: [],
  numbers: [],
  measures: [],
  models: [],
  tagged: [],
  counts: [],
  codes: [],
  articles: [],
  glued: "",
  title: [],
  ids: [],
  units: [],
  unitText: "",
  floor: null,
  sideMark: null,
  sideSure: false,
  toldInitials: [],
  unread: false,
  names: [],
  stayUnits: [],
  staySites: [],
  stayNames: [],
  siteWords: [],
};
const FIELDS = Object.keys(EMPTY) as (keyof Profile)[];

/** Profiles as stored: values in order, what is empty as null, the empty end left out. */
function pack(profile: Profile): string {
  const values = FIELDS.map((field) => {
    const value = profile[field];
    return value === "" || value === false || (Array.isArray(value) && value.length === 0) ? null : value;
  });
  return JSON.stringify(values.slice(0, 1 + values.findLastIndex((value) => value !== null)));
}

/** A stored profile, whole again; null for one of an older engine, which is read again soon. */
export function unpack(stored: string): Profile | null {
  if (!stored.startsWith("[")) return null;
  const values = JSON.parse(stored) as unknown[];
  // Copies of one object share its shape: comparing two hundred that differ in shape takes half as long again.
  const profile: Profile = { ...EMPTY };
  for (let i = 0; i < values.length; i += 1) {
    const field = FIELDS[i];
    if (field !== undefined && values[i] !== null) profile[field] = values[i] as never;
  }
  return profile;
}

/** Candidates for a probe, and the counts that say what is rare. */
export interface Found {
  readonly candidates: Profile[];
  readonly census: Census;
}

/** The two statements of the one round trip: counts of the probe's terms, and the candidates. */
export function candidateStatements(
  probe: Profile,
  side: Side = probe.side === "item" ? "report" : "item",
): Statement[] {
  const terms = JSON.stringify(termsOf(probe));
  const from = probe.from;
  const to = probe.to ?? probe.from;
  const [low, high] =
    from === null || to === null
      ? wholeRange(side)
      : probe.side === side
        ? span(side, from - 30 * DAY, to + 30 * DAY)
        : side === "item"
          ? span(side, from - DAY, to + REACH)
          : span(side, from - REACH, to + DAY);
  const [nearLow, nearHigh] =
    from === null || to === null
      ? [0, 0]
      : side === "item"
        ? span(side, from - DAY, to + 5 * DAY)
        : span(side, from - 6 * DAY, to + DAY);
  const [timelessLow, timelessHigh] = side === "item" ? [0, SEQUENCE - 1] : [-(SEQUENCE - 1), 0];
  const tally = side === "item" ? "items" : "reports";
  // What another group keeps must not take the places of what may be shown.
  const ours = probe.group === null ? "" : "JOIN match_docs USING (doc) WHERE keeper IS NULL OR keeper = ?9";
  const own = probe.group === null ? "" : "AND (keeper IS NULL OR keeper = ?9)";
  // A number is bound as REAL, and FTS5 keeps to a range of rows only when its ends are INTEGER.
  // Rarest first, until the postings to read would be too many; then common ones only around the loss.
  const sql = `
WITH picked AS MATERIALIZED (
  SELECT m.term AS term, m.${tally} AS n, sum(m.${tally}) OVER (ORDER BY m.${tally}, m.term ROWS UNBOUNDED PRECEDING) AS run
  FROM json_each(?1) q JOIN match_terms m ON m.term = q.value WHERE m.${tally} > 0
),
hits AS (
  SELECT f.rowid AS doc, 1.0 / (2.0 + p.n) + 0.02 AS w FROM picked p CROSS JOIN match_fts f
  WHERE p.run <= ${BUDGET} AND f.match_fts MATCH '"' || p.term || '"' AND f.rowid BETWEEN CAST(?2 AS INTEGER) AND CAST(?3 AS INTEGER)
  UNION ALL
  SELECT f.rowid, 1.0 / (2.0 + p.n) + 0.02 FROM picked p CROSS JOIN match_fts f
  WHERE ?2 <> ?6 AND p.run <= ${BUDGET} AND EXISTS (SELECT 1 FROM match_docs WHERE doc BETWEEN ?6 AND ?7)
    AND f.match_fts MATCH '"' || p.term || '"' AND f.rowid BETWEEN CAST(?6 AS INTEGER) AND CAST(?7 AS INTEGER)
  UNION ALL
  SELECT f.rowid, 1.0 / (2.0 + p.n) + 0.02 FROM picked p CROSS JOIN match_fts f
  WHERE ?4 <> ?5 AND p.run > ${BUDGET} AND p.run <= ${NEAR_BUDGET} AND f.match_fts MATCH '"' || p.term || '"' AND f.rowid BETWEEN CAST(?4 AS INTEGER) AND CAST(?5 AS INTEGER)
),
best AS (
  SELECT doc FROM (
    SELECT doc FROM hits GROUP BY doc ORDER BY sum(w) + (doc BETWEEN ?4 AND ?5) * 0.15 DESC, doc ${ours && "LIMIT 900"}
  ) ${ours} LIMIT 90
),
around AS (
  SELECT doc FROM (SELECT doc FROM match_docs WHERE site = ?8 AND doc BETWEEN ?4 AND ?5 ORDER BY doc LIMIT 40)
  UNION SELECT doc FROM (SELECT doc FROM match_docs WHERE doc BETWEEN ?4 AND ?5 ${own} ORDER BY doc LIMIT 15)
  UNION SELECT doc FROM (SELECT doc FROM match_docs WHERE doc BETWEEN ?2 AND ?3 ${own} ORDER BY doc LIMIT 15)
)
SELECT id, profile FROM match_docs WHERE doc IN (SELECT doc FROM best UNION SELECT doc FROM around) ORDER BY doc LIMIT ${CANDIDATE_LIMIT}`;
  return [
    {
      sql: `SELECT term, items, reports FROM match_terms WHERE term = '' OR term IN (SELECT value FROM json_each(?))`,
      args: [terms],
    },
    {
      sql,
      args: [
        terms,
        low,
        high,
        nearLow,
        nearHigh,
        timelessLow,
        timelessHigh,
        probe.site?.toLowerCase() ?? null,
        ...(probe.group === null ? [] : [probe.group]),
      ],
    },
  ];
}

function wholeRange(side: Side): [number, number] {
  const far = (LAST_MINUTE + 1) * SEQUENCE;
  return side === "item" ? [0, far] : [-far, 0];
}

/** Asks the database once: at most 200 candidates from the other side (or the same, for duplicates). */
export async function findCandidates(client: Pick<Client, "batch">, probe: Profile, side?: Side): Promise<Found> {
  const wanted = side ?? (probe.side === "item" ? "report" : "item");
  const [tallies, rows] = await client.batch(candidateStatements(probe, wanted) as InStatement[], "read");
  const counts = new Map<string, number>();
  let total = 0;
  let pool = 0;
  for (const row of tallies?.rows ?? []) {
    const items = Number(row.items);
    const reports = Number(row.reports);
    if (row.term === "") {
      total = items + reports;
      pool = wanted === "item" ? items : reports;
    } else counts.set(String(row.term), items + reports);
  }
  const candidates = (rows?.rows ?? []).flatMap((row) => unpack(String(row.profile)) ?? []);
  const timeless = [probe, ...candidates].every(({ from }) => from === null);
  const goods =
    timeless && candidates.length > 0 && (probe.site === null || candidates.every(({ site }) => site === null));
  return { candidates, census: { counts, total, pool, goods } };
}
