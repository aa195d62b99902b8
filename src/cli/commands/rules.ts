import process from "node:process";
import type { Rule } from "../../check/rule.ts";
import { rulesToJson } from "../../export/rules-json.ts";
import { rulesToText, ruleToText } from "../../export/rules-text.ts";
import { nearestName } from "../../internal/nearest-name.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { issuesAsText } from "../file-issue.ts";
import { readShelf } from "../read-shelf.ts";
import { writeOutput } from "../write-output.ts";

/** The options of `pow rules`. */
export interface RulesOptions {
  /** Name of a module with rules. */
  readonly rules?: string;
  readonly json?: boolean;
}

/**
 * `pow rules`: lists all rules, or tells all of one.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function rulesCommand(
  id: string | undefined,
  { rules: module, json = false }: RulesOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const read = await readShelf(module);
  if (!read.ok) {
    process.stderr.write(issuesAsText(read.issues));
    return exitCode.badInput;
  }
  const { shelf } = read;
  const rules = id === undefined ? shelf.catalogue : shelf.catalogue.filter((rule) => rule.id === id);
  const [rule] = rules;
  if (rule === undefined) refuse(unknownRule(id ?? "", shelf.catalogue));
  if (json) writeOutput(`${JSON.stringify(rulesToJson(rules, shelf), undefined, 2)}\n`);
  else writeOutput(id === undefined ? rulesToText(rules, shelf) : ruleToText(rule, shelf));
  return exitCode.done;
}

function unknownRule(id: string, known: readonly Rule[]): string {
  const nearest = nearestName(
    id,
    known.map((rule) => rule.id),
  );
  return `unknown rule '${id}'\n(${nearest === undefined ? "pow rules lists them all" : `Did you mean ${nearest}?`})`;
}
