import { formatPath, named, oneOf } from "../describe-value.ts";
import { meetingIds } from "../meeting-ids.ts";
import type { Problem } from "../problem.ts";
import type { Found, PartialFile, PartialMeeting } from "./partial-file.ts";
import { entriesOf, heldMeetings, members, programmeMeetings, states } from "./partial-file.ts";

/** What says too little to be used, or says a thing in two ways. */
export function* completeness(file: PartialFile): Iterable<Problem> {
  yield* subItems(file);
  yield* entries(file);
  yield* hours(file);
  yield* adoption(file);
}

function* subItems(file: PartialFile): Iterable<Problem> {
  const items = members(file.agenda, ["agenda"]);
  for (const { value, path } of items.flatMap((item) => members(item.value.subItems, [...item.path, "subItems"]))) {
    if (states(value, "letter") && states(value, "number")) {
      yield {
        code: "contradiction",
        message: "Unexpected key `number` beside `letter`, expected one of them",
        path: [...path, "number"],
        on: "key",
      };
    }
    if (!states(value, "letter") && !states(value, "number")) {
      yield {
        code: "missing-key",
        message: `Missing key \`letter\` or \`number\` in ${named(formatPath(path))}, expected a letter such as a, or a number such as 6.1`,
        path: [...path, "letter"],
        on: "key",
      };
    }
  }
}

function* entries(file: PartialFile): Iterable<Problem> {
  for (const { value, path } of entriesOf(file)) {
    if (states(value, "item") && states(value, "printedItem")) {
      yield {
        code: "contradiction",
        message:
          "Unexpected key `printedItem` beside `item`, expected it only for an item that the agenda does not have",
        path: [...path, "printedItem"],
        on: "key",
      };
    }
    // An activity of the file says what an entry is on; a name that only entries share does not.
    const telling = ["item", "printedItem", "title", ...(states(file, "activities") ? ["activity"] : [])];
    if (!telling.some((key) => states(value, key))) {
      yield {
        code: "empty-entry",
        message: `Unexpected entry ${named(formatPath(path))} that says nothing, expected ${oneOf(telling)}`,
        path,
      };
    }
  }
}

/** Meetings of which nothing tells the hours; a printed part of the day alone places no meeting in time. */
function* hours(file: PartialFile): Iterable<Problem> {
  const ownHours = new Set(
    programmeMeetings(file).flatMap(({ value }) => (states(value, "hours") ? namesOf(value) : [])),
  );
  for (const meeting of programmeMeetings(file)) yield* hoursOf(meeting, file);
  for (const meeting of heldMeetings(file)) {
    if (!namesOf(meeting.value).some((name) => ownHours.has(name))) yield* hoursOf(meeting, file);
  }
}

/** The names by which a meeting as held finds the meeting of the programme that it is laid over. */
function namesOf({ id, on, part }: PartialMeeting): readonly string[] {
  const period = on === undefined || part === undefined ? [] : meetingIds([{ on, part }]);
  return id === undefined ? period : [id, ...period];
}

function* hoursOf({ value, path }: Found<PartialMeeting>, file: PartialFile): Iterable<Problem> {
  const { on, part } = value;
  const { session } = file;
  if (states(value, "hours") || on === undefined || part === undefined || session?.hours === undefined) return;
  if (states(session, "otherHours") && session.otherHours === undefined) return;
  const others = (session.otherHours ?? []).filter((other) => other?.date === undefined || other.date === on);
  // A day whose date could not be read may be the one that has the hours.
  if (others.some((other) => other?.date === undefined)) return;
  const ofDay = others[0] ?? session.hours;
  if (states(ofDay, part)) return;
  const usual = others.length === 0 ? "`session.hours`" : `the \`session.otherHours\` of ${on}`;
  yield {
    code: "missing-hours",
    message: `Unexpected meeting in the ${part} of ${on} without hours, expected \`hours\` here or \`${part}\` in ${usual}`,
    path: [...path, "hours"],
    on: "key",
    advice: () => "Where only the beginning is known, write 18:30-",
  };
}

/** A programme cannot have been adopted at a meeting that the session does not have; an excerpt does not tell. */
function* adoption(file: PartialFile): Iterable<Problem> {
  const { programme } = file;
  const meeting = programme?.adopted?.meeting;
  if (programme?.meetings === undefined || meeting === undefined || states(programme, "covers")) return;
  const meetings = [...programmeMeetings(file), ...heldMeetings(file)].map(({ value }) => value);
  const most = Math.max(meetings.length, ...meetings.map(({ number }) => number ?? 0));
  if (meeting <= most) return;
  yield {
    code: "unknown-reference",
    message: `Unexpected meeting ${meeting}, expected one of the ${most} of the session`,
    path: ["programme", "adopted", "meeting"],
  };
}
