import type { RuleShelf } from "../check/bind-rules.ts";
import { formatCitation } from "../check/format-citation.ts";
import { needlessWaiver } from "../check/needless-waiver.ts";
import type { ParameterSpec } from "../check/parameters.ts";
import type { Rule, RuleForm } from "../check/rule.ts";
import { levelOfCode, presetsOf } from "./rules-json.ts";
import { indented, terminalText } from "./terminal-text.ts";

const width = 80;

/** Rules in short: name, level, source and force, what each asks, and the presets that have it. */
export function rulesToText(rules: readonly Rule[], { presets }: Pick<RuleShelf, "presets">): string {
  return rules
    .flatMap((rule) => [
      ...headLines(rule),
      ...paragraph(rule.title, 4),
      ...paragraph(`Presets: ${listed(presetsOf(rule, presets))}`, 4),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

function headLines({ id, level, force, source }: Rule): readonly string[] {
  const head = `${id.padEnd(34)} ${level.padEnd(7)} `;
  // Where no document decides, the source says as much as the force.
  const cited = source.clause === undefined ? force : `${formatCitation(source)} (${force})`;
  const [first = "", ...more] = paragraph(cited, 43);
  return id.length > 34 ? [head.trimEnd(), first, ...more] : [`${head}${first.trimStart()}`, ...more];
}

/** All that a rule says of itself, and how a session file departs from it. */
export function ruleToText(rule: Rule, { presets }: Pick<RuleShelf, "presets">): string {
  const { id, title, level, force, source, inForceFrom, forms, codes, parameters } = rule;
  const rows: readonly (readonly [head: string, paragraphs: readonly (string | undefined)[]])[] = [
    ["Level", [level]],
    ["Force", [force]],
    ["Source", [formatCitation(source)]],
    ["Quote", [source.quote]],
    ["Reading", [source.reading]],
    ["In force", [inForceFrom === undefined ? "always" : `from session ${inForceFrom} on`]],
    ["Presets", [listed(presetsOf(rule, presets))]],
    ["Judges", forms.map((form) => judges[form])],
    ["Codes", codes.map((code) => `${code} (${levelOfCode(rule, code)})`)],
    ["Parameter", Object.entries(parameters).map(([name, spec]) => `${name}: ${spec.asks} (${valuesOf(spec)})`)],
  ];
  return `${[id, "", ...paragraph(title, 0), "", ...rows.flatMap(rowLines), "", ...departures(rule)].join("\n")}\n`;
}

const judges: Readonly<Record<RuleForm, string>> = {
  facts: "what the file says",
  placement: "where things stand in the programme",
};

function rowLines([head, paragraphs]: readonly [string, readonly (string | undefined)[]]): readonly string[] {
  const lines = paragraphs.flatMap((text) => (text === undefined ? [] : paragraph(text, 10)));
  return lines.map((line, index) => (index === 0 ? `${head.padEnd(10)}${line.trimStart()}` : line));
}

/** What a parameter may be, and what it is unless set. */
function valuesOf(spec: ParameterSpec): string {
  switch (spec.type) {
    case "integer":
      return `a whole number from ${spec.least} to ${spec.most}; ${spec.default} unless set`;
    case "boolean":
      return `true or false; ${spec.default} unless set`;
    case "choice":
      return `one of ${spec.choices.join(", ")}; ${spec.default} unless set`;
    case "choices":
      return `a list of some of ${spec.choices.join(", ")}; ${listed(spec.default)} unless set`;
  }
}

/** How a session file accepts a finding, sets the rule and switches it off. */
function departures({ id, codes, parameters }: Rule): readonly string[] {
  const [parameter] = Object.entries(parameters);
  const waiver = [
    "Accept one finding, in the session file; of this code, or of any without it:",
    "",
    "  rules:",
    "    waivers:",
    `      - rule: ${id}`,
    `        code: ${codes[0]}`,
    "        reason: who decided it, and why",
    "        until: YYYY-MM-DD  # not before the first day of the session",
    "",
  ];
  const set = [
    "Set it:",
    "",
    "  rules:",
    `    ${id}:`,
    `      params: {${parameter?.[0]}: ${asYaml(parameter?.[1].default)}}`,
    "",
  ];
  return [
    ...(id === needlessWaiver.id ? [] : waiver),
    ...(parameter === undefined ? [] : set),
    "Switch it off:",
    "",
    "  rules:",
    `    ${id}:`,
    "      off: true",
    "      reason: why it does not fit this body",
  ];
}

function asYaml(value: ParameterSpec["default"] | undefined): string {
  if (typeof value === "object") return `[${value.map(asYaml).join(", ")}]`;
  return typeof value !== "string" || /^[a-z][a-z-]*$/.test(value) ? String(value) : JSON.stringify(value);
}

function listed(names: readonly string[]): string {
  return names.join(", ") || "none";
}

/** A paragraph of at most 80 columns, all of its lines indented. */
function paragraph(text: string, indent: number): readonly string[] {
  return indented(terminalText(text), indent, width);
}
