import { lookup } from "../model/lookup.ts";
import type { Meeting } from "../model/programme.ts";
import type { Change, MeetingChange, ValueChange } from "./change.ts";
import { partName } from "./entry-name.ts";
import { valueChanges } from "./facts.ts";
import { meetingFacts } from "./meeting-facts.ts";
import { gradeOfMove, placeOf } from "./place.ts";
import { renumberings } from "./renumberings.ts";
import { sharedChanges } from "./shared-changes.ts";
import type { Work } from "./work.ts";

/** What meetings come, go, move, are cancelled, are numbered anew, or have another room. */
export function meetingChanges(work: Work): readonly Change[] {
  const { old, next } = work;
  const [before, now] = [lookup(old).meetings, lookup(next).meetings];
  const both = old.meetings.flatMap((was) => {
    const is = now.get(was.id);
    return is === undefined ? [] : [{ was, is }];
  });
  return [
    ...old.meetings.filter(({ id }) => !now.has(id)).map((meeting) => comingOrGoing("meeting-removed", meeting, work)),
    ...next.meetings
      .filter(({ id }) => !before.has(id))
      .map((meeting) => comingOrGoing("meeting-added", meeting, work)),
    ...both.flatMap(({ was, is }) => placeChanges(was, is, work)),
    ...sharedChanges(both.flatMap(({ was, is }) => statedChanges(was, is, work))),
    ...renumberings(old, next),
  ];
}

function comingOrGoing(kind: MeetingChange["kind"], meeting: Meeting, { old, next, pairs }: Work): MeetingChange {
  const session = kind === "meeting-added" || kind === "meeting-reinstated" ? next : old;
  const alone = pairs.flatMap((pair) => (pair.old && pair.now ? [] : [(pair.now ?? pair.old).entry]));
  return {
    kind,
    // To go, or to come, cancelled asks nothing of anybody.
    grade: meeting.status === "cancelled" ? "wording" : "date",
    at: placeOf(session, meeting),
    entries: meeting.entries
      .filter((entry) => alone.includes(entry) && !entry.container)
      .map((entry) => partName(session, entry)),
    ...concernedBy(meeting),
  };
}

function placeChanges(was: Meeting, is: Meeting, work: Work): readonly Change[] {
  const stands = is.status !== "cancelled";
  if (stands !== (was.status !== "cancelled")) {
    return [stands ? comingOrGoing("meeting-reinstated", is, work) : comingOrGoing("meeting-cancelled", was, work)];
  }
  const [from, to] = [placeOf(work.old, was), placeOf(work.next, is)];
  if (from.on === to.on && from.part === to.part && from.hours === to.hours) return [];
  const grade = stands ? gradeOfMove(from, to) : "wording";
  return [{ kind: "meeting-moved", grade, from, to, ...concernedBy(was, is) }];
}

function statedChanges(was: Meeting, is: Meeting, { old, next }: Work): readonly ValueChange[] {
  const at = placeOf(next, is);
  const concerned = { of: at.name, at, ...concernedBy(was, is) };
  const changes = valueChanges(concerned, meetingFacts(old, was), meetingFacts(next, is));
  return is.status === "cancelled" ? changes.map((change) => ({ ...change, grade: "wording" })) : changes;
}

/** Whom and what the change of a meeting concerns, as it was and as it is. */
function concernedBy(...meetings: readonly Meeting[]): Pick<Change, "meetings" | "items" | "panellists"> {
  const entries = meetings.flatMap((meeting) => meeting.entries);
  return {
    meetings: [...new Set(meetings.map(({ id }) => id))],
    items: [...new Set(entries.flatMap(({ items }) => items))],
    panellists: [...new Set(entries.flatMap(({ panellists }) => panellists))],
  };
}
