import type { Constraint, Subject } from "../check/constraint.ts";
import { levels } from "../check/level.ts";
import { isOwnWork } from "../check/own-activities.ts";
import { ownSlots, grain as usualGrain } from "../check/placement.ts";
import { appearanceStructure } from "../check/structure.ts";
import { activitySubject, appearancesOf } from "../check/subjects.ts";
import { lookup } from "../model/lookup.ts";
import type { Session } from "../model/session.ts";
import { brokenByHeld } from "./broken-by-held.ts";
import { withoutCycles } from "./order.ts";
import type { Problem, ProblemAppearance, ProblemConstraint } from "./problem.ts";
import { toProblemSpec } from "./problem-spec.ts";
import { ranksOf } from "./ranks.ts";
import { standingIn } from "./standing.ts";

/** What is settled before the planning starts. */
export interface Settled {
  /** Slots whose meetings were held: they stay as the session's layer has them. */
  readonly held: ReadonlySet<number>;
  /** Slots in which a subject may stand, and no others. */
  readonly pins: ReadonlyMap<Subject, ReadonlySet<number>>;
}

/** The rule by which pins appear among the constraints of a problem. */
export const pinned = "pinned";

/**
 * The planning problem of a session.
 *
 * Meetings in which the body does not work itself, such as side events, are held, and so is the slot of a cancelled meeting: it
 * stays empty.
 *
 * @param constraints all that a plan has to respect, as `constraintsOf` gives them
 */
export function problemOf(session: Session, constraints: readonly Constraint[], { held, pins }: Settled): Problem {
  const closed = new Set([...held, ...closedSlots(session)]);
  const ranks = ranksOf(session);
  const activities = session.activities.map(({ id, minutes }) => {
    const known = minutes ?? { least: printedMinutes(session, id), most: printedMinutes(session, id) };
    return { subject: activitySubject(id), minutes: known, rank: ranks.get(id) ?? 0 };
  });
  const activityIndex = new Map(session.activities.map(({ id }, index) => [id, index]));
  const appearances = appearancesOf(session).map(
    ({ subject, activity }): ProblemAppearance => ({ subject, activity: activityIndex.get(activity.id) ?? -1 }),
  );
  const indexOf = new Map([...activities, ...appearances].map(({ subject }, index) => [subject, index]));
  const all = [...constraints, ...structureOf(session), ...pinsOf(pins)].flatMap((constraint): ProblemConstraint[] => {
    const spec = toProblemSpec(constraint, indexOf);
    const { rule, code, level, cost, data } = constraint;
    return spec === undefined ? [] : [{ ...spec, rule, code, level, cost, data }];
  });
  const heaviestFirst = all.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  const { kept, leftOut } = withoutCycles(heaviestFirst, { activities, appearances });
  const problem: Problem = {
    grain: grainOf(session),
    slots: ownSlots(session).map(({ served, capacity }, index) => ({
      key: session.slots[index]?.key ?? "",
      served,
      capacity,
      held: closed.has(index),
    })),
    activities,
    appearances,
    held: standingIn(session, indexOf, closed),
    constraints: kept,
    leftOut,
  };
  const broken = brokenByHeld(problem);
  return {
    ...problem,
    constraints: kept.filter((constraint) => !broken.has(constraint)),
    leftOut: [...leftOut, ...broken],
  };
}

function closedSlots(session: Session): readonly number[] {
  return session.meetings
    .filter((meeting) => !isOwnWork(meeting) || meeting.status === "cancelled")
    .filter(({ status, slot }) => status !== "cancelled" || session.slots[slot]?.meeting === undefined)
    .map(({ slot }) => slot);
}

/** Each appearance stands once, with its activity: for those that only entries tell of, no rule says so. */
function structureOf(session: Session): readonly Constraint[] {
  const told = new Set(appearanceStructure(session).map(({ appearance }) => appearance.subject));
  const slots = new Set(session.slots.keys());
  const stamp = { rule: "activity-incomplete", code: "appearance", level: "hard", cost: 1, data: {} } as const;
  return appearancesOf(session)
    .filter(({ subject }) => !told.has(subject))
    .flatMap(({ subject, activity }): Constraint[] => [
      { ...stamp, kind: "count", subjects: [subject], slots, least: 1, most: 1 },
      { ...stamp, kind: "during", subject, other: activitySubject(activity.id) },
    ]);
}

function pinsOf(pins: Settled["pins"]): readonly Constraint[] {
  return [...pins].map(([subject, slots]) => ({
    kind: "allowed-slots",
    subjects: [subject],
    slots,
    rule: pinned,
    code: pinned,
    level: "hard",
    cost: 1,
    data: {},
  }));
}

/** The usual grain, or the largest smaller one of which all the minutes of activities are multiples. */
function grainOf(session: Session): number {
  const stated = session.activities.flatMap(({ id, minutes, parts }) => [
    minutes?.least ?? printedMinutes(session, id),
    minutes?.most ?? 0,
    parts.minutes ?? 0,
  ]);
  return stated.reduce(greatestCommonDivisor, usualGrain);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** What is printed of an activity that states no minutes. */
function printedMinutes(session: Session, id: string): number {
  const { activities, entries } = lookup(session);
  const own = activities.get(id)?.entries ?? [];
  return own.reduce((sum, entry) => sum + (entries.get(entry)?.minutes ?? usualGrain), 0) || usualGrain;
}
