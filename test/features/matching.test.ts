import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { judgeClaim } from "../../src/claims/judge.ts";
import { editItem } from "../../src/items/edit.ts";
import { runAfter } from "../../src/jobs/after.ts";
import { runJob } from "../../src/jobs/clock.ts";
import { pairByHand } from "../../src/matching/by-hand.ts";
import { confirmMatch, rejectMatch } from "../../src/matching/decide.ts";
import { suggestForItem, suggestForReport } from "../../src/matching/run.ts";
import type { Match } from "../../src/matching/schema.ts";
import { amendReport } from "../../src/reports/amend.ts";
import { closeReport } from "../../src/reports/close.ts";
import { createSite } from "../../src/sites/manage.ts";
import { importStays } from "../../src/stays/import.ts";
import { DAY, type Desk, HOUR, NOW, openDesk } from "../support/desk.ts";
import { textOf, Visitor } from "../support/visitor.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.settled();
  desk.close();
});

const rabbit = {
  title: "Stoffhase grau, Schlappohren, 1 Auge weg",
  unit: "305",
  place: "Bettritze",
  foundAt: NOW - HOUR,
};
const bunny = {
  what: "My son's grey bunny",
  description: "A plush rabbit with floppy ears, one eye missing. We were in 503 or 305.",
  lostFrom: NOW - DAY,
  lostTo: NOW - 3 * HOUR,
};
type Row = Pick<Match, "id" | "itemId" | "reportId" | "probability" | "verdict" | "decision" | "version"> & {
  readonly evidence: string;
};
const pairs = async (): Promise<readonly Row[]> =>
  (
    await desk.client.execute(
      "SELECT id, item_id AS itemId, report_id AS reportId, probability, verdict, decision, version, evidence FROM matches ORDER BY probability DESC",
    )
  ).rows as unknown as Row[];
const only = async (): Promise<Row> => {
  const [pair, ...more] = await pairs();
  expect(more).toEqual([]);
  if (!pair) throw new Error("no pair was suggested");
  return pair;
};
const indexed = async () =>
  (await desk.client.execute("SELECT id FROM match_docs ORDER BY id")).rows.map((row) => String(row.id));
const agreed = (pair: Row) =>
  (JSON.parse(pair.evidence) as { kind: string; agreement: string }[]).map(
    ({ kind, agreement }) => `${kind} ${agreement}`,
  );
const reject = (pair: Row) => rejectMatch(desk.as(desk.agent), pair.id, { version: pair.version });
const night = () => runJob(desk.platform, "nightly");
const visitor = async (who: string) => {
  const one = new Visitor(async (path, init) => desk.app.request(`http://desk.test${path}`, init), "http://desk.test");
  await one.get(`/dev/as/${who}@example.com`);
  return one;
};

