/** MiniSearch over the items of a world, in a process and heap of its own: `minisearch.ts SIZE REPORTS SEED`. */
import MiniSearch from "minisearch";
import { plainText } from "../../src/matching/cli/baselines.ts";
import { itemsOf, type Known, World } from "./match-world.ts";

const [size = 10_000, reports = 200, seed = 7] = process.argv.slice(2).map(Number);
const known: Known[] = [];
const mini = new MiniSearch({ fields: ["body"], searchOptions: { combineWith: "OR" } });
const began = performance.now();
for (const { profile, text } of itemsOf(new World(seed), size, reports, known))
  mini.add({ id: profile.id, body: text });
const filled = (performance.now() - began) / 1000;

const wall: number[] = [];
const busy = process.cpuUsage();
let hits = 0;
for (const { facts, report } of known) {
  const asked = performance.now();
  const [first] = mini.search(plainText(report));
  wall.push(performance.now() - asked);
  hits += first?.id === facts.id ? 1 : 0;
}
const { user, system } = process.cpuUsage(busy);
console.log(
  JSON.stringify({
    filled,
    wall,
    cpu: (user + system) / 1000 / known.length,
    hit1: hits / known.length,
    megabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
  }),
);
