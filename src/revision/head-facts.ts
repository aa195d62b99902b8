import { en } from "../language/en.ts";
import type { DateRange } from "../model/date-range.ts";
import { describeDate } from "../model/describe.ts";
import { describeHours, describeTime } from "../model/describe-hours.ts";
import type { Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
import { partsOfDay } from "../model/word-lists.ts";
import { parseClockRange } from "../time/clock.ts";
import { dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from "../time/date.ts";
import { wallOf } from "../time/zone.ts";
import { type Fact, fact, values, words } from "./facts.ts";

/** What the head of the document says of the programme itself. */
export function programmeFacts(session: Session): readonly Fact[] {
  const { programme, timeZone } = session;
  if (programme === undefined) return [];
  const { title, symbol, revision, status, label, issued, adopted, covers, columns, footnotes } = programme;
  const at = adopted?.meeting === undefined ? [] : [`at the ${en.nthMeeting(adopted.meeting)}`];
  const on = adopted?.on === undefined ? [] : [`on ${describeDate(adopted.on)}`];
  return [
    ...fact("symbol", "wording", symbol),
    ...fact("revision", "wording", revision === undefined || revision === 0 ? undefined : String(revision)),
    ...fact("status", "wording", status),
    ...(issued === undefined
      ? []
      : [{ what: "issue", grade: "wording" as const, value: describeInstant(issued, timeZone), key: String(issued) }]),
    ...fact("adoption", "wording", at.length + on.length === 0 ? undefined : [...at, ...on].join(", ")),
    ...words(session, "title", "wording", title),
    ...words(session, "label", "wording", label),
    ...values("days covered", "wording", (covers ?? []).map(describeRange)),
    ...fact("columns", "wording", columns),
    ...footnotes.flatMap(({ mark, text }) => words(session, `footnote ${mark}`, "wording", text)),
  ];
}

/** When and where the session meets, and who presides. */
export function sessionFacts(session: Session): readonly Fact[] {
  const { body, title, dates, timeZone, venue, hours, officers } = session;
  return [
    ...words(session, "name of the body", "wording", body.name),
    ...fact("acronym of the body", "wording", body.acronym),
    ...words(session, "parent of the body", "wording", body.parent),
    ...fact("page of the body", "wording", body.url),
    ...words(session, "title", "wording", title),
    ...values("dates", "date", dates.map(describeRange)),
    ...fact("time zone", "half-day", timeZone),
    ...words(session, "city", "room", venue?.city),
    ...words(session, "building", "room", venue?.building),
    ...fact("room", "room", venue?.room),
    ...words(session, "country", "room", venue?.country),
    ...partsOfDay.flatMap((part) => {
      const range = hours.get(part);
      return fact(`hours of the ${part}`, "half-day", range === undefined ? undefined : describeHours(range));
    }),
    ...(session.data.session.otherHours ?? []).flatMap(({ date, ...parts }) =>
      partsOfDay.flatMap((part) => {
        const range = parseClockRange(parts[part] ?? "");
        const what = `hours of the ${part} on ${describeDate(date)}`;
        return fact(what, "half-day", range === undefined ? undefined : describeHours(range));
      }),
    ),
    ...values(
      "officers",
      "wording",
      officers.map((officer) => {
        const duty = textIn(officer.function, "en", session.language).text;
        const group = officer.of === undefined ? "" : ` (${textIn(officer.of, "en", session.language).text})`;
        return `${duty} ${officer.name}${group}`;
      }),
    ),
  ];
}

function describeRange({ from, to }: DateRange): string {
  return en.dateRange(calendarDay(from), calendarDay(to));
}

function calendarDay(date: PlainDate) {
  return { year: yearOf(date), month: monthOf(date), day: dayOf(date), weekday: weekdayOf(date) };
}

/** An instant for people, on the clock of a zone: `Tuesday, 13 October 2009, 18.00`. */
function describeInstant(instant: number, timeZone: string): string {
  const { date, minutes } = wallOf(instant, timeZone);
  return `${describeDate(date)}, ${describeTime(minutes)}`;
}
