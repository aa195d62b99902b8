import { defined } from "../../internal/defined.ts";
import type { Meeting } from "../../model/programme.ts";
import type { Session } from "../../model/session.ts";
import { marks } from "../entry-lines.ts";
import { line, linkLines, struck } from "../meeting-lines.ts";
import type { Line, Run } from "../table-value.ts";
import { joined, type Wording } from "../wording.ts";
import { dayEntries } from "./day-entries.ts";
import type { DayEntry, DayMeeting } from "./day-value.ts";

/** One meeting of an order of the day. */
export function dayMeeting(session: Session, meeting: Meeting, wording: Wording): DayMeeting {
  const { catalogue, text, hours } = wording;
  const { id, part, on, room = session.venue?.room, note, status, footnotes } = meeting;
  const kind = kindOf(meeting, wording);
  const titles = titleRuns(meeting, wording);
  // Without number and title the kind has to do.
  const [heading = [{ text: kind ?? catalogue.meeting }], ...more] = titles;
  const labels = [
    ...(kind === undefined || titles.length === 0 ? [] : [kind]),
    ...(meeting.parallel ? [catalogue.inParallel] : []),
  ];
  const strike = status === "cancelled" ? struck : (each: Line): Line => each;
  const end = [...(note === undefined ? [] : [line("note", text(note))]), ...linkLines(meeting, wording)];
  return {
    kind: "meeting",
    id,
    part: { text: catalogue.introduce(catalogue.partsOfDay[part]) },
    hours: hours(meeting.hours, on),
    ...defined({ room: room === undefined ? undefined : { text: room } }),
    heading: strike(line("title", ...heading, ...marks(footnotes))),
    lines: [
      ...(status === "scheduled" ? [] : [line("status", { text: catalogue[status] })]),
      ...more.map((runs) => strike(line("title", ...runs))),
      ...(labels.length === 0 ? [] : [strike(line("label", { text: labels.join(" · ") }))]),
    ],
    entries: dayEntries(session, meeting, wording).map((entry) => withEachLine(entry, strike)),
    end: end.map(strike),
  };
}

/** Number, title and whose meeting it is; the first is the heading. A title such as "33rd plenary meeting" tells the number itself. */
function titleRuns(meeting: Meeting, { catalogue, text }: Wording): readonly (readonly Run[])[] {
  const { title, organ, jointWith } = meeting;
  const number = meeting.statedNumber ?? meeting.ordinal;
  const named = title === undefined ? undefined : text(title);
  const told = named?.text.split(/\D+/).includes(String(number)) ?? false;
  return [
    ...(number === undefined || told ? [] : [[{ text: catalogue.nthMeeting(number) }]]),
    ...(named === undefined ? [] : [[named]]),
    ...(organ === undefined ? [] : [[text(organ)]]),
    ...(jointWith === undefined
      ? []
      : [joined([[{ text: catalogue.jointMeetingWith }], [text(jointWith)]], catalogue.space)]),
  ];
}

/** `Public meeting`, `Side event`: here every meeting says who may come. */
function kindOf({ type, access, title, entries }: Meeting, { catalogue }: Wording): string | undefined {
  // "Registration of delegates" says by itself what kind of meeting it is.
  if (type === "registration" && (title !== undefined || entries.length > 0)) return undefined;
  return catalogue.meetingType(type, access) ?? (type === "formal" ? catalogue.publicMeeting : undefined);
}

function withEachLine({ lines, lists }: DayEntry, change: (line: Line) => Line): DayEntry {
  return { lines: lines.map(change), lists: lists.map((list) => ({ ...list, lines: list.lines.map(change) })) };
}
