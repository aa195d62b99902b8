/** How much a finding weighs, compared lexicographically: any hard one outweighs all medium ones. */
export const levels = ["hard", "medium", "change", "soft"] as const;

/** `hard`: impossible otherwise; `medium`: the body decided it; `change`: what was announced stays; `soft`: requested, invited, good practice. */
export type Level = (typeof levels)[number];

/** Sum of costs by level. */
export type Score = { readonly [L in Level]: number };

/**
 * Tells whether a level weighs as much as a threshold, or more.
 *
 * @example
 * isAtOrAbove("hard", "medium"); // true
 */
export function isAtOrAbove(level: Level, threshold: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(threshold);
}
