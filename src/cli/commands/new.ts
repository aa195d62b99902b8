import { statSync } from "node:fs";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { igwg } from "../templates/igwg.ts";
import { workingGroup } from "../templates/working-group.ts";
import { standardOutput, writeOutput } from "../write-output.ts";

/** The options of `pow new`. */
export interface NewOptions {
  readonly from?: "igwg";
  readonly out?: string;
}

/**
 * `pow new`: writes a session file to start from; never over a file that is there.
 *
 * @param refuse ends the command because its line is wrong
 */
export function newCommand({ from, out = standardOutput }: NewOptions, refuse: (problem: string) => never): ExitCode {
  if (out !== standardOutput && isFile(out)) refuse(`--out ${out} would write over a file; give another name`);
  const problem = writeOutput(from === "igwg" ? igwg : workingGroup, out);
  if (problem !== undefined) refuse(problem);
  return exitCode.done;
}

function isFile(name: string): boolean {
  // What cannot be looked at, writing will tell.
  try {
    return statSync(name).isFile();
  } catch {
    return false;
  }
}
