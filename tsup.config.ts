import { defineConfig, type Options } from "tsup";
import { bundledLicences } from "./bundled-licences.ts";

/** The library: one entry point a domain, ESM and CommonJS, dependencies left to the package manager. */
export const library = {
  entry: {
    index: "src/index.ts",
    "model/index": "src/model/index.ts",
    "check/index": "src/check/index.ts",
    "rules/index": "src/rules/index.ts",
    "export/index": "src/export/index.ts",
    "export/docx/index": "src/export/docx/index.ts",
    "ical/index": "src/ical/index.ts",
    "planner/index": "src/planner/index.ts",
    "revision/index": "src/revision/index.ts",
  },
  outDir: "dist",
  format: ["esm", "cjs"],
  target: "es2023",
  platform: "neutral",
  // tsup leaves out what is in `dependencies`, but would bundle an optional one.
  external: ["highs"],
  dts: true,
  splitting: true,
  silent: true,
} satisfies Options;

/**
 * The command `pow`: bundled with all it needs, since loading zod from its many files costs more time than judging a session;
 * split at each `import()`, so that a command loads only what it uses.
 */
export const cli = {
  // The thread of the exact engine stands beside the command, which starts it by its name.
  entry: { pow: "src/cli/pow.ts", "engine-thread": "src/cli/planning/engine-thread-worker.ts" },
  outDir: "dist/cli",
  format: ["esm"],
  outExtension: () => ({ js: ".mjs" }),
  target: "node20",
  platform: "node",
  // The exact engine brings a file of its own and may be missing.
  noExternal: [/^(?!highs$)/],
  external: ["highs"],
  splitting: true,
  esbuildPlugins: [bundledLicences],
  esbuildOptions: (options) => {
    options.minifySyntax = true;
    options.minifyWhitespace = true;
    // src/time/rrule.ts looks for an export that this build of rrule does not have, and knows it.
    options.logOverride = { "import-is-undefined": "silent" };
  },
  silent: true,
  // CommonJS packages in an ES module call `require` for what Node brings.
  banner: {
    js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
  },
} satisfies Options;

export default defineConfig([library, cli]);
