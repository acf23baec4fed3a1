import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runAfter } from "../../src/jobs/after.ts";
import { runJob } from "../../src/jobs/clock.ts";
import { pairByHand } from "../../src/matching/by-hand.ts";
import { calibrated } from "../../src/matching/calibrate.ts";
import { chooseCalibration, readCalibrations } from "../../src/matching/calibration.ts";
import { rejectMatch } from "../../src/matching/decide.ts";
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

/** Decided pairs of a desk's past: proofs accepted and pairs rejected, each shown with a probability. */
async function decide(groups: readonly (readonly [p: number, n: number, right: number])[]): Promise<void> {
  const { item, report } = await past();
  let number = 0;
  for (const [p, n, right] of groups) {
    for (let i = 0; i < n; i += 1) {
      number += 1;
      const [itemId, matchId] = [`itm_past${number}`, `mat_past${number}`];
      await desk.client.batch([
        {
          sql: `INSERT INTO items (id, ref, site_id, status, title, found_at, hold_until, created_at, updated_at)
            SELECT ?, ?, site_id, 'returned', title, found_at, hold_until, created_at, updated_at FROM items WHERE id = ?`,
          args: [itemId, `HW-PAST-${number}`, item],
        },
        {
          sql: `INSERT INTO matches (id, item_id, report_id, probability, raw_probability, verdict, decision, decided_at, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, 'possible', ?, ?, 0, 0)`,
          args: [matchId, itemId, report, p, p, i < right ? "confirmed" : "rejected", NOW - number],
        },
        ...(i < right
          ? [
              {
                sql: `INSERT INTO claims (id, match_id, item_id, report_id, state, question, asked_by, asked_by_name, asked_at)
                  VALUES (?, ?, ?, ?, 'proven', '?', ?, 'Ana', 0)`,
                args: [`clm_past${number}`, matchId, itemId, report, desk.agent.id],
              },
            ]
          : []),
      ]);
    }
  }
}
async function past() {
  const { id: item } = await desk.log({ title: "Kite", foundAt: NOW - 300 * DAY });
  const { id: report } = await desk.report({ what: "Trumpet" });
  await desk.client.execute("UPDATE reports SET status = 'reunited'");
  await desk.client.execute("UPDATE items SET status = 'returned'");
  await desk.client.execute("DELETE FROM match_docs");
  return { item, report };
}
const TOO_SURE = [
  [0.95, 60, 36],
  [0.1, 40, 9],
] as const;
const view = () => readCalibrations(desk.as(desk.admin));
const shown = async () =>
  (
    await desk.client.execute(
      "SELECT probability, raw_probability AS raw, verdict FROM matches WHERE id NOT LIKE 'mat_past%'",
    )
  ).rows as unknown as { probability: number; raw: number; verdict: string }[];
const meet = async () => {
  await desk.log({ title: "Grey plush rabbit, one eye missing", unit: "305", foundAt: NOW - HOUR });
  await desk.report({
    what: "Grey plush rabbit, one eye missing",
    unit: "305",
    lostFrom: NOW - DAY,
    lostTo: NOW - 2 * HOUR,
  });
};

describe("at night", () => {
  test("a desk that found the engine too sure is shown less, and what was confident no longer is", async () => {
    await decide(TOO_SURE);
    await meet();
    expect(await shown()).toMatchObject([{ verdict: "confident" }]);
    await runJob(desk.platform, "nightly");
    const { active, fits, decided, right } = await view();
    expect([fits.length, decided, right]).toEqual([1, 100, 45]);
    expect(active).toMatchObject({ n: 100, right: 45, chosenByName: null });
    const [pair] = await shown();
    expect(pair?.raw).toBeGreaterThan(0.95);
    expect(pair?.probability).toBeCloseTo(
      calibrated(pair?.raw ?? 0, active ?? { slope: 1, intercept: 0, ceiling: 1 }),
      3,
    );
    expect(pair?.probability).toBeLessThan(0.95);
    expect(pair?.verdict).toBe("possible");
  });

  test("with nothing new decided nothing new is stored", async () => {
    await decide(TOO_SURE);
    await runJob(desk.platform, "nightly");
    await runJob(desk.platform, "nightly");
    expect((await view()).fits).toHaveLength(1);
  });

  test("too few decisions teach nothing", async () => {
    await decide([[0.95, 50, 20]]);
    await runJob(desk.platform, "nightly");
    expect(await view()).toMatchObject({ fits: [], active: null, decided: 50 });
  });

  test("percentages that fit are left alone, yet the fit is on record", async () => {
    await decide([
      [0.8, 60, 48],
      [0.2, 60, 12],
    ]);
    await runJob(desk.platform, "nightly");
    expect(await view()).toMatchObject({ fits: [{ n: 120, active: false }], active: null });
  });
});

describe("an administrator", () => {
  const choose = async (choice: string) => {
    const ctx = desk.as(desk.admin);
    await chooseCalibration(ctx, choice as "none");
    await runAfter(ctx);
  };

  test("switches back, and forth, and shown probabilities follow", async () => {
    await decide(TOO_SURE);
    await meet();
    await runJob(desk.platform, "nightly");
    const corrected = (await shown())[0]?.probability ?? 0;
    await choose("none");
    const [raw] = await shown();
    expect(raw?.probability).toBe(raw?.raw);
    expect(raw?.verdict).toBe("confident");
    await choose((await view()).fits[0]?.id ?? "");
    expect((await shown())[0]?.probability).toBeCloseTo(corrected, 4);
  });

  test("who switched it off is not overruled by the night, until the night may decide again", async () => {
    await decide(TOO_SURE);
    await runJob(desk.platform, "nightly");
    await choose("none");
    desk.clock.advance(DAY);
    await desk.client.execute("UPDATE matches SET decision = 'suggested' WHERE id = 'mat_past99'");
    await runJob(desk.platform, "nightly");
    expect(await view()).toMatchObject({
      fits: [{ active: false }, { active: false }],
      active: { n: 0, chosenByName: "Ada Admin" },
    });
    await choose("night");
    expect(await view()).toMatchObject({ active: { chosenByName: null, n: 99 } });
  });

  test("sees it on a page of one round trip; others do not", async () => {
    await decide(TOO_SURE);
    await runJob(desk.platform, "nightly");
    const visitor = () =>
      new Visitor(async (path, init) => desk.app.request(`http://desk.test${path}`, init), "http://desk.test");
    const ada = visitor();
    await ada.get("/dev/as/ada@example.com");
    const page = await ada.get("/desk/matching");
    expect([page.status, page.trips]).toEqual([200, 1]);
    expect(textOf(page.html)).toMatch(/What the engine alone calls 90% is shown as \d+%/);
    const off = await ada.submit(page, "/desk/matching", { choice: "none" });
    const after = await ada.get(off.location ?? "");
    expect(textOf(after.html)).toContain("Ada Admin switched the correction off");
    const mara = visitor();
    await mara.get("/dev/as/mara@example.com");
    expect((await mara.get("/desk/matching")).status).toBe(403);
    await expect(chooseCalibration(desk.as(desk.manager), "none")).rejects.toMatchObject({ status: 403 });
  });
});

test("a pair made by hand teaches nothing: it met no rivals", async () => {
  const { id: item } = await desk.log({ title: "Red umbrella" });
  const { id: report } = await desk.report({ what: "Black phone" });
  await desk.client.execute("DELETE FROM matches");
  const match = await pairByHand(desk.as(desk.agent), item, report);
  await rejectMatch(desk.as(desk.agent), match, { version: 1 });
  expect(await view()).toMatchObject({ decided: 0 });
});
