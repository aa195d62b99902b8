import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWithPackage } from "../cli/pow.ts";
import { blocksOf, commandsOf, isShown } from "../support/document-blocks.ts";

test("the replay of the founding story prints what its page shows", () => {
  const folder = folderWithPackage();
  cpSync("examples", join(folder, "examples"), { recursive: true });
  const shown = blocksOf("docs/founding-story.md").find(({ language }) => language === "console");
  const [{ command, prints } = { command: "", prints: "" }] = shown === undefined ? [] : commandsOf(shown);
  const { stdout, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: "utf8" });
  expect(stderr).toBe("");
  if (!isShown(stdout, prints)) expect(stdout).toBe(prints);
}, 300_000);
