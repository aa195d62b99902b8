import { applyRules } from "../../check/apply-rules.ts";
import type { Finding, Report } from "../../check/finding.ts";
import type { Level, Score } from "../../check/level.ts";
import type { BoundRule } from "../../check/rule.ts";
import { scoreOf } from "../../check/score.ts";
import { firstDay } from "../../check/session-days.ts";
import { compareText } from "../../internal/compare-text.ts";
import { quantity } from "../../internal/quantity.ts";
import type { DateRange } from "../../model/date-range.ts";
import type { Session } from "../../model/session.ts";
import { datesFrom, isDate, yearOf } from "../../time/date.ts";
import { isWeekend, isWorkingDay } from "../../time/working-days.ts";
import { type Conflict, explainConflict } from "./conflict.ts";
import { type DatedStep, datedSteps } from "./deadlines.ts";
import { compareDays, type JudgedDay, judgeDays, type UnjudgedRule } from "./judged-day.ts";
import { type LostDays, numberLost, workingDays } from "./lost-days.ts";
import { movedSession } from "./moved-session.ts";

/** For which years dates are looked for, and what they have to satisfy. */
export interface ConveneOptions {
  /** The first year: that of the session in the file, or a later one. */
  readonly year: number;
  /** How many years; 1 unless stated. */
  readonly years?: number;
  /** Rules at or above it have to hold, `medium` unless stated; lighter ones hold as far as they can. */
  readonly level?: Level;
}

/** Dates that a session may have, and what speaks for and against them. */
export interface ProposedDates {
  /** The parts of the session, in order. */
  readonly dates: readonly DateRange[];
  readonly score: Score;
  readonly findings: readonly Finding[];
  /** Rules that other days of the year satisfy, and that cannot be judged on these. */
  readonly unjudged: readonly UnjudgedRule[];
  readonly workingDays: number;
  readonly lost: LostDays;
  /** What has to be done before the session, in order of the last days for it. */
  readonly deadlines: readonly DatedStep[];
}

/** The dates that a session may have in one year. */
export interface YearDates {
  readonly year: number;
  /** Whether some dates satisfy every rule at the level or above. */
  readonly found: boolean;
  /** How many first days were tried: every working day of the year. */
  readonly tried: number;
  /** All dates of which none is better than another, in order of time. */
  readonly best: readonly ProposedDates[];
  /** The next few that lose no more days than the best, the better ones first. */
  readonly next: readonly ProposedDates[];
  /** Present when nothing was found: which rules cannot hold together. */
  readonly conflict?: Conflict;
  /** Rules on dates by which the days were judged. */
  readonly judgedBy: readonly string[];
  /** Rules on dates, and rules with deadlines, that speak only to later sessions. */
  readonly notInForce: Report["notInForce"];
  /** Rules on dates that had nothing to judge, with the reason. */
  readonly notJudged: Report["notJudged"];
  /** How many official holidays on working days the file lists for the year. */
  readonly holidays: number;
}

/** How many dates are told beside the best ones. */
const mostNext = 3;

/**
 * Finds dates for a session by its rules on dates: in each year every working day is tried as the first one.
 *
 * The session keeps its length, and if it meets in parts their distances. Of the sessions of other bodies those of the year count,
 * and of the holidays those that the file lists for it. Waivers accept what stands in the file: they do not speak for other dates.
 * Dates are ranked by score, then by the days lost to weekends and holidays.
 *
 * @param rules as `bindRules` gives them; those about dates choose, and all that have deadlines tell them
 * @returns one result for each year, in order
 * @throws RangeError when the year is before that of the session, or not in the calendar
 * @example
 * const [october] = convene(session, rules, { year: 2026 });
 * october.best.map(({ dates }) => dates);
 */
export function convene(
  session: Session,
  rules: readonly BoundRule[],
  { year, years = 1, level = "medium" }: ConveneOptions,
): readonly YearDates[] {
  const own = yearOf(firstDay(session).date);
  if (!Number.isInteger(year) || year < own || !isDate(`${year + years - 1}-12-31`) || years < 1) {
    throw new RangeError(`Unexpected ${quantity(years, "year")} from ${year}, expected years from ${own} to 2299`);
  }
  return Array.from({ length: years }, (_, index) => datesIn(year + index, session, rules, level));
}

function datesIn(year: number, session: Session, rules: readonly BoundRule[], level: Level): YearDates {
  const weekdays = datesFrom(`${year}-01-01`, `${year}-12-31`).filter((date) => !isWeekend(date));
  const firsts = weekdays.filter((date) => isWorkingDay(date, session.holidays));
  const moved = movedSession(session, `${year}-01-01`);
  const asked = rules
    .filter(({ rule, params }) => rule.about === "dates" || rule.deadlines(moved, params).length > 0)
    .toSorted((a, b) => compareText(a.rule.id, b.rule.id));
  const { notInForce } = applyRules(moved, asked, {});
  const inForce = asked.filter(({ rule }) => notInForce.every((other) => other.rule !== rule.id));
  const onDates = inForce.filter(({ rule }) => rule.about === "dates");
  const { days, notJudged } = judgeDays(session, onDates, firsts);

  const ranked = days.toSorted(compareDays);
  const ties = ranked.filter((day) => ranked[0] !== undefined && compareDays(ranked[0], day) === 0);
  const mostLost = Math.max(...ties.map(({ lost }) => numberLost(lost)));
  const next = ranked.slice(ties.length).filter(({ lost }) => numberLost(lost) <= mostLost);
  const conflict = explainConflict(days, onDates, level);
  return {
    year,
    found: days.length > 0 && conflict === undefined,
    tried: days.length,
    best: ties.map((day) => proposal(day, inForce)),
    next: next.slice(0, mostNext).map((day) => proposal(day, inForce)),
    ...(conflict === undefined ? {} : { conflict }),
    judgedBy: onDates.map(({ rule }) => rule.id).filter((id) => notJudged.every(({ rule }) => rule !== id)),
    notInForce,
    notJudged,
    holidays: weekdays.length - firsts.length,
  };
}

function proposal({ session, findings, unjudged, lost }: JudgedDay, rules: readonly BoundRule[]): ProposedDates {
  return {
    dates: session.dates,
    score: scoreOf(findings),
    findings,
    unjudged,
    workingDays: workingDays(session),
    lost,
    deadlines: datedSteps(session, rules),
  };
}
