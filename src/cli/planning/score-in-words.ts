import { levels, type Score } from "../../check/level.ts";

/** A score as people read it: `0 hard, 2 medium, 14 soft`; changes only where there are some. */
export function scoreInWords(score: Score): string {
  return levels
    .filter((level) => level !== "change" || score.change > 0)
    .map((level) => `${score[level]} ${level}`)
    .join(", ");
}
