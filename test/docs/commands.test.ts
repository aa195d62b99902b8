import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { pow, run, temporaryFolder } from "../cli/pow.ts";
import { type Block, blocksOf, commandsOf, documents, isShown } from "../support/document-blocks.ts";

/** A folder as a reader has it: with the examples, the seventh session among them, the package, and `pow` as a command. */
function readersFolder(): { readonly folder: string; readonly type: (command: string) => string } {
  const root = temporaryFolder();
  const folder = join(root, "work");
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  symlinkSync(inject("package"), join(folder, "node_modules", "programme-of-work"), "dir");
  mkdirSync(join(root, "bin"));
  writeFileSync(join(root, "bin/pow"), `#!/bin/sh\nexec "${process.execPath}" "${pow()}" "$@"\n`);
  chmodSync(join(root, "bin/pow"), 0o755);
  cpSync("examples", join(folder, "examples"), { recursive: true });
  cpSync("examples/igwg-07.yaml", join(folder, "igwg-07.yaml"));
  const env = { PATH: `${join(root, "bin")}:${process.env.PATH}`, TZ: process.env.TZ, LC_ALL: "C" };
  return {
    folder,
    type: (command) =>
      spawnSync("sh", ["-c", `exec 2>&1; ${command}`], { cwd: folder, env, encoding: "utf8" }).stdout.replaceAll(
        "\r",
        "",
      ),
  };
}

/** Puts the sections of a block in place of those of a file, as a reader does. */
function editFile(path: string, { text }: Block): void {
  const sections = [...text.matchAll(/^(\w+):.*\n(?:[ #\n].*\n?)*/gm)].map(([section, key = ""]) => ({ section, key }));
  const edited = sections.reduce(
    (file, { section, key }) => {
      const old = new RegExp(`^${key}:.*\\n(?:(?: .*)?\\n)*`, "m");
      expect(file).toMatch(old);
      return file.replace(old, () => `${section.trimEnd()}\n\n`);
    },
    readFileSync(path, "utf8"),
  );
  writeFileSync(path, edited);
}

describe("the commands of the documents print what these show", () => {
  test.each(documents)(
    "%s",
    (document) => {
      const { folder, type } = readersFolder();
      for (const block of blocksOf(document)) {
        if (block.language === "yaml" && block.file !== "") editFile(join(folder, block.file), block);
        if (block.language === "js" && block.file !== "") writeFileSync(join(folder, block.file), block.text);
        if (block.language !== "sh") continue;
        for (const { command, prints } of commandsOf(block)) {
          const printed = type(command);
          // Equality is asked for only where the two differ, for a readable comparison.
          if (!isShown(printed, prints)) expect(printed, `${block.at}: ${command}`).toBe(prints);
        }
      }
      // A document types a dozen commands, some of which plan and prove.
    },
    60_000,
  );
});

describe("commands without $ are those of somebody who has the sources", () => {
  const { name, scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const npmItself = ["npm ci", "npm init --yes", "npm link", `npm link ${name}`];
  const lines = documents.flatMap((document) =>
    blocksOf(document)
      .filter(({ language, text }) => language === "sh" && !text.startsWith("$ "))
      .flatMap(({ at, text }) =>
        text
          .trimEnd()
          .split("\n")
          .map((line) => [at, line] as const),
      ),
  );
  test.each(lines)("%s: %s", (_, line) => {
    for (const command of line.replace(/ +#.*/, "").split(" && ")) {
      const [, script] = /^npm (?:run )?([\w:]+)$/.exec(command) ?? [];
      expect(npmItself.includes(command) || Object.hasOwn(scripts, script ?? "")).toBe(true);
    }
  });
});

describe("a sentence names only commands and options that there are", () => {
  const mentioned = documents.flatMap((document) =>
    [...readFileSync(document, "utf8").matchAll(/`pow ((?!<)[^`]+)`/g)].map(
      ([, line = ""]) => [document, line] as const,
    ),
  );
  test.each(mentioned)("%s: pow %s", (_, line) => {
    const [command = "", ...words] = line.split(" ");
    const isOption = command.startsWith("-");
    const { code, stdout } = run([...(isOption ? [] : [command]), "--help"]);
    expect(code).toBe(0);
    for (const option of [command, ...words].filter((word) => word.startsWith("--"))) expect(stdout).toContain(option);
  });
});