describe("a find and a report meet", () => {
  test("when the report comes second, in another language", async () => {
    const { id: itemId } = await desk.log(rabbit);
    expect(await pairs()).toEqual([]);
    const { id: reportId } = await desk.report(bunny);
    const pair = await only();
    expect(pair).toMatchObject({ itemId, reportId, decision: "suggested" });
    expect(pair.probability).toBeGreaterThan(0.8);
    expect(agreed(pair)).toEqual(expect.arrayContaining(["kind agree", "colour agree", "marks agree"]));
  });

  test("when the find comes second", async () => {
    const { id: reportId } = await desk.report(bunny);
    const { id: itemId } = await desk.log(rabbit);
    const pair = await only();
    expect(pair).toMatchObject({ itemId, reportId });
    expect(pair.probability).toBeGreaterThan(0.8);
  });

  test.each([
    ["ja", "財布", "黒い革の財布、ファスナーが壊れている", "Black leather wallet, broken zip"],
    ["es", "Paraguas rojo", "con mango de madera", "Red umbrella, wooden handle"],
    ["ar", "هاتف سامسونج", "هاتف أسود والشاشة مكسورة", "Black Samsung phone, cracked screen"],
  ])("across languages: %s", async (language, what, description, title) => {
    await desk.log({ title, unit: "212", foundAt: NOW - HOUR });
    await desk.log({ title: "Blue child's jacket", unit: "118", foundAt: NOW - HOUR });
    await desk.report({ what, description, language, unit: "212", lostFrom: NOW - DAY, lostTo: NOW - 2 * HOUR });
    const [best] = await pairs();
    const { rows } = await desk.client.execute({
      sql: "SELECT title FROM items WHERE id = ?",
      args: [best?.itemId ?? ""],
    });
    expect(rows[0]?.title).toBe(title);
    expect(best?.verdict).not.toBe("weak");
  });

  test("when either side is edited to say what it is", async () => {
    const { id: itemId } = await desk.log({ title: "Thing from the bed", unit: "305", foundAt: NOW - HOUR });
    const { token } = await desk.report({ what: "Something of my son's", lostFrom: NOW - DAY, lostTo: NOW - 3 * HOUR });
    const before = (await pairs())[0]?.probability ?? 0;

    const editing = desk.as(desk.agent);
    await editItem(editing, itemId, { ...rabbit, version: 1 });
    await runAfter(editing);
    const { ctx, viewed } = await desk.behind(token);
    await amendReport(ctx, viewed, { ...bunny, version: viewed.report.version });
    await runAfter(ctx);
    const pair = await only();
    expect(pair.probability).toBeGreaterThan(Math.max(0.8, before));
    expect(agreed(pair)).toContain("marks agree");
  });

  test("near-identical things stay possible, with the question that would tell them apart", async () => {
    const phone = { title: "Black phone", unit: "12-AB-34", foundAt: NOW - HOUR };
    await desk.log(phone);
    await desk.log(phone);
    await desk.report({ what: "Black phone", unit: "12-AB-34", lostFrom: NOW - DAY, lostTo: NOW - 2 * HOUR });
    const found = await pairs();
    expect(found.map(({ verdict }) => verdict)).toEqual(["possible", "possible"]);
    expect((await desk.client.execute("SELECT DISTINCT ask FROM matches")).rows).toMatchObject([
      { ask: "lock_screen" },
    ]);
  });
});

describe("what a person decided", () => {
  test("stays: a rejected pair does not come back by looking again", async () => {
    const { id: itemId } = await desk.log(rabbit);
    const { id: reportId } = await desk.report(bunny);
    await reject(await only());
    await suggestForItem(desk.as(desk.agent), itemId);
    await suggestForReport(desk.as(desk.agent), reportId);
    await night();
    expect((await only()).decision).toBe("rejected");
  });

  test("a rejected pair does come back when something new speaks for it", async () => {
    const { id: itemId } = await desk.log({ title: "Grey plush rabbit", foundAt: NOW - HOUR });
    const { token } = await desk.report({ what: "Grey plush rabbit", lostFrom: NOW - DAY, lostTo: NOW - 3 * HOUR });
    await reject(await only());
    const editing = desk.as(desk.agent);
    const said = { title: "Grey plush rabbit", foundAt: NOW - HOUR, identifiers: ["S/N 4822-19K7"] };
    await editItem(editing, itemId, { ...said, version: 1 });
    await runAfter(editing);
    expect((await only()).decision).toBe("rejected");
    const { ctx, viewed } = await desk.behind(token);
    const told = {
      what: "Grey plush rabbit",
      lostFrom: NOW - DAY,
      lostTo: NOW - 3 * HOUR,
      identifiers: ["S/N 4822-19K7"],
    };
    await amendReport(ctx, viewed, { ...told, version: viewed.report.version });
    await runAfter(ctx);
    const pair = await only();
    expect(pair.decision).toBe("suggested");
    expect(agreed(pair)).toContain("identifier agree");
  });

  test("a confirmed pair is left alone, both sides leave the index, and a refusal brings them back", async () => {
    const { id: itemId } = await desk.log(rabbit);
    const { id: reportId } = await desk.report(bunny);
    const pair = await only();
    const confirming = desk.as(desk.agent);
    await confirmMatch(confirming, pair.id, { question: "Which eye is missing?", version: pair.version });
    await runAfter(confirming);
    expect(await indexed()).toEqual([]);
    await night();
    expect(await only()).toMatchObject({ decision: "confirmed", version: pair.version + 1 });

    await desk.client.execute("UPDATE claims SET state = 'answered', answer = 'the left', answered_at = 1");
    await desk.client.execute("UPDATE reports SET status = 'verifying'");
    const judging = desk.as(desk.agent);
    const { rows } = await desk.client.execute("SELECT id, version FROM claims");
    await judgeClaim(judging, rows[0]?.id as never, {
      judgement: "refused",
      note: "",
      version: Number(rows[0]?.version),
    });
    await runAfter(judging);
    expect(await indexed()).toEqual([itemId, reportId].sort());
    expect((await only()).decision).toBe("rejected");
  });
});

