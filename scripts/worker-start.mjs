// How long the built Worker takes to start in workerd, with matching and without. Each start is an isolate of its own
// that nothing has run in: a Worker Loader is handed the script and asked for /healthz, which needs no record.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const RUNS = 31;
const WARM_UP = 2;
const FIRST_WORDS = 5;

/**
 * Makes a plugin that leaves modules out with `undefined` for every export leave a Worker that starts: constants that
 * are a line of data stay, functions do nothing, and what leans on the core (schemas of input) is no engine and stays.
 */
export const startable = (plugin) => ({
  name: `startable-${plugin.name}`,
  setup(build) {
    plugin.setup({
      onLoad: (filter, load) =>
        build.onLoad(filter, async (args) => {
          if (!(await load(args))) return undefined;
          if (/from "\.\.\/core\//.test(await readFile(args.path, "utf8"))) return undefined;
          const exports = await import(pathToFileURL(args.path).href);
          const lines = Object.entries(exports).map(([name, value]) => {
            if (typeof value === "function") return `export const ${name} = () => {};`;
            const data = JSON.stringify(value);
            return `export const ${name} = ${data !== undefined && data.length < 500 ? data : "undefined"};`;
          });
          return { contents: lines.join("\n"), loader: "js" };
        }),
    });
  },
});

const ASKING = `
import whole from "./whole.txt";
import bare from "./bare.txt";
const scripts = { whole, bare, empty: "export default { fetch: () => new Response() };" };
const words = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ language: "de", what: "schwarzer Regenschirm", lostFrom: 1778457600000, unit: "305" }),
};
export default {
  fetch(request, env) {
    const asked = new URL(request.url).searchParams;
    const code = {
      mainModule: "worker.js",
      modules: { "worker.js": scripts[asked.get("script")] },
      compatibilityDate: env.DATE,
      compatibilityFlags: ["nodejs_compat"],
      env: {
        ASSETS: env.ASSETS,
        AUTH_SECRET: "nothing-is-signed-with-this-nothing-is-signed",
        BASE_URL: "http://desk.test",
        DATABASE_URL: "http://127.0.0.1:1",
        MAILBOX: "1",
      },
    };
    const kept = asked.get("isolate");
    const worker = kept ? env.LOADER.get(kept, () => code) : env.LOADER.load(code);
    const entry = worker.getEntrypoint();
    return asked.has("words")
      ? entry.fetch("http://desk.test/api/v1/reports/completeness", words)
      : entry.fetch("http://desk.test/healthz");
  },
};`;

/** Processes of workerd that this one has started, where the system tells (Linux). */
async function workerds() {
  const tasks = await readdir("/proc/self/task").catch(() => []);
  const lists = await Promise.all(tasks.map((task) => readFile(`/proc/self/task/${task}/children`, "utf8")));
  const children = lists.join(" ").split(/\s+/).filter(Boolean);
  const names = await Promise.all(children.map((pid) => readFile(`/proc/${pid}/comm`, "utf8")));
  return children.filter((_, i) => names[i]?.startsWith("workerd"));
}

/** Processor time that all threads of these processes have had, in milliseconds. */
async function cpuOf(pids) {
  const tasks = await Promise.all(
    pids.map(async (pid) => (await readdir(`/proc/${pid}/task`)).map((task) => `/proc/${pid}/task/${task}/schedstat`)),
  );
  const stats = await Promise.all(tasks.flat().map((path) => readFile(path, "utf8")));
  return stats.reduce((sum, stat) => sum + Number(stat.split(" ")[0]) / 1e6, 0);
}

/**
 * Starts, in milliseconds: medians, and those of the differences of two that ran one after the other. `cpu` is the time
 * on a core and does not grow when others want the cores, too; null where the system does not tell.
 */
export async function measureStart({ whole, bare, assets, date }) {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED ??= "false";
  process.env.WRANGLER_LOG ??= "error";
  const { createTestHarness } = await import("wrangler");
  const dir = await mkdtemp(join(tmpdir(), "worker-start-"));
  const config = {
    name: "worker-start",
    main: "asking.js",
    compatibility_date: date,
    compatibility_flags: ["nodejs_compat"],
    worker_loaders: [{ binding: "LOADER" }],
    assets: { directory: assets, binding: "ASSETS", run_worker_first: true },
    rules: [{ type: "Text", globs: ["**/*.txt"], fallthrough: true }],
    vars: { DATE: date },
  };
  await Promise.all([
    writeFile(join(dir, "asking.js"), ASKING),
    writeFile(join(dir, "whole.txt"), whole),
    writeFile(join(dir, "bare.txt"), bare),
    writeFile(join(dir, "wrangler.json"), JSON.stringify(config)),
  ]);
  const harness = createTestHarness({ workers: [{ configPath: join(dir, "wrangler.json") }] });
  try {
    await harness.listen();
    const pids = await workerds();
    const ask = async (script, more = "") => {
      const had = await cpuOf(pids);
      const began = performance.now();
      const answer = await harness.fetch(`/?script=${script}${more}`);
      const text = await answer.text();
      const wall = performance.now() - began;
      if (answer.status !== 200) throw new Error(`the Worker answered ${answer.status}: ${text.slice(0, 200)}`);
      return { wall, cpu: (await cpuOf(pids)) - had };
    };
    const taken = { whole: [], bare: [], empty: [], difference: [], first: [], later: [] };
    for (let run = -WARM_UP; run < RUNS; run += 1) {
      const took = {};
      // Whoever goes first may find the machine in another mood: they take turns.
      for (const script of run % 2 === 0 ? ["whole", "bare", "empty"] : ["bare", "whole", "empty"])
        took[script] = await ask(script);
      if (run < 0) continue;
      for (const script of ["whole", "bare", "empty"]) taken[script].push(took[script]);
      taken.difference.push({ wall: took.whole.wall - took.bare.wall, cpu: took.whole.cpu - took.bare.cpu });
    }
    for (let run = 0; run < FIRST_WORDS; run += 1) {
      const isolate = `&isolate=${run}`;
      await ask("whole", isolate);
      taken.first.push(await ask("whole", `${isolate}&words`));
      for (let again = 0; again < 3; again += 1) taken.later.push(await ask("whole", `${isolate}&words`));
    }
    const by = (clock) => {
      const at = (list, share) => list.map((one) => one[clock]).sort((a, b) => a - b)[Math.floor(list.length * share)];
      const medians = Object.fromEntries(Object.entries(taken).map(([name, list]) => [name, at(list, 0.5)]));
      return { ...medians, quartiles: [at(taken.difference, 0.25), at(taken.difference, 0.75)] };
    };
    return { runs: RUNS, wall: by("wall"), cpu: pids.length > 0 ? by("cpu") : null };
  } finally {
    await harness.close();
    await rm(dir, { recursive: true, force: true });
  }
}
