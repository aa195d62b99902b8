import { relative, sep } from "node:path";
import process from "node:process";
import packageFile from "../../../package.json" with { type: "json" };
import type { RuledSession } from "../../check/across-sessions.ts";
import { changesSince } from "../../check/changes-since.ts";
import { checkTogether } from "../../check/check-together.ts";
import { isAtOrAbove, type Level } from "../../check/level.ts";
import type { JudgedFile } from "../../export/judged-file.ts";
import type { SarifOptions } from "../../export/sarif-log.ts";
import type { Layer } from "../../model/session.ts";
import { ownRules } from "../../own-rules.ts";
import { catalogue } from "../../rules/catalogue.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type FileIssue, issuesAsData, issuesAsText } from "../file-issue.ts";
import { loadSessions } from "../load-sessions.ts";
import { standardInput, standardInputName } from "../read-input.ts";
import { styled } from "../styled.ts";
import { writeOutput } from "../write-output.ts";

/** The options of `pow check`. */
export interface CheckOptions {
  readonly format: "text" | "json" | "sarif";
  readonly failOn: Level;
  /** Name of the earlier version of the file. */
  readonly since?: string;
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
  const { since, asIfInForce = false, failOn, layer } = options;
  if (since !== undefined && names.length > 1) refuse("--since takes one file; several cannot be told apart");
  if (since === standardInput && names.includes(standardInput)) refuse("standard input can be read only once");

  const { ruled, issues } = await loadRuled(names, layer);
  const earlier = await loadRuled(since === undefined ? [] : [since], layer);
  const problems = [...earlier.issues, ...issues];
  if (problems.length > 0) return tellBadInput(problems, options);

  const judged = earlier.ruled.length > 0 ? judgeChange(earlier.ruled, ruled, asIfInForce) : judge(ruled, asIfInForce);
  await tell(judged, options);
  const fails = judged.some(({ report }) => report.findings.some(({ level }) => isAtOrAbove(level, failOn)));
  return fails ? exitCode.findings : exitCode.done;
}

interface RuledFile extends RuledSession {
  readonly file: string;
}

/** Reads files and the rules that they ask for, and tells every problem of either. */
async function loadRuled(
  names: readonly string[],
  layer: Layer,
): Promise<{ readonly ruled: readonly RuledFile[]; readonly issues: readonly FileIssue[] }> {
  const { loaded, issues: unread } = await loadSessions(names, layer);
  const ruled = loaded.map(({ file, session }) => ({ file, session, ...ownRules(session) }));
  const wrong = ruled.flatMap(({ file, issues }) => issues.map((issue) => ({ file, issue })));
  return { ruled, issues: [...unread, ...wrong] };
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

async function tell(judged: readonly JudgedFile[], { format }: CheckOptions): Promise<void> {
  if (format === "json") {
    const { reportToJson } = await import("../../export/report-json.ts");
    writeOutput(json(reportToJson(judged)));
  } else if (format === "sarif") {
    const { reportToSarif } = await import("../../export/report-sarif.ts");
    writeOutput(json(reportToSarif(judged, sarifOptions)));
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

const sarifOptions: SarifOptions = { rules: catalogue, version: packageFile.version, nameOf: nameInLog };

/** A name that means the same file on every machine: seen from the working folder, which is the top of the repository for services. */
function nameInLog(file: string): string {
  return file === standardInputName ? "standard-input" : relative(process.cwd(), file).split(sep).join("/");
}

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
