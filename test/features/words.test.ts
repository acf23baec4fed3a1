import { afterEach, beforeEach, expect, test } from "vitest";
import { offerWords } from "../../src/matching/words.ts";
import { type Desk, openDesk } from "../support/desk.ts";
import { Visitor } from "../support/visitor.ts";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.settled();
  desk.close();
});

const visitor = () =>
  new Visitor(async (path, init) => desk.app.request(`http://desk.test${path}`, init), "http://desk.test");
const offered = (text: string) => offerWords(text).words.map(({ word, name }) => `${word} = ${name}`);

test.each([
  ["umbr", "umbrella = umbrella"],
  ["Geldb", "Geldbörse = wallet"],
  ["Handy", "Handy = mobile phone"],
  ["財", "財布 = wallet"],
  ["حقيبة ظ", "حقيبة ظهر = backpack"],
])("a clerk who types %s is offered %s", (typed, word) => expect(offered(typed)).toContain(word));

test("shorthand is offered written out", () => {
  expect(offered("chgr")[0]).toBe("charger = charger");
  expect(offered("sungl")[0]).toMatch(/^sunglass/);
});

test("only the word being typed is completed, as part of a longer term where it is one", () => {
  const { from, words } = offerWords("black, cracked pho");
  expect([from, words[0]?.word]).toEqual([15, "phone"]);
  expect(offerWords("grey set of ke")).toMatchObject({ from: 5, words: [{ word: "set of keys" }] });
});

test.each(["", " ", "p", "phone ", "qwrtzx", "((", "'; DROP", "\u0000", "💍"])(
  "%j is offered nothing and harms nothing",
  (typed) => {
    expect(offerWords(typed).words).toEqual([]);
  },
);

test("at most eight, each once", () => {
  const words = offered("ca");
  expect(words).toHaveLength(8);
  expect(new Set(words).size).toBe(8);
});

test("the desk answers without asking the database, and only staff", async () => {
  const ana = visitor();
  expect((await ana.get("/desk/words?q=umbr")).status).toBe(303);
  await ana.get("/dev/as/ana@example.com");
  const answer = await ana.get("/desk/words?q=umbr");
  expect([answer.status, answer.trips]).toEqual([200, 0]);
  expect(JSON.parse(answer.html)).toEqual({
    from: 0,
    words: expect.arrayContaining([{ word: "umbrella", name: "umbrella" }]),
  });
});

test("the log form has the field as a plain line for whoever has no script", async () => {
  const ana = visitor();
  await ana.get("/dev/as/ana@example.com");
  const form = await ana.get(`/desk/items/new?site=${desk.hotel}`);
  expect(form.html).toMatch(/data-island="[^"]*words[^"]*"[^>]*data-source="\/desk\/words"/);
  expect(form.html).toMatch(/<input[^>]*name="title"[^>]*type="text"/);
});
