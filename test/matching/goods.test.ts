import { describe, expect, test } from "vitest";
import { baselines } from "../../src/matching/cli/baselines.ts";
import { load, openIndex } from "../../src/matching/cli/bench-db.ts";
import { measure } from "../../src/matching/cli/measure.ts";
import { judgeAll, prepare } from "../../src/matching/cli/prepare.ts";
import type { Ranked } from "../../src/matching/facts.ts";
import { relate } from "../../src/matching/identifiers.ts";
import { rank } from "../../src/matching/model.ts";
import { articleCodes } from "../../src/matching/numbers.ts";
import { profileItem, profileReport } from "../../src/matching/profile.ts";
import { findCandidates } from "../../src/matching/store.ts";
import { SHIPPED } from "../../src/matching/weights.ts";

const sets = new URL("../fixtures/match-eval/", import.meta.url).pathname;

/** Goods of one list ranked for an article of another; nothing has a place or a time. */
async function ranked(titles: readonly string[], wanted: string): Promise<(Ranked & { title: string })[]> {
  const client = await openIndex();
  const filler = Array.from({ length: 40 }, (_, i) => `ware ${"abcdefghij"[i % 10]}${i} quorvex`);
  await load(
    client,
    [...titles, ...filler].map((title, i) => profileItem({ id: String(i), title })),
  );
  const probe = profileReport({ id: "wanted", item: wanted });
  const { candidates, census } = await findCandidates(client, probe);
  client.close();
  return rank(probe, candidates, census).map((one) => ({ ...one, title: titles[Number(one.id)] ?? "" }));
}

describe("two lists of goods, without places and times", () => {
  test("an article is found by its maker's code, however it is spaced and whatever colour is appended", async () => {
    const titles = ["Sony earphones MDR-EX55/BLK", "Sony earphones MDR-EX71", "Canon CLI-221 yellow ink 2949B001"];
    expect((await ranked(titles, "sony black earbud style mdrex55bk"))[0]?.title).toBe(titles[0]);
    expect((await ranked(titles, "canon printer yellow ink cartridge cli221yel"))[0]?.title).toBe(titles[2]);
  });

  test("its near twin is never certain: another code, another capacity, another length", async () => {
    for (const [title, wanted] of [
      ["Gear Head webcam WC740i 1.3 MP USB", "gear head webcam wc1200red 1.3 mp usb"],
      ["Raspberry Pi 4 Model B 4GB", "raspberry pi 4 model b 8GB"],
      ["Belkin Pro Series USB 5-pin mini-B cable 10 feet", "belkin pro series usb 5-pin mini-b cable 6 feet"],
      [
        "cinewhite cinema235 fixed frame wide screen 96 diagonal",
        "cinewhite cinema235 fixed frame wide screen 85 diagonal",
      ],
    ] as const) {
      const [best] = await ranked([title], wanted);
      expect(best?.title).toBe(title);
      expect(best?.verdict, wanted).not.toBe("confident");
    }
  });

  test("a set nobody trained on is ranked better than by full-text search", async () => {
    const files = [`${sets}found-P.jsonl`, `${sets}reports-P.jsonl`] as const;
    const engine = measure(judgeAll(await prepare(...files), SHIPPED));
    for (const [, ranking] of await baselines(...files)) expect(engine.hit1).toBeGreaterThan(measure(ranking).hit1);
    expect(engine.hit1).toBeGreaterThanOrEqual(0.7);
    expect(engine.hit10).toBeGreaterThanOrEqual(0.98);
  }, 60_000);
});

test("codes of articles are told from measures, years and words with a figure in them", () => {
  expect(articleCodes("Sony VGN-CS180J/W notebook, 14.1-inch, 320GB, 802.11n, 1080p, Windows 2007")).toEqual([
    "vgncs180jw",
  ]);
  expect(articleCodes("Canon EF-S 18-55mm lens 2757B003, 5.8 GHz, 2-pack, mp3")).toEqual(["2757b003"]);
  expect(articleCodes("black wallet, 3 cards, room 305")).toEqual([]);
});

test("a maker's series in two identifiers does not make them one", () => {
  expect(relate("TU2-ETG", "TU2-700")).not.toBe("same");
  expect(relate("R9-NBC-4WAK-GP", "R9-NBC-XLIT-GP")).not.toBe("same");
  expect(relate("9208 1002 3388", "9208 1077 5014")).toBe("different");
  expect(relate("9208 1002 3388", "3388")).toBe("same");
  expect(relate("SN 88213377", "88213377")).toBe("same");
});

test("letters an office made of a name do not contradict the name; another name does", () => {
  expect(relate("GAGM", "Maude Gagnon-Tremblay")).toBe("near");
  expect(relate("LOUIS", "MATTIA")).toBe("different");
});
