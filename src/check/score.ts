import type { Finding } from "./finding.ts";
import type { Score } from "./level.ts";
import { levels } from "./level.ts";

/** The sum of the findings' costs by level. */
export function scoreOf(findings: Iterable<Pick<Finding, "level" | "cost">>): Score {
  const score = { hard: 0, medium: 0, change: 0, soft: 0 };
  for (const { level, cost } of findings) score[level] += cost;
  return score;
}

/**
 * Compares two scores level by level, for `sort`: negative when `a` is the better one, that is costs less at the first level where
 * they differ.
 *
 * @example
 * compareScores({ hard: 0, medium: 2, change: 0, soft: 9 }, { hard: 1, medium: 0, change: 0, soft: 0 }); // -1
 */
export function compareScores(a: Score, b: Score): number {
  for (const level of levels) if (a[level] !== b[level]) return a[level] - b[level];
  return 0;
}
