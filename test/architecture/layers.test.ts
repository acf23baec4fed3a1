import { describe, expect, test } from "vitest";
import { type Import, importsBelow, importsOf } from "./imports.ts";

const FEATURES = [
  "sites",
  "staff",
  "items",
  "stays",
  "reports",
  "matching",
  "claims",
  "returns",
  "notices",
  "custody",
  "policy",
  "insights",
  "photos",
];
const folderOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1] ?? "";
const isFeature = (file: string) => FEATURES.includes(folderOf(file));
const isPackage = (target: string) => !target.startsWith("src/") && !target.startsWith("dist/");
/** A file that turns HTTP into verbs and back: pages, components, JSON routes. */
const isRoute = (file: string) => file.endsWith(".tsx") || /(^|[-/])(api|routes)\.ts$/.test(file);
/** Entries and tools run on Node alone; everything else runs at the edge, too. */
const isNodeOnly = (file: string) =>
  file === "src/server.ts" || file.endsWith(".node.ts") || /\/cli\//.test(file) || folderOf(file) === "demo";

/** What is asked of every import; answers why one is wrong, or null. */
const RULES: Readonly<Record<string, { readonly broken: (one: Import) => string | null; readonly bad: Import }>> = {
  "core leans on no feature, no page and no runtime": {
    broken: ({ from, to }) =>
      folderOf(from) !== "core" || isPackage(to)
        ? null
        : folderOf(to) === "core" || (folderOf(to) === "platform" && !/\.(node|worker|mailbox|resend)\.ts$/.test(to))
          ? null
          : "core imports what leans on core",
    bad: importsOf("src/core/paging.ts", 'import { items } from "../items/schema.ts";')[0]!,
  },
  "platform leans on no feature and no page": {
    broken: ({ from, to }) =>
      folderOf(from) !== "platform" || isPackage(to) || ["platform", "core"].includes(folderOf(to))
        ? null
        : "platform imports a feature or a page",
    bad: importsOf("src/platform/photo-store.ts", 'import type { Photo } from "../photos/schema.ts";')[0]!,
  },
  "what differs between the runtimes is reached through platform's interfaces": {
    broken: ({ from, to }) =>
      /^src\/platform\/.*\.(node|worker|mailbox|resend)\.ts$/.test(to) &&
      folderOf(from) !== "platform" &&
      !isNodeOnly(from) &&
      from !== "src/worker.ts"
        ? "a platform implementation is imported"
        : null,
    bad: importsOf("src/items/log.ts", 'import { openDatabase } from "../platform/database.node.ts";')[0]!,
  },
  "a page or route holds no query: it calls a verb": {
    broken: ({ from, to, values }) =>
      !isRoute(from) || values.length === 0
        ? null
        : to.startsWith("drizzle-orm")
          ? "a page or route imports drizzle-orm"
          : to.endsWith("/schema.ts") && values.some((name) => !/^[A-Z][A-Z_]+$/.test(name))
            ? "a page or route imports a table"
            : null,
    bad: importsOf("src/items/pages.tsx", 'import { ITEM_STATUSES, items } from "./schema.ts";')[0]!,
  },
  "verbs know nothing of HTTP": {
    broken: ({ from, to }) =>
      isFeature(from) &&
      !isRoute(from) &&
      !/(^|\/)(session|sign-in|identity)\.ts$/.test(from) &&
      /^(hono|@hono\/)/.test(to)
        ? "a verb imports hono"
        : null,
    bad: importsOf("src/claims/judge.ts", 'import type { Context } from "hono";')[0]!,
  },
  "the parts of a page know no feature": {
    broken: ({ from, to }) =>
      from.startsWith("src/web/components/") && (isFeature(to) || to === "drizzle-orm")
        ? "a part knows a feature"
        : null,
    bad: importsOf("src/web/components/status.tsx", 'import type { ItemStatus } from "../../items/schema.ts";')[0]!,
  },
  "the browser's script takes nothing from the server": {
    broken: ({ from, to }) =>
      from.startsWith("src/web/islands/") && !to.startsWith("src/web/islands/")
        ? "an island imports server code"
        : null,
    bad: importsOf("src/web/islands/camera.ts", 'import { COLOURS } from "../../core/validate.ts";')[0]!,
  },
  "Node's own modules stay in Node's own files": {
    broken: ({ from, to }) => (to.startsWith("node:") && !isNodeOnly(from) ? "node: outside Node's files" : null),
    bad: importsOf("src/photos/prepare.ts", 'import { Buffer } from "node:buffer";')[0]!,
  },
};

