import { build } from "esbuild";
import { expect, inject, test } from "vitest";

/** The packages that a bundler takes along for a browser: what somebody pays for one domain. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
  "programme-of-work/model": ["luxon", "yaml", "zod"],
  "programme-of-work/check": ["luxon"],
  "programme-of-work/rules": ["luxon", "rrule", "tslib"],
  "programme-of-work/export": ["luxon"],
  "programme-of-work/export/docx": ["docx", "fflate"],
  "programme-of-work/ical": ["ical-generator", "luxon", "rrule", "timezones-ical-library", "tslib"],
};

test.each(Object.entries(packagesOf))(
  "a bundle of %s for the browser holds %j and nothing of Node",
  async (entry, packages) => {
    const { metafile } = await build({
      stdin: { contents: `export * from "${entry}";`, resolveDir: inject("consumer") },
      bundle: true,
      write: false,
      metafile: true,
      platform: "browser",
      format: "esm",
      logLevel: "silent",
    });
    const names = Object.keys(metafile.inputs).map((file) => /^.*node_modules\/((@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
    expect([...new Set(names)].filter((name) => name !== undefined && name !== "programme-of-work").sort()).toEqual(
      packages,
    );
  },
);
