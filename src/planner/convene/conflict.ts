import { isAtOrAbove, type Level, levels } from "../../check/level.ts";
import type { BoundRule, Citation } from "../../check/rule.ts";
import { compareText } from "../../internal/compare-text.ts";
import { daysBetween, type PlainDate } from "../../time/date.ts";
import { conflictSentence } from "./conflict-sentence.ts";
import { compareDays, type JudgedDay } from "./judged-day.ts";

/** A rule of a conflict: which first days it allows, and how far it is from the best that the others allow. */
export interface ConflictingRule {
  readonly rule: string;
  readonly level: Level;
  readonly source: Citation;
  /** The first days that satisfy it, in order. */
  readonly allows: readonly PlainDate[];
  /** Of the first days that satisfy all the others, the one on which least is wrong by this rule, and what that is. */
  readonly elsewhere: { readonly first: PlainDate; readonly problems: readonly string[] };
}

/** Why no first day of a year satisfies all rules: a set of them of which every smaller one can be satisfied. */
export interface Conflict {
  readonly rules: readonly ConflictingRule[];
  /** Of two rules: days between the nearest days that the one and the other allow. */
  readonly daysApart?: number;
  /** All of it in one sentence. */
  readonly message: string;
}

/**
 * Finds rules that no day satisfies together, as few as possible; `undefined` when some day satisfies all.
 *
 * Of several such sets it is one with the heaviest rules: lighter ones are given up first.
 *
 * @param level rules at or above it have to hold
 */
export function explainConflict(
  days: readonly JudgedDay[],
  rules: readonly BoundRule[],
  level: Level,
): Conflict | undefined {
  const lightestFirst = rules.toSorted(
    (a, b) => levels.indexOf(b.level) - levels.indexOf(a.level) || compareText(b.rule.id, a.rule.id),
  );
  const satisfying = (some: readonly BoundRule[]): readonly JudgedDay[] =>
    days.filter((day) => some.every(({ rule }) => problemsOf(day, rule.id, level).length === 0));
  if (days.length === 0 || satisfying(lightestFirst).length > 0) return undefined;

  let minimal: readonly BoundRule[] = lightestFirst;
  for (const rule of lightestFirst) {
    const others = minimal.filter((other) => other !== rule);
    if (satisfying(others).length === 0) minimal = others;
  }
  const conflicting = minimal.toReversed().map((bound): ConflictingRule => {
    const { id, source } = bound.rule;
    const best = satisfying(minimal.filter((other) => other !== bound)).reduce((a, b) =>
      compareDays(by(id, b), by(id, a)) < 0 ? b : a,
    );
    return {
      rule: id,
      level: bound.level,
      source,
      allows: satisfying([bound]).map(({ first }) => first),
      elsewhere: { first: best.first, problems: problemsOf(best, id, level) },
    };
  });
  const daysApart = distanceOf(conflicting);
  return {
    rules: conflicting,
    ...(daysApart === undefined ? {} : { daysApart }),
    message: conflictSentence(conflicting, daysApart, days),
  };
}

/** What is wrong with a day by one rule at a level or above, in sentences. */
function problemsOf({ findings, unjudged }: JudgedDay, rule: string, level: Level): readonly string[] {
  return [
    ...findings
      .filter((finding) => finding.rule === rule && isAtOrAbove(finding.level, level))
      .map(({ message }) => message),
    ...unjudged
      .filter((unable) => unable.rule === rule && isAtOrAbove(unable.level, level))
      .map(({ reason }) => `Nothing to judge: ${reason}`),
  ];
}

/** A day as if one rule alone had judged it. */
function by(rule: string, day: JudgedDay): JudgedDay {
  return {
    ...day,
    findings: day.findings.filter((finding) => finding.rule === rule),
    unjudged: day.unjudged.filter((unable) => unable.rule === rule),
    lost: { weekends: 0, holidays: [] },
  };
}

function distanceOf(rules: readonly ConflictingRule[]): number | undefined {
  const [one, other, ...more] = rules;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  return Math.min(...one.allows.flatMap((a) => other.allows.map((b) => Math.abs(daysBetween(a, b)))));
}
