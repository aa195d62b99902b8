import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { type Block, blocksOf, documents, isShown } from "../support/document-blocks.ts";

/** Code that has a file of its own is run by the commands around it. */
const blocks = documents
  .flatMap(blocksOf)
  .filter(({ language, file }) => file === "" && (language === "js" || language === "ts"));
const nameOf = ({ at }: Block): string => at.replaceAll(/[^\w]+/g, "-");
/** ES modules as Node and bundlers take them. */
const codeOf = ({ language, text }: Block): string =>
  language === "js"
    ? text
    : ts.transpileModule(text, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
      }).outputText;

const compilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  module: "nodenext",
  lib: ["es2023", "dom"],
  types: [],
};

function run(file: string, code: string): string {
  writeFileSync(join(inject("consumer"), file), code);
  return execFileSync(process.execPath, [file], { cwd: inject("consumer"), encoding: "utf8" });
}

beforeAll(() => {
  cpSync("examples", join(inject("consumer"), "examples"), { recursive: true });
});

describe("the examples of the documents, with the installed package", () => {
  test.each(blocks)("$at prints what the document shows", (block) => {
    const { prints = "" } = block;
    const printed = run(`${nameOf(block)}.mjs`, codeOf(block));
    // Equality is asked for only where the two differ, for a readable comparison.
    if (!isShown(printed, prints)) expect(printed).toBe(prints);
  });

  test.each(blocks.filter(({ language }) => language === "js"))("$at does the same as CommonJS", (block) => {
    const { text, prints = "" } = block;
    const code = text
      .replaceAll(/^import (\{[^}]*\}) from ("[^"]+");$/gm, "const $1 = require($2);")
      .replaceAll(/^export /gm, "");
    expect(isShown(run(`${nameOf(block)}.cjs`, code), prints)).toBe(true);
  });

  test.each(blocks.filter(({ text }) => !text.includes("node:")))("$at can be bundled for a browser", async (block) => {
    const { errors } = await build({
      stdin: { contents: codeOf(block), resolveDir: inject("consumer") },
      bundle: true,
      write: false,
      platform: "browser",
      format: "esm",
      logLevel: "silent",
    });
    expect(errors).toEqual([]);
  });

  test.each(blocks.filter(({ language }) => language === "ts"))("$at has no type error", (block) => {
    const [file, project] = [`${nameOf(block)}.mts`, join(inject("consumer"), `${nameOf(block)}.json`)];
    writeFileSync(join(inject("consumer"), file), block.text);
    writeFileSync(project, JSON.stringify({ compilerOptions, files: [file] }));
    const { stdout } = spawnSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", project], {
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });
});
