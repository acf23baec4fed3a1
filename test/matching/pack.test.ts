import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEXICON_DATA, type LexiconData } from "../../src/matching/lexicon/data.ts";
import { LANGUAGES, type TermsByLanguage } from "../../src/matching/lexicon/format.ts";
import { pack, unpack } from "../../src/matching/lexicon/pack.ts";

describe("the lexicon packed for the edge", () => {
  test("is the same lexicon when it is unpacked there, in the same order", () => {
    const there = unpack(brotliDecompressSync(brotliCompressSync(pack(LEXICON_DATA))));
    expect(there).toEqual(LEXICON_DATA);
    expect(JSON.stringify(there.brands)).toBe(JSON.stringify(orderedBrands(LEXICON_DATA)));
    expect(Object.keys(there.kinds)).toEqual(Object.keys(LEXICON_DATA.kinds));
    for (const [letter, table] of Object.entries(LEXICON_DATA.attributes)) {
      expect(Object.keys(there.attributes[letter] ?? {})).toEqual(Object.keys(table));
    }
  });

  test("keeps any word of any script", () => {
    const word = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replace(/[\t\n[\]{}]/g, ""));
    const letters = fc.array(fc.integer({ min: 0x3041, max: 0xd7a3 }), { maxLength: 900 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), letters, (words, codes) => {
        const terms = [...words, String.fromCharCode(...codes)].join("|");
        const everywhere = Object.fromEntries(LANGUAGES.map((language) => [language, terms])) as TermsByLanguage;
        const data: LexiconData = {
          kinds: {
            top: { terms: everywhere },
            thing: { isA: ["top"], goesWith: [], special: ["cash"], who: "pet", terms: everywhere, abbreviations: "" },
          },
          brands: {
            acme: { terms: "acme" },
            maker: { terms, kinds: [], lines: {} },
            other: { terms: "other|他の|다른", kinds: ["thing"], lines: { one: { kinds: ["thing", "top"], terms } } },
          },
          attributes: {
            c: { red: { terms: everywhere, near: { blue: 0.25 } }, blue: { terms: everywhere, near: {} } },
          },
          abbreviations: { thg: "thing" },
        };
        expect(unpack(pack(data))).toEqual(data);
      }),
      { numRuns: 50 },
    );
  });

  test("keeps capitals, and words known from other languages and from the concept before", () => {
    const terms = (text: string): TermsByLanguage =>
      Object.fromEntries(LANGUAGES.map((language) => [language, text])) as TermsByLanguage;
    const lists = [
      "Reisekoffer|Koffer|~KOFFER|iPhone-Hülle|phone|İstanbul|ǅ|ß|ẞ|^caret|Ｗide",
      "Koffer|kofferkoffer|phone phone|",
      "",
      Array.from({ length: 300 }, (_, i) => `word${i}`).join("|"),
      Array.from({ length: 300 }, (_, i) => `word${299 - i} 가방${i}`).join("|"),
    ];
    const kinds = Object.fromEntries(lists.map((list, i) => [`k${i}`, { terms: terms(list) }]));
    const data: LexiconData = { kinds, brands: {}, attributes: {}, abbreviations: {} };
    expect(unpack(pack(data)).kinds).toEqual(kinds);
  });

  test("does not take a word that would break its lines", () => {
    const everywhere = Object.fromEntries(LANGUAGES.map((language) => [language, "two\nlines"])) as TermsByLanguage;
    const data = { kinds: { thing: { terms: everywhere } }, brands: {}, attributes: {}, abbreviations: {} };
    expect(() => pack(data)).toThrow(/line break/);
  });
});

/** Brands with their fields in the order in which `unpack` writes them. */
function orderedBrands({ brands }: LexiconData): LexiconData["brands"] {
  return Object.fromEntries(
    Object.entries(brands).map(([key, { terms, kinds, lines }]) => [
      key,
      {
        terms,
        ...(kinds && { kinds }),
        ...(lines && {
          lines: Object.fromEntries(
            Object.entries(lines).map(([line, one]) => [line, { kinds: one.kinds, terms: one.terms }]),
          ),
        }),
      },
    ]),
  );
}
