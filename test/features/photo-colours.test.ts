import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "../../src/core/actor.ts";
import type { ItemId, PhotoId, ReportId } from "../../src/core/ids.ts";
import { addItemPhotos, removeItemPhoto } from "../../src/items/photos.ts";
import { runAfter } from "../../src/jobs/after.ts";
import { pairByHand } from "../../src/matching/by-hand.ts";
import type { Evidence } from "../../src/matching/facts.ts";
import { unpack } from "../../src/matching/store.ts";
import { preparePhotos } from "../../src/photos/prepare.ts";
import { amendReport } from "../../src/reports/amend.ts";
import { type Desk, HOUR, NOW, openDesk } from "../support/desk.ts";
import { fileOf, thingPhoto } from "../support/pictures.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const cap = { title: "Baseball cap", unit: "305", foundAt: NOW - HOUR };
const lostCap = { what: "Baseball cap", unit: "305", lostFrom: NOW - 5 * HOUR, lostTo: NOW - 2 * HOUR };
const RED = "#c3202c";

const prepared = async (actor: Actor, ...colours: string[]) =>
  preparePhotos(desk.as(actor), await Promise.all(colours.map(async (one) => fileOf(await thingPhoto(one)))));

/** A clerk adds photos to an item. */
async function photograph(id: ItemId, ...colours: string[]): Promise<void> {
  const ctx = desk.as(desk.agent);
  await addItemPhotos(ctx, id, await prepared(desk.agent, ...colours));
  await runAfter(ctx);
}

/** What the photos say of the only pair; undefined when they say nothing. */
async function photoEvidence(): Promise<Evidence | undefined> {
  const { rows } = await desk.client.execute("SELECT evidence FROM matches");
  expect(rows.length).toBe(1);
  return (JSON.parse(String(rows[0]?.evidence)) as Evidence[]).find(({ kind }) => kind === "photo");
}
const kept = async () =>
  (await desk.client.execute("SELECT colours FROM photos ORDER BY position")).rows.map((row) => row.colours);

describe("the colour of the thing in a photo", () => {
  test("is kept with the photo, none when the photo does not say", async () => {
    const { id } = await desk.log(cap);
    await photograph(id, RED, "#eceae4");
    expect(await kept()).toEqual(['["red"]', "[]"]);
  });

  test("speaks for the report that names it, as soon as the photo is added", async () => {
    const { id } = await desk.log(cap);
    await desk.report({ ...lostCap, colours: ["red"] });
    expect(await photoEvidence()).toBeUndefined();
    await photograph(id, RED);
    expect(await photoEvidence()).toMatchObject({ agreement: "partial", concepts: ["c_red"], labels: ["red"] });
  });

  test("speaks no longer when the photo is taken off", async () => {
    const { id } = await desk.log(cap);
    await photograph(id, RED);
    await desk.report({ ...lostCap, colours: ["red"] });
    expect(await photoEvidence()).toBeDefined();
    const [photo] = (await desk.client.execute("SELECT id FROM photos")).rows;
    const ctx = desk.as(desk.agent);
    await removeItemPhoto(ctx, String(photo?.id) as PhotoId);
    await runAfter(ctx);
    expect(await photoEvidence()).toBeUndefined();
  });

  test("speaks from the traveler's photo, too, added later", async () => {
    await desk.log({ ...cap, colours: ["red"] });
    const { token } = await desk.report(lostCap);
    expect(await photoEvidence()).toBeUndefined();
    const { viewed, actor, ctx } = await desk.behind(token);
    const { what, travelerName, language, unit, lostFrom, lostTo, version } = viewed.report;
    await amendReport(
      ctx,
      viewed,
      { what, travelerName, language, unit, lostFrom, lostTo, version },
      await prepared(actor, RED),
    );
    await runAfter(ctx);
    expect(await photoEvidence()).toMatchObject({ concepts: ["c_red"] });
  });

  test("speaks in a pair made by hand", async () => {
    const { id } = await desk.log({ ...cap, title: "Hat" });
    await photograph(id, RED);
    const { id: report } = await desk.report({ ...lostCap, colours: ["red"] });
    await desk.client.execute("DELETE FROM matches");
    await pairByHand(desk.as(desk.agent), id, report as ReportId);
    expect(await photoEvidence()).toMatchObject({ concepts: ["c_red"] });
  });

  test("is what most of the photos show", async () => {
    const { id } = await desk.log(cap);
    await photograph(id, "#2a5db0", RED, RED, "#2f7d43", "#2f7d43");
    const { rows } = await desk.client.execute("SELECT profile FROM match_docs");
    expect(unpack(String(rows[0]?.profile))).toMatchObject({ photoColours: ["red", "green"] });
  });
});
