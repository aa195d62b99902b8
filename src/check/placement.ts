import type { Session } from "../model/session.ts";
import type { PlacedPart, Placement } from "./constraint.ts";
import { isOwnWork } from "./own-activities.ts";
import type { SubjectFacts } from "./subjects.ts";
import { subjectsOf } from "./subjects.ts";

/** Minutes that an entry counts when it states none, and the step in which plans divide time. */
export const grain = 15;

/**
 * Where the activities and appearances of a session stand, in the meetings of its layer.
 *
 * Several entries of one activity in one meeting are one part: its minutes are their sum, stated when all of them are, and it
 * stands where the first of them is printed. The slot of a side event, of registration and the like serves
 * others, even when it is cancelled.
 *
 * @example
 * placementOf(session).parts.get("activity:4(a)/discussion")?.map(({ slot }) => slot); // [8, 9, 16]
 */
export function placementOf(session: Session): Placement {
  return {
    slots: ownSlots(session),
    parts: new Map([...subjectsOf(session)].map(([subject, facts]) => [subject, partsOf(facts)])),
  };
}

/** Every slot of the session, served when the body itself can meet in it. */
export function ownSlots(session: Session): Placement["slots"] {
  const taken = new Set(session.meetings.filter((meeting) => !isOwnWork(meeting)).map(({ slot }) => slot));
  return session.slots.map(({ index, served, capacity }) => ({ served: served && !taken.has(index), capacity }));
}

function partsOf({ standing }: SubjectFacts): readonly PlacedPart[] {
  return [...standing].map(([slot, entries]) => ({
    slot,
    minutes: entries.reduce((sum, { entry }) => sum + (entry.minutes ?? grain), 0),
    stated: entries.every(({ entry }) => entry.minutes !== undefined),
    ...(entries[0] === undefined ? {} : { order: entries[0].position }),
  }));
}
