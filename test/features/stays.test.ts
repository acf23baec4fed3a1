import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runAfter } from "../../src/jobs/after.ts";
import { explain } from "../../src/matching/explain.ts";
import { importStaysCsv, readMoment } from "../../src/stays/csv.ts";
import { fitOf, nameKey, unitKeys } from "../../src/stays/fit.ts";
import { importStays } from "../../src/stays/import.ts";
import { listStays } from "../../src/stays/read.ts";
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

const stay = (fields: Record<string, unknown> = {}) => ({
  externalId: "BK-1",
  unit: "305",
  from: NOW - 4 * DAY,
  to: NOW - 2 * HOUR,
  guestName: "Traveler/Mia Mrs",
  guestEmail: "mia@example.com",
  ...fields,
});
const take = async (given: readonly object[], who = desk.manager, site = desk.hotel) => {
  const ctx = desk.as(who);
  const result = await importStays(ctx, site, { stays: given });
  await runAfter(ctx);
  return result;
};
const pair = async () =>
  (await desk.client.execute("SELECT probability, verdict, evidence, version FROM matches")).rows[0] as unknown as
    | { probability: number; verdict: string; evidence: string; version: number }
    | undefined;
const kinds = (evidence: string | undefined) =>
  (JSON.parse(evidence ?? "[]") as { kind: string; agreement: string }[]).map(
    ({ kind, agreement }) => `${kind} ${agreement}`,
  );

describe("a stay brings a find and a report together", () => {
  test("the traveler forgot the room, their stay knows it", async () => {
    await desk.log({ title: "Scarf", unit: "305" });
    await desk.report({ what: "Something warm, a shawl perhaps", lostTo: NOW - HOUR });
    const before = await pair();
    expect(await take([stay()])).toEqual({ added: 1, changed: 0, unchanged: 0, lookedAgain: 2 });
    const after = await pair();
    expect(after?.probability).toBeGreaterThan(before?.probability ?? 0);
    expect(kinds(after?.evidence)).toEqual(expect.arrayContaining(["unit agree", "name agree"]));
  });

  test("whoever comes after the import meets it too", async () => {
    await take([stay()]);
    await desk.log({ title: "Grey scarf", unit: "Room 305" });
    await desk.report({ what: "Grey scarf", travelerEmail: "MIA@example.com" });
    expect(kinds((await pair())?.evidence)).toContain("unit agree");
  });

  test("by name alone, whatever order and accents it is written in", async () => {
    await take([stay({ guestName: "GARCÍA José", guestEmail: null })]);
    await desk.log({ title: "Grey scarf", unit: "305" });
    await desk.report({ what: "Grey scarf", travelerName: "Jose Garcia", lostFrom: NOW - DAY, lostTo: NOW - 3 * HOUR });
    expect(kinds((await pair())?.evidence)).toEqual(expect.arrayContaining(["unit agree", "name agree"]));
  });

  test("a one-way rental makes the other branch likely", async () => {
    const item = { title: "Grey scarf", unit: "12-AB-34", siteId: desk.counter };
    await desk.log(item, desk.stranger);
    await desk.report({ what: "Grey scarf", unit: "RA 77" });
    expect(kinds((await pair())?.evidence)).not.toContain("stay agree");
    await take([stay({ unit: "12 ab 34", dropOffSite: "harbour-cars" })]);
    const after = await pair();
    expect(kinds(after?.evidence)).toContain("stay agree");
    expect(kinds(after?.evidence)).not.toContain("site conflict");
  });

  test("the guest's name is not written into what the other site sees", async () => {
    await desk.log({ title: "Grey scarf", unit: "305" });
    await desk.report({ what: "Grey scarf", travelerName: "Mia T. Traveler" });
    await take([stay({ guestName: "Mia Secretname Traveler" })]);
    const { evidence = "[]" } = (await pair()) ?? {};
    expect(evidence).not.toContain("Secretname");
    const told = explain(JSON.parse(evidence)).map(({ text }) => text);
    expect(told).toContain("the traveler was its last guest");
  });

  test("the last guest before the find, not the one before that", async () => {
    await desk.log({ title: "Grey scarf", unit: "305" });
    await desk.report({ what: "Grey scarf", unit: "204" });
    await take([
      stay({ externalId: "BK-0", from: NOW - 9 * DAY, to: NOW - 4 * DAY, guestName: "Mia Traveler", guestEmail: null }),
      stay({ externalId: "BK-1", guestName: "Otto Anders", guestEmail: "otto@example.com" }),
    ]);
    expect(kinds((await pair())?.evidence)).not.toContain("name agree");
  });
});

