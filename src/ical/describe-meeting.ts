import type { Catalogue } from "../language/catalogue.ts";
import type { Entry, Meeting } from "../model/programme.ts";
import type { Panellist, Session } from "../model/session.ts";
import type { ClockRange } from "../time/clock.ts";
import { calendarDay } from "./describe-calendar.ts";
import type { CalendarEvent } from "./part.ts";
import { oneLine } from "./text.ts";
import type { Wording } from "./wording.ts";

/**
 * One line about a meeting, for the box in the reader's calendar: `IGWG, 9th meeting: Discussion on migration`.
 *
 * Of a closed meeting it tells only that it is closed, of many entries the first two. A cancelled meeting says so first, since
 * not every reader shows the status.
 */
export function summaryOf(meeting: Meeting, words: Wording): string {
  const { catalogue, body } = words;
  const { comma, space } = catalogue;
  const { type, access, status } = meeting;
  const number = meeting.statedNumber ?? meeting.ordinal;
  const isClosed = access === "closed";
  const kind = catalogue.meetingType(type, access);
  // A title such as "Registration of delegates" says by itself what is registered.
  const isNamed = type === "registration" && meeting.title !== undefined;
  const who = present(
    body,
    meeting.organ && words.text(meeting.organ),
    number === undefined ? undefined : catalogue.nthMeeting(number),
    isClosed || isNamed ? undefined : kind,
  );
  const what = (isClosed ? kind : subjectOf(meeting, words)) ?? (who.length === 1 ? catalogue.meeting : undefined);
  const line = what === undefined ? who.join(comma) : `${catalogue.introduce(who.join(comma))}${space}${what}`;
  return oneLine(
    status === "cancelled" ? `${catalogue.introduce(catalogue.cancelled.toUpperCase())}${space}${line}` : line,
  );
}

function subjectOf({ title, entries }: Meeting, words: Wording): string | undefined {
  if (title !== undefined) return words.text(title);
  const done = entries.filter(({ container }) => !container);
  const titles = (done.length === 0 ? entries : done).map((entry) => titleAsPrinted(entry, words));
  const [first, second, ...more] = [...new Set(titles)];
  if (first === undefined || second === undefined) return first;
  const { semicolon } = words.catalogue;
  return `${first}${semicolon}${second}${more.length === 0 ? "" : `${semicolon}…`}`;
}

/** Where a meeting is held, on one line: `Room XX, Palais des Nations, Geneva`. */
export function locationOf({ room }: Pick<Meeting, "room">, { venue }: Session, words: Wording): string | undefined {
  const parts = present(room ?? venue?.room, venue?.building, venue?.city, venue?.country);
  return parts.length === 0 ? undefined : parts.map(words.text).join(words.catalogue.comma);
}

/**
 * What a meeting deals with, in plain lines: from where it was moved, its entries with panellists and documents, then what else
 * is to be known of it.
 *
 * Of a closed meeting it tells nothing.
 */
export function descriptionOf(event: CalendarEvent, people: "names" | "none"): string | undefined {
  const { meeting, session, words, movedFrom } = event;
  if (meeting.access === "closed") return undefined;
  const marks = new Set([...meeting.footnotes, ...meeting.entries.flatMap(words.marks)]);
  const footnotes = (session.programme?.footnotes ?? []).filter(({ mark }) => marks.has(mark));
  const lines = [
    ...(movedFrom === undefined ? [] : [words.catalogue.movedFrom(calendarDay(movedFrom.on), movedFrom.hours)]),
    ...meeting.entries.flatMap((entry) => [
      entryLine(entry, words),
      ...(people === "none" ? [] : panellistLines(entry, session, words)),
      ...documentLines(entry, words),
      ...present(entry.note).map(words.text),
    ]),
    ...circumstances(meeting, words),
    ...footnotes.map(({ mark, text }) => `${mark} ${words.text(text)}`),
  ];
  const text = lines
    .map(oneLine)
    .filter((line) => line !== "")
    .join("\n");
  return text === "" ? undefined : text;
}

function entryLine(entry: Entry, words: Wording): string {
  const { catalogue } = words;
  const numbers = entry.items.length > 0 ? entry.items : present(entry.printedItem);
  const item = numbers.length === 0 ? "" : `${catalogue.introduce(catalogue.item(numbers))}${catalogue.space}`;
  const hours = entry.hours === undefined ? "" : `${catalogue.space}(${hoursAsPrinted(entry.hours, catalogue)})`;
  return [`${item}${titleAsPrinted(entry, words)}${hours}`, ...words.marks(entry)].join(" ");
}

function titleAsPrinted(entry: Entry, { title, catalogue }: Wording): string {
  return entry.continued ? `${title(entry)}${catalogue.space}${catalogue.continued}` : title(entry);
}

function panellistLines(entry: Entry, session: Session, words: Wording): readonly string[] {
  return entry.panellists.flatMap((id) => {
    const panellist = session.panellists.get(id);
    return panellist === undefined ? [] : [`– ${panellistLine(panellist, words)}`];
  });
}

function panellistLine(panellist: Panellist, { text, commaOf, catalogue }: Wording): string {
  const { honorific, name, organization, note, status } = panellist;
  const named = honorific === undefined ? name : `${honorific} ${name}`;
  const answer =
    status === "to-be-confirmed" ? catalogue.toBeConfirmed : status === "declined" ? catalogue.declined : undefined;
  const facts = present(panellist.function, organization, note);
  return [[named, ...facts].map(text).join(commaOf(facts)), ...present(answer)].join(catalogue.comma);
}

function documentLines({ documents }: Entry, { catalogue }: Wording): readonly string[] {
  return documents.length === 0
    ? []
    : [`${catalogue.introduce(catalogue.documents)}${catalogue.space}${documents.join(catalogue.comma)}`];
}

/** What a calendar's own fields cannot say: that the end is open or assumed, who else meets, where it can be followed. */
function circumstances(meeting: Meeting, { catalogue, text }: Wording): readonly string[] {
  const { hours, status, parallel, jointWith, note, webcast } = meeting;
  const printed = hoursAsPrinted(hours, catalogue);
  return present(
    status === "tentative" ? catalogue.tentative : undefined,
    jointWith && `${catalogue.jointMeetingWith}${catalogue.space}${text(jointWith)}`,
    parallel ? catalogue.inParallel : undefined,
    hours.open ? printed : undefined,
    hours.to === undefined ? `${printed}${catalogue.space}(${catalogue.endNotStated})` : undefined,
    note && text(note),
    webcast && `${catalogue.introduce(catalogue.webcast)}${catalogue.space}${webcast}`,
  );
}

function hoursAsPrinted(hours: ClockRange, catalogue: Catalogue): string {
  return catalogue
    .hours(hours)
    .map((piece) => piece.text)
    .join("");
}

function present<T>(...values: readonly (T | undefined)[]): readonly T[] {
  return values.filter((value) => value !== undefined);
}
