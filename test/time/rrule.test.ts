import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** The ways in which the package reaches its users, each of which sees another shape of the `rrule` module. */
const builds = [
  { name: "as an ES module in Node", format: "esm", packages: "external", platform: "node" },
  { name: "as CommonJS in Node", format: "cjs", packages: "external", platform: "node" },
  { name: "bundled for a browser", format: "esm", packages: "bundle", platform: "browser" },
  { name: "bundled for Node", format: "cjs", packages: "bundle", platform: "node" },
] as const;

describe("the rrule package", () => {
  it.each(builds)("is found $name", async ({ format, packages, platform }) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { occurrences } from "./src/time/recurrence.ts";
          console.log(occurrences("FREQ=YEARLY;BYMONTH=10;BYDAY=-2MO", 2028).join());`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      logLevel: "silent",
      format,
      packages,
      platform,
    });
    const program = outputFiles[0]?.text ?? "";
    const inputType = format === "esm" ? "module" : "commonjs";
    const printed = execFileSync(process.execPath, [`--input-type=${inputType}`, "-"], {
      input: program,
      encoding: "utf8",
    });
    expect(printed.trim()).toBe("2028-10-23");
  });
});
