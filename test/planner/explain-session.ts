import type { Subject } from "../../src/check/constraint.ts";
import { constraintsOf } from "../../src/check/constraints-of.ts";
import type { BoundRule } from "../../src/check/rule.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { ownRules } from "../../src/own-rules.ts";
import type { Problem } from "../../src/planner/problem.ts";
import { problemOf } from "../../src/planner/problem-of.ts";
import type { SessionFragment } from "../support/session-file.ts";
import { sessionFile } from "../support/session-file.ts";

/** What is settled, by the keys of slots. */
export interface SettledKeys {
  readonly held?: readonly string[];
  readonly pins?: Readonly<Record<Subject, readonly string[]>>;
}

/** A session, its rules, and the problem that they make. */
export interface PlannedSession {
  readonly session: Session;
  readonly rules: readonly BoundRule[];
  readonly problem: Problem;
}

/** The problem of a session of the five days from Monday, 18 to Friday, 22 October 2010, unless the fragment states others. */
export function plannedSession(
  { session: head, ...sections }: SessionFragment,
  { held = [], pins = {} }: SettledKeys = {},
): PlannedSession {
  const dates = { from: "2010-10-18", to: "2010-10-22" };
  const session = sessionFrom(sessionFile({ ...sections, session: { dates, ...head } }));
  const { rules } = ownRules(session);
  const indicesOf = (keys: readonly string[]): ReadonlySet<number> =>
    new Set(keys.map((key) => session.slots.findIndex((slot) => slot.key === key)));
  const problem = problemOf(session, constraintsOf(session, rules), {
    held: indicesOf(held),
    pins: new Map(Object.entries(pins).map(([subject, keys]) => [subject, indicesOf(keys)])),
  });
  return { session, rules, problem };
}

/** An activity with a title and a kind that say nothing. */
export function activity(
  id: string,
  minutes: number | { readonly least: number; readonly most: number },
  rest: object = {},
) {
  return { id, title: id.toUpperCase(), kind: "discussion" as const, minutes, ...rest };
}
