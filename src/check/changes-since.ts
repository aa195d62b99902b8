import { compareReports } from "./compare-reports.ts";
import type { Finding, Report } from "./finding.ts";
import { identityOf } from "./finding-identity.ts";
import type { BoundRule } from "./rule.ts";
import { scoreOf } from "./score.ts";

/** What a change of a session file made of its findings. */
export interface ChangesSince {
  /** The later report with those findings alone that the change introduced or made heavier, and what it newly waives. */
  readonly introduced: Report;
  /** How many earlier findings there no longer are. */
  readonly mended: number;
  /** How many earlier findings are waived now, or of a rule that no longer judges the file. */
  readonly setAside: number;
  /** How many earlier findings there still are, those that got heavier included. */
  readonly remaining: number;
}

/**
 * Tells apart what a change introduced from what was there before.
 *
 * @param rules those by which the later report was made
 * @example
 * changesSince(check(published, rules), check(revised, rules), rules).introduced.findings;
 */
export function changesSince(earlier: Report, later: Report, rules: readonly BoundRule[]): ChangesSince {
  const { added, heavier, gone, kept } = compareReports(earlier, later);
  const introduced = new Set([...added, ...heavier]);
  const findings = later.findings.filter((finding) => introduced.has(finding));
  const waivedBefore = new Set(earlier.waived.map(({ finding }) => identityOf(finding)));
  const waivedNow = new Set(later.waived.map(({ finding }) => identityOf(finding)));
  const silent = new Set([...later.notInForce, ...later.notJudged].map(({ rule }) => rule));
  const judging = new Set(rules.map(({ rule }) => rule.id).filter((id) => !silent.has(id)));
  const isMended = (finding: Finding): boolean => judging.has(finding.rule) && !waivedNow.has(identityOf(finding));
  const mended = gone.filter(isMended).length;
  return {
    introduced: {
      ...later,
      score: scoreOf(findings),
      findings,
      waived: later.waived.filter(({ finding }) => !waivedBefore.has(identityOf(finding))),
    },
    mended,
    setAside: gone.length - mended,
    remaining: kept.length,
  };
}
