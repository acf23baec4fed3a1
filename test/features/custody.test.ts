import { afterEach, beforeEach, expect, test } from "vitest";
import { auditAllChains } from "../../src/custody/audit.ts";
import { extendHold } from "../../src/items/dispose.ts";
import { editItem } from "../../src/items/edit.ts";
import { moveItem } from "../../src/items/move.ts";
import { viewItem } from "../../src/items/read.ts";
import { DAY, type Desk, openDesk } from "../support/desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

async function item() {
  const logged = await desk.log({ storageLocationId: desk.shelf });
  await moveItem(desk.as(desk.agent), logged.id, { storageLocationId: desk.safe, version: 1 });
  await extendHold(desk.as(desk.manager), logged.id, {
    holdUntil: desk.clock.now() + 200 * DAY,
    reason: "consulate asked",
    version: 2,
  });
  return logged;
}
const audit = () => auditAllChains(desk.as(desk.agent).db);

test("an untouched chain holds", async () => {
  await item();
  expect(await audit()).toEqual({ items: 1, events: 3, faults: [] });
});

test("the chain refuses UPDATE and DELETE", async () => {
  await item();
  await expect(desk.client.execute("DELETE FROM custody_events WHERE seq = 3")).rejects.toThrow(/never deleted/);
  await expect(desk.client.execute("UPDATE custody_events SET at = at + 1")).rejects.toThrow(/never changed/);
  await expect(desk.client.execute("UPDATE custody_events SET payload = '{}'")).rejects.toThrow(/never changed/);
});

test("erasing a person's data leaves the chain verifiable", async () => {
  await item();
  await desk.client.execute("UPDATE custody_events SET payload = NULL, salt = NULL WHERE seq = 1");
  expect((await audit()).faults).toEqual([]);
});

/** What a person with the database in hand could do: drop the triggers first. */
async function tamper(sql: string) {
  for (const trigger of ["custody_events_no_update", "custody_events_no_delete", "custody_events_linked"]) {
    await desk.client.execute(`DROP TRIGGER ${trigger}`);
  }
  await desk.client.execute(sql);
}

test.each([
  ["a changed time", "UPDATE custody_events SET at = at + 1 WHERE seq = 2", /was changed/],
  ["a changed actor", "UPDATE custody_events SET actor = replace(actor, 'Ana', 'Eva') WHERE seq = 1", /was changed/],
  [
    "a changed story",
    'UPDATE custody_events SET payload = \'{"from":null,"to":"bin"}\' WHERE seq = 2',
    /tells something else/,
  ],
  ["a missing event", "DELETE FROM custody_events WHERE seq = 2", /is missing/],
  ["a cut-off end", "DELETE FROM custody_events WHERE seq = 3", /cut off/],
  ["an item without events", "DELETE FROM custody_events", /no events/],
])("verification names %s", async (_what, sql, fault) => {
  await item();
  await tamper(sql);
  const { faults } = await audit();
  expect(faults.map((one) => one.fault).join("; ")).toMatch(fault);
});

test("two edits at the same moment: one is kept, the other is told who was quicker", async () => {
  const logged = await desk.log();
  const edit = (actor: typeof desk.agent, title: string) =>
    editItem(desk.as(actor), logged.id, { title, foundAt: desk.clock.now() - 1000, version: 1 });
  const outcomes = await Promise.allSettled([edit(desk.agent, "Blue phone"), edit(desk.other, "Green phone")]);
  expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  expect(outcomes.find((outcome) => outcome.status === "rejected")!.reason.by.name).toMatch(/Ana|Otto/);
  expect((await audit()).faults).toEqual([]);
});

test("an edit keeps what each field said before", async () => {
  const logged = await desk.log();
  await editItem(desk.as(desk.agent), logged.id, {
    title: "Navy phone",
    foundAt: desk.clock.now() - 3_600_000,
    version: 1,
  });
  const { custody } = await viewItem(desk.as(desk.agent), logged.ref);
  expect(JSON.parse(custody[1]!.payload!)).toEqual({ changed: { title: { from: "Black phone", to: "Navy phone" } } });
});
