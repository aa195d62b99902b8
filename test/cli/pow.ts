import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inject, onTestFinished } from "vitest";

/** What one run of the command did. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The path of the bundled command. */
export const pow = (): string => resolve(inject("pow"));

/** Runs `pow` with these arguments, without a terminal. */
export function run(
  args: readonly string[],
  { stdin = "", cwd = ".", env = {} }: { stdin?: string | Uint8Array; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [pow(), ...args], {
    cwd,
    input: stdin,
    encoding: "utf8",
    env: { PATH: process.env.PATH, TZ: process.env.TZ, ...env },
  });
  return { code: status, stdout, stderr };
}

/** A folder of its own for one test, gone after it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "pow-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder of its own for one test, in which modules can import the package. */
export function folderWithPackage(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(inject("package"), join(folder, "node_modules", "programme-of-work"), "dir");
  return folder;
}
