/** `match:lexicon`: counts the lexicon and names its faults; exit code 1 when there are missing languages or dead links. */
import { checkLexicon } from "../lexicon/check.ts";
import { LEXICON_DATA } from "../lexicon/data.ts";

const faults = checkLexicon(LEXICON_DATA);
const kinds = Object.values(LEXICON_DATA.kinds).filter((kind) => (kind.isA ?? []).length > 0).length;
const brands = Object.values(LEXICON_DATA.brands);
const lines = brands.reduce((sum, brand) => sum + Object.keys(brand.lines ?? {}).length, 0);
console.log(`item kinds ${kinds}, brands ${brands.length}, product lines ${lines}`);
for (const [letter, table] of Object.entries(LEXICON_DATA.attributes))
  console.log(`  ${letter}: ${Object.keys(table).length}`);
const grave = faults.filter(({ fault }) => fault !== "duplicate term");
for (const { fault, concept, detail } of process.argv.includes("--duplicates") ? faults : grave)
  console.log(`${fault}: ${concept}: ${detail}`);
console.log(`${faults.length} faults, ${grave.length} grave`);
process.exitCode = grave.length > 0 ? 1 : 0;
