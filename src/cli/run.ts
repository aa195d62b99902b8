import { CommanderError } from "commander";
import { type ExitCode, exitCode } from "./exit-code.ts";
import { buildProgram } from "./program.ts";

/** Runs one command line, without `node` and the script's name, and gives its exit code. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    // commander has told it already: help and version end well, everything else is a wrong command line.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.badInput;
    throw error;
  }
}
