import type { Client } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { indexSchema, load, openIndex } from "../../src/matching/cli/bench-db.ts";
import { completeness } from "../../src/matching/completeness.ts";
import { explain, headline } from "../../src/matching/explain.ts";
import type { ItemFacts, ReportFacts } from "../../src/matching/facts.ts";
import { lexicon } from "../../src/matching/lexicon/index.ts";
import { rank } from "../../src/matching/model.ts";
import { profileItem, profileReport } from "../../src/matching/profile.ts";
import { closeDoc, findCandidates, indexItem, indexReport } from "../../src/matching/store.ts";
import { findDuplicates, type KnownMatch, look, planMatches, planStatements } from "../../src/matching/suggest.ts";
import { fold } from "../../src/matching/text.ts";
import { CENSUS, evidence, ITEM, pair, REPORT } from "./support.ts";

const DAY = 86_400_000;

describe("one item and one report", () => {
  test("a bunny in Munich and a Stoffhase are the same thing, for reasons a clerk can read", () => {
    const match = pair(ITEM, REPORT);
    expect(match.probability).toBeGreaterThan(0.8);
    const line = headline(match.evidence, "en");
    expect(line).toMatch(/same room|same kind|both mention/);
    const sentences = explain(match.evidence, "en").map(({ text }) => text);
    expect(sentences).toContain("same site");
    expect(sentences.join(" · ")).not.toMatch(/undefined|\{|\}/);
  });

  test.each([
    ["a purse", "en", "wallet, brown leather", "Geldbörse", "Leder braun"],
    ["财布", "ja", "茶色の革の財布", "wallet", "brown leather"],
    ["지갑", "ko", "갈색 가죽 지갑", "portefeuille", "cuir marron"],
    ["محفظة", "ar", "محفظة جلد بنية", "cartera", "piel marrón"],
  ])("%s is found under its names in other languages", (_, lang, said, title, description) => {
    const item: ItemFacts = { id: "i", title, description };
    const found = evidence(item, { id: "r", lang, item: said }, "kind");
    expect(found?.agreement).toBe("agree");
  });

  test("found two days before it was lost, it cannot be it", () => {
    const early = pair({ ...ITEM, foundAt: (REPORT.lostFrom ?? 0) - 2 * DAY }, REPORT);
    expect(early.evidence.find(({ kind }) => kind === "time")).toMatchObject({ veto: true, agreement: "conflict" });
    expect(early.probability).toBeLessThan(0.05);
    expect(
      pair({ ...ITEM, foundAt: (REPORT.lostFrom ?? 0) - 0.8 * DAY }, REPORT).evidence.find(
        ({ kind }) => kind === "time",
      ),
    ).not.toHaveProperty("veto");
  });

  test("a room number one slip away still speaks for it, another room against it", () => {
    const slipped = evidence({ ...ITEM, unit: "350" }, { ...REPORT, unit: "305" }, "unit");
    expect(slipped).toMatchObject({ agreement: "partial", slip: true });
    expect(evidence({ ...ITEM, unit: "712" }, { ...REPORT, unit: "305" }, "unit")?.agreement).toBe("conflict");
    expect(evidence({ ...ITEM, unit: "O1B 77" }, { ...REPORT, unit: "01B77" }, "unit")?.agreement).toBe("agree");
  });

  test("an eye that is missing here and there in place there is a difference, in any language", () => {
    const difference = (title: string, item: string) => evidence({ id: "i", title }, { id: "r", item }, "marks");
    expect(difference("Plüschhase grau, 1 Auge fehlt", "grey bunny, one eye missing")?.agreement).toBe("agree");
    expect(difference("Plüschhase grau, 1 Auge fehlt", "grey bunny with both eyes")?.agreement).toBe("conflict");
    expect(difference("parka negra manga larga c/ capucha", "chaleco negro sin mangas")?.agreement).toBe("conflict");
  });

  test.each([
    ["61W usb-c", "96W的充电器"],
    ["Stanley 1 lt", "termo de 1,3 litros"],
    ["stl 98", "maat 116"],
    ["4 azulejos antiguos", "son seis, azulejos azules"],
    ["moka 3 cup", "moka pot for six cups"],
    ["檀香佛珠 108顆", "五十四颗檀香念珠"],
    ["bangle x1", "four gold bangles"],
  ])("%s is not %s: the figures differ", (title, item) => {
    expect(evidence({ id: "i", title }, { id: "r", item }, "numbers")?.agreement).toBe("conflict");
  });

  test.each([
    ["1,5 m", "150 cm", "cable"],
    ["50 cl", "half litre, 0.5 l", "bottle"],
    ["13 inch", "33 cm", "laptop"],
    ["2 lbs, 20000 mAh", "兩萬毫安", "power bank"],
  ])("%s is %s: figures of another unit or script agree", (a, b, thing) => {
    const found = evidence(
      { id: "i", title: thing, description: a },
      { id: "r", item: thing, description: b },
      "numbers",
    );
    expect(found?.agreement).not.toBe("conflict");
  });

  test("a room told once more in the text is still the room, and no number in common beside it", () => {
    const item = { id: "i", title: "bunny", unit: "305", description: "gap bed/wall rm 305" };
    const report = { id: "r", item: "bunny", unit: "503 or 305", description: "We were in 503 or 305." };
    expect(evidence(item, report, "unit")?.agreement).toBe("agree");
    expect(evidence(item, report, "numbers")).toBeUndefined();
  });

  test("models with nothing in common, and one name with two numbers, speak against it", () => {
    const model = (title: string, item: string) => evidence({ id: "i", title }, { id: "r", item }, "model")?.agreement;
    expect(model("macchina foto Fuji X100V", "Fujifilm X-T30 argento")).toBe("conflict");
    expect(model("Fernglas 8x30", "lornetka 10x50")).toBe("conflict");
    expect(model("Sony headphones WH-1000XM4", "WH1000XM4 Sony")).not.toBe("conflict");
    expect(model("phone rm 305", "phone, room 503")).not.toBe("conflict");
  });

  test("the one that is left is not the one that was lost", () => {
    const side = (title: string, description: string) =>
      evidence({ id: "i", title }, { id: "r", item: "hearing aid", description }, "side")?.agreement;
    expect(side("hearing aid, right", "Only the left one. The right one is in my ear.")).toBe("conflict");
    expect(side("hearing aid, left", "I still have the right one.")).toBe("agree");
    expect(side("hörapparat höger", "Min vänstra är borta, den högra sitter i örat.")).toBe("conflict");
    expect(side("hearing aid, right", "I left it on the nightstand.")).toBeUndefined();
  });

  test("figures of the Arabic world are figures", () => {
    const size = evidence(
      { id: "i", title: "abaya, size 56" },
      { id: "r", lang: "ar", item: "عباية مقاس ٥٢" },
      "numbers",
    );
    expect(size).toMatchObject({ agreement: "conflict", item: "56 size", report: "52 size" });
  });

  test("a name that is only spoken of contradicts nothing; one that is told does", () => {
    const item = { id: "i", title: "snow suit, age 4", description: "name sewn in collar", identifiers: ["Léonard"] };
    const report = (description: string) => ({ id: "r", lang: "en", item: "snow suit", description });
    const name = (description: string) => evidence(item, report(description), "identifier")?.agreement;
    expect(name("my mother sewed his name into it, embroidered inside")).toBeUndefined();
    expect(name("his name is embroidered inside: Mattia")).toBe("conflict");
  });

  test("what is engraved is read from running text too", () => {
    const ring = { id: "i", title: "guldring", description: "gravyr 'Per 14/6 2008'", identifiers: ["Per 14/6 2008"] };
    const report = (description: string) => ({ id: "r", lang: "en", item: "gold wedding ring", description });
    const engraving = (description: string) => evidence(ring, report(description), "identifier")?.agreement;
    expect(engraving("Plain gold band. Inside it says 'Claire 2 Sept 1995'.")).toBe("conflict");
    expect(engraving("Inside it says “Per 14/6 2008”.")).toBe("agree");
    expect(engraving("It's the one my wife's mother gave us, she'd cry.")).toBeUndefined();
  });

  test("initials on the thing answer to a name told in the other side's words", () => {
    const hat = { id: "i", title: "chapeu panama", description: "iniciais FM dentro", identifiers: ["FM"] };
    const report = (description: string) => ({ id: "r", lang: "pt", item: "chapeu", description });
    const initials = (description: string) => evidence(hat, report(description), "identifier")?.agreement;
    expect(initials("Era do meu avô, chamava-se Francisco Matos.")).toBe("partial");
    expect(initials("Era do meu avô, chamava-se Jorge Amaral.")).not.toBe("partial");
  });

  test("unknown Japanese and Chinese words are told apart, not cut across", () => {
    const words = profileReport({ id: "r", lang: "zh", item: "x", description: "外公抽了一輩子菸" }).words;
    expect(words).toContain("一辈子");
    expect(words).not.toContain("子烟");
  });

  test("that both speak of a lock screen says nothing, and a lanyard counts once", () => {
    const phone = (description: string) => ({ id: "i", title: "phone", description });
    const lock = pair(phone("lock screen is a baby"), {
      id: "r",
      item: "phone",
      description: "lock screen is a mountain",
    });
    expect(lock.evidence.filter(({ kind }) => kind === "marks")).toEqual([]);
    const keys = pair(
      { id: "i", title: "keys", description: "on a lanyard" },
      { id: "r", item: "keys", description: "with a lanyard" },
    );
    const spoken = keys.evidence.filter(({ concepts }) => concepts?.some((one) => one.endsWith("_lanyard")));
    expect(spoken).toHaveLength(1);
  });

  test("a maker misspelt, shortened or written in another script is the same maker", () => {
    const brand = (item: string, report: string) =>
      evidence({ id: "i", title: "x", brand: item }, { id: "r", item: "x", brand: report }, "brand")?.agreement;
    for (const [a, b] of [
      ["Leky", "Leki"],
      ["Medella", "Medela"],
      ["Acne", "Acne Studios"],
      ["Philips", "Philips Avent"],
      ["스펙트라", "Spectra"],
    ] as const)
      expect([a, b, brand(a, b)]).not.toEqual([a, b, "conflict"]);
    expect(brand("Sony", "Bose")).toBe("conflict");
  });

  test("what is engraved differs even when neither is a whole name", () => {
    const by = (item: string, report: string) =>
      evidence({ id: "i", identifiers: [item] }, { id: "r", identifiers: [report] }, "identifier")?.agreement;
    expect(by("MJL", "CHLO")).toBe("conflict");
    expect(by("유나", "MIA")).toBe("conflict");
    expect(by("E & M 2009", "Marc 11-6-2011")).toBe("conflict");
    expect(by("9204", "9240")).toBe("partial");
    expect(
      evidence(
        { id: "i", title: "coat", description: "name tag in the collar, Otto" },
        { id: "r", item: "coat", identifiers: ["Hugo"] },
        "identifier",
      )?.agreement,
    ).toBe("conflict");
  });

  test("engravings, initials and serials agree however they are written", () => {
    const by = (item: string, report: string) =>
      evidence({ id: "i", identifiers: [item] }, { id: "r", identifiers: [report] }, "identifier")?.agreement;
    expect(by("immer 12.6.09", "12.06.2009")).toBe("agree");
    expect(by("MA..IA", "Mattia")).toBe("agree");
    expect(by("J.T.", "JT")).toBe("partial");
    expect(by("G.P.", "Girokarte G. Pöschl")).toBe("partial");
    expect(by("SN 8821 3377", "88213377")).toBe("agree");
    expect(by("EMIL", "LOUIS")).toBe("conflict");
    expect(by("M.R.", "M.K.")).toBe("conflict");
  });

  test("the left earbud is not the right one, and a man's coat no woman's", () => {
    const left: ItemFacts = { ...ITEM, title: "1 AirPod", description: "LEFT only", colours: ["white"] };
    expect(evidence(left, { ...REPORT, item: "AirPod, right one", description: "" }, "side")?.agreement).toBe(
      "conflict",
    );
    const coat: ItemFacts = { ...ITEM, title: "Damenmantel schwarz", description: "" };
    expect(evidence(coat, { ...REPORT, lang: "en", item: "men's black coat", description: "" }, "who")?.agreement).toBe(
      "conflict",
    );
  });

  test("what one side denies the other cannot have", () => {
    const bare = profileItem({ id: "i", title: "phone", description: "no case" });
    expect(bare.marks.includes("no_case") || bare.denied.length > 0).toBe(true);
    const german = profileItem({ id: "i", title: "Handy", description: "ohne Hülle" });
    expect(german.marks.includes("no_case") || german.denied.length > 0).toBe(true);
  });

  test("near-identical things stay possible, with the question that would tell them apart", () => {
    const phone: ItemFacts = {
      ...ITEM,
      title: "Handy schwarz Samsung",
      description: "",
      brand: "Samsung",
      colours: ["schwarz"],
      unit: null,
      place: "counter",
    };
    const report: ReportFacts = {
      ...REPORT,
      item: "Samsung phone",
      description: "black",
      brand: "Samsung",
      colours: ["black"],
      unit: null,
      place: "counter",
    };
    const ranked = rank(
      profileReport(report),
      [profileItem({ ...phone, id: "a" }), profileItem({ ...phone, id: "b" })],
      CENSUS,
    );
    expect(ranked.map(({ verdict }) => verdict)).not.toContain("confident");
    expect(ranked[0]?.ask).toBe("lock_screen");
  });
});

