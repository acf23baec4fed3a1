// `npm test`: every check, one after the other, with progress; ends with a line that counts passed and failed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

/** Each step is a command; a vitest step counts its tests, another step counts as one. */
const STEPS = [
  { name: "assets", run: ["node", "scripts/build-assets.mjs"] },
  { name: "types", run: ["tsc", "--noEmit"] },
  {
    name: "lint and format",
    run: ["biome", "ci", "--error-on-warnings", ...(process.stdout.isTTY ? [] : ["--colors=off"]), "."],
  },
  { name: "worker size", run: ["node", "scripts/build-worker.mjs", "--size"] },
  { name: "features", vitest: "features" },
  { name: "worker", vitest: "worker" },
  { name: "browser", vitest: "browser" },
];

const only = process.argv.slice(2);
mkdirSync("dist", { recursive: true });
let passed = 0;
let failed = 0;
for (const step of STEPS.filter(({ name, vitest }) => only.length === 0 || only.includes(vitest ?? name))) {
  const began = Date.now();
  console.log(`\n== ${step.name}`);
  const results = `dist/results-${step.vitest}.json`;
  rmSync(results, { force: true });
  const [command, ...args] = step.run ?? [
    "vitest",
    "run",
    "--project",
    step.vitest,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}`,
  ];
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (step.vitest && existsSync(results)) {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, "utf8"));
    // A file that does not even load, or an error outside any test, has no failed test of its own.
    const broken = testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.every((one) => one.status !== "failed"),
    ).length;
    passed += numPassedTests;
    failed += numFailedTests + broken + (status !== 0 && numFailedTests + broken === 0 ? 1 : 0);
  } else if (status === 0) passed += 1;
  else failed += 1;
  console.log(`== ${step.name}: ${status === 0 ? "good" : "FAILED"} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
