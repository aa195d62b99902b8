import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { engine } from "../../src/planner/exact/engine.ts";
import { roundedUp, stepOf } from "../../src/planner/exact/engine-model.ts";

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

test.each([
  { factors: [4, 6, -10], constant: 1, step: 2, bound: 4.2, cost: 5 },
  { factors: [3], constant: 0, step: 3, bound: 6.000_000_1, cost: 6 },
  { factors: [3], constant: 0, step: 3, bound: 6.1, cost: 9 },
  { factors: [5, 7], constant: 2, step: 1, bound: -7.5, cost: -7 },
  { factors: [], constant: 8, step: 0, bound: Number.NEGATIVE_INFINITY, cost: 8 },
])("costs of $factors and $constant come in steps of $step: above $bound the first is $cost", (of) => {
  const sum = { terms: of.factors.map((factor, column) => [column, factor] as const), constant: of.constant };
  expect(stepOf(sum)).toBe(of.step);
  expect(roundedUp(of.bound, sum)).toBe(of.cost);
});