describe("small things that people write", () => {
  test.each([
    "4 May 2019",
    "May 4th, 2019",
    "4. Mai 2019",
    "4 de mayo de 2019",
    "4.V.2019",
    "一九年五月四号",
    "2019年5月4日",
    "2019년 5월 4일",
  ])("a wedding day is the same day as %s and in figures", (date) => {
    const item: ItemFacts = { id: "i", title: "wedding ring", identifiers: ["2019.5.4"] };
    const report: ReportFacts = { id: "r", item: "ring", description: `engraved: ${date}` };
    expect(pair(item, report).evidence.some(({ group, weight }) => group !== "thing" && weight > 0.3)).toBe(true);
    expect(evidence(item, { ...report, description: "", identifiers: [date] }, "identifier")?.agreement).toBe("agree");
    const other = { ...item, identifiers: ["2017.9.30"] };
    expect(evidence(other, { ...report, description: "", identifiers: [date] }, "identifier")?.agreement).toBe(
      "conflict",
    );
  });

  test("a maker's name with one letter more is that name, another name is not", () => {
    const brand = (mine: string, theirs: string) =>
      evidence({ id: "i", title: "ukulele", brand: mine }, { id: "r", item: "ukulele", brand: theirs }, "brand");
    expect(brand("Kala", "Kahla")?.agreement).toBe("agree");
    expect(brand("Kala", "Kremona")?.agreement).not.toBe("agree");
    expect(
      evidence({ id: "i", title: "laptop", brand: "Apple" }, { id: "r", item: "laptop", brand: "Mac" }, "brand")
        ?.agreement,
    ).toBe("agree");
  });

  test("what the traveler still has is not what was lost", () => {
    const marks = (title: string, description: string) =>
      evidence({ id: "i", title: "macbook, no charger" }, { id: "r", item: title, description }, "marks");
    expect(marks("laptop", "The charger is right here.")?.agreement).not.toBe("conflict");
    expect(marks("mon ordi", "Le chargeur, je l'ai.")?.agreement).not.toBe("conflict");
    expect(marks("ノートパソコン", "充電器はこちらにあります。")?.agreement).not.toBe("conflict");
    const betupft = profileReport({
      id: "r",
      lang: "de",
      item: "Schlüssel",
      description: "Einen habe ich mit Nagellack markiert.",
    });
    const plain = profileReport({
      id: "r",
      lang: "de",
      item: "Schlüssel",
      description: "Einer ist mit Nagellack markiert.",
    });
    expect(betupft.extra).toEqual(plain.extra);
  });

  test("the right shoe in front of the traveler and the left one on the shelf are a pair", () => {
    const side = (item: string, report: string) =>
      evidence({ id: "i", title: item }, { id: "r", lang: "de", item: "ein Schuh", description: report }, "side")
        ?.agreement;
    expect(side("1 Schuh li.", "Der rechte steht vor mir.")).toBe("agree");
    expect(side("1 Schuh re.", "Der rechte steht vor mir.")).toBe("conflict");
    expect(side("1 Schuh, rechts fehlt", "Der rechte steht vor mir.")).toBe("agree");
  });

  test("part of a plate, and a plate of Japan in other letters, speak for that car", () => {
    const unit = (mine: string, theirs: string) =>
      evidence({ id: "i", title: "x", unit: mine }, { id: "r", item: "x", unit: theirs }, "unit")?.agreement;
    expect(unit("GN 482 KX", "GN 482")).toBe("agree");
    expect(unit("300 wa 5218", "わ 52-18")).toBe("agree");
    expect(unit("300 wa 5218", "わ 52-81")).toBe("partial");
    expect(unit("GN 482 KX", "GN 911")).not.toBe("agree");
    expect(unit("1305", "305")).not.toBe("agree");
  });

  test("initials cut into a thing answer to the name told in the report", () => {
    const item: ItemFacts = { id: "i", title: "mate calabaza", description: "virola alpaca grab. R.V." };
    const told = (name: string) =>
      pair(item, { id: "r", lang: "es", item: "mate", description: `en el borde dice ${name}` });
    const own = (name: string) => told(name).evidence.find(({ group }) => group === "identity")?.agreement;
    expect(own("Raúl Vega")).toBe("partial");
    expect(own("Marta Soto")).not.toBe("partial");
    expect(profileItem({ id: "i", title: "jacket", description: "bought in the U.S., size M" }).ids).toEqual([]);
  });

  test("whose child is four does not have to say that it is a child's suitcase", () => {
    const item: ItemFacts = { id: "i", title: "kids ride on case" };
    expect(evidence(item, { id: "r", item: "suitcase", description: "grey" }, "who")?.agreement).toBe("partial");
    expect(
      evidence(item, { id: "r", item: "suitcase", description: "the four year old sits on it" }, "who"),
    ).toBeUndefined();
  });

  test("brown frames and tortoiseshell frames are no difference of colour", () => {
    const colour = (colours: string[]) =>
      evidence(
        { id: "i", title: "occhiali da sole", colours: ["tartaruga", "verde"] },
        { id: "r", item: "sunglasses", colours },
        "colour",
      )?.agreement;
    expect(colour(["brown"])).not.toBe("conflict");
    expect(colour(["red"])).toBe("conflict");
  });
});

