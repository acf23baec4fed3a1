import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/matching/explain.ts";
import type { ItemFacts, ReportFacts } from "../../src/matching/facts.ts";
import { LANGUAGES } from "../../src/matching/lexicon/format.ts";
import { profileItem } from "../../src/matching/profile.ts";
import { evidenceRows } from "../../src/matching/reasons.tsx";
import { COLOUR_REFERENCES } from "../../src/photos/colour-references.ts";
import { evidence, ITEM, pair, REPORT } from "./support.ts";

const phone: ItemFacts = { ...ITEM, title: "Handy", description: "", category: "phone", colours: [] };
const lost: ReportFacts = { ...REPORT, item: "my phone", description: "", category: "phone", colours: ["black"] };
const seen = (facts: ItemFacts, ...photoColour: string[]): ItemFacts => ({ ...facts, photoColour });
const shown = (facts: ReportFacts, ...photoColour: string[]): ReportFacts => ({ ...facts, photoColour });

describe("a photo's colour", () => {
  test("speaks a little for the thing when the clerk named none and the traveler did", () => {
    const [without, with_] = [pair(phone, lost), pair(seen(phone, "black"), lost)];
    expect(with_.logOdds).toBeGreaterThan(without.logOdds);
    expect(evidence(seen(phone, "black"), lost, "photo")).toMatchObject({ group: "looks", agreement: "partial" });
    expect(evidence(seen(phone, "black"), lost, "colour")).toBeUndefined();
  });

  test("speaks as much when it is the traveler's photo and the clerk's word, or a photo on both sides", () => {
    const named = pair(seen(phone, "black"), lost).logOdds;
    const black = { ...phone, colours: ["schwarz"] };
    expect(pair(black, shown({ ...lost, colours: [] }, "black")).logOdds).toBe(named);
    expect(pair(seen(phone, "black"), shown({ ...lost, colours: [] }, "black")).logOdds).toBe(named);
  });

  test("weighs less than the word would", () => {
    const word = pair({ ...phone, colours: ["schwarz"] }, lost).logOdds;
    expect(pair(seen(phone, "black"), lost).logOdds).toBeLessThan(word);
  });

  test("changes nothing when it is another one: the table may be red", () => {
    expect(pair(seen(phone, "red"), lost)).toEqual(pair(phone, lost));
    expect(pair(seen(phone, "navy"), lost)).toEqual(pair(phone, lost));
    expect(pair(seen(phone, "red"), shown({ ...lost, colours: [] }, "black"))).toEqual(
      pair(phone, { ...lost, colours: [] }),
    );
  });

  test("changes nothing when words agree already, and nothing when nobody names a colour", () => {
    const black = { ...phone, colours: ["schwarz"] };
    expect(pair(seen(black, "black"), shown(lost, "black"))).toEqual(pair(black, lost));
    expect(pair(seen(phone, "black"), { ...lost, colours: [] })).toEqual(pair(phone, { ...lost, colours: [] }));
  });

  test("makes up for little when the words differ: it is still another colour", () => {
    const red = { ...phone, colours: ["rot"] };
    const [against, softened] = [pair(red, lost), pair(seen(red, "black"), lost)];
    expect(softened.logOdds).toBeGreaterThan(against.logOdds);
    expect(softened.logOdds).toBeLessThan(pair(phone, lost).logOdds);
    expect(evidence(seen(red, "black"), lost, "colour")?.agreement).toBe("conflict");
    expect(evidence(seen(red, "black"), lost, "photo")?.weight).toBeLessThan(
      evidence(seen(phone, "black"), lost, "photo")?.weight ?? 0,
    );
  });

  test("is no colour of the thing's own words", () => {
    expect(profileItem(seen(phone, "black"))).toMatchObject({ photoColours: ["black"], colours: [], moreColours: [] });
  });

  test.each(COLOUR_REFERENCES.map(([colour]) => colour))("%s is understood as itself", (colour) => {
    expect(profileItem(seen(phone, colour)).photoColours).toEqual([colour]);
  });

  test("is told in a row of its own, and in every language", () => {
    const found = pair(seen(phone, "black"), lost).evidence.filter(({ kind }) => kind === "photo");
    expect(evidenceRows(found)).toEqual([
      {
        aspect: "Photo",
        verdict: "partial",
        item: "black",
        report: "black",
        note: "the photo shows the colour: black",
      },
    ]);
    const told = LANGUAGES.map((language) => explain(found, language)[0]?.text ?? "");
    expect(new Set(told).size).toBe(LANGUAGES.length);
    for (const text of told) expect(text).toMatch(/^[^{}]+[:：] ?[^\s{}]/);
  });

  test("never makes a pair less likely, whatever else is said", () => {
    const colours = fc.array(fc.constantFrom("black", "rot", "navy", "白", "silver", "multicolour"), { maxLength: 2 });
    const seenColours = fc.array(fc.constantFrom("black", "red", "blue", "white", "grey"), { maxLength: 2 });
    const text = fc.constantFrom("", "with a red strap", "weiße Hülle", "black case");
    fc.assert(
      fc.property(colours, colours, text, text, seenColours, seenColours, (c1, c2, d1, d2, p1, p2) => {
        const [item, report] = [
          { ...phone, colours: c1, description: d1 },
          { ...lost, colours: c2, description: d2 },
        ];
        const bare = pair(item, report).logOdds;
        expect(pair(seen(item, ...p1), shown(report, ...p2)).logOdds).toBeGreaterThanOrEqual(bare);
      }),
      { numRuns: 300 },
    );
  });
});
