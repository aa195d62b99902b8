import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { whyNotWritten } from "./write-output.ts";

/** A file of a folder: a plain name, and what is in it. */
export interface FolderFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes files into a folder, all or none; the folder is made where it is missing, other files in it stay.
 *
 * @returns Why they cannot be written, `undefined` when they are.
 */
export function writeFolder(files: readonly FolderFile[], folder: string): string | undefined {
  const written = files.map(({ file, text }) => ({
    ...{ text, target: join(folder, file), temporary: join(folder, `.${file}.${process.pid}.tmp`) },
  }));
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
      return `cannot write into ${folder}: it is not a folder`;
    for (const { target } of written)
      if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) return `cannot write ${target}: it is a folder`;
    mkdirSync(folder, { recursive: true });
    for (const { temporary, text } of written) writeFileSync(temporary, text, { flag: "wx" });
    for (const { temporary, target } of written) renameSync(temporary, target);
    return undefined;
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    return whyNotWritten(folder, error);
  }
}
