import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { InvalidInput, NotAllowed } from "../../src/core/errors.ts";
import { disposeItem } from "../../src/items/dispose.ts";
import { editItem } from "../../src/items/edit.ts";
import { exportItems } from "../../src/items/export.ts";
import { logItem } from "../../src/items/log.ts";
import { addItemPhotos } from "../../src/items/photos.ts";
import { listItems, viewItem } from "../../src/items/read.ts";
import { preparePhotos } from "../../src/photos/prepare.ts";
import { DAY, type Desk, openDesk } from "../support/desk.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

test("sending the same form twice logs one item", async () => {
  const form = { siteId: desk.hotel, title: "Black phone", foundAt: desk.clock.now(), submissionKey: "form-1" };
  const [one, two] = await Promise.all([logItem(desk.as(desk.agent), form), logItem(desk.as(desk.agent), form)]);
  expect(two.id).toBe(one.id);
  expect((await listItems(desk.as(desk.agent), {})).total).toBe(1);
});

test("what is missing, too long or in the future is named field by field", async () => {
  const bad = logItem(desk.as(desk.agent), {
    siteId: desk.hotel,
    title: "  ",
    description: "x".repeat(4001),
    foundAt: desk.clock.now(),
    colours: ["mauve"],
  });
  const error = await bad.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(InvalidInput);
  expect((error as InvalidInput).fields.map(({ path, code }) => [path, code])).toEqual([
    ["title", "required"],
    ["colours.0", "not_offered"],
    ["description", "too_long"],
  ]);
  await expect(
    logItem(desk.as(desk.agent), { siteId: desk.hotel, title: "Phone", foundAt: desk.clock.now() + DAY }),
  ).rejects.toThrow(/future/);
});

test("an agent sees and logs at their own site only", async () => {
  const logged = await desk.log();
  await expect(viewItem(desk.as(desk.stranger), logged.ref)).rejects.toThrow(NotAllowed);
  expect((await listItems(desk.as(desk.stranger), {})).total).toBe(0);
  await expect(
    logItem(desk.as(desk.stranger), { siteId: desk.hotel, title: "Phone", foundAt: desk.clock.now() }),
  ).rejects.toThrow(NotAllowed);
});

test("pages of items follow each other without a gap or a repeat", async () => {
  for (let n = 0; n < 7; n += 1) await desk.log({ title: `Thing ${n}`, foundAt: desk.clock.now() - (n % 3) * DAY });
  const seen: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await listItems(desk.as(desk.agent), { limit: 2, cursor });
    seen.push(...page.rows.map((row) => row.item.title));
    cursor = page.next;
  }
  expect(seen).toHaveLength(7);
  expect(new Set(seen).size).toBe(7);
});

test("an item is kept ninety days, is then overdue, and a manager records what became of it", async () => {
  const logged = await desk.log({ foundAt: desk.clock.now() });
  const dispose = (actor = desk.manager) =>
    disposeItem(desk.as(actor), logged.id, { disposition: "donate", note: "Red Cross", version: 1 });
  await expect(dispose()).rejects.toThrow(/hold-until/);
  desk.clock.advance(91 * DAY);
  expect((await listItems(desk.as(desk.manager), { overdue: true })).total).toBe(1);
  await expect(dispose(desk.agent)).rejects.toThrow(NotAllowed);
  await dispose();
  expect((await viewItem(desk.as(desk.manager), logged.ref)).item).toMatchObject({
    status: "disposed",
    disposition: "donate",
  });
});

test("the CSV of a manager holds every item and no formula that runs", async () => {
  await desk.log({ title: "=HYPERLINK(1)", description: "a, b" });
  const csv = await exportItems(desk.as(desk.manager), { status: "all" });
  expect(csv.startsWith("\uFEFFreference,site,status,title")).toBe(true);
  expect(csv).toContain("'=HYPERLINK(1)");
  await expect(exportItems(desk.as(desk.agent), {})).rejects.toThrow(NotAllowed);
});

test("a search finds by word, unit or reference, and wildcards mean themselves", async () => {
  const logged = await desk.log({ title: "100% wool scarf", unit: "305" });
  const found = async (search: string) => (await listItems(desk.as(desk.agent), { search })).total;
  expect(await found("wool 305")).toBe(1);
  expect(await found(logged.ref)).toBe(1);
  expect(await found("100%")).toBe(1);
  expect(await found("%zzz")).toBe(0);
});

test("a lost edit takes no photo off, a kept one takes it off in the same change", async () => {
  const logged = await desk.log();
  const picture = new Blob([
    await sharp({ create: { width: 40, height: 30, channels: 3, background: "teal" } })
      .jpeg()
      .toBuffer(),
  ]);
  const ctx = desk.as(desk.agent);
  await addItemPhotos(ctx, logged.id, await preparePhotos(ctx, [picture]));
  const [photo] = (await viewItem(ctx, logged.ref)).photos;
  const edit = (version: number) =>
    editItem(ctx, logged.id, {
      title: "Navy phone",
      foundAt: desk.clock.now() - 1000,
      removePhotos: [photo!.id],
      version,
    });
  await expect(edit(1)).rejects.toThrow(/was quicker/);
  expect((await viewItem(ctx, logged.ref)).photos).toHaveLength(1);
  await edit(2);
  const after = await viewItem(ctx, logged.ref);
  expect(after.photos).toHaveLength(0);
  expect(after.custody).toHaveLength(3);
  expect(await desk.platform.photos.get(`photos/${photo!.id}/full.webp`)).toBeNull();
});
