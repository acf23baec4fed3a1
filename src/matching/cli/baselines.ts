/** What a desk would get off the shelf, on the same rows: FTS5 BM25, MiniSearch and lunr. */
import { createClient } from "@libsql/client";
import lunr from "lunr";
import MiniSearch from "minisearch";
import type { ItemFacts, ReportFacts } from "../facts.ts";
import type { Judged } from "./measure.ts";
import { type LabelledReport, readItems, readReports } from "./sets.ts";

const fields = (facts: ItemFacts | ReportFacts): string[] => [
  ("title" in facts ? facts.title : "item" in facts ? facts.item : "") ?? "",
  facts.description ?? "",
  facts.brand ?? "",
  facts.category ?? "",
  facts.place ?? "",
  facts.unit ?? "",
  (facts.colours ?? []).join(" "),
  (facts.identifiers ?? []).join(" "),
];
/** All the words of a thing, as a plain search would index them. */
export const plainText = (facts: ItemFacts | ReportFacts): string => fields(facts).filter(Boolean).join(" ");
const words = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
/** A query no engine trips over: every word quoted, any may match. */
export const anyOf = (text: string): string =>
  [...new Set(words(text))]
    .slice(0, 200)
    .map((word) => `"${word}"`)
    .join(" OR ");

function judged(reports: readonly LabelledReport[], found: (report: ReportFacts) => string[]): Judged[] {
  return reports.map(({ facts, lang, truth }) => ({
    report: facts.id,
    lang,
    truth: truth ?? null,
    candidates: found(facts)
      .slice(0, 10)
      .map((id) => ({ id, probability: 0, verdict: "possible" as const })),
  }));
}

/** Each baseline with its ranking. */
export async function baselines(foundPath: string, reportsPath: string): Promise<[string, Judged[]][]> {
  const items = readItems(foundPath);
  const reports = readReports(reportsPath);
  const client = createClient({ url: ":memory:" });
  await client.execute("CREATE VIRTUAL TABLE plain USING fts5(id UNINDEXED, body, tokenize = 'porter unicode61')");
  await client.batch(
    items.map((item) => ({ sql: "INSERT INTO plain VALUES (?, ?)", args: [item.id, plainText(item)] })),
    "write",
  );
  const bm25 = new Map<string, string[]>();
  for (const { facts } of reports) {
    const query = anyOf(plainText(facts));
    const rows =
      query === ""
        ? []
        : (
            await client.execute({
              sql: "SELECT id FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 10",
              args: [query],
            })
          ).rows;
    bm25.set(
      facts.id,
      rows.map((row) => String(row.id)),
    );
  }
  client.close();
  const mini = new MiniSearch({ fields: ["body"], searchOptions: { combineWith: "OR", fuzzy: 0.2, prefix: true } });
  mini.addAll(items.map((item) => ({ id: item.id, body: plainText(item) })));
  const index = lunr(function build() {
    this.ref("id");
    this.field("body");
    for (const item of items) this.add({ id: item.id, body: plainText(item) });
  });
  const asLunr = (facts: ReportFacts): string[] =>
    index
      .query((query) => {
        for (const word of new Set(words(plainText(facts)))) query.term(word, {});
      })
      .map((hit) => hit.ref);
  return [
    ["FTS5 BM25 (porter)", judged(reports, (facts) => bm25.get(facts.id) ?? [])],
    [
      "MiniSearch (fuzzy, prefix)",
      judged(reports, (facts) => mini.search(plainText(facts)).map((hit) => String(hit.id))),
    ],
    ["lunr", judged(reports, asLunr)],
  ];
}
