import { defineConfig } from "vitest/config";

/** What tells a wrong rule from a right one soon: Stryker runs these tests once for every mutant. */
export default defineConfig({
  test: {
    setupFiles: ["test/fixed-seed.ts"],
    isolate: false,
    include: ["test/{check,rules}/**/*.test.ts"],
    exclude: ["test/check/determinism.test.ts", "test/rules/{any-preparation,any-session}.property.test.ts"],
    // Code that counts what it does is slower.
    testTimeout: 60_000,
  },
});
