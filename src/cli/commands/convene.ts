import process from "node:process";
import type { Level } from "../../check/level.ts";
import { firstDay } from "../../check/session-days.ts";
import { convene } from "../../planner/convene/convene.ts";
import { catalogue } from "../../rules/catalogue.ts";
import { presets } from "../../rules/presets.ts";
import { isDate, yearOf } from "../../time/date.ts";
import { conveneToJson } from "../convene-json.ts";
import { conveneToText } from "../convene-text.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type FileIssue, issuesAsData, issuesAsText } from "../file-issue.ts";
import { loadRuled } from "../load-ruled.ts";
import { styled } from "../styled.ts";
import { writeOutput } from "../write-output.ts";

/** The options of `pow convene`. */
export interface ConveneOptions {
  readonly year: number;
  readonly years: number;
  readonly level: Level;
  readonly json?: true;
}

/**
 * `pow convene`: finds dates for a session in one year or several by its rules on dates, or tells why there are none.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function conveneCommand(
  name: string,
  options: ConveneOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const { year, years, level, json } = options;
  const last = year + years - 1;
  if (!isDate(`${year}-12-31`) || !isDate(`${last}-12-31`))
    refuse(`the calendar of pow does not have ${isDate(`${year}-12-31`) ? last : year}`);
  const { ruled, issues } = await loadRuled([name], "programme", { catalogue, presets });
  const [read] = ruled;
  if (read === undefined || issues.length > 0) return tellBadInput(issues, options);
  const own = yearOf(firstDay(read.session).date);
  if (year < own) refuse(`--year ${year} is before ${own}, the year of the session in ${read.file}`);

  const dates = convene(read.session, read.rules, { year, years, level });
  if (json) writeOutput(`${JSON.stringify(conveneToJson(dates, level), undefined, 2)}\n`);
  else writeOutput(conveneToText(read.file, dates, level, (text, role) => styled(styleOf[role], text, "stdout")));
  return dates.every(({ found }) => found) ? exitCode.done : exitCode.unsatisfiable;
}

const styleOf = { heading: "bold", muted: "dim" } as const;

/** Tells what is wrong with the input; standard output keeps the format that was asked for. */
function tellBadInput(issues: readonly FileIssue[], { level, json }: ConveneOptions): ExitCode {
  if (json) {
    const empty = { ...conveneToJson([], level), errors: issuesAsData(issues) };
    writeOutput(`${JSON.stringify(empty, undefined, 2)}\n`);
  }
  process.stderr.write(issuesAsText(issues));
  return exitCode.badInput;
}