describe("the index in the database", () => {
  let client: Client;
  beforeAll(async () => {
    client = await openIndex();
  });
  afterAll(() => client.close());

  test("has no more to it than the house's own migration", () => {
    expect(indexSchema().length).toBeGreaterThan(5);
  });

  test("brings the item for a report, the report for an item, and forgets what is closed", async () => {
    const other: ItemFacts = {
      ...ITEM,
      id: "other",
      title: "Regenschirm",
      description: "",
      unit: "901",
      colours: ["schwarz"],
      foundAt: (ITEM.foundAt ?? 0) + 3 * DAY,
    };
    await client.batch([...indexItem(ITEM), ...indexItem(other), ...indexReport(REPORT)], "write");
    const fromReport = await findCandidates(client, profileReport(REPORT));
    expect(fromReport.candidates.map(({ id }) => id)).toContain("i");
    expect((await findCandidates(client, profileItem(ITEM))).candidates.map(({ id }) => id)).toEqual(["r"]);
    expect((await look(client, profileReport(REPORT)))[0]?.id).toBe("i");
    await client.batch(closeDoc("i"), "write");
    expect((await findCandidates(client, profileReport(REPORT))).candidates.map(({ id }) => id)).not.toContain("i");
  });

  test("counts every term once, however often a thing is written again", async () => {
    const tallies = async () =>
      (
        await client.execute(
          "SELECT term, items, reports FROM match_terms WHERE items <> 0 OR reports <> 0 ORDER BY term",
        )
      ).rows.map((row) => ({ ...row }));
    await client.batch(indexItem(ITEM), "write");
    const once = await tallies();
    await client.batch([...indexItem(ITEM), ...indexItem({ ...ITEM, title: "teddy" }), ...indexItem(ITEM)], "write");
    expect(await tallies()).toEqual(once);
    await client.batch([...closeDoc("i"), ...closeDoc("other"), ...closeDoc("r")], "write");
    expect(await tallies()).toEqual([]);
  });

  test("writes nothing when the caller's own guard did not hold", async () => {
    await client.batch(indexItem(ITEM, { sql: "1 = ?", args: [0] }), "write");
    expect((await client.execute("SELECT count(*) AS n FROM match_docs")).rows[0]?.n).toBe(0);
  });

  test("answers a probe without a time, and one whose time the others lack", async () => {
    const timeless: ItemFacts = { id: "t", title: "Sony Cyber-shot DSC-W120", description: "silver camera" };
    await load(client, [profileItem(timeless), profileItem(ITEM)]);
    const now = await findCandidates(
      client,
      profileReport({
        id: "q",
        item: "sony dscw120 digital camera",
        lostFrom: Date.parse("2026-05-01"),
        lostTo: Date.parse("2026-05-02"),
      }),
    );
    expect(now.candidates.map(({ id }) => id)).toContain("t");
    const never = await look(client, profileReport({ id: "q", item: "sony dscw120 digital camera" }));
    expect(never[0]?.id).toBe("t");
  });

  test("notices one thing logged twice", async () => {
    await load(client, [
      profileItem(ITEM),
      profileItem({
        ...ITEM,
        id: "twin",
        title: "grauer Hase, Stofftier",
        description: "ein Auge fehlt",
        foundAt: (ITEM.foundAt ?? 0) + 3_600_000,
      }),
    ]);
    expect((await findDuplicates(client, profileItem(ITEM))).map(({ id }) => id)).toEqual(["twin"]);
  });
});

