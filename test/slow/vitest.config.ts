import { defineConfig } from "vitest/config";

/** What needs a browser or another program. */
export default defineConfig({
  test: {
    globalSetup: ["test/cli/bundle.ts"],
    setupFiles: ["test/fixed-seed.ts"],
    include: ["test/slow/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
