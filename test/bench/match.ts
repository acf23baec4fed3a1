/** `bench:match`: how long one look takes over ten thousand, a hundred thousand and a million open items. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Client, createClient } from "@libsql/client";
import MiniSearch from "minisearch";
import { anyOf, plainText } from "../../src/matching/cli/baselines.ts";
import { indexSchema } from "../../src/matching/cli/bench-db.ts";
import type { ItemFacts, ReportFacts } from "../../src/matching/facts.ts";
import { rank } from "../../src/matching/model.ts";
import { type Profile, profileItem, profileReport } from "../../src/matching/profile.ts";
import { CANDIDATE_LIMIT, findCandidates, indexProfile } from "../../src/matching/store.ts";
import { startLibsqlServer } from "../support/sqld.ts";
import { SITES, World } from "./match-world.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000,1000000" },
    reports: { type: "string", default: "200" },
    seed: { type: "string", default: "7" },
    json: { type: "boolean" },
    server: { type: "boolean", default: false },
    "server-sizes": { type: "string", default: "10000,100000" },
    quick: { type: "boolean" },
  },
});
const REPORTS = Number(values.reports);

interface Line {
  items: number;
  where: "embedded" | "libSQL server";
  what: string;
  p50: number;
  p95: number;
  note: string;
}
const lines: Line[] = [];
const say = (text: string): void => {
  if (!values.json) console.log(text);
};

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
}
function record(items: number, where: Line["where"], what: string, times: readonly number[], note = ""): void {
  const line = { items, where, what, p50: quantile(times, 0.5), p95: quantile(times, 0.95), note };
  lines.push(line);
  say(
    `${String(items).padStart(8)}  ${where.padEnd(13)}  ${what.padEnd(34)} p50 ${String(line.p50).padStart(8)} ms  p95 ${String(line.p95).padStart(8)} ms  ${note}`,
  );
}

interface Known {
  readonly facts: ItemFacts;
  readonly report: ReportFacts;
}

/** Distinct things are profiled once; larger worlds repeat them at other sites, rooms and times. */
const DISTINCT = 20_000;

function* itemsOf(world: World, size: number, known: Known[]): Generator<{ profile: Profile; text: string }> {
  const pool: { profile: Profile; text: string }[] = [];
  for (let n = 0; n < size; n += 1) {
    if (n < DISTINCT) {
      const { facts, thing } = world.item(n);
      const one = { profile: profileItem(facts), text: plainText(facts) };
      pool.push(one);
      if (n % Math.max(1, Math.floor(Math.min(size, DISTINCT) / (REPORTS + 1))) === 0 && known.length < REPORTS) {
        known.push({ facts, report: world.report(n, facts, thing) });
      }
      yield one;
      continue;
    }
    const like = pool[Math.floor(world.roll() * pool.length)];
    if (!like) continue;
    const at = (like.profile.from ?? 0) + (world.roll() - 0.5) * 40 * 86_400_000;
    const unit = like.profile.units[0] ? String(100 + Math.floor(world.roll() * 900)) : undefined;
    yield {
      text: like.text,
      profile: {
        ...like.profile,
        id: `F-${n}`,
        from: at,
        to: at,
        site: `S${Math.floor(SITES * world.roll() ** 1.3)}`,
        units: unit ? [unit] : [],
      },
    };
  }
}

/** Fills the index in bulk, as an import would: rows first, postings and counts at the end. */
async function fill(
  client: Client,
  rows: Iterable<{ profile: Profile; text: string }>,
  mini: MiniSearch | null,
): Promise<void> {
  for (const sql of indexSchema()) if (!/CREATE TRIGGER/.test(sql)) await client.execute(sql);
  await client.execute("CREATE VIRTUAL TABLE plain USING fts5(id UNINDEXED, body, tokenize = 'porter unicode61')");
  const insert = async (batch: { profile: Profile; text: string }[]): Promise<void> => {
    await client.batch(
      batch.flatMap(({ profile, text }) => [
        ...indexProfile(profile).slice(1),
        { sql: "INSERT INTO plain VALUES (?, ?)", args: [profile.id, text] },
      ]),
      "write",
    );
    mini?.addAll(batch.map(({ profile, text }) => ({ id: profile.id, body: text })));
  };
  let batch: { profile: Profile; text: string }[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === 400) {
      await insert(batch);
      batch = [];
    }
  }
  if (batch.length > 0) await insert(batch);
  await client.batch(
    [
      "INSERT INTO match_fts (rowid, terms) SELECT doc, terms FROM match_docs ORDER BY doc",
      `INSERT INTO match_terms (term, items, reports) SELECT t.value, sum(d.side = 'item'), sum(d.side = 'report')
       FROM match_docs d, json_each('["' || replace(d.terms, ' ', '","') || '",""]') t GROUP BY t.value`,
      "INSERT INTO match_fts (match_fts) VALUES ('optimize')",
      "INSERT INTO plain (plain) VALUES ('optimize')",
    ],
    "write",
  );
  for (const sql of indexSchema()) if (/CREATE TRIGGER/.test(sql)) await client.execute(sql);
}

