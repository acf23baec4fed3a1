import { afterEach, beforeEach, expect, test } from "vitest";
import { runJob } from "../../src/jobs/clock.ts";
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