describe("what is written after looking", () => {
  const ranked = [pair(ITEM, REPORT)].map((one) => ({ ...one, id: "i" }));
  const known = (change: Partial<KnownMatch>): KnownMatch => ({
    itemId: "i",
    reportId: "r",
    decision: "suggested",
    probability: ranked[0]?.probability ?? 0,
    verdict: ranked[0]?.verdict ?? "weak",
    evidence: ranked[0]?.evidence ?? [],
    ...change,
  });

  test("a new pair is written once; looking again writes nothing", () => {
    expect(planMatches({ id: "r", side: "report" }, ranked, []).write).toMatchObject([
      { itemId: "i", reportId: "r", change: "insert" },
    ]);
    expect(planMatches({ id: "r", side: "report" }, ranked, [known({})])).toEqual({
      write: [],
      drop: [],
      newlyConfident: [],
    });
  });

  test("what a person decided stands", () => {
    expect(
      planMatches({ id: "r", side: "report" }, ranked, [known({ decision: "confirmed", probability: 0.2 })]).write,
    ).toEqual([]);
    expect(planMatches({ id: "r", side: "report" }, ranked, [known({ decision: "rejected" })]).write).toEqual([]);
    for (const { sql } of planStatements(planMatches({ id: "r", side: "report" }, ranked, []), 1, () => "m"))
      expect(sql).toContain("matches.decision = 'suggested'");
  });

  test("a rejected pair comes back only when something new speaks for it", () => {
    const before = known({
      decision: "rejected",
      evidence: (ranked[0]?.evidence ?? []).filter(({ kind }) => kind !== "marks" && kind !== "unit"),
    });
    expect(planMatches({ id: "r", side: "report" }, ranked, [before]).write).toMatchObject([{ change: "reopen" }]);
  });

  test("a suggestion that no longer holds is taken back", () => {
    expect(planMatches({ id: "r", side: "report" }, [], [known({})]).drop).toEqual([{ itemId: "i", reportId: "r" }]);
  });
});

