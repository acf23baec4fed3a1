import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ItemFacts, ReportFacts } from "../../src/matching/facts.ts";
import { lexicon } from "../../src/matching/lexicon/index.ts";
import { chances, rank } from "../../src/matching/model.ts";
import { PRIOR_MODEL } from "../../src/matching/prior.ts";
import { profileItem, profileReport, termsOf } from "../../src/matching/profile.ts";
import { indexItem, indexReport } from "../../src/matching/store.ts";
import { SHIPPED } from "../../src/matching/weights.ts";
import { CENSUS, ITEM, pair, REPORT } from "./support.ts";

const kinds = Object.entries(lexicon().data.kinds).map(([, kind]) => kind.terms);
const anyTerm = fc
  .constantFrom(...kinds)
  .chain((terms) =>
    fc.constantFrom(...Object.values(terms).flatMap((list) => list.split("|").map((term) => term.replace(/^~/, "")))),
  );
const anyColour = fc.constantFrom("black", "schwarz", "rouge", "azul marino", "白", "회색", "أخضر", "złoty");
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const instant = fc.integer({ min: 1_760_000_000_000, max: 1_780_000_000_000 });

const anyItem: fc.Arbitrary<ItemFacts> = fc.record({
  id: fc.uuid(),
  site: maybe(fc.constantFrom("LAX-AP", "SEL-MYE")),
  foundAt: maybe(instant),
  place: maybe(anyTerm),
  unit: maybe(fc.constantFrom("305", "503", "7VNT482")),
  title: anyTerm,
  description: maybe(fc.array(anyTerm, { maxLength: 6 }).map((list) => list.join(", "))),
  category: maybe(anyTerm),
  brand: maybe(fc.constantFrom("Apple", "Samsonite", "Zzyx")),
  colours: fc.array(anyColour, { maxLength: 3 }),
  identifiers: fc.array(fc.constantFrom("MK", "WAFFLES", "4471", "immer 12.6.09"), { maxLength: 2 }),
});
const anyReport: fc.Arbitrary<ReportFacts> = anyItem.chain((item) =>
  fc.record({ lang: maybe(fc.constantFrom("en", "de", "ja")), lost: maybe(instant) }).map(({ lang, lost }) => ({
    ...item,
    lang,
    item: item.title ?? null,
    lostFrom: lost,
    lostTo: lost === null ? null : lost + 3_600_000,
  })),
);

