import process from "node:process";
import { isProgrammeError } from "../../internal/errors.ts";
import { type Revision, revise } from "../../revision/revise.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type FileIssue, issuesAsData, issuesAsText } from "../file-issue.ts";
import { type LoadedSession, loadSessions } from "../load-sessions.ts";
import { writtenFile } from "../planning/written-file.ts";
import { standardInput } from "../read-input.ts";
import { diffToJson } from "../revision/diff-json.ts";
import { diffToText } from "../revision/diff-text.ts";
import { styled } from "../styled.ts";
import { isSameFile, standardOutput, writeOutput } from "../write-output.ts";

/** The options of `pow revise`. */
export interface ReviseOptions {
  readonly issued: string;
  readonly out?: string;
  readonly json?: true;
}

/**
 * `pow revise`: makes a file the next revision of another one, writes it, and tells what changed: on standard output, or on
 * standard error when the file itself goes there.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function reviseCommand(
  [old, next]: readonly [string, string],
  options: ReviseOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const { issued, out } = options;
  if (old === standardInput && next === standardInput) refuse("standard input can be read only once");
  if (isSameFile(old, next)) refuse(`${next} is the revision before itself; change a copy of it`);
  if (out !== undefined && isSameFile(old, out)) refuse(`--out ${out} would write over the revision before`);
  const { loaded, issues } = await loadSessions([old, next], "programme");
  const [before, edited] = loaded;
  if (before === undefined || edited === undefined) return tellBadInput(issues, [old, next], options);
  let revision: Revision;
  let text: string;
  try {
    revision = revise(before.session, edited.session, { issued });
    text = writtenFile(edited.session, revision.file);
  } catch (error) {
    return tellBadInput(problemsOf(error, edited), [old, next], options);
  }
  return tell([before.file, edited.file], { revision, text }, options, refuse);
}

function tell(
  files: readonly [string, string],
  { revision, text }: { readonly revision: Revision; readonly text: string },
  { out, json }: ReviseOptions,
  refuse: (problem: string) => never,
): ExitCode {
  const toFile = out !== undefined && out !== standardOutput;
  if (toFile || !json) {
    const problem = writeOutput(text, out);
    if (problem !== undefined) refuse(problem);
  }
  if (json) writeOutput(asJson(diffToJson(files, revision.diff)));
  else {
    const stream = toFile ? "stdout" : "stderr";
    const style = (line: string, role: "heading" | "muted") =>
      styled(role === "heading" ? "bold" : "dim", line, stream);
    process[stream].write(diffToText(revision.diff, "grade", style));
  }
  return exitCode.done;
}

/** What is wrong with the new file, by itself or as the next revision. */
function problemsOf(error: unknown, { file }: LoadedSession): readonly FileIssue[] {
  if (isProgrammeError(error, "invalid-input")) return error.details.issues.map((issue) => ({ file, issue }));
  if (!isProgrammeError(error, "not-a-revision")) throw error;
  return [{ file, issue: { code: error.code, message: error.message, path: [] } }];
}

function tellBadInput(
  issues: readonly FileIssue[],
  files: readonly [string, string],
  { json }: ReviseOptions,
): ExitCode {
  if (json) writeOutput(asJson({ ...diffToJson(files, undefined), errors: issuesAsData(issues) }));
  process.stderr.write(issuesAsText(issues));
  return exitCode.badInput;
}

function asJson(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
