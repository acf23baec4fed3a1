import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runAfter } from "../../src/jobs/after.ts";
import { runJob } from "../../src/jobs/clock.ts";
import { type Lexicon, lexicon } from "../../src/matching/lexicon/index.ts";
import { conceptsOf, Overlay } from "../../src/matching/lexicon/overlay.ts";
import { profileItem } from "../../src/matching/profile.ts";
import { addSiteWord, listSiteWords, removeSiteWord } from "../../src/matching/site-words.ts";
import { unpack } from "../../src/matching/store.ts";
import { createSite } from "../../src/sites/manage.ts";
import { type Desk, HOUR, NOW, openDesk } from "../support/desk.ts";
import { textOf, Visitor } from "../support/visitor.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.settled();
  desk.close();
});

const say = async (word: string, meaning: string, site = desk.hotel, who = desk.admin) => {
  const ctx = desk.as(who);
  const id = await addSiteWord(ctx, site, { word, meaning });
  await runAfter(ctx);
  return id;
};
const kindsOf = async (id: string): Promise<string[]> => {
  const { rows } = await desk.client.execute({ sql: "SELECT profile FROM match_docs WHERE id = ?", args: [id] });
  return (unpack(String(rows[0]?.profile))?.kinds ?? []).map(([kind]) => kind);
};

test("a word only this house uses brings a find and a report together", async () => {
  const item = await desk.log({ title: "Stitchy, grey", unit: "305", foundAt: NOW - HOUR });
  const when = { lostFrom: NOW - 8 * HOUR, lostTo: NOW - 2 * HOUR };
  await desk.report({ what: "My son's plush rabbit", description: "grey", unit: "305", ...when });
  const best = async () => (await desk.client.execute("SELECT max(probability) AS p FROM matches")).rows[0]?.p;
  const before = Number((await best()) ?? 0);
  expect(await kindsOf(item.id)).not.toContain("plush_rabbit");
  const id = await say("Stitchy", "plush rabbit");
  expect(await kindsOf(item.id)).toContain("plush_rabbit");
  expect(Number(await best())).toBeGreaterThan(before);

  const ctx = desk.as(desk.admin);
  await removeSiteWord(ctx, id);
  await runAfter(ctx);
  expect(await kindsOf(item.id)).not.toContain("plush_rabbit");
});

test("it is read at the sites of the group and nowhere else", async () => {
  await say("Stitchy", "plush rabbit");
  const elsewhere = await createSite(desk.as(desk.admin), {
    slug: "inland",
    name: "Inland Inn",
    kind: "hotel",
    timeZone: "Europe/Lisbon",
    jurisdiction: "PT",
    email: "inland@example.com",
    siteGroup: "inland",
  });
  const sister = await desk.log({ title: "Stitchy", siteId: desk.counter }, desk.stranger);
  const stranger = await desk.log({ title: "Stitchy", siteId: elsewhere }, desk.admin);
  expect(await kindsOf(sister.id)).toContain("plush_rabbit");
  expect(await kindsOf(stranger.id)).not.toContain("plush_rabbit");
});

test("what the first run leaves is read again by the clock, a minute later", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) ids.push((await desk.log({ title: `Stitchy ${n}` })).id);
  await addSiteWord(desk.as(desk.admin), desk.hotel, { word: "Stitchy", meaning: "plush rabbit" });
  for (const id of ids) expect(await kindsOf(id)).not.toContain("plush_rabbit");
  await runJob(desk.platform, "minutely");
  for (const id of ids) expect(await kindsOf(id)).toContain("plush_rabbit");
});

describe("adding a word", () => {
  test.each([
    ["a meaning nobody knows", "Stitchy", "xyzzyq", "meaning"],
    ["no meaning", "Stitchy", " ", "meaning"],
    ["no letters", "***", "plush rabbit", "word"],
  ])("is refused with %s", async (_name, word, meaning, path) => {
    await expect(say(word, meaning)).rejects.toMatchObject({ status: 422, fields: [{ path }] });
  });

  test("twice, in whatever spelling, is refused", async () => {
    await say("Stitchy", "plush rabbit");
    await expect(say("STITCHY", "umbrella")).rejects.toMatchObject({ fields: [{ path: "word", code: "taken" }] });
  });

  test("is for managers of the site", async () => {
    await say("Stitchy", "plush rabbit", desk.hotel, desk.manager);
    await expect(say("Barn", "garage", desk.counter, desk.manager)).rejects.toMatchObject({ status: 403 });
    await expect(say("Barn", "garage", desk.hotel, desk.agent)).rejects.toMatchObject({ status: 403 });
    await expect(listSiteWords(desk.as(desk.agent), desk.hotel)).rejects.toMatchObject({ status: 403 });
  });

  test("and taking it away, on the site's page, says what it is read as", async () => {
    const ada = new Visitor(
      async (path, init) => desk.app.request(`http://desk.test${path}`, init),
      "http://desk.test",
    );
    await ada.get("/dev/as/ada@example.com");
    const at = `/desk/sites/${desk.hotel}`;
    const page = await ada.get(at);
    expect([page.status, page.trips]).toEqual([200, 1]);
    const wrong = await ada.submit(page, `${at}/words`, { word: "Stitchy", meaning: "xyzzyq" });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.html)).toContain("“xyzzyq” is not known here.");
    const added = await ada.submit(wrong, `${at}/words`, { word: "Stitchy", meaning: "plush rabbit" });
    const after = await ada.get(added.location?.split("#")[0] ?? "");
    expect(textOf(after.html)).toMatch(/“Stitchy” is read as stuffed rabbit/);
    const [word] = await listSiteWords(desk.as(desk.admin), desk.hotel);
    await ada.submit(after, `${at}/words/${word?.id}/remove`);
    expect(await listSiteWords(desk.as(desk.admin), desk.hotel)).toEqual([]);
  });
});

describe("the overlay", () => {
  const rabbit = conceptsOf("plush rabbit");
  const overlay = new Overlay(lexicon(), [
    { word: "Stitchy", concepts: rabbit },
    { word: "the blue barn", concepts: conceptsOf("garage") },
    { word: "ミミちゃん", concepts: rabbit },
    { word: "phone", concepts: conceptsOf("umbrella") },
    { word: "a|b~c", concepts: rabbit },
  ]);
  const kinds = (title: string, lex: Lexicon = overlay) =>
    profileItem({ id: "itm", title }, lex).kinds.map(([kind]) => kind);

  test.each(["Stitchy", "STITCHY, grey", "ミミちゃん灰色"])("reads %s", (title) => {
    expect(kinds(title)).toContain("plush_rabbit");
    expect(kinds(title, lexicon())).not.toContain("plush_rabbit");
  });
  test("reads several words as one, and a place", () => {
    expect(profileItem({ id: "itm", title: "x", place: "behind the blue barn" }, overlay).places).toContain(
      "garage_space",
    );
  });
  test("an own meaning goes before the common one, and all else is as below", () => {
    expect(kinds("phone")).toContain("umbrella");
    for (const title of ["Geldbörse braun", "set of keys", "財布", "iPhone 13 cracked"])
      expect(profileItem({ id: "itm", title }, overlay)).toEqual(profileItem({ id: "itm", title }));
  });
});
