import { defineRule } from "../check/define-rule.ts";
import { describeDate, describeMeeting } from "../check/describe.ts";
import { withoutProgramme } from "../check/not-judged.ts";
import { en } from "../language/en.ts";
import type { Weekday } from "../model/words.ts";
import { addDays, type PlainDate, weekdayOf } from "../time/date.ts";

/** A printed weekday is that of its date. */
export const weekdayMismatch = defineRule({
  id: "weekday-mismatch",
  title: "A printed weekday agrees with its date",
  force: "logical",
  level: "medium",
  source: {
    document: "logic",
    reading:
      'Medium: a slip of the pen, one of the two is right ("Tuesday, 28 September 2015" in an order of the day of the Human Rights Council, a Monday)',
  },
  messages: {
    weekday: (d: {
      readonly meeting: string;
      readonly printed: Weekday;
      readonly on: PlainDate;
      readonly nearest: PlainDate;
    }) =>
      `Unexpected weekday ${d.printed} of the meeting on ${d.meeting}, expected ${en.weekdays[weekdayOf(d.on) - 1]}`,
  },
  mends: {
    weekday: (d) => `Correct the weekday, or the date if ${describeDate(d.nearest)} is meant`,
  },
  notJudged: (session) =>
    withoutProgramme(session) ??
    (session.meetings.some(({ weekday }) => weekday !== undefined) ? undefined : "no meeting states its weekday"),
  *check(session, report) {
    for (const meeting of session.meetings) {
      const { id, on, weekday, path } = meeting;
      if (weekday === undefined) continue;
      const later = (en.weekdays.indexOf(weekday) + 8 - weekdayOf(on)) % 7;
      if (later === 0) continue;
      yield report("weekday", {
        subjects: [`meeting:${id}`],
        path: [...path, "weekday"],
        data: {
          meeting: describeMeeting(session, meeting),
          printed: weekday,
          on,
          nearest: addDays(on, later > 3 ? later - 7 : later),
        },
      });
    }
  },
});
