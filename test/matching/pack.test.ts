import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Alphabet, CONTEXTS, type Coder, coderOf, lengthsFor } from "../../src/matching/lexicon/coder.ts";
import { LEXICON_DATA, type LexiconData } from "../../src/matching/lexicon/data.ts";
import { LANGUAGES, type TermsByLanguage } from "../../src/matching/lexicon/format.ts";
import { pack, unpack } from "../../src/matching/lexicon/pack.ts";

describe("the lexicon packed for the edge", () => {
  const packed = pack(LEXICON_DATA);

  test("is the same lexicon when it is unpacked there, in the same order", () => {
    const there = unpack(packed);
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
          lookalikes: [["top", "thing"]],
        };
        expect(unpack(pack(data))).toEqual(data);
      }),
      { numRuns: 12 },
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
    const data: LexiconData = { kinds, brands: {}, attributes: {}, abbreviations: {}, lookalikes: [] };
    expect(unpack(pack(data)).kinds).toEqual(kinds);
  });

  test("is refused when a part of it is missing", () => {
    expect(() => unpack(packed.subarray(0, packed.length / 4))).toThrow(/cut off/);
  });

  test("does not take a word that would break its lines", () => {
    const everywhere = Object.fromEntries(LANGUAGES.map((language) => [language, "two\nlines"])) as TermsByLanguage;
    const data = {
      kinds: { thing: { terms: everywhere } },
      brands: {},
      attributes: {},
      abbreviations: {},
      lookalikes: [],
    };
    expect(() => pack(data)).toThrow(/line break/);
  });
});

describe("the coder", () => {
  test("reads the symbols that it wrote, of any alphabet, however the contexts were chosen", () => {
    const symbol = fc.record({
      alphabet: fc.nat(2),
      share: fc.double({ min: 0, max: 0.999, noNaN: true }),
      hash: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(symbol, { maxLength: 2000 }), (said) => {
        const alphabets = [[1], [900, 7, 7, 3, 1], Array.from({ length: 700 }, (_, i) => 1 + (i % 13))].map(
          (counts, i) => new Alphabet(lengthsFor(counts), i),
        );
        const through = (coder: Coder): number[] =>
          said.map(({ alphabet, share, hash }) => {
            for (let i = 0; i < CONTEXTS; i += 1) coder.contexts[i] = i * hash;
            const own = alphabets[alphabet]!;
            return coder.code(own, hash & 3, Math.floor(share * own.lengths.length));
          });
        const writer = coderOf();
        const symbols = through(writer);
        expect(through(coderOf(writer.finish()))).toEqual(symbols);
      }),
      { numRuns: 10 },
    );
  });

  test("writes what it can foresee in next to nothing", () => {
    const coder = coderOf();
    const alphabet = new Alphabet(lengthsFor([1, 1, 1, 1]), 0);
    for (let i = 0; i < 20_000; i += 1) {
      coder.contexts.fill(i % 4);
      coder.code(alphabet, 0, (3 * i) % 4);
    }
    expect(coder.finish().length).toBeLessThan(100);
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
