import process from "node:process";
import { visible } from "../internal/visible-text.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";

/** Tells of an error that nobody expected; a stack trace helps no planner. */
export function failure(error: unknown): ExitCode {
  const sentence = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const line = visible(sentence.replace(/\s+/g, " "));
  process.stderr.write(
    `pow: internal error: ${line}\npow: this is a defect of pow; please report it with the command and the file\n`,
  );
  return exitCode.internalError;
}
