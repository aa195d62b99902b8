import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { entryLines, marks } from "./entry-lines.ts";
import type { CellMeeting, Line, Run } from "./table-value.ts";
import type { Wording } from "./wording.ts";

/**
 * One meeting in a cell: when and where if that is not the usual, what kind of meeting it is, and its entries.
 *
 * @param showHours whether its hours are printed: when they are not those of the row
 */
export function meetingOfCell(session: Session, meeting: Meeting, showHours: boolean, wording: Wording): CellMeeting {
  const { catalogue, text, hours } = wording;
  const content = [
    ...titleLines(meeting, wording),
    ...entryLines(session, meeting, wording),
    ...(meeting.note === undefined ? [] : [line("note", text(meeting.note))]),
    ...linkLines(meeting, wording),
  ];
  const labels = labelLines(meeting, wording);
  const lines = [
    ...(showHours ? [line("hours", ...hours(meeting.hours, meeting.on))] : []),
    ...(meeting.room === undefined || meeting.room === session.venue?.room
      ? []
      : [line("room", { text: meeting.room })]),
    ...labels,
    ...(content.length + labels.length === 0 ? [line("title", { text: catalogue.meeting })] : content),
  ];
  const marked = withMarks(lines, meeting.footnotes);
  return { id: meeting.id, lines: meeting.status === "cancelled" ? marked.map(struck) : marked };
}

/** A line of one kind. */
export function line(kind: Line["kind"], ...runs: readonly Run[]): Line {
  return { kind, runs };
}

function labelLines(meeting: Meeting, { catalogue }: Wording): readonly Line[] {
  const { status, type, access, title, entries, parallel } = meeting;
  // "Registration of delegates" says by itself what kind of meeting it is.
  const named = type === "registration" && (title !== undefined || entries.length > 0);
  const kind = named ? undefined : catalogue.meetingType(type, access);
  const words = [...(kind === undefined ? [] : [kind]), ...(parallel ? [catalogue.inParallel] : [])];
  return [
    ...(status === "scheduled" ? [] : [line("status", { text: catalogue[status] })]),
    ...(words.length === 0 ? [] : [line("label", { text: words.join(" · ") })]),
  ];
}

function titleLines(meeting: Meeting, { catalogue, text }: Wording): readonly Line[] {
  const { statedNumber, title, organ, jointWith } = meeting;
  return [
    // A title such as "33rd plenary meeting" tells the number itself.
    ...(statedNumber === undefined || title !== undefined
      ? []
      : [line("title", { text: catalogue.nthMeeting(statedNumber) })]),
    ...(title === undefined ? [] : [line("title", text(title))]),
    ...(organ === undefined ? [] : [line("title", text(organ))]),
    ...(jointWith === undefined
      ? []
      : [line("title", { text: catalogue.jointMeetingWith }, { text: catalogue.space }, text(jointWith))]),
  ];
}

/** Addresses at which a meeting can be joined or watched. */
export function linkLines({ url, webcast }: Meeting, { catalogue }: Wording): readonly Line[] {
  return [
    ...(url === undefined ? [] : [line("link", { text: catalogue.online, href: url })]),
    ...(webcast === undefined ? [] : [line("link", { text: catalogue.webcast, href: webcast })]),
  ];
}

/** Puts footnote marks at the end of the first line that tells something of the meeting's own. */
function withMarks(lines: readonly Line[], footnotes: readonly string[]): readonly Line[] {
  const found = lines.findIndex(({ kind }) => kind !== "status" && kind !== "label");
  const marked = Math.max(0, found);
  return lines.map((each, index) => (index === marked ? { ...each, runs: [...each.runs, ...marks(footnotes)] } : each));
}

/** Strikes a line of a cancelled meeting out; the word that says so stays. */
export function struck(each: Line): Line {
  return each.kind === "status" ? each : { ...each, struck: true };
}
