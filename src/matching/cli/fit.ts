/** `match:fit`: fits the shipped weights on all labelled sets and writes them with where they came from. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FEATURES } from "../compare.ts";
import { fit } from "../fit.ts";
import { FIT, FIT_SETS } from "./fit-options.ts";
import { measure } from "./measure.ts";
import { choicesOf, judgeAll, type Prepared, prepare } from "./prepare.ts";

const { values } = parseArgs({
  options: {
    dir: { type: "string" },
    sets: { type: "string", default: FIT_SETS },
    date: { type: "string" },
    dry: { type: "boolean" },
  },
});
const dir = values.dir ?? new URL("../../../test/fixtures/match-eval", import.meta.url).pathname;
const names = (values.sets ?? FIT_SETS).split(",");
const digest = createHash("sha256");
const sets: [string, Prepared[]][] = [];
for (const name of names) {
  const files = [`${dir}/found-${name}.jsonl`, `${dir}/reports-${name}.jsonl`] as const;
  for (const file of files) digest.update(readFileSync(file));
  sets.push([name, await prepare(...files)]);
}
const model = fit(choicesOf(sets), FIT);
for (const [name, prepared] of sets) console.error(name, JSON.stringify(measure(judgeAll(prepared, model))));
const date = values.date ?? new Date().toISOString().slice(0, 10);
const rows = FEATURES.map((name) => `    ${name}: ${model.weights[name]},`).join("\n");
const source = `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted values, no constants of nature
// Written by \`npm run match:fit\`; not by hand.
import { GOODS_MODEL, type Models } from "./prior.ts";

/** Where the weights come from. */
export const PROVENANCE = {
  sets: ${JSON.stringify(names).replaceAll(",", ", ")},
  digest: ${JSON.stringify(digest.digest("hex").slice(0, 16))},
  date: ${JSON.stringify(date)},
  ridge: ${FIT.ridge},
  absentWeight: ${FIT.absentWeight},
  seed: "none: the fit starts at the prior and has no randomness",
} as const;

export const SHIPPED: Models = {
  weights: {
${rows}
  },
  bias: ${model.bias},
  pool: ${model.pool},
  ceiling: ${model.ceiling},
  beyond: ${model.beyond},
  goods: GOODS_MODEL,
};
`;
if (values.dry) console.log(source);
else writeFileSync(new URL("../weights.ts", import.meta.url), source);
