import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { FIT } from "../../src/matching/cli/fit-options.ts";
import { measure } from "../../src/matching/cli/measure.ts";
import { choices, judgeAll, prepare } from "../../src/matching/cli/prepare.ts";
import { fit } from "../../src/matching/fit.ts";
import { checkLexicon } from "../../src/matching/lexicon/check.ts";
import { LEXICON_DATA } from "../../src/matching/lexicon/data.ts";

const run = promisify(execFile);
const dir = mkdtempSync(join(tmpdir(), "match-cli-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const sets = new URL("../fixtures/match-eval/", import.meta.url).pathname;
const rankOf = (found: string, reports: string) =>
  run(process.execPath, ["--import", "tsx", "src/matching/cli/rank.ts", "--found", found, "--reports", reports], {
    maxBuffer: 64_000_000,
  });

describe("match:rank", () => {
  test("writes one line a report, best first, with probabilities that never exceed one together", async () => {
    const { stdout } = await rankOf(`${sets}found-B.jsonl`, `${sets}reports-B.jsonl`);
    const lines = stdout
      .trim()
      .split("\n")
      .map(
        (line) =>
          JSON.parse(line) as { report: string; candidates: { found: string; probability: number; verdict: string }[] },
      );
    expect(lines).toHaveLength(75);
    for (const { candidates } of lines) {
      expect(candidates.length).toBeLessThanOrEqual(10);
      expect(candidates.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1.001);
      expect(
        [...candidates].sort((a, b) => b.probability - a.probability).map(({ probability }) => probability),
      ).toEqual(candidates.map(({ probability }) => probability));
    }
  });

  test("reads the same with the answers taken out of the file", async () => {
    const blind = join(dir, "blind.jsonl");
    writeFileSync(
      blind,
      readFileSync(`${sets}reports-A.jsonl`, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.stringify({ ...(JSON.parse(line) as object), truth: undefined }))
        .join("\n"),
    );
    const [seen, unseen] = await Promise.all([
      rankOf(`${sets}found-A.jsonl`, `${sets}reports-A.jsonl`),
      rankOf(`${sets}found-A.jsonl`, blind),
    ]);
    expect(unseen.stdout).toBe(seen.stdout);
  });

  test("refuses a malformed line by its number", async () => {
    const broken = join(dir, "broken.jsonl");
    writeFileSync(broken, '{"id":"F-1","title":"phone"}\n\n{"id":"F-2", title}\n');
    await expect(rankOf(broken, `${sets}reports-A.jsonl`)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("line 3"),
    });
  });

  test("takes missing fields, odd values and unknown sites as they are", async () => {
    const found = join(dir, "odd-found.jsonl");
    const reports = join(dir, "odd-reports.jsonl");
    writeFileSync(
      found,
      '{"id":1,"title":null,"colours":"red","foundAt":"yesterday"}\n{"id":"2","title":"\\u0000\\ud83d\\ude00 𠮷野家 傘","identifiers":[7,null,"x"]}\n',
    );
    writeFileSync(
      reports,
      '{"id":"r1"}\n{"id":"r2","item":["no"],"lostFrom":5,"lostTo":-5,"site":"NOWHERE","unit":305,"lang":12,"colours":{"a":1}}\n{"id":"r3","item":"umbrella","lang":"xx"}\n',
    );
    const { stdout } = await rankOf(found, reports);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { report: string; candidates: { found: string }[] });
    expect(lines.map(({ report }) => report)).toEqual(["r1", "r2", "r3"]);
    expect(lines[2]?.candidates[0]?.found).toBe("2");
  });
});

describe("the labelled sets", () => {
  test("each is ranked well by weights that never saw it, with no confident word on a thing that is not there", async () => {
    const a = await prepare(`${sets}found-A.jsonl`, `${sets}reports-A.jsonl`);
    const b = await prepare(`${sets}found-B.jsonl`, `${sets}reports-B.jsonl`);
    for (const [train, held] of [
      [a, b],
      [b, a],
    ] as const) {
      const result = measure(judgeAll(held, fit(choices(train), FIT)));
      expect(result.hit1).toBeGreaterThanOrEqual(0.9);
      expect(result.hit3).toBeGreaterThanOrEqual(0.96);
      expect(result.hit10).toBeGreaterThanOrEqual(0.99);
      expect(result.confidentPrecision).toBeGreaterThanOrEqual(0.97);
      expect(result.confidentCoverage).toBeGreaterThanOrEqual(0.4);
      expect(result.falseConfidentOnNull).toBe(0);
      expect(result.calibrationError).toBeLessThanOrEqual(0.08);
    }
  }, 60_000);
});

describe("the lexicon", () => {
  test("a kind that stands alone is named", () => {
    const [lonely] = Object.values(LEXICON_DATA.kinds);
    const data = { ...LEXICON_DATA, kinds: { ...LEXICON_DATA.kinds, lonely: { terms: lonely?.terms } } } as never;
    expect(checkLexicon(data).filter(({ fault }) => fault === "orphan")).toMatchObject([{ concept: "k_lonely" }]);
  });

  test("has every language for every concept and no link to nothing", () => {
    expect(checkLexicon(LEXICON_DATA).filter(({ fault }) => fault !== "duplicate term")).toEqual([]);
    expect(Object.values(LEXICON_DATA.kinds).filter(({ isA }) => (isA ?? []).length > 0).length).toBeGreaterThanOrEqual(
      450,
    );
    expect(Object.keys(LEXICON_DATA.brands).length).toBeGreaterThanOrEqual(450);
  });
});
