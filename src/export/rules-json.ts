import type { RuleShelf } from "../check/bind-rules.ts";
import type { Level } from "../check/level.ts";
import type { Rule } from "../check/rule.ts";
import { defined } from "../internal/defined.ts";

/** The format of rules as data. */
export const rulesFormat = "programme-of-work-rules/1";

/** Rules as data. */
export interface JsonRules {
  readonly format: typeof rulesFormat;
  readonly rules: readonly JsonRule[];
}

/** One rule as data: what it says of itself, and the presets that have it. */
export type JsonRule = Pick<
  Rule,
  "id" | "title" | "level" | "force" | "source" | "inForceFrom" | "forms" | "codes" | "parameters"
> & {
  readonly presets: readonly string[];
  /** The level of each code, unless a session file sets that of the rule. */
  readonly codeLevels: Readonly<Record<string, Level>>;
};

/**
 * Converts rules of a shelf to data, ready for `JSON.stringify`.
 *
 * @param rules those of the shelf that are meant
 */
export function rulesToJson(rules: readonly Rule[], { presets }: Pick<RuleShelf, "presets">): JsonRules {
  return { format: rulesFormat, rules: rules.map((rule) => ruleToJson(rule, presets)) };
}

/** The names of the presets that have a rule. */
export function presetsOf({ id }: Rule, presets: RuleShelf["presets"]): readonly string[] {
  return Object.entries(presets).flatMap(([name, rules]) => (rules.some((rule) => rule.id === id) ? [name] : []));
}

/** The level of the findings of a code. */
export function levelOfCode({ level, codeLevels }: Rule, code: string): Level {
  return codeLevels[code] ?? level;
}

function ruleToJson(rule: Rule, presets: RuleShelf["presets"]): JsonRule {
  const { id, title, level, force, source, inForceFrom, forms, codes, parameters } = rule;
  return {
    ...{ id, title, level, force, source },
    ...defined({ inForceFrom }),
    presets: presetsOf(rule, presets),
    forms,
    codes,
    codeLevels: Object.fromEntries(codes.map((code) => [code, levelOfCode(rule, code)])),
    parameters,
  };
}
