import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { standardInput } from "./read-input.ts";

/** The name by which a command asks for standard output; the same dash as for input. */
export const standardOutput = standardInput;

/**
 * Writes a text or bytes to standard output, or whole or not at all to a file; missing folders of its path are made.
 *
 * @returns Why it cannot be written, `undefined` when it is.
 */
export function writeOutput(text: string | Uint8Array, out: string = standardOutput): string | undefined {
  if (out === standardOutput) {
    process.stdout.write(text);
    return undefined;
  }
  try {
    const target = statSync(out, { throwIfNoEntry: false });
    if (target?.isDirectory()) return `cannot write ${out}: it is a folder`;
    if (target && !target.isFile()) writeFileSync(out, text);
    else replaceFile(target ? realpathSync(out) : out, text, target?.mode);
    return undefined;
  } catch (error) {
    return whyNotWritten(out, error);
  }
}

/** What the system says of a file or folder that it does not write. */
export function whyNotWritten(out: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return `cannot write ${out}: ${message.replace(/^[A-Z]+: |, .*$/g, "")}`;
}

/** Writes beside the file and then renames, which no reader and no crash can see half done. */
function replaceFile(file: string, text: string | Uint8Array, mode: number | undefined): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    if (mode !== undefined) chmodSync(temporary, mode);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether a command would write over a file that it reads. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one), statSync(other)];
    return a.isFile() && a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false; // One of them is not there, or reading or writing it will tell why it cannot be looked at.
  }
}
