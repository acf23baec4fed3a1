/** `match:explain`: the evidence for one report's candidates, as a clerk would read it. */
import { parseArgs } from "node:util";
import { explain } from "../explain.ts";
import { LANGUAGES } from "../lexicon/format.ts";
import { rank } from "../model.ts";
import { profileItem, profileReport } from "../profile.ts";
import { findCandidates } from "../store.ts";
import { load, openIndex } from "./bench-db.ts";
import { MalformedLine, readItems, readReports } from "./sets.ts";

const { values } = parseArgs({
  options: {
    found: { type: "string" },
    reports: { type: "string" },
    report: { type: "string" },
    top: { type: "string", default: "3" },
    lang: { type: "string", default: "en" },
    json: { type: "boolean" },
  },
});

async function main(): Promise<number> {
  const { found, reports, report } = values;
  if (!found || !reports || !report) {
    console.error("match:explain: --found FILE, --reports FILE and --report ID are needed");
    return 2;
  }
  const wanted = readReports(reports).find(({ facts }) => facts.id === report);
  if (!wanted) {
    console.error(`match:explain: there is no report ${report}`);
    return 1;
  }
  const language = LANGUAGES.find((one) => one === values.lang) ?? "en";
  const client = await openIndex();
  await load(
    client,
    readItems(found).map((item) => profileItem(item)),
  );
  const probe = profileReport(wanted.facts);
  const { candidates, census } = await findCandidates(client, probe);
  client.close();
  const ranked = rank(probe, candidates, census).slice(0, Number(values.top) || 3);
  if (values.json) {
    console.log(JSON.stringify(ranked));
    return 0;
  }
  console.log(`${report}  ${probe.said.title}  (${candidates.length} candidates)`);
  for (const one of ranked) {
    const item = candidates.find(({ id }) => id === one.id);
    console.log(
      `\n${one.id}  ${item?.said.title ?? ""}  ${(one.probability * 100).toFixed(1)} %  ${one.verdict}${one.ask ? `  ask: ${one.ask}` : ""}`,
    );
    const sentences = explain(one.evidence, language);
    one.evidence.forEach((evidence, i) => {
      console.log(
        `  ${evidence.weight >= 0 ? "+" : "−"}${Math.abs(evidence.weight).toFixed(2).padEnd(5)} ${evidence.agreement.padEnd(9)} ${(sentences[i]?.text ?? "").padEnd(46)} ` +
          `item: ${evidence.item || "–"} | report: ${evidence.report || "–"}`,
      );
    });
  }
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof MalformedLine)) throw error;
    console.error(`match:explain: ${error.message}`);
    process.exitCode = 1;
  },
);