test("a pair a clerk made by hand is not taken away by looking again", async () => {
  const { id: itemId } = await desk.log({ title: "Red umbrella" });
  const { id: reportId } = await desk.report({ what: "Black phone", lostFrom: NOW - DAY, lostTo: NOW });
  expect(await pairs()).toEqual([]);
  await pairByHand(desk.as(desk.agent), itemId, reportId);
  await night();
  await suggestForItem(desk.as(desk.agent), itemId);
  expect(await only()).toMatchObject({ itemId, reportId, decision: "suggested" });
});

describe("looking again", () => {
  test("changes nothing, however often and from whichever side", async () => {
    const { id: itemId } = await desk.log(rabbit);
    await desk.log({ title: "Grey plush dog", unit: "305", foundAt: NOW - HOUR });
    const { id: reportId } = await desk.report(bunny);
    await night();
    const before = await pairs();
    const docs = await indexed();
    for (let n = 0; n < 2; n += 1) {
      await suggestForItem(desk.as(desk.agent), itemId);
      await suggestForReport(desk.as(desk.agent), reportId);
      await night();
    }
    expect(await pairs()).toEqual(before);
    expect(await indexed()).toEqual(docs);
  });

  test("at night finds what a failed run left out", async () => {
    const { id: itemId } = await desk.log(rabbit);
    const { id: reportId } = await desk.report(bunny);
    await desk.client.execute("DELETE FROM match_docs");
    await desk.client.execute("DELETE FROM matches");
    await night();
    expect(await indexed()).toEqual([itemId, reportId].sort());
    expect(await only()).toMatchObject({ itemId, reportId });
  });

  test("reads again what an older engine wrote", async () => {
    const { id } = await desk.log(rabbit);
    await desk.client.execute("UPDATE match_docs SET version = 0, profile = '{}', terms = 'nothing'");
    await runJob(desk.platform, "minutely");
    const { rows } = await desk.client.execute({ sql: "SELECT profile FROM match_docs WHERE id = ?", args: [id] });
    expect(String(rows[0]?.profile)).toContain("plush_rabbit");
  });

  test("takes four round trips for an item and for a report, five where a stay is looked up by name", async () => {
    const { id: itemId } = await desk.log(rabbit);
    const { id: reportId } = await desk.report(bunny);
    const trips = async (look: (ctx: ReturnType<Desk["as"]>) => Promise<void>) => {
      const ctx = desk.as(desk.agent);
      await look(ctx);
      return ctx.trips.count;
    };
    expect(await trips((ctx) => suggestForItem(ctx, itemId))).toBe(4);
    expect(await trips((ctx) => suggestForReport(ctx, reportId))).toBe(4);
    for (let n = 0; n < 30; n += 1) await desk.log({ title: `Grey plush rabbit ${n}`, unit: String(n) });
    expect(await trips((ctx) => suggestForReport(ctx, reportId))).toBe(4);
    const manager = desk.as(desk.manager);
    const stay = { externalId: "BK", unit: "999", from: NOW - DAY, to: NOW, guestName: "Somebody Else" };
    await importStays(manager, desk.hotel, { stays: [stay] });
    expect(await trips((ctx) => suggestForItem(ctx, itemId))).toBe(4);
    expect(await trips((ctx) => suggestForReport(ctx, reportId))).toBe(5);
  });
});

