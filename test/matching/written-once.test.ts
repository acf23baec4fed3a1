/** The lexicon at the edge is written shorter than its sources, and must answer like them. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readItems, readReports } from "../../src/matching/cli/sets.ts";
import { LEXICON_DATA } from "../../src/matching/lexicon/data.ts";
import { LANGUAGES } from "../../src/matching/lexicon/format.ts";
import { ALL_BITS, Lexicon, languageBits, lexicon, readingOf } from "../../src/matching/lexicon/index.ts";
import { writtenOnce } from "../../src/matching/lexicon/once.ts";
import { pack, unpack } from "../../src/matching/lexicon/pack.ts";
import { profileItem, profileReport } from "../../src/matching/profile.ts";
import { offerWords } from "../../src/matching/words.ts";

const here = lexicon();
const there = new Lexicon(unpack(pack(writtenOnce(LEXICON_DATA))));
const sets = new URL("../fixtures/match-eval/", import.meta.url).pathname;

/** Every term of every concept, with its language and whose it is. */
function* terms(): Generator<[id: string, term: string, bits: number]> {
  const tables = Object.entries({ k: LEXICON_DATA.kinds, ...LEXICON_DATA.attributes });
  for (const [letter, table] of tables) {
    for (const [key, { terms, abbreviations }] of Object.entries(table)) {
      for (const language of LANGUAGES)
        for (const term of terms[language].split("|")) yield [`${letter}_${key}`, term, languageBits([language])];
      for (const term of (abbreviations ?? "").split("|")) yield [`${letter}_${key}`, term, ALL_BITS];
    }
  }
  for (const [key, brand] of Object.entries(LEXICON_DATA.brands)) {
    for (const term of brand.terms.split("|")) yield [`b_${key}`, term, ALL_BITS];
    for (const [line, product] of Object.entries(brand.lines ?? {}))
      for (const term of product.terms.split("|")) yield [`l_${key}.${line}`, term, ALL_BITS];
  }
}

test("every term is read alike, in its own language and in any", () => {
  expect(there.size).toBe(here.size);
  let different = 0;
  for (const [, term, bits] of terms()) {
    const words = readingOf(term.replace(/^~/, ""));
    for (const asked of new Set([bits, ALL_BITS])) {
      const [a, b] = [here, there].map((lex) =>
        JSON.stringify([lex.read(words, 0, asked), lex.readRun(words[0] ?? "", asked)]),
      );
      if (a !== b) different += 1;
    }
  }
  expect(different).toBe(0);
});

test("every concept has its name in every language, every brand its spellings", () => {
  for (const id of new Set([...terms()].map(([id]) => id))) {
    for (const language of LANGUAGES) expect(there.label(id, language)).toBe(here.label(id, language));
  }
  for (const brand of Object.keys(LEXICON_DATA.brands))
    expect(new Set(there.namesOf(brand))).toEqual(new Set(here.namesOf(brand)));
});

test("the same words are offered while somebody types, spelled the same", () => {
  const begun = [...terms()].filter(([id], i) => id.startsWith("k_") && i % 293 === 0).map(([, term]) => term);
  for (const term of begun) {
    const typed = term.replace(/^~/, "");
    for (const length of [2, 4, typed.length])
      expect(offerWords(typed.slice(0, length), there)).toEqual(offerWords(typed.slice(0, length), here));
  }
});

test("every text of the evaluation sets has the same profile", { timeout: 120_000 }, () => {
  for (const file of readdirSync(sets)) {
    if (file.startsWith("found-"))
      for (const facts of readItems(sets + file)) expect(profileItem(facts, there)).toEqual(profileItem(facts, here));
    if (file.startsWith("reports-"))
      for (const { facts } of readReports(sets + file))
        expect(profileReport(facts, there)).toEqual(profileReport(facts, here));
  }
});
