import { defineConfig } from "vitest/config";

/** The quick suite: everything but what needs the package, a browser or another program. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    // One worker a core: by itself vitest leaves one free.
    maxWorkers: "100%",
    setupFiles: ["test/fixed-seed.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "library",
          // The library keeps no state, so its tests may share what they import; reading it anew for each file costs more.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/{cli,package,slow}/**", "test/docs/commands.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "command",
          include: ["test/cli/**/*.test.ts", "test/docs/commands.test.ts"],
          globalSetup: "test/cli/bundle.ts",
        },
      },
    ],
  },
});