describe("the completeness of a report", () => {
  test("grows with what is said, and names what would help most", () => {
    const little = completeness({ id: "r", item: "phone" });
    const much = completeness({
      ...REPORT,
      item: "phone",
      brand: "Apple",
      colours: ["black"],
      identifiers: ["IMEI 490154203237518"],
      description: "cracked top left, sticker of a whale, leather case",
    });
    expect(little.stars).toBe(1);
    expect(little.missing[0]).toBe("when");
    expect(much.stars).toBe(4);
    expect(much.missing).not.toContain("identifier");
  });
});

describe("several groups in one house", () => {
  test("what another group keeps takes no place among the candidates", async () => {
    const client = await openIndex();
    const like = (id: string, siteGroup: string): ItemFacts => ({ ...ITEM, id, site: `${siteGroup}-1`, siteGroup });
    await load(
      client,
      [
        ...Array.from({ length: 400 }, (_, i) => like(`theirs-${i}`, "other")),
        { ...like("ours", "house"), title: "Hase", description: "", unit: null, place: null },
      ].map((facts) => profileItem(facts)),
    );
    const { candidates } = await findCandidates(
      client,
      profileReport({ ...REPORT, site: "house-1", siteGroup: "house" }),
    );
    expect(candidates.map(({ id }) => id)).toEqual(["ours"]);
    client.close();
  });
});

