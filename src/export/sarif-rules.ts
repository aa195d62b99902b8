import type { Report } from "../check/finding.ts";
import { formatCitation } from "../check/format-citation.ts";
import type { Citation, Rule } from "../check/rule.ts";
import { compareText } from "../internal/compare-text.ts";
import type { SarifOptions } from "./sarif-log.ts";
import { sarifMessage } from "./sarif-text.ts";
import type { SarifRule } from "./sarif-value.ts";

/** What is told of a rule. */
export type DescribedRule = Pick<Rule, "id" | "title" | "source">;

/**
 * The rules that reports speak of, in order of their ids.
 *
 * A rule with findings is described by them where the options do not describe it.
 */
export function sarifRules(
  reports: readonly Report[],
  { rules: known = [], moduleOf = () => undefined }: Pick<SarifOptions, "rules" | "moduleOf">,
): readonly SarifRule[] {
  const findings = reports.flatMap((report) => [...report.findings, ...report.waived.map(({ finding }) => finding)]);
  const silent = reports.flatMap((report) => [...report.notInForce, ...report.notJudged]);
  const spoken = new Set([...findings, ...silent].map(({ rule }) => rule));
  const described = new Map([
    ...findings.map(({ rule, title, source }): [string, DescribedRule] => [rule, { id: rule, title, source }]),
    ...known.filter(({ id }) => spoken.has(id)).map((rule): [string, DescribedRule] => [rule.id, rule]),
  ]);
  return [...described.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map((rule) => sarifRule(rule, moduleOf(rule.id)));
}

function sarifRule({ id, title, source }: DescribedRule, module: string | undefined): SarifRule {
  const asks = `${title}.`;
  const cited = citedText(source);
  const further = `A session file tunes the rule, switches it off, or waives a finding of it. All of it: pow rules ${id}${module === undefined ? "" : ` --rules ${module}`}`;
  return {
    id,
    shortDescription: sarifMessage(asks),
    fullDescription: sarifMessage(cited),
    help: sarifMessage([asks, cited, further].join("\n\n")),
    properties: { source },
  };
}

/** `Source: A/HRC/13/60, para. 104: "…"`, and how the rule reads it. */
function citedText(source: Citation): string {
  const { quote, reading } = source;
  return [
    `Source: ${formatCitation(source)}${quote === undefined ? "." : `: "${quote}"`}`,
    ...(reading === undefined ? [] : [`${reading}.`]),
  ].join(" ");
}