test("staff of the site see on the item's page who had the room, staff of others do not see the page", async () => {
  await take([stay({ guestName: "Mia Traveler" })]);
  const { ref } = await desk.log({ title: "Grey scarf", unit: "305" });
  const see = async (who: string) => {
    const visitor = new Visitor(
      async (path, init) => desk.app.request(`http://desk.test${path}`, init),
      "http://desk.test",
    );
    await visitor.get(`/dev/as/${who}@example.com`);
    return visitor.get(`/desk/items/${ref}`);
  };
  const own = await see("ana");
  expect([own.status, own.trips]).toEqual([200, 1]);
  expect(textOf(own.html)).toContain("Guest Mia Traveler");
  expect((await see("carla")).html).not.toContain("Mia");
});

describe("sending stays", () => {
  test("again changes nothing, and what changed is brought up to date", async () => {
    await take([stay()]);
    expect(await take([stay()])).toEqual({ added: 0, changed: 0, unchanged: 1, lookedAgain: 0 });
    expect(await take([stay({ unit: "306" }), stay({ externalId: "BK-2" })])).toMatchObject({ added: 1, changed: 1 });
    const rows = await listStays(desk.as(desk.manager), desk.hotel);
    expect(rows.map((row) => [row.externalId, row.unit]).sort()).toEqual([
      ["BK-1", "306"],
      ["BK-2", "305"],
    ]);
  });

  test("is all or none: a list with one fault stores nothing", async () => {
    const wrong = [
      stay(),
      stay({ externalId: "BK-2", to: NOW - 9 * DAY }),
      stay({ externalId: "BK-3", dropOffSite: "moon" }),
    ];
    await expect(take(wrong)).rejects.toMatchObject({ fields: [{ path: "stays.1.to", code: "wrong_order" }] });
    await expect(take([stay(), stay()])).rejects.toMatchObject({ fields: [{ path: "stays.1.externalId" }] });
    await expect(take([stay({ dropOffSite: "moon" })])).rejects.toMatchObject({
      fields: [{ path: "stays.0.dropOffSite" }],
    });
    expect(await listStays(desk.as(desk.manager), desk.hotel)).toEqual([]);
  });

  test("is one read and one write, however many", async () => {
    const ctx = desk.as(desk.manager);
    await importStays(ctx, desk.hotel, {
      stays: Array.from({ length: 500 }, (_, n) => stay({ externalId: `BK-${n}`, unit: String(n) })),
    });
    expect(ctx.trips.count).toBe(2);
  });

  test("and seeing them is for managers of the site", async () => {
    await take([stay()]);
    await expect(take([stay()], desk.agent)).rejects.toMatchObject({ status: 403 });
    await expect(take([stay()], desk.manager, desk.counter)).rejects.toMatchObject({ status: 403 });
    await expect(listStays(desk.as(desk.manager), desk.counter)).rejects.toMatchObject({ status: 403 });
    await expect(listStays(desk.as(desk.agent), desk.hotel)).rejects.toMatchObject({ status: 403 });
  });
});

