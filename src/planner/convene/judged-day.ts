import { check } from "../../check/check.ts";
import type { Finding } from "../../check/finding.ts";
import { type Level, levels } from "../../check/level.ts";
import type { BoundRule, Citation } from "../../check/rule.ts";
import { scoreOf } from "../../check/score.ts";
import { compareText } from "../../internal/compare-text.ts";
import type { Session } from "../../model/session.ts";
import type { PlainDate } from "../../time/date.ts";
import { type LostDays, lostDays, numberLost } from "./lost-days.ts";
import { movedSession } from "./moved-session.ts";

/** A rule that other days of the year satisfy and that has nothing to judge on this one, which is no better than not satisfied. */
export interface UnjudgedRule {
  readonly rule: string;
  readonly level: Level;
  readonly source: Citation;
  /** A clause: `the file lists no earlier session with the role wgepad`. */
  readonly reason: string;
}

/** A first day, and what the rules on dates say of a session that starts on it. */
export interface JudgedDay {
  readonly first: PlainDate;
  readonly session: Session;
  readonly findings: readonly Finding[];
  readonly unjudged: readonly UnjudgedRule[];
  readonly lost: LostDays;
}

/** What is known of the rules of a whole year, and of each first day in it. */
export interface JudgedDays {
  readonly days: readonly JudgedDay[];
  /** Rules that none of the days is known to satisfy, since they had nothing to judge, with the reason. */
  readonly notJudged: readonly { readonly rule: string; readonly reason: string }[];
}

/**
 * Judges a session on each of some first days.
 *
 * @param rules on dates, in force for it
 */
export function judgeDays(session: Session, rules: readonly BoundRule[], firsts: readonly PlainDate[]): JudgedDays {
  const judged = firsts.map((first) => {
    const moved = movedSession(session, first);
    const { findings, notJudged } = check(moved, rules);
    return { first, session: moved, findings, reasons: new Map(notJudged.map(({ rule, reason }) => [rule, reason])) };
  });
  const holding = rules.filter(({ rule: { id } }) =>
    judged.some(({ findings, reasons }) => !reasons.has(id) && findings.every(({ rule }) => rule !== id)),
  );
  const days = judged.map(({ reasons, ...day }) => ({
    ...day,
    unjudged: holding.flatMap(({ rule: { id, source }, level }) => {
      const reason = reasons.get(id);
      return reason === undefined ? [] : [{ rule: id, level, source, reason }];
    }),
    lost: lostDays(day.session),
  }));
  const notJudged = rules.flatMap(({ rule: { id } }) => {
    const reason = judged.map((day) => day.reasons.get(id)).find((told) => told !== undefined);
    return reason === undefined || holding.some(({ rule }) => rule.id === id) ? [] : [{ rule: id, reason }];
  });
  return { days, notJudged: notJudged.toSorted((a, b) => compareText(a.rule, b.rule)) };
}

/**
 * Compares two days, for `sort`: by what they do not satisfy, level by level, then by the days lost; 0 when neither is better.
 *
 * At each level a rule that cannot be judged weighs more than any cost.
 */
export function compareDays(a: JudgedDay, b: JudgedDay): number {
  const [scoreA, scoreB] = [scoreOf(a.findings), scoreOf(b.findings)];
  for (const level of levels) {
    const [unjudgedA, unjudgedB] = [a, b].map(({ unjudged }) => unjudged.filter((rule) => rule.level === level).length);
    const difference = (unjudgedA ?? 0) - (unjudgedB ?? 0) || scoreA[level] - scoreB[level];
    if (difference !== 0) return difference;
  }
  return numberLost(a.lost) - numberLost(b.lost);
}