describe("the words of the house", () => {
  test("a clerk's shorthand, compounds, plurals, slips and other scripts are understood", () => {
    const kinds = (word: string) => profileItem({ id: "i", title: word }).kinds.map(([kind]) => kind);
    expect(kinds("sungl blk")).toContain("sunglasses");
    expect(kinds("Lesebrillen")).toContain("reading_glasses");
    expect(kinds("regenschirme")).toContain("umbrella");
    expect(kinds("umbrela")).toContain("umbrella");
    expect(kinds("우산을")).toContain("umbrella");
    expect(kinds("黒い折りたたみ傘")).toContain("folding_umbrella");
    expect(kinds("المظلة")).toContain("umbrella");
    expect(kinds("parasolkę")).toContain("umbrella");
  });

  test.each([
    ["pens", "k_pen"],
    ["lápices", "k_pen"],
    ["batons", "k_lipstick"],
    ["robes", "k_dress"],
    ["Wickeltaschen", "k_diaper_bag"],
    ["Personalausweise", "k_id_card"],
    ["bilnycklar", "k_car_key"],
    ["minneskortet", "k_memory_card"],
    ["laptophoezen", "k_laptop_sleeve"],
    ["walizce", "k_suitcase"],
  ])("%s is a form of a known word", (form, concept) => {
    expect(lexicon().readWord(fold(form))).toMatchObject({
      how: "stem",
      senses: expect.arrayContaining([expect.objectContaining({ id: concept })]),
    });
  });

  test("type-ahead offers kinds by any language's beginning", () => {
    expect(
      lexicon()
        .suggestKinds("umbr", "de")
        .map(({ kind }) => kind),
    ).toContain("umbrella");
    expect(
      lexicon()
        .suggestKinds("parap", "en")
        .map(({ kind }) => kind),
    ).toContain("umbrella");
  });
});
