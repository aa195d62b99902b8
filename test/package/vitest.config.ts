import { defineConfig } from "vitest/config";

/** What users get: the tarball of the last build, packed and installed once. */
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: "test/package/install.ts",
    testTimeout: 60_000,
  },
});
