import type { Level, Score } from "../../check/level.ts";
import { levels } from "../../check/level.ts";
import { groupBy } from "../../internal/group-by.ts";
import type { Explanation, Relaxation, ToldReason, ToldSet } from "./explanation.ts";
import { reasonText, ruleText } from "./words/reason-text.ts";
import { whyText } from "./words/why-text.ts";

/** Lines on what one rule asks; a set of many is told in full by the data. */
const mostFacts = 12;

/**
 * Writes an explanation for people, one line a statement, indented under what it belongs to. Nobody should parse it.
 *
 * @example
 * explanationToText(await explain(problem, { level: "hard", session, rules }));
 */
export function explanationToText(explanation: Explanation): string {
  return `${linesOf(explanation).join("\n")}\n`;
}

function linesOf({ outcome, level, plan, sets, relaxations }: Explanation): readonly string[] {
  switch (outcome) {
    case "feasible":
      return [
        `A programme satisfies all rules ${levelText(level)}${plan === undefined ? "" : `; it costs ${scoreText(plan.score)}`}.`,
      ];
    case "unknown":
      return [
        `Neither a programme that satisfies all rules ${levelText(level)} was found, nor a reason why there is none.`,
      ];
    case "infeasible":
      return [
        `No programme satisfies all rules ${levelText(level)}.`,
        ...sets.flatMap((set, index) => ["", ...setLines(set, index)]),
        "",
        ...(relaxations.length === 0
          ? ["No way out by giving up one or two of these was found."]
          : ["Ways out, the cheapest first:", ...relaxations.map((way) => `  ${wayText(way)}`)]),
      ];
  }
}

function levelText(level: Level): string {
  return level === "hard" ? "of level hard" : `of level ${level} and above`;
}

function setLines({ reasons, why, isMinimal }: ToldSet, index: number): readonly string[] {
  const heading = index === 0 ? "These cannot hold together" : "Nor can these";
  const extent = isMinimal === true ? "; without any one of them the others can" : "";
  const byRule = groupBy(reasons, ruleText);
  return [
    `${heading}${extent}:`,
    ...[...byRule].flatMap(([rule, ofRule]) => [`  ${rule}`, ...factLines(ofRule).map((text) => `    ${text}`)]),
    ...(why === undefined ? [] : [`  Why: ${whyText(why)}`]),
  ];
}

/** What reasons of one rule ask in particular, the first of many. */
function factLines(reasons: readonly ToldReason[]): readonly string[] {
  const texts = reasons.map(reasonText).filter((text) => text !== "");
  if (texts.length <= mostFacts) return texts;
  return [...texts.slice(0, mostFacts - 1), `and ${texts.length - mostFacts + 1} more`];
}

function wayText({ givesUp, score, broken, isProved }: Relaxation): string {
  const what = givesUp.map(givenUpText).join(", and ");
  const still = broken === 0 ? "" : `it breaks this by ${broken}, and `;
  const costs = `all else costs ${scoreText(score)}${isProved ? ", proved the least" : ""}`;
  return `Give up ${what}: then there is a programme; ${still}${costs}.`;
}

function givenUpText(reason: ToldReason): string {
  const text = reasonText(reason);
  return `${reason.rule}${text === "" ? "" : ` (${text})`}`;
}

function scoreText(score: Score): string {
  const costs = levels.filter((level) => score[level] > 0).map((level) => `${score[level]} ${level}`);
  return costs.length === 0 ? "nothing" : costs.join(", ");
}
