import process from "node:process";
import type { RuleShelf } from "../../check/bind-rules.ts";
import { changesSince } from "../../check/changes-since.ts";
import { checkTogether } from "../../check/check-together.ts";
import { isAtOrAbove, type Level } from "../../check/level.ts";
import type { JudgedFile } from "../../export/judged-file.ts";
import { visible } from "../../internal/visible-text.ts";
import type { Layer } from "../../model/session.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type FileIssue, issuesAsData, issuesAsText } from "../file-issue.ts";
import { loadRuled, type RuledFile } from "../load-ruled.ts";
import { standardInput } from "../read-input.ts";
import { readShelf, ruleFailure, rulesOfModule } from "../read-shelf.ts";
import { sarifOptions, sarifOptionsOf } from "../sarif-options.ts";
import { styled } from "../styled.ts";
import { writeOutput } from "../write-output.ts";

/** The options of `pow check`. */
export interface CheckOptions {
  readonly format: "text" | "json" | "sarif";
  readonly failOn: Level;
  /** Name of the earlier version of the file. */
  readonly since?: string;
  /** Name of a module with rules. */
  readonly rules?: string;
  readonly asIfInForce?: true;
  readonly layer: Layer;
}

/**
 * `pow check`: judges session files by the rules that they ask for, several of them also against each other.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function checkCommand(
  names: readonly string[],
  options: CheckOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const { since, rules, asIfInForce = false, failOn, layer } = options;
  if (since !== undefined && names.length > 1) refuse("--since takes one file; several cannot be told apart");
  if (since === standardInput && names.includes(standardInput)) refuse("standard input can be read only once");

  const read = await readShelf(rules);
  if (!read.ok) return tellBadInput(read.issues, options);
  const { shelf } = read;
  const { ruled, issues } = await loadRuled(names, layer, shelf);
  const earlier = await loadRuled(since === undefined ? [] : [since], layer, shelf);
  const problems = [...earlier.issues, ...issues];
  if (problems.length > 0) return tellBadInput(problems, options);

  let judged: readonly JudgedFile[];
  try {
    judged = earlier.ruled.length > 0 ? judgeChange(earlier.ruled, ruled, asIfInForce) : judge(ruled, asIfInForce);
  } catch (error) {
    const failure = ruleFailure(error, rules);
    if (failure === undefined) throw error;
    return tellBadInput([failure], options);
  }
  await tell(judged, shelf, options);
  if (rules !== undefined) adviseUnasked(ruled, shelf, rules);
  const fails = judged.some(({ report }) => report.findings.some(({ level }) => isAtOrAbove(level, failOn)));
  return fails ? exitCode.findings : exitCode.done;
}

function judge(ruled: readonly RuledFile[], asIfInForce: boolean): readonly JudgedFile[] {
  const files = ruled.map(({ file }) => file);
  return checkTogether(ruled, { asIfInForce }).map((report, at) => ({ file: files[at] ?? "", report }));
}

/** Judges the new version of a file, and tells only what the old one does not have. */
function judgeChange(
  earlier: readonly RuledFile[],
  later: readonly RuledFile[],
  asIfInForce: boolean,
): readonly JudgedFile[] {
  const [before, now] = [judge(earlier, asIfInForce), judge(later, asIfInForce)];
  return now.flatMap(({ file, report }, at) => {
    const old = before[at];
    if (old === undefined) return [];
    const { introduced, ...since } = changesSince(old.report, report, later[at]?.rules ?? []);
    return [{ file, report: introduced, since: { file: old.file, ...since } }];
  });
}

/** A module of rules that no file asks for is most often one that somebody has forgotten to ask for. */
function adviseUnasked(ruled: readonly RuledFile[], shelf: RuleShelf, module: string): void {
  const own = rulesOfModule(shelf).map(({ id }) => id);
  const asked = ruled.some(({ session, rules }) =>
    [...session.rules.settings, ...rules.map(({ rule }) => ({ rule: rule.id }))].some(({ rule }) => own.includes(rule)),
  );
  if (asked || own.length === 0) return;
  process.stderr.write(
    `pow: no file asks for a rule of ${visible(module)}; a file does so under rules, by a preset or by the rule's id\n`,
  );
}

async function tell(judged: readonly JudgedFile[], shelf: RuleShelf, { format, rules }: CheckOptions): Promise<void> {
  if (format === "json") {
    const { reportToJson } = await import("../../export/report-json.ts");
    writeOutput(json(reportToJson(judged)));
  } else if (format === "sarif") {
    const { reportToSarif } = await import("../../export/report-sarif.ts");
    writeOutput(json(reportToSarif(judged, sarifOptionsOf(shelf, rules))));
  } else {
    const { reportToText } = await import("../../export/report-text.ts");
    writeOutput(reportToText(judged, { style: (text, role) => styled(styleOf[role], text, "stdout") }));
  }
}

const styleOf = {
  hard: "red",
  medium: "yellow",
  change: "magenta",
  soft: "cyan",
  file: "bold",
  rule: "bold",
  place: "underline",
  muted: "dim",
} as const;

/** Tells what is wrong with the input; standard output keeps the format that was asked for. */
async function tellBadInput(issues: readonly FileIssue[], { format }: CheckOptions): Promise<ExitCode> {
  if (format === "json") {
    const { reportToJson } = await import("../../export/report-json.ts");
    writeOutput(json({ ...reportToJson([]), errors: issuesAsData(issues) }));
  } else if (format === "sarif") {
    const { problemsToSarif } = await import("../../export/problems-sarif.ts");
    writeOutput(json(problemsToSarif(issues, sarifOptions)));
  }
  process.stderr.write(issuesAsText(issues));
  return exitCode.badInput;
}

function json(data: object): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
