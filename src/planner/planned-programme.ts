import { grain } from "../check/placement.ts";
import { subjectsOf } from "../check/subjects.ts";
import { defined } from "../internal/defined.ts";
import { type EntryData, type MeetingData, meetingsOfLayer } from "../model/build-meetings.ts";
import { lookup } from "../model/lookup.ts";
import type { Meeting } from "../model/programme.ts";
import type { SessionFile } from "../model/schema/session-file.ts";
import type { Session } from "../model/session.ts";
import type { Slot } from "../model/slot.ts";
import { entryTemplates } from "./entry-templates.ts";
import { orderInMeeting } from "./order.ts";
import type { Problem, Solution } from "./problem.ts";

/**
 * The session file with its programme as a solution puts it.
 *
 * Meetings that are held, cancelled, or not the body's own work stay as they are. Another one keeps its name, room, hours and
 * remarks when something stands in its slot, and is dropped when nothing does, unless it only ever had a heading. Entries keep how they are printed; later parts are
 * marked *(continued)*, minutes and panellists are those of the solution, and bare headings go, since tables print them anyway. Of
 * what states no minutes none are written while it stands for the grain, as before.
 *
 * @example
 * sessionFrom(plannedFile(session, problem, solution));
 */
export function plannedFile(session: Session, problem: Problem, solution: Solution): SessionFile {
  const { programme = { meetings: [] } } = session.data;
  return { ...session.data, programme: { ...programme, meetings: plannedMeetings(session, problem, solution) } };
}

function plannedMeetings(session: Session, problem: Problem, solution: Solution): MeetingData[] {
  const placed = new Map(meetingsOfLayer(session.data, session.layer).map(({ id, data }) => [id, data]));
  const entriesOf = plannedEntries(session, problem, solution);
  const kept = session.meetings.filter(
    (meeting) =>
      meeting.status === "cancelled" ||
      problem.slots[meeting.slot]?.held ||
      (isHeadingAlone(meeting, session) && entriesOf(meeting.slot).length === 0),
  );
  const standing = kept.flatMap(({ id, slot }) => {
    const data = placed.get(id);
    return data === undefined ? [] : [{ slot, data }];
  });
  const planned = session.slots.flatMap((slot) => {
    const entries = entriesOf(slot.index);
    if (problem.slots[slot.index]?.held || entries.length === 0) return [];
    return [{ slot: slot.index, data: { ...meetingIn(slot, placed), entries: [...entries] } }];
  });
  return [...standing, ...planned].toSorted((a, b) => a.slot - b.slot).map(({ data }) => data);
}

/** A meeting of which no more is said than the item that it is on, in a slot that is still served. */
function isHeadingAlone({ entries, slot }: Meeting, { slots }: Session): boolean {
  return slots[slot]?.served === true && entries.length > 0 && entries.every(({ container }) => container);
}

/** What a meeting in a slot is beside its entries: as it was, or a new one. The number is counted anew. */
function meetingIn(slot: Slot, placed: ReadonlyMap<string, MeetingData>): MeetingData {
  const before = placed.get(slot.meeting ?? "");
  if (before === undefined) return { on: slot.date, part: slot.part };
  const { number: _, entries: __, ...rest } = before;
  return rest;
}

/** The entries of each slot, in the order in which they are taken up. */
function plannedEntries(session: Session, problem: Problem, { parts, appearances }: Solution) {
  const templateOf = entryTemplates(session);
  const begun = new Map<number, number>();
  for (const { activity, slot } of parts) begun.set(activity, Math.min(slot, begun.get(activity) ?? slot));
  const minutesOf = new Map(parts.map(({ activity, slot, minutes }) => [`${activity}/${slot}`, minutes]));
  const subjects = subjectsOf(session);
  const speakers = (activity: number, slot: number): string[] => {
    const named = problem.appearances.flatMap((appearance, index) =>
      appearance.activity === activity && appearances[index] === slot
        ? (subjects.get(appearance.subject)?.panellist ?? [])
        : [],
    );
    return [...new Set(named)];
  };
  return (slot: number): readonly EntryData[] => {
    const here = parts.filter((part) => part.slot === slot).map(({ activity }) => activity);
    return orderInMeeting(problem, here).map((activity): EntryData => {
      const panellists = speakers(activity, slot);
      const minutes = minutesOf.get(`${activity}/${slot}`) ?? problem.grain;
      const { documents, footnotes, note, ...head } = templateOf(session.activities[activity]?.id ?? "", slot);
      return {
        ...head,
        ...((begun.get(activity) ?? slot) < slot ? { continued: true } : {}),
        ...(minutes === grain && isUntimed(session, activity) ? {} : { minutes }),
        ...(panellists.length > 0 ? { panellists } : {}),
        ...defined({ documents, footnotes, note }),
      };
    });
  };
}

/** Neither the activity nor what is printed of it states minutes. */
function isUntimed(session: Session, index: number): boolean {
  const activity = session.activities[index];
  const { entries } = lookup(session);
  return (
    activity?.minutes === undefined && activity?.entries.every((id) => entries.get(id)?.minutes === undefined) === true
  );
}
