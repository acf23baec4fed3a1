import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NotAllowed, NotFound, NotSignedIn } from "../../src/core/errors.ts";
import { runJob } from "../../src/jobs/clock.ts";
import { rejectTwin } from "../../src/matching/reject-twin.ts";
import { suggestForItem, suggestForReport } from "../../src/matching/run.ts";
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

const visitor = async (who: string) => {
  const one = new Visitor(async (path, init) => desk.app.request(`http://desk.test${path}`, init), "http://desk.test");
  await one.get(`/dev/as/${who}@example.com`);
  return one;
};
const rabbit = {
  title: "Grey plush rabbit, one eye missing",
  unit: "305",
  place: "in the bed",
  brand: "Jellycat",
  colours: ["grey"],
  description: "Floppy ears, blue ribbon round the neck",
};
const loss = {
  what: "Grey plush rabbit with one eye missing",
  unit: "305",
  brand: "Jellycat",
  colours: ["grey"],
  description: "Floppy ears and a blue ribbon",
  lostFrom: NOW - DAY,
  lostTo: NOW - 3 * HOUR,
};

test("an item logged twice: each page names the other, and the board says so", async () => {
  const first = await desk.log(rabbit);
  desk.clock.advance(HOUR);
  const second = await desk.log({ ...rabbit, title: "Stoffhase grau, ein Auge fehlt", foundAt: NOW - HOUR });
  const ana = await visitor("ana");
  for (const [own, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const page = await ana.get(`/desk/items/${own.ref}`);
    expect([page.status, page.trips]).toEqual([200, 1]);
    expect(textOf(page.html)).toContain("Logged twice?");
    expect(page.html).toContain(`href="/desk/items/${other.ref}"`);
  }
  const board = await ana.get("/desk");
  expect(board.trips).toBe(1);
  expect(textOf(board.html)).toContain("The same twice?");
  expect(board.html.match(/Logged twice\?/g)).toHaveLength(1);
});

test("a loss reported twice is said on both reports' pages", async () => {
  const first = await desk.report(loss);
  const second = await desk.report({ ...loss, travelerName: "Tom Traveler", travelerEmail: "tom@example.com" });
  const ana = await visitor("ana");
  for (const [own, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const page = await ana.get(`/desk/reports/${own.ref}`);
    expect([page.status, page.trips]).toEqual([200, 1]);
    expect(textOf(page.html)).toContain("Reported twice?");
    expect(page.html).toContain(`href="/desk/reports/${other.ref}"`);
  }
});

test("two different things are no twins, and a closed one is none any more", async () => {
  const { ref } = await desk.log(rabbit);
  await desk.log({ title: "Red umbrella", unit: "212", foundAt: NOW - 5 * DAY });
  const ana = await visitor("ana");
  expect(textOf((await ana.get(`/desk/items/${ref}`)).html)).not.toContain("Logged twice?");
  await desk.log({ ...rabbit, foundAt: NOW - HOUR });
  expect(textOf((await ana.get(`/desk/items/${ref}`)).html)).toContain("Logged twice?");
  await desk.client.execute({
    sql: "UPDATE items SET status = 'disposed', disposition = 'donate' WHERE ref <> ?",
    args: [ref],
  });
  expect(textOf((await ana.get(`/desk/items/${ref}`)).html)).not.toContain("Logged twice?");
});

test("a twin at a site one does not work at is not named", async () => {
  const { ref } = await desk.log(rabbit);
  await desk.log({ ...rabbit, siteId: desk.counter }, desk.stranger);
  expect(textOf((await (await visitor("ana")).get(`/desk/items/${ref}`)).html)).not.toContain("Logged twice?");
  expect((await (await visitor("ana")).get("/desk")).html).not.toContain("The same twice?");
});

test("looking again at night writes nothing new", async () => {
  await desk.report(loss);
  await desk.report({ ...loss, travelerEmail: "tom@example.com" });
  const rows = async () => (await desk.client.execute("SELECT * FROM match_twins ORDER BY id, twin_id")).rows;
  await runJob(desk.platform, "nightly");
  const before = await rows();
  expect(before).toHaveLength(2);
  desk.clock.advance(DAY);
  await runJob(desk.platform, "nightly");
  expect(await rows()).toEqual(before);
});

describe("two things that only look the same", () => {
  const says = async (who: Visitor, path: string) => textOf((await who.get(path)).html);

  test("are told apart on one's page, and from then on neither page nor the board names them together", async () => {
    const first = await desk.log(rabbit);
    desk.clock.advance(HOUR);
    const second = await desk.log({ ...rabbit, foundAt: NOW - HOUR });
    const ana = await visitor("ana");
    const page = await ana.get(`/desk/items/${first.ref}`);
    expect(page.html).toContain(`aria-label="Not the same as ${second.ref}"`);
    const said = await ana.submit(page, `/desk/items/${first.ref}/reject-twin`);
    expect([said.status, said.location, said.trips]).toEqual([303, `/desk/items/${first.ref}`, 2]);
    expect(await says(ana, `/desk/items/${first.ref}`)).toContain("Noted: not the same.");
    for (const { ref } of [first, second]) expect(await says(ana, `/desk/items/${ref}`)).not.toContain("Logged twice?");
    expect(await says(ana, "/desk")).not.toContain("The same twice?");
  });

  test("are told apart among reports, too", async () => {
    const first = await desk.report(loss);
    const second = await desk.report({ ...loss, travelerName: "Tom Traveler", travelerEmail: "tom@example.com" });
    const ana = await visitor("ana");
    expect(await says(ana, "/desk")).toContain("The same twice?");
    const page = await ana.get(`/desk/reports/${second.ref}`);
    expect(page.html).toContain(`aria-label="Not the same as ${first.ref}"`);
    const said = await ana.submit(page, `/desk/reports/${second.ref}/reject-twin`);
    expect([said.status, said.location, said.trips]).toEqual([303, `/desk/reports/${second.ref}`, 2]);
    expect(await says(ana, `/desk/reports/${second.ref}`)).toContain("Noted: not the same.");
    for (const { ref } of [first, second])
      expect(await says(ana, `/desk/reports/${ref}`)).not.toContain("Reported twice?");
    expect(await says(ana, "/desk")).not.toContain("The same twice?");
  });

  test("stay apart when either is looked at again, or leaves the shelf and comes back", async () => {
    const first = await desk.log(rabbit);
    const second = await desk.log(rabbit);
    const ctx = desk.as(desk.agent);
    await rejectTwin(ctx, first.id, second.id);
    const status = (is: string) =>
      desk.client.execute({ sql: "UPDATE items SET status = ? WHERE id = ?", args: [is, second.id] });
    for (const is of ["held", "promised", "held"]) {
      await status(is);
      await suggestForItem(ctx, second.id);
      await suggestForItem(ctx, first.id);
      await runJob(desk.platform, "nightly");
    }
    const ana = await visitor("ana");
    for (const { ref } of [first, second]) expect(await says(ana, `/desk/items/${ref}`)).not.toContain("Logged twice?");
  });

  test("stay apart though a look at one was under way when it was said", async () => {
    const first = await desk.report(loss);
    const second = await desk.report({ ...loss, travelerEmail: "tom@example.com" });
    // As when only the one had been looked at so far.
    await desk.client.execute({ sql: "DELETE FROM match_twins WHERE id = ?", args: [first.id] });
    const ctx = desk.as(desk.agent);
    const look = suggestForReport(ctx, first.id);
    await rejectTwin(ctx, first.id, second.id);
    await look;
    expect(await says(await visitor("ana"), `/desk/reports/${first.ref}`)).not.toContain("Reported twice?");
  });

  test("take neither place nor likelihood from a third that looks the same", async () => {
    const first = await desk.log(rabbit);
    const others = [];
    for (let n = 0; n < 4; n++) others.push(await desk.log(rabbit));
    const ctx = desk.as(desk.agent);
    const last = others.at(-1);
    for (const other of others) if (other !== last) await rejectTwin(ctx, other.id, first.id);
    await suggestForItem(ctx, first.id);
    const page = await (await visitor("ana")).get(`/desk/items/${first.ref}`);
    expect(others.filter(({ ref }) => page.html.includes(`Not the same as ${ref}`))).toEqual([last]);
  });

  test("said again, by whomever, it stays with who said it first", async () => {
    const first = await desk.log(rabbit);
    const second = await desk.log(rabbit);
    await rejectTwin(desk.as(desk.agent), first.id, second.id);
    const rows = async () => (await desk.client.execute("SELECT * FROM match_twins ORDER BY id, twin_id")).rows;
    const before = await rows();
    expect(before).toMatchObject([
      { rejected_by: desk.agent.id, rejected_by_name: "Ana Agent", rejected_at: NOW },
      { rejected_by: desk.agent.id, rejected_by_name: "Ana Agent", rejected_at: NOW },
    ]);
    desk.clock.advance(HOUR);
    await rejectTwin(desk.as(desk.other), second.id, first.id);
    expect(await rows()).toEqual(before);
  });

  test("are told apart only by staff of the site, and only when they were taken for one", async () => {
    const { id } = await desk.log(rabbit);
    const twin = await desk.log(rabbit);
    const elsewhere = await desk.log({ ...rabbit, siteId: desk.counter }, desk.stranger);
    const umbrella = await desk.log({ title: "Red umbrella", unit: "212", foundAt: NOW - 5 * DAY });
    const missed = await desk.report(loss);
    const ana = desk.as(desk.agent);
    await expect(rejectTwin(desk.as({ kind: "guest" }), id, twin.id)).rejects.toThrow(NotSignedIn);
    await expect(rejectTwin(desk.as(desk.stranger), id, twin.id)).rejects.toThrow(NotAllowed);
    await expect(rejectTwin(ana, id, elsewhere.id)).rejects.toThrow(NotAllowed);
    await expect(rejectTwin(ana, id, umbrella.id)).rejects.toThrow("no longer taken for the same");
    for (const other of [id, missed.id]) await expect(rejectTwin(ana, id, other)).rejects.toThrow(NotFound);
    expect(await says(await visitor("ana"), `/desk/items/${id}`)).toContain("Logged twice?");
  });
});
