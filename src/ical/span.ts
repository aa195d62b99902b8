import { issuedAt } from "../revision/issued-at.ts";
import { addDays, type PlainDate } from "../time/date.ts";
import { formatInstant } from "../time/instant.ts";
import { calendarDescriptionOf, nameOf } from "./describe-calendar.ts";
import { locationOf } from "./describe-meeting.ts";
import type { CalendarPart } from "./part.ts";
import { textLine } from "./text.ts";
import { spanUid } from "./uid.ts";
import { organizerLines } from "./vevent.ts";

/** A part of a session from its first to its last day, as an event of a calendar. */
export interface SpanEvent {
  readonly uid: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly lines: readonly string[];
}

/**
 * The session as a whole, an event for each of its parts: whole days, the last one included, that keep no time busy.
 *
 * It tells the document and its revision, and so changes with every one: the revision is its sequence number.
 */
export function spansOf({ session, words }: CalendarPart, organized: boolean): readonly SpanEvent[] {
  const { programme, dates } = session;
  const issued = compact(formatInstant(issuedAt(session)));
  const venue = locationOf({}, session, words);
  return dates.map(({ from, to }, index) => {
    const uid = spanUid(session, index + 1);
    const lines = [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      `SEQUENCE:${programme?.revision ?? 0}`,
      `DTSTAMP:${issued}`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      // The end of whole days is not included (RFC 5545 section 3.6.1).
      `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
      textLine("SUMMARY", words.value(nameOf(session, words))),
      "TRANSP:TRANSPARENT",
      ...(venue === undefined ? [] : [textLine("LOCATION", words.value(venue))]),
      textLine("DESCRIPTION", words.value(calendarDescriptionOf(session, words))),
      textLine("CATEGORIES", words.body),
      `STATUS:${programme?.status === "draft" ? "TENTATIVE" : "CONFIRMED"}`,
      `LAST-MODIFIED:${issued}`,
      "CLASS:PUBLIC",
      ...(organized ? organizerLines(session) : []),
      "END:VEVENT",
    ];
    return { uid, from, to, lines };
  });
}

/** A date or an instant as iCalendar writes it. */
function compact(text: string): string {
  return text.replaceAll(/[-:]/g, "");
}
