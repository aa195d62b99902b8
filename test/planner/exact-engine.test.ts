import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { engine } from "../../src/planner/exact/engine.ts";

/** Runs a program in a folder from which no package can be reached, and gives what it prints. */
async function runFarFromPackages(program: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pow-engine-"));
  try {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: "." },
      bundle: true,
      write: false,
      format: "esm",
      external: ["highs"],
    });
    const file = join(folder, "program.mjs");
    writeFileSync(file, outputFiles[0]?.text ?? "");
    return execFileSync(process.execPath, [file], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the exact engine is loaded once", async () => {
  expect(await engine()).toBe(await engine());
});

test("without the package highs there is no exact engine, and an error says so each time it is asked for", async () => {
  const printed = await runFarFromPackages(`
    import { isProgrammeError } from "./src/internal/errors.ts";
    import { engine } from "./src/planner/exact/engine.ts";
    for (let asked = 0; asked < 2; asked += 1) {
      await engine().catch((error) => {
        if (isProgrammeError(error, "engine-unavailable")) console.log(error.details.package, error.cause.code);
      });
    }
  `);
  expect(printed).toBe("highs ERR_MODULE_NOT_FOUND\nhighs ERR_MODULE_NOT_FOUND\n");
});