describe("a CSV file", () => {
  const csv = (text: string) => importStaysCsv(desk.as(desk.manager), desk.hotel, text, "Europe/Lisbon");

  test.each([
    [
      "commas",
      'number,unit,from,to,name,email\nBK-1,305,2026-05-08 15:00,2026-05-11,"Traveler, Mia",mia@example.com\n',
    ],
    [
      "semicolons and another system's words",
      "Booking;Room;Arrival;Departure;Guest\r\nBK-1;305;08.05.2026 15:00;11.05.2026;Traveler, Mia\r\n",
    ],
    [
      "tabs and a byte order mark",
      "\uFEFFbooking\troom\tcheck-in\tcheck-out\tguest\nBK-1\t305\t2026-05-08T15:00+01:00\t2026-05-11\tTraveler, Mia",
    ],
  ])("with %s", async (_name, text) => {
    expect(await csv(text)).toMatchObject({ added: 1 });
    const [row] = await listStays(desk.as(desk.manager), desk.hotel);
    expect(row).toMatchObject({
      unit: "305",
      guestName: "Traveler, Mia",
      fromAt: Date.UTC(2026, 4, 8, 14),
      guestKey: "mia traveler",
    });
  });

  test("names every line at fault and stores none of it", async () => {
    const text = [
      "number,unit,from,to,name,email",
      "BK-1,305,2026-05-08,2026-05-11,Mia,",
      "BK-2,,2026-05-08,2026-05-11,Mia,",
      "",
      "BK-3,306,05/08/2026,2026-05-11,Mia,",
      "BK-1,307,2026-05-08,2026-05-11,Mia,",
      "BK-5,308,2026-05-11,2026-05-08,Mia,",
      "BK-6,309,2026-05-08,2026-05-11,Mia,mia",
    ].join("\n");
    const error = await csv(text).catch((thrown: unknown) => thrown as { fields: { path: string; message: string }[] });
    const messages = "fields" in error ? error.fields.map(({ message }) => message) : [];
    expect(messages.slice(1)).toEqual([
      "Line 3: the unit is missing.",
      "Line 5: the beginning is no date we can read. Write 2026-05-10 15:00.",
      "Line 6: the same number as on line 2.",
      "Line 7: The end lies before the beginning. Please check both dates.",
      "Line 8: the e-mail address: Please enter an e-mail address like name@example.com.",
    ]);
    expect(await listStays(desk.as(desk.manager), desk.hotel)).toEqual([]);
  });

  test.each([
    ["nothing", "  "],
    ["no column we know", "a,b\n1,2"],
    ["a quote left open", 'number,unit,from,to,name\n"BK-1,305,2026-05-08,2026-05-11,Mia'],
    ["a head alone", "number,unit,from,to,name"],
  ])("of %s is refused kindly", async (_name, text) => {
    await expect(csv(text)).rejects.toMatchObject({ status: 422, fields: [{ path: "csv" }] });
  });

  test("is pasted on the managers' page, which gives it back with its faults", async () => {
    const visitor = new Visitor(
      async (path, init) => desk.app.request(`http://desk.test${path}`, init),
      "http://desk.test",
    );
    await visitor.get("/dev/as/mara@example.com");
    const page = await visitor.get("/desk/stays");
    expect([page.status, page.trips]).toEqual([200, 1]);
    const wrong = await visitor.submit(page, "/desk/stays", {
      csv: "number,unit,from,to,name\nBK-1,305,soon,2026-05-11,Mia",
    });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.html)).toContain("Line 2: the beginning is no date we can read.");
    expect(wrong.html).toContain("BK-1,305,soon");
    const good = await visitor.submit(wrong, "/desk/stays", {
      csv: "number,unit,from,to,name\nBK-1,305,2026-05-08,2026-05-11,Mia",
    });
    const after = await visitor.get(good.location ?? "");
    expect(textOf(after.html)).toContain("1 new stay");
    expect(textOf(after.html)).toContain("BK-1");
  });

  test("reads a moment on the site's clock, and no day that could be two", () => {
    expect(readMoment("2026-05-10 9:05", "Europe/Lisbon")).toBe(Date.UTC(2026, 4, 10, 8, 5));
    expect(readMoment("2026-05-10T15:00Z", "Europe/Lisbon")).toBe(Date.UTC(2026, 4, 10, 15));
    expect(readMoment("1.5.2026", "UTC")).toBe(Date.UTC(2026, 4, 1, 12));
    for (const unclear of ["05/10/2026", "10-05-2026", "tomorrow", "2026-02-30", ""])
      expect(readMoment(unclear, "UTC"), unclear).toBeNull();
  });
});

describe("names and units", () => {
  test.each([
    ["TRAVELER/MIA MRS", "Mia Traveler"],
    ["Dr. Müller, Jörg", "jorg muller"],
  ])("%s is %s", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  test("a unit is known with and without the word before it", () => {
    expect(unitKeys("Room 305")).toEqual(["ROOM305", "305"]);
    expect(unitKeys("12-ab 34")).toEqual(["12AB34", "34"]);
    expect(unitKeys(null)).toEqual([]);
  });

  test("a stay outside the window does not fit, whatever the name", () => {
    const report = {
      travelerName: "Mia",
      travelerEmail: "mia@example.com",
      unit: null,
      lostFrom: NOW,
      lostTo: NOW,
      createdAt: NOW,
    };
    const own = {
      guestKey: "mia",
      guestEmail: "mia@example.com",
      unitKey: "305",
      fromAt: NOW - 9 * DAY,
      toAt: NOW - 5 * DAY,
    };
    expect(fitOf(report, own)).toBe(0);
    expect(fitOf(report, { ...own, toAt: NOW })).toBeGreaterThan(0);
  });
});
