import { type Level, levels } from "../../check/level.ts";
import { reportToJson } from "../../export/report-json.ts";
import { hanging, terminalText } from "../../export/terminal-text.ts";
import { groupBy } from "../../internal/group-by.ts";
import { quantity } from "../../internal/quantity.ts";
import type { Explanation } from "../../planner/explain/explanation.ts";
import type { PlanResult } from "../../planner/plan.ts";
import type { ReplanResult } from "../../planner/replan.ts";
import { scoreInWords } from "./score-in-words.ts";
import { movesAsData, movesAsText } from "./tell-moves.ts";

/** The format of `pow plan --json` and `pow replan --json`. */
const planFormat = "programme-of-work-plan/1";

/** What came of planning, as data; `report` is the judgement on the programme, as in the report of `pow check`. */
export function planAsData(file: string, result: PlanResult | ReplanResult): object {
  const { outcome, score, bound, seed, steps, stoppedBy, leftOut, report } = result;
  return {
    format: planFormat,
    file,
    outcome,
    score,
    ...(bound && { bound }),
    seed,
    steps,
    ...(stoppedBy && { stoppedBy }),
    leftOut,
    ...("moves" in result && { moves: movesAsData(result.moves) }),
    ...(report && { report: reportToJson([{ file, report }]).files[0] }),
  };
}

/**
 * What came of planning, in at most 80 columns.
 *
 * @param why tells that there is none, where it was asked
 */
export function planAsText(file: string, result: PlanResult | ReplanResult, why?: Explanation): string {
  const paragraphs = [
    `${terminalText(file)}: ${headline(result, why)}`,
    ...("moves" in result && result.file !== undefined ? movesAsText(result) : []),
    ...remaining(result),
    ...leftOutText(result),
    `Seed ${result.seed}, ${quantity(result.steps, "step")}${stoppedText(result)}.`,
  ];
  return `${paragraphs.map((text) => hanging(text, text.search(/\S/), 80).join("\n")).join("\n")}\n`;
}

function headline({ outcome, score, bound, session }: PlanResult, why: Explanation | undefined): string {
  if (session === undefined) {
    return outcome === "infeasible" || why?.outcome === "infeasible"
      ? "no programme satisfies the rules of the level hard. Nothing was written."
      : `none was found without something impossible (${scoreInWords(score)} at best), and none is excluded. Nothing was written.`;
  }
  const size = `${quantity(session.meetings.length, "meeting")} for ${session.activities.length} activities`;
  const proved =
    outcome === "optimal"
      ? "proved: nothing costs less"
      : bound === undefined || levels.every((level) => bound[level] === 0)
        ? "not proved to be the least"
        : `proved: nothing costs less than ${scoreInWords(bound)}`;
  return `${size}, ${scoreInWords(score)}; ${proved}.`;
}

/** What does not hold in the programme, by rule. */
function remaining({ report }: PlanResult): readonly string[] {
  const findings = report?.findings ?? [];
  if (findings.length === 0) return report === undefined ? [] : ["Every rule that is judged holds."];
  const byRule = [...groupBy(findings, ({ level, rule }) => `${level} ${rule}`)].toSorted(
    ([a], [b]) => levels.indexOf(a.split(" ")[0] as Level) - levels.indexOf(b.split(" ")[0] as Level),
  );
  const told = byRule.map(([name, of]) => `${name}: ${quantity(of.length, "finding")}`);
  return [`What does not hold (pow check tells all of it): ${told.join("; ")}.`];
}

function leftOutText({ leftOut }: PlanResult): readonly string[] {
  const names = [...new Set(leftOut.map(({ rule, code }) => `${rule} (${code})`))];
  return names.length === 0
    ? []
    : [`Could not be asked, since other rules or meetings held contradict it: ${names.join(", ")}.`];
}

function stoppedText({ stoppedBy }: PlanResult): string {
  switch (stoppedBy) {
    case "time":
      return "; the time limit was met, another run may give another programme";
    case "abort":
      return "; interrupted, this is the best so far";
    case "nodes":
      return "; the proof was given up";
    default:
      return "";
  }
}
