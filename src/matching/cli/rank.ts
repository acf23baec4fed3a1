/** `match:rank`: ranks found items for loss reports by the product's own path, one line a report. */
import { parseArgs } from "node:util";
import { rank } from "../model.ts";
import { profileItem, profileReport } from "../profile.ts";
import { findCandidates } from "../store.ts";
import { load, openIndex } from "./bench-db.ts";
import { MalformedLine, readItems, readReports } from "./sets.ts";

const { values } = parseArgs({ options: { found: { type: "string" }, reports: { type: "string" } } });

async function main(): Promise<number> {
  if (!values.found || !values.reports) {
    console.error("match:rank: --found FILE and --reports FILE are needed");
    return 2;
  }
  const items = readItems(values.found);
  const reports = readReports(values.reports);
  const client = await openIndex();
  await load(
    client,
    items.map((item) => profileItem(item)),
  );
  let out = "";
  for (const { facts } of reports) {
    const probe = profileReport(facts);
    const { candidates, census } = await findCandidates(client, probe);
    const ranked = rank(probe, candidates, census).slice(0, 10);
    out += `${JSON.stringify({
      report: facts.id,
      candidates: ranked.map(({ id, probability, verdict }) => ({ found: id, probability, verdict })),
    })}\n`;
  }
  process.stdout.write(out);
  client.close();
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof MalformedLine)) throw error;
    console.error(`match:rank: ${error.message}`);
    process.exitCode = 1;
  },
);