const all = importsBelow("src");

describe("the layers", () => {
  test("are read whole: every file of every feature folder was seen", () => {
    for (const folder of ["core", "platform", "web", "items", "reports", "matching"])
      expect(all.filter(({ from }) => folderOf(from) === folder).length).toBeGreaterThan(3);
  });

  describe.each(Object.entries(RULES))("%s", (_name, { broken, bad }) => {
    test("holds everywhere", () => {
      const faults = all.flatMap((one) => {
        const why = broken(one);
        return why ? [`${one.from} → ${one.to} { ${one.values.join(", ")} }: ${why}`] : [];
      });
      expect(faults).toEqual([]);
    });
    test("would notice a breach", () => {
      expect(broken(bad)).toEqual(expect.any(String));
    });
  });
});

describe("scoring a match", () => {
  /** What scoring may bring in from outside its own files. */
  const ALLOWED = new Set<string>();
  const outside = (imports: readonly Import[]): string[] => {
    const reached = new Set(["src/matching/model.ts", "src/matching/fit.ts"]);
    const faults: string[] = [];
    for (const file of reached) {
      for (const { to, values } of imports.filter(({ from }) => from === file)) {
        if (values.length === 0) continue;
        if (to.startsWith("src/matching/") && !to.endsWith("/schema.ts") && !to.endsWith("/store.ts")) reached.add(to);
        else if (!ALLOWED.has(to)) faults.push(`${file} → ${to}`);
      }
    }
    return faults;
  };

  test("is pure: no database, no HTTP, no platform, no clock", () => {
    expect(outside(all)).toEqual([]);
  });
  test("would not stay so unnoticed", () => {
    const clock = importsOf("src/matching/profile.ts", 'import { systemClock } from "../core/clock.ts";');
    const query = importsOf("src/matching/lexicon/index.ts", 'import { eq } from "drizzle-orm";');
    expect(outside([...all, ...clock])).toEqual(["src/matching/profile.ts → src/core/clock.ts"]);
    expect(outside([...all, ...query])).toEqual(["src/matching/lexicon/index.ts → drizzle-orm"]);
  });
});

describe("imports are read as they are written", () => {
  test.each([
    ['import { a, type B, c as d } from "./x.ts";', "src/items/x.ts", ["a", "c"]],
    ['import type { A } from "../core/ids.ts";', "src/core/ids.ts", []],
    ['import * as all from "hono";', "hono", ["*"]],
    ['import whole, { part } from "hono";', "hono", ["whole", "part"]],
    ['import "./styles.ts";', "src/items/styles.ts", ["*"]],
    ['export { a } from "./x.ts";', "src/items/x.ts", ["a"]],
    ['export * from "./x.ts";', "src/items/x.ts", ["*"]],
    ['import {\n  a,\n  type B,\n} from "./x.ts";', "src/items/x.ts", ["a"]],
    ['const { a } = await import("./x.ts");', "src/items/x.ts", ["*"]],
  ])("%s", (text, to, values) => {
    expect(importsOf("src/items/log.ts", text)).toEqual([{ from: "src/items/log.ts", to, values }]);
  });
  test("a comment is no import", () => {
    expect(importsOf("src/items/log.ts", '// import { a } from "./x.ts";\n/* import "./y.ts"; */')).toEqual([]);
  });
});
