/** `match:eval`: how good the engine is on labelled sets, honestly: each set ranked by weights that never saw it. */
import { parseArgs } from "node:util";
import { FEATURES, type Feature } from "../compare.ts";
import { fit } from "../fit.ts";
import { type Model, PRIOR_MODEL } from "../prior.ts";
import { SHIPPED } from "../weights.ts";
import { baselines } from "./baselines.ts";
import { FIT, FIT_SETS } from "./fit-options.ts";
import { type Measures, measure } from "./measure.ts";
import { choices, judgeAll, type Prepared, prepare } from "./prepare.ts";

const { values } = parseArgs({
  options: { json: { type: "boolean" }, dir: { type: "string" }, sets: { type: "string", default: "A,B" } },
});

/** What is taken away to see what it was worth. */
const GROUPS: Readonly<Record<string, readonly Feature[]>> = {
  identifiers: FEATURES.filter((name) => /^(?:identifier|name|otherName)/.test(name)),
  kind: FEATURES.filter((name) => name.startsWith("kind")),
  "brand and model": FEATURES.filter((name) => /^(?:brand|model|code)/.test(name)),
  colour: FEATURES.filter((name) => name.startsWith("colour") || name === "photo"),
  "who, size, material, pattern": FEATURES.filter((name) => /^(?:who|size|material|pattern)/.test(name)),
  "marks, contents, words, numbers": FEATURES.filter((name) =>
    /^(?:marks|apart|contents|words|likeness|numbers|side)/.test(name),
  ),
  "unit and floor": FEATURES.filter((name) => /^(?:unit|floor|stay)/.test(name)),
  "site and place": FEATURES.filter((name) => /^(?:site|place|group)/.test(name)),
  time: FEATURES.filter((name) => name.startsWith("time")),
};

function without(model: Model, group: readonly Feature[]): Model {
  return { ...model, weights: { ...model.weights, ...Object.fromEntries(group.map((name) => [name, 0])) } };
}

async function main(): Promise<void> {
  const dir = values.dir ?? new URL("../../../test/fixtures/match-eval", import.meta.url).pathname;
  const names = (values.sets ?? "A,B").split(",");
  const sets = new Map<string, Prepared[]>();
  for (const name of names) sets.set(name, await prepare(`${dir}/found-${name}.jsonl`, `${dir}/reports-${name}.jsonl`));
  const rows: [string, string, Measures][] = [];
  const ablation: [string, string, Measures][] = [];
  for (const [name, prepared] of sets) {
    const others = [...sets].flatMap(([other, set]) => (other !== name && FIT_SETS.includes(other) ? set : []));
    const model = others.length > 0 ? fit(choices(others), FIT) : SHIPPED;
    rows.push([name, "engine, fitted on the others", measure(judgeAll(prepared, model))]);
    rows.push([name, "engine, prior weights alone", measure(judgeAll(prepared, PRIOR_MODEL))]);
    const seen = FIT_SETS.includes(name) ? "saw this set" : "never saw it";
    rows.push([name, `engine, as shipped (${seen})`, measure(judgeAll(prepared, SHIPPED))]);
    for (const [label, ranking] of await baselines(`${dir}/found-${name}.jsonl`, `${dir}/reports-${name}.jsonl`))
      rows.push([name, label, measure(ranking)]);
    for (const [label, group] of Object.entries(GROUPS))
      ablation.push([name, label, measure(judgeAll(prepared, without(model, group)))]);
  }
  if (values.json) {
    const pack = (list: typeof rows) => list.map(([set, label, measures]) => ({ set, label, ...measures }));
    console.log(JSON.stringify({ results: pack(rows), ablation: pack(ablation) }));
    return;
  }
  print("Rankings", rows);
  print("Without one group of evidence (weights fitted on the other set)", ablation);
  console.log("\nhit@1 by language");
  for (const [set, label, { hit1ByLanguage }] of rows)
    if (label.startsWith("engine, fitted"))
      console.log(
        `  ${set}  ${Object.entries(hit1ByLanguage)
          .map(([lang, n]) => `${lang} ${n}`)
          .join("  ")}`,
      );
}

function print(title: string, rows: readonly (readonly [string, string, Measures])[]): void {
  console.log(`\n${title}`);
  console.log("set  what                               hit@1 hit@3 hit@10  MRR   conf.prec  cover  false  calib");
  const cell = (value: number | null, width: number): string =>
    (value === null ? "–" : value.toFixed(3)).padStart(width);
  for (const [set, label, m] of rows) {
    console.log(
      `${set.padEnd(4)} ${label.padEnd(34)} ${cell(m.hit1, 5)} ${cell(m.hit3, 5)} ${cell(m.hit10, 6)} ${cell(m.mrr, 6)} ` +
        `${cell(m.confidentPrecision, 8)} ${cell(m.confidentCoverage, 8)} ${String(m.falseConfidentOnNull).padStart(5)} ${cell(m.calibrationError, 7)}`,
    );
  }
}

await main();
