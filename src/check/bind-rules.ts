import { compareText } from "../internal/compare-text.ts";
import type { InputIssue, Path } from "../internal/errors.ts";
import type { RuleChoice, RuleSetting, Waiver } from "../model/session.ts";
import type { SourceText } from "../model/source-text.ts";
import { bindParameters } from "./bind-parameters.ts";
import type { BoundRule, Rule } from "./rule.ts";
import type { RuleIssue } from "./rule-issue.ts";
import { placed, unknownName } from "./rule-issue.ts";

/** What rules there are to choose from. */
export interface RuleShelf {
  readonly catalogue: readonly Rule[];
  /** Rules of the catalogue by the name of the preset, each list complete. */
  readonly presets: Readonly<Record<string, readonly Rule[]>>;
}

/**
 * Finds the rules that a session asks to be judged by: those of its presets and those that it sets itself, with their levels and
 * parameters, in order of their ids.
 *
 * A rule that is set, even to nothing, is on, in a preset or not; `off` takes it out. What is wrong with the choice is told all at
 * once; the rules are then those that can be bound, with defaults for what is wrong.
 *
 * @param source the text that the choice was read from, for the places of issues
 * @example
 * const { rules, issues } = bindRules(session.rules, { catalogue, presets }, session.source);
 */
export function bindRules(
  choice: RuleChoice,
  { catalogue, presets }: RuleShelf,
  source?: SourceText,
): { readonly rules: readonly BoundRule[]; readonly issues: readonly InputIssue[] } {
  const ruleOf = new Map(catalogue.map((rule) => [rule.id, rule]));
  const settingOf = new Map(choice.settings.map((setting) => [setting.rule, setting]));
  const presetOf = new Map(Object.entries(presets));
  const chosen = new Set([
    ...choice.presets.flatMap((name) => (presetOf.get(name) ?? []).map(({ id }) => id)),
    ...settingOf.keys(),
  ]);
  const bound = catalogue
    .filter(({ id }) => chosen.has(id))
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((rule) => bindRule(rule, settingOf.get(rule.id)));
  const issues = [
    ...choice.presets.flatMap((name, index) =>
      presetOf.has(name)
        ? []
        : [unknownName("preset", name, [...presetOf.keys()], { path: presetPath(choice, index) })],
    ),
    ...choice.settings.flatMap(({ rule, path }) =>
      ruleOf.has(rule) ? [] : [unknownName("rule", rule, [...ruleOf.keys()], { path, on: "key" })],
    ),
    ...choice.waivers.flatMap((waiver) => waiverIssues(waiver, ruleOf)),
    ...bound.flatMap(({ issues }) => issues),
  ];
  return {
    rules: bound.filter(({ off }) => !off).map(({ rule }) => rule),
    issues: placed(issues, source),
  };
}

function bindRule(
  rule: Rule,
  setting: RuleSetting | undefined,
): { readonly rule: BoundRule; readonly off: boolean; readonly issues: readonly RuleIssue[] } {
  const { level = rule.level, off = false, params: set = {}, path = [] } = setting ?? {};
  const { params, issues } = bindParameters(rule, set, [...path, "params"]);
  return { rule: { rule, level, levelSet: setting?.level !== undefined, params }, off, issues };
}

function waiverIssues({ rule: id, code, path }: Waiver, ruleOf: ReadonlyMap<string, Rule>): readonly InputIssue[] {
  const rule = ruleOf.get(id);
  if (rule === undefined) return [unknownName("rule", id, [...ruleOf.keys()], { path: [...path, "rule"] })];
  if (code === undefined || rule.codes.includes(code)) return [];
  return [unknownName("code", code, rule.codes, { path: [...path, "code"], of: id })];
}

function presetPath({ presets }: RuleChoice, index: number): Path {
  return presets.length === 1 ? ["rules", "preset"] : ["rules", "preset", index];
}
