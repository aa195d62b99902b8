import { defined } from "../internal/defined.ts";
import type { Entry, Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { calendarGrid } from "./calendar-grid.ts";
import { reasonOf } from "./cells.ts";
import { wholeTitle } from "./entry-title.ts";
import type { JsonEntry, JsonMeeting, JsonNoMeeting } from "./json-programme.ts";
import { jsonHours, textOfRuns, texts } from "./json-text.ts";
import type { Wording } from "./wording.ts";

/** A meeting as data. */
export function jsonMeeting(session: Session, meeting: Meeting, wording: Wording): JsonMeeting {
  const { id, on, part, hours, type, access, status, parallel, room, interpretation, url, webcast } = meeting;
  return {
    id,
    on,
    part,
    ...jsonHours(hours),
    ...defined({ number: meeting.statedNumber ?? meeting.ordinal }),
    ...texts({ title: meeting.title, organ: meeting.organ, jointWith: meeting.jointWith }, wording),
    type,
    access,
    status,
    parallel,
    ...defined({ room: room ?? session.venue?.room }),
    interpretation,
    ...defined({ url, webcast }),
    footnotes: meeting.footnotes,
    ...texts({ note: meeting.note }, wording),
    entries: meeting.entries.map((entry) => jsonEntry(session, entry, wording)),
  };
}

function jsonEntry(session: Session, entry: Entry, wording: Wording): JsonEntry {
  const { id, items, printedItem, kind, container, continued, continues, activity, hours, minutes } = entry;
  return {
    id,
    items,
    ...defined({ printedItem }),
    kind,
    title: textOfRuns(wholeTitle(session, entry, wording)),
    heading: container,
    continued,
    ...defined({ continues, activity }),
    ...(hours && { hours: jsonHours(hours) }),
    ...defined({ minutes }),
    panellists: entry.panellists,
    documents: entry.documents,
    footnotes: entry.footnotes,
    ...texts({ note: entry.note }, wording),
  };
}

/** The parts of days that a table prints as without a meeting, in order of time. */
export function noMeetings(session: Session, wording: Wording): readonly JsonNoMeeting[] {
  const grid = calendarGrid(session);
  return grid.weeks
    .flatMap(({ days }) => days)
    .flatMap((date) =>
      grid.parts.flatMap(({ part }): readonly JsonNoMeeting[] => {
        const slot = grid.meetingsIn(date, part).length > 0 ? undefined : grid.idleSlot(date, part);
        if (slot === undefined) return [];
        return [{ on: date, part, ...jsonHours(slot.hours), ...texts({ reason: reasonOf(session, slot) }, wording) }];
      }),
    );
}
