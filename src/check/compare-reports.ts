import { groupBy } from "../internal/group-by.ts";
import type { Finding, Report } from "./finding.ts";
import { identityOf } from "./finding-identity.ts";
import { levels } from "./level.ts";

/** What changed between two reports, each list in the order of its report. */
export interface ReportComparison {
  /** Findings of the later report that the earlier one does not have. */
  readonly added: readonly Finding[];
  /** Findings of the earlier report that the later one no longer has. */
  readonly gone: readonly Finding[];
  /** Findings of the later report that the earlier one has too. */
  readonly kept: readonly Finding[];
  /** Those of `kept` that weigh more than before: at a heavier level, or at the same level with more cost. */
  readonly heavier: readonly Finding[];
}

/**
 * Compares the findings of two reports, of two revisions of a session for example.
 *
 * Two findings are the same when their rule, code and subjects are; sentence, cost and place in the file may differ. Waived
 * findings are left out on both sides.
 *
 * @example
 * compareReports(check(published, rules), check(revised, rules)).added;
 */
export function compareReports(earlier: Report, later: Report): ReportComparison {
  const numbered = earlier.findings.map((finding, at) => ({ finding, at }));
  const unmatched = new Map(
    [...groupBy(numbered, ({ finding }) => identityOf(finding))].map(([identity, alike]) => [identity, [...alike]]),
  );
  const matched = new Set<number>();
  const added: Finding[] = [];
  const kept: Finding[] = [];
  const heavier: Finding[] = [];
  for (const finding of later.findings) {
    const before = unmatched.get(identityOf(finding))?.shift();
    if (before === undefined) {
      added.push(finding);
      continue;
    }
    matched.add(before.at);
    kept.push(finding);
    if (isHeavier(finding, before.finding)) heavier.push(finding);
  }
  return { added, gone: earlier.findings.filter((_, at) => !matched.has(at)), kept, heavier };
}

function isHeavier(finding: Finding, before: Finding): boolean {
  const rise = levels.indexOf(before.level) - levels.indexOf(finding.level);
  return rise > 0 || (rise === 0 && finding.cost > before.cost);
}