describe("what is no longer open", () => {
  test("leaves the index and takes its suggestions with it", async () => {
    await desk.log(rabbit);
    const { token } = await desk.report(bunny);
    expect(await pairs()).toHaveLength(1);
    const { ctx, viewed } = await desk.behind(token);
    await closeReport(ctx, viewed, { reason: "found_elsewhere", version: viewed.report.version });
    await runAfter(ctx);
    await night();
    expect(await pairs()).toEqual([]);
    expect(await indexed()).toHaveLength(1);
  });
});

describe("where it was", () => {
  test("another site of the group is a penalty, not a wall", async () => {
    await desk.log({ ...rabbit, siteId: desk.counter, unit: null }, desk.stranger);
    await desk.report(bunny);
    const pair = await only();
    expect(agreed(pair)).toContain("site conflict");
    expect(pair.probability).toBeGreaterThan(0.05);
    await desk.log({ ...rabbit, unit: null });
    const [here, there] = await pairs();
    expect(here?.probability).toBeGreaterThan(there?.probability ?? 1);
  });

  test("another group's things stay away, whatever they share", async () => {
    const elsewhere = await createSite(desk.as(desk.admin), {
      slug: "inland",
      name: "Inland Inn",
      kind: "hotel",
      timeZone: "Europe/Lisbon",
      jurisdiction: "PT",
      email: "inland@example.com",
      siteGroup: null,
    });
    const twin = { title: "Black phone", identifiers: ["IMEI 490154203237518"], foundAt: NOW - HOUR };
    await desk.log({ ...twin, siteId: elsewhere }, desk.admin);
    await desk.report({
      what: "Black phone",
      identifiers: ["490154203237518"],
      lostFrom: NOW - DAY,
      lostTo: NOW - 2 * HOUR,
    });
    expect(await pairs()).toEqual([]);
    await desk.log(twin);
    expect(agreed(await only())).toContain("identifier agree");
  });

  test("found before it was lost, it is not the one", async () => {
    await desk.log({ ...rabbit, foundAt: NOW - 9 * DAY });
    await desk.report(bunny);
    expect((await pairs()).filter(({ verdict }) => verdict !== "weak")).toEqual([]);
  });
});

describe("the desk sees", () => {
  test("a confident match on the board, with its reasons, in one round trip", async () => {
    await desk.log({ ...rabbit, identifiers: ["Tommy Traveler"] });
    await desk.report({ ...bunny, unit: "305", identifiers: ["Tommy Traveler"] });
    expect((await only()).verdict).toBe("confident");
    const ana = await visitor("ana");
    const board = await ana.get("/desk");
    expect(board.trips).toBe(1);
    expect(textOf(board.html)).toContain("looks very much like what Mia Traveler is missing");
    expect(textOf(board.html)).toMatch(/same room or vehicle|same identifier/);
  });

  test("names and dates beside the reasons, never an id", async () => {
    await desk.log(rabbit);
    await desk.report(bunny);
    const ana = await visitor("ana");
    const page = await ana.get(`/desk/matches/${(await only()).id}`);
    expect([page.status, page.trips]).toEqual([200, 1]);
    const evidence = /<table class="evidence">[\s\S]*?<\/table>/.exec(page.html)?.[0] ?? "";
    expect(evidence).toContain("Hotel Quay");
    expect(textOf(evidence)).toContain("12 May 2026, 09:00 GMT+1");
    expect(textOf(evidence)).toMatch(/11 May 2026, 10:00 GMT\+1 – 12 May 2026, 07:00 GMT\+1/);
    expect(textOf(page.html)).not.toMatch(/\b(sit|itm|rep|mat|sty)_/);
  });
});
