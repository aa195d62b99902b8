import { formatCitation } from "../../check/format-citation.ts";
import type { Rule } from "../../check/rule.ts";
import { indented } from "../../export/terminal-text.ts";
import { nearestName } from "../../internal/nearest-name.ts";
import { catalogue } from "../../rules/catalogue.ts";
import { presets } from "../../rules/presets.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { writeOutput } from "../write-output.ts";

/** The format of `pow rules --json`. */
const rulesFormat = "programme-of-work-rules/1";

/**
 * `pow rules`: lists all rules, or tells all of one.
 *
 * @param refuse ends the command because its line is wrong
 */
export function rulesCommand(
  id: string | undefined,
  { json = false }: { readonly json?: boolean },
  refuse: (problem: string) => never,
): ExitCode {
  const rules = id === undefined ? catalogue : catalogue.filter((rule) => rule.id === id);
  if (id !== undefined && rules.length === 0) refuse(unknownRule(id));
  if (json) writeOutput(`${JSON.stringify({ format: rulesFormat, rules: rules.map(ruleAsData) }, undefined, 2)}\n`);
  else writeOutput(id === undefined ? rules.map(ruleInList).join("") : rules.map(ruleInFull).join(""));
  return exitCode.done;
}

function unknownRule(id: string): string {
  const nearest = nearestName(
    id,
    catalogue.map((rule) => rule.id),
  );
  return `unknown rule '${id}'\n(${nearest === undefined ? "pow rules lists them all" : `Did you mean ${nearest}?`})`;
}

function presetsOf(rule: Rule): readonly string[] {
  return Object.entries(presets).flatMap(([name, rules]) => (rules.includes(rule) ? [name] : []));
}

function ruleAsData(rule: Rule): object {
  const { id, title, level, force, source, inForceFrom, codes, parameters } = rule;
  return { id, title, level, force, source, inForceFrom, presets: presetsOf(rule), codes, parameters };
}

function ruleInList(rule: Rule): string {
  const { id, title, level, force, source } = rule;
  // Where no document decides, the source says as much as the force.
  const cited = source.clause === undefined ? force : `${formatCitation(source)} (${force})`;
  return `${id.padEnd(34)} ${level.padEnd(7)} ${cited}\n${paragraph(title, 4)}\n`;
}

function ruleInFull(rule: Rule): string {
  const { id, title, level, force, source, inForceFrom, codes, parameters } = rule;
  const rows = [
    ["Level", level],
    ["Force", force],
    ["Source", formatCitation(source)],
    ["Quote", source.quote],
    ["Reading", source.reading],
    ["In force", inForceFrom === undefined ? "always" : `from session ${inForceFrom} on`],
    ["Presets", presetsOf(rule).join(", ") || "none"],
    ["Codes", codes.join(", ")],
    ...Object.entries(parameters).map(([name, { asks, default: value }]) => [
      "Parameter",
      `${name}: ${asks} (default ${[value].flat().join(", ") || "none"})`,
    ]),
  ];
  const told = rows.filter((row): row is [string, string] => row[1] !== undefined);
  const lines = told.map(([head, text]) => `${head.padEnd(10)}${paragraph(text, 10).trimStart()}`);
  return `${id}\n\n${paragraph(title, 0)}\n\n${lines.join("\n")}\n`;
}

/** A paragraph of at most 80 columns, all of its lines indented. */
function paragraph(text: string, indent: number): string {
  return indented(text, indent, 80).join("\n");
}
