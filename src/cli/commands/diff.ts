import process from "node:process";
import { isProgrammeError } from "../../internal/errors.ts";
import type { Layer } from "../../model/session.ts";
import { diff } from "../../revision/diff.ts";
import { heldAgainstPlanned } from "../../revision/held-against-planned.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type FileIssue, issuesAsData, issuesAsText } from "../file-issue.ts";
import { type LoadedSession, loadSessions } from "../load-sessions.ts";
import { standardInput } from "../read-input.ts";
import { diffToJson, heldToJson } from "../revision/diff-json.ts";
import { diffToText, type Style } from "../revision/diff-text.ts";
import type { Grouping } from "../revision/groupings.ts";
import { heldToText } from "../revision/held-text.ts";
import { styled } from "../styled.ts";
import { writeOutput } from "../write-output.ts";

/** The options of `pow diff`. */
export interface DiffOptions {
  readonly layer: Layer;
  readonly by: Grouping;
  readonly json?: true;
}

/**
 * `pow diff`: tells what changed between two revisions; of one file, what was held of what was planned.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function diffCommand(
  [old, next]: readonly [string, string | undefined],
  options: DiffOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  if (old === standardInput && next === standardInput) refuse("standard input can be read only once");
  if (next === undefined && options.layer === "programme")
    refuse("one file goes with --layer as-held, which holds it against what was planned; else OLD and NEW are needed");
  return next === undefined ? tellHeld(old, options) : tellDiff(old, next, options);
}

async function tellDiff(old: string, next: string, { layer, by, json }: DiffOptions): Promise<ExitCode> {
  const { loaded, issues } = await loadSessions([old, next], layer);
  const [before, now] = loaded;
  const asData = (problems: readonly FileIssue[]) => ({
    ...diffToJson([old, next], undefined),
    errors: issuesAsData(problems),
  });
  if (before === undefined || now === undefined) return tellBadInput(issues, json && asData(issues));
  try {
    const changed = diff(before.session, now.session);
    writeOutput(json ? asJson(diffToJson([before.file, now.file], changed)) : diffToText(changed, by, style));
    return exitCode.done;
  } catch (error) {
    const problems = problemsOf(error, now);
    return tellBadInput(problems, json && asData(problems));
  }
}

async function tellHeld(name: string, { json }: DiffOptions): Promise<ExitCode> {
  const { loaded, issues } = await loadSessions([name], "programme");
  const [read] = loaded;
  const asData = (problems: readonly FileIssue[]) => ({
    ...heldToJson(name, undefined),
    errors: issuesAsData(problems),
  });
  if (read === undefined) return tellBadInput(issues, json && asData(issues));
  try {
    const held = heldAgainstPlanned(read.session);
    writeOutput(json ? asJson(heldToJson(read.file, held)) : heldToText(read.session, held, style));
    return exitCode.done;
  } catch (error) {
    const problems = problemsOf(error, read);
    return tellBadInput(problems, json && asData(problems));
  }
}

/** What is wrong with the files together. */
function problemsOf(error: unknown, { file }: LoadedSession): readonly FileIssue[] {
  if (!isProgrammeError(error, "not-a-revision") && !isProgrammeError(error, "no-record")) throw error;
  return [{ file, issue: { code: error.code, message: error.message, path: [] } }];
}

function tellBadInput(issues: readonly FileIssue[], data: object | undefined): ExitCode {
  if (data !== undefined) writeOutput(asJson(data));
  process.stderr.write(issuesAsText(issues));
  return exitCode.badInput;
}

const style: Style = (text, role) => styled(role === "heading" ? "bold" : "dim", text, "stdout");

function asJson(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
