import { defineConfig } from "vitest/config";

/** Three suites, run one after the other by `npm test`: each line of progress names its suite. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
  test: {
    reporters: ["default"],
    // Each file has a server or browser of its own; two at a time is what two cores bear.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "features",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: ["test/worker/**", "test/browser/**"],
          setupFiles: ["test/support/no-console-error.ts"],
          testTimeout: 20_000,
          globalSetup: ["test/support/migrated-database.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "worker",
          include: ["test/worker/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/support/unpacked-chromium.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