async function looks(client: Client, known: readonly Known[], size: number, where: Line["where"]): Promise<void> {
  const [profiling, finding, scoring, full, all, reverse] = [[], [], [], [], [], []] as number[][];
  const others: Profile[] = [];
  let found = 0;
  let best = 0;
  let candidates = 0;
  let trips = 0;
  const counted: Pick<Client, "batch"> = {
    batch: (statements, mode) => {
      trips += 1;
      return client.batch(statements, mode);
    },
  };
  for (const [round, one] of [...known.slice(0, 20), ...known].entries()) {
    const start = performance.now();
    const probe = profileReport(one.report);
    const profiled = performance.now();
    const answer = await findCandidates(counted, probe);
    const fetched = performance.now();
    const ranked = rank(probe, answer.candidates, answer.census);
    const end = performance.now();
    // The most that one question can bring: this report's candidates, and the last ones' until there are that many.
    const most = [...answer.candidates, ...others].slice(0, CANDIDATE_LIMIT);
    const began = performance.now();
    rank(probe, most, answer.census);
    const filled = performance.now() - began;
    others.unshift(...answer.candidates);
    others.length = Math.min(others.length, CANDIDATE_LIMIT);
    if (round < 20) continue;
    if (most.length === CANDIDATE_LIMIT) full?.push(filled);
    profiling?.push(profiled - start);
    finding?.push(fetched - profiled);
    scoring?.push(end - fetched);
    all?.push(end - start);
    candidates += answer.candidates.length;
    const at = ranked.findIndex(({ id }) => id === one.facts.id);
    found += at >= 0 ? 1 : 0;
    best += at === 0 ? 1 : 0;
  }
  const n = known.length;
  record(
    size,
    where,
    "report: all in",
    all ?? [],
    `hit@1 ${(best / n).toFixed(3)}, among candidates ${(found / n).toFixed(3)}, ${trips / (n + 20)} round trip`,
  );
  record(size, where, "  reading the report", profiling ?? []);
  record(size, where, "  candidates, one round trip", finding ?? [], `${Math.round(candidates / n)} candidates`);
  record(size, where, "  scoring them", scoring ?? []);
  record(size, where, `  scoring ${CANDIDATE_LIMIT}`, full ?? []);
  // The other way: a new item among as many open reports as were asked about.
  await client.batch(
    known.flatMap(({ report }) => indexProfile(profileReport(report))),
    "write",
  );
  let right = 0;
  for (const one of known) {
    const start = performance.now();
    const probe = profileItem(one.facts);
    const answer = await findCandidates(client, probe);
    const [top] = rank(probe, answer.candidates, answer.census);
    reverse?.push(performance.now() - start);
    right += top?.id === one.report.id ? 1 : 0;
  }
  record(size, where, "item: all in", reverse ?? [], `hit@1 ${(right / n).toFixed(3)} among ${n} open reports`);
}

async function plain(client: Client, known: readonly Known[], size: number, where: Line["where"]): Promise<void> {
  const times: number[] = [];
  let hit = 0;
  for (const one of known) {
    const start = performance.now();
    const rows = (
      await client.execute({
        sql: "SELECT id FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 50",
        args: [anyOf(plainText(one.report))],
      })
    ).rows;
    times.push(performance.now() - start);
    hit += String(rows[0]?.id) === one.facts.id ? 1 : 0;
  }
  record(size, where, "FTS5 BM25 top 50, alone", times, `hit@1 ${(hit / known.length).toFixed(3)}`);
}

async function run(size: number, where: Line["where"], client: Client): Promise<void> {
  const world = new World(Number(values.seed));
  const known: Known[] = [];
  const mini =
    where === "embedded" && size <= 100_000
      ? new MiniSearch({ fields: ["body"], searchOptions: { combineWith: "OR" } })
      : null;
  const start = performance.now();
  await fill(client, itemsOf(world, size, known), mini);
  say(
    `${String(size).padStart(8)}  ${where.padEnd(13)}  filled in ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  await plain(client, known, size, where);
  await looks(client, known, size, where);
  if (mini) {
    const times: number[] = [];
    let hit = 0;
    for (const one of known) {
      const began = performance.now();
      const hits = mini.search(plainText(one.report));
      times.push(performance.now() - began);
      hit += hits[0]?.id === one.facts.id ? 1 : 0;
    }
    record(size, where, "MiniSearch, in memory", times, `hit@1 ${(hit / known.length).toFixed(3)}`);
  }
}

const sizes = (values.quick ? "10000" : (values.sizes ?? ""))
  .split(",")
  .map(Number)
  .filter((size) => size > 0);
for (const size of sizes) {
  const dir = mkdtempSync(join(tmpdir(), "match-bench-"));
  const client = createClient({ url: `file:${join(dir, "index.db")}` });
  try {
    await client.execute("PRAGMA journal_mode = WAL");
    await run(size, "embedded", client);
  } finally {
    client.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
if (values.server || (!values.quick && values["server-sizes"])) {
  for (const size of (values["server-sizes"] ?? "")
    .split(",")
    .map(Number)
    .filter((one) => one > 0)) {
    const server = await startLibsqlServer();
    const client = createClient({ url: server.url });
    try {
      await run(size, "libSQL server", client);
    } finally {
      client.close();
      await server.stop();
    }
  }
}
if (values.json) console.log(JSON.stringify({ seed: Number(values.seed), reports: REPORTS, lines }));
