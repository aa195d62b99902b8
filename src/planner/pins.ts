import type { Subject } from "../check/constraint.ts";
import { activitySubject, subjectsOf } from "../check/subjects.ts";
import { ProgrammeError } from "../internal/errors.ts";
import { nearestName } from "../internal/nearest-name.ts";
import type { Session } from "../model/session.ts";

/** An activity that must not move. */
export interface Pin {
  /** Id of the activity. */
  readonly activity: string;
  /** Key of the slot in which all of it is to stand, `2010-10-19/morning`; where it stands now when absent. */
  readonly slot?: string;
}

/**
 * The slots in which each pinned activity may stand.
 *
 * @throws ProgrammeError `unknown-pin` when the session has no such activity or slot, or the activity stands nowhere yet
 */
export function pinnedSlots(session: Session, pins: readonly Pin[]): ReadonlyMap<Subject, ReadonlySet<number>> {
  const indexOf = new Map(session.slots.map(({ key, index }) => [key, index]));
  return new Map(
    pins.map(({ activity, slot }) => {
      const subject = activitySubject(activity);
      const facts = subjectsOf(session).get(subject);
      if (facts === undefined)
        throw unknown(
          activity,
          `activity "${activity}"`,
          session.activities.map(({ id }) => id),
        );
      if (slot === undefined) {
        if (facts.standing.size > 0) return [subject, new Set(facts.standing.keys())];
        const message = `Unexpected pin of "${activity}", expected an activity that stands in the programme, or a slot for it`;
        throw new ProgrammeError("unknown-pin", message, { pin: activity });
      }
      const index = indexOf.get(slot);
      if (index === undefined) throw unknown(activity, `slot ${slot}`, [...indexOf.keys()]);
      return [subject, new Set([index])];
    }),
  );
}

function unknown(pin: string, what: string, known: readonly string[]): ProgrammeError {
  const name = what.replace(/^\w+ "?|"$/g, "");
  const nearest = nearestName(name, known);
  const advice = nearest === undefined ? "" : `. Did you mean ${nearest}?`;
  return new ProgrammeError("unknown-pin", `Unexpected ${what}, expected one of the session${advice}`, { pin });
}