describe("the score", () => {
  test("is the same from the item's side and from the report's", () => {
    fc.assert(
      fc.property(anyItem, anyReport, (item, report) => {
        fc.pre(item.id !== report.id);
        const [i, r] = [profileItem(item), profileReport(report)];
        const [fromReport] = rank(r, [i], CENSUS);
        const [fromItem] = rank(i, [r], CENSUS);
        expect(fromItem?.logOdds).toBe(fromReport?.logOdds);
        expect(fromItem?.evidence).toEqual(fromReport?.evidence);
      }),
      { numRuns: 200 },
    );
  });

  test("never falls when both sides gain the same new thing", () => {
    const gains: ((item: ItemFacts, report: ReportFacts) => [ItemFacts, ReportFacts])[] = [
      (item, report) => [
        { ...item, identifiers: ["SN 88213377"] },
        { ...report, identifiers: ["SN 88213377"] },
      ],
      (item, report) => [
        { ...item, brand: "Quorvex" },
        { ...report, brand: "Quorvex" },
      ],
      (item, report) => [
        { ...item, unit: "1917" },
        { ...report, unit: "1917" },
      ],
      (item, report) => [
        { ...item, site: "BCN-EIX" },
        { ...report, site: "BCN-EIX" },
      ],
      (item, report) => [
        { ...item, description: `${item.description ?? ""} zanzibarine` },
        { ...report, description: `${report.description ?? ""} zanzibarine` },
      ],
    ];
    fc.assert(
      fc.property(anyItem, anyReport, fc.constantFrom(...gains), (item, report, gain) => {
        const bare = { ...item, brand: null, identifiers: [], unit: null, site: null };
        const bareReport = { ...report, brand: null, identifiers: [], unit: null, site: null };
        expect(pair(...gain(bare, bareReport)).logOdds).toBeGreaterThanOrEqual(pair(bare, bareReport).logOdds - 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test("is left alone by what only one side says of the brand, the colour, the room, the marks or the time", () => {
    const blanks: (keyof ReportFacts)[] = ["brand", "colours", "unit", "identifiers", "lostFrom"];
    fc.assert(
      fc.property(anyItem, anyReport, fc.constantFrom(...blanks), (item, report, blank) => {
        const silentItem: ItemFacts =
          blank === "lostFrom"
            ? { ...item, foundAt: null }
            : { ...item, [blank]: Array.isArray(item[blank as "colours"]) ? [] : null };
        const found = pair(silentItem, report).evidence.filter((one) => one.agreement === "unknown");
        for (const one of found) expect(one.weight).toBe(0);
      }),
      { numRuns: 200 },
    );
    const timeless = { ...ITEM, foundAt: null };
    expect(pair(timeless, REPORT).logOdds).toBe(pair(timeless, { ...REPORT, lostFrom: null, lostTo: null }).logOdds);
    const roomless = { ...ITEM, unit: null, place: null };
    expect(pair(roomless, REPORT).logOdds).toBe(pair(roomless, { ...REPORT, unit: null }).logOdds);
  });

  test("does not depend on the order of the candidates", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyItem, { minLength: 2, maxLength: 12, selector: (item) => item.id }),
        anyReport,
        fc.nat(),
        (items, report, seed) => {
          const probe = profileReport({ ...report, id: "probe" });
          const profiles = items.map((item) => profileItem(item));
          const shuffled = [...profiles].sort(
            (a, b) => ((a.id.charCodeAt(0) * 31 + seed) % 7) - ((b.id.charCodeAt(0) * 31 + seed) % 7),
          );
          expect(rank(probe, shuffled, CENSUS)).toEqual(rank(probe, profiles, CENSUS));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("gives chances that, with the chance of none, make one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { maxLength: 50 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (odds, pool) => {
          const sum = chances(odds, pool, PRIOR_MODEL).reduce((all, one) => all + one, 0);
          expect(sum).toBeGreaterThanOrEqual(0);
          expect(sum).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });

  test("has weights whose signs are those of the prior", () => {
    for (const [name, weight] of Object.entries(SHIPPED.weights)) {
      expect(Math.sign(weight), name).toBe(Math.sign(PRIOR_MODEL.weights[name as keyof typeof PRIOR_MODEL.weights]));
    }
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.string({ unit: "binary", maxLength: 80 }),
    anyTerm,
  );
  test("survives: it is profiled, ranked and written without a quote that could break a query", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, fc.array(anyText, { maxLength: 3 }), (title, description, unit, list) => {
        const item: ItemFacts = {
          id: "i",
          title,
          description,
          unit,
          place: title,
          brand: description,
          category: unit,
          colours: list,
          identifiers: list,
          foundAt: 1,
        };
        const report: ReportFacts = {
          id: "r",
          item: description,
          description: title,
          unit,
          colours: list,
          identifiers: list,
          lostFrom: Number.NaN,
          lostTo: 5,
        };
        const ranked = pair(item, report);
        expect(ranked.probability).toBeGreaterThanOrEqual(0);
        expect(ranked.probability).toBeLessThanOrEqual(1);
        for (const term of termsOf(profileItem(item))) expect(term).not.toMatch(/["\s\0]/);
        expect(indexItem(item).length + indexReport(report).length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  test("of a hundred kilobytes in every field is cut short, not chewed", () => {
    const long = `${"lost Kuscheltier 財布 محفظة ".repeat(5_000)}`.slice(0, 100_000);
    const profile = profileReport({
      id: "r",
      item: long,
      description: long,
      place: long,
      unit: long,
      brand: long,
      category: long,
      colours: [long],
      identifiers: [long],
    });
    expect(JSON.stringify(profile).length).toBeLessThan(12_000);
    expect(termsOf(profile).length).toBeLessThanOrEqual(260);
  });
});
