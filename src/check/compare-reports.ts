import type { Finding, Report } from "./finding.ts";

/** What changed between two reports, each list in the order of its report. */
export interface ReportComparison {
  /** Findings of the later report that the earlier one does not have. */
  readonly added: readonly Finding[];
  /** Findings of the earlier report that the later one no longer has. */
  readonly gone: readonly Finding[];
  /** Findings of the later report that the earlier one has too. */
  readonly kept: readonly Finding[];
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
  const { without: added, within: kept } = partition(later.findings, earlier.findings);
  return { added, gone: partition(earlier.findings, later.findings).without, kept };
}

/** Findings with and without a counterpart among others; each counterpart serves once. */
function partition(
  findings: readonly Finding[],
  others: readonly Finding[],
): { readonly within: readonly Finding[]; readonly without: readonly Finding[] } {
  const counterparts = new Map<string, number>();
  for (const other of others) counterparts.set(identity(other), (counterparts.get(identity(other)) ?? 0) + 1);
  const within: Finding[] = [];
  const without: Finding[] = [];
  for (const finding of findings) {
    const left = counterparts.get(identity(finding)) ?? 0;
    counterparts.set(identity(finding), left - 1);
    (left > 0 ? within : without).push(finding);
  }
  return { within, without };
}

function identity({ rule, code, subjects }: Finding): string {
  return JSON.stringify([rule, code, ...subjects]);
}
