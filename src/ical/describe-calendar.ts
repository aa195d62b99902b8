import { defined } from "../internal/defined.ts";
import type { CalendarDay } from "../language/catalogue.ts";
import type { Session } from "../model/session.ts";
import { dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from "../time/date.ts";
import { wallOf } from "../time/zone.ts";
import { oneLine } from "./text.ts";
import type { Wording } from "./wording.ts";

/** The name of a session's calendar: `IGWG: Seventh session`. */
export function nameOf({ title, number }: Session, { body, catalogue, text }: Wording): string {
  if (title === undefined && number === undefined) return body;
  return `${catalogue.introduce(body)}${catalogue.space}${title === undefined ? catalogue.session(number ?? 1) : text(title)}`;
}

/**
 * What a session's calendar holds, in lines: body, document, revision and dates.
 *
 * The revision stands here and not in the events, which are then the same from one revision to the next unless their meeting
 * changed.
 */
export function calendarDescriptionOf(session: Session, words: Wording): string {
  const { text, value } = words;
  const label = session.programme?.label;
  const lines = [
    text(session.body.name),
    ...documentLines(session, words),
    ...(label === undefined ? [] : [text(label)]),
  ];
  return value(lines.join("\n"));
}

function documentLines(session: Session, { catalogue, text }: Wording): readonly string[] {
  const { programme, layer, data } = session;
  if (layer === "as-held") return [[catalogue.status.asHeld, ...withSymbol(data.asHeld?.source)].join(catalogue.comma)];
  if (programme === undefined) return [];
  const { title, symbol, revision, issued, adopted, status } = programme;
  const head = title === undefined ? catalogue.programmeOfWork[status] : text(title);
  const meetingAndDay = {
    meeting: adopted?.meeting,
    on: adopted?.on === undefined ? undefined : calendarDay(adopted.on),
  };
  return [
    [head, ...withSymbol(symbol)].join(catalogue.comma),
    ...(revision === undefined || revision === 0 ? [] : [catalogue.revision(revision)]),
    ...(issued === undefined ? [] : [catalogue.issued(calendarDay(wallOf(issued, session.timeZone).date))]),
    ...(status === "adopted" ? [catalogue.adopted(defined(meetingAndDay))] : []),
  ];
}

function withSymbol(symbol: string | undefined): readonly string[] {
  return symbol === undefined ? [] : [oneLine(symbol)];
}

/** A date in the parts that a catalogue words. */
export function calendarDay(date: PlainDate): CalendarDay {
  return { year: yearOf(date), month: monthOf(date), day: dayOf(date), weekday: weekdayOf(date) };
}
