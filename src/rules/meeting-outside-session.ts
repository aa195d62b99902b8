import { defineRule } from "../check/define-rule.ts";
import { describeDate, describeMeeting } from "../check/describe.ts";
import { withoutProgramme } from "../check/not-judged.ts";
import { quantity } from "../internal/quantity.ts";
import { daysBetween, type PlainDate } from "../time/date.ts";

interface Outside {
  readonly meeting: string;
  /** Days from the nearest day of the session. */
  readonly days: number;
  readonly side: "before" | "after";
  readonly nearest: PlainDate;
}

/** Every meeting is on a day of the session. */
export const meetingOutsideSession = defineRule({
  id: "meeting-outside-session",
  title: "Every meeting is on a day of the session, or of one of its parts",
  force: "logical",
  source: {
    document: "logic",
    reading:
      "A registration desk may open on the eve of the session; informal meetings and side events count like the body's own",
  },
  messages: {
    outside: (d: Outside) =>
      `Unexpected meeting on ${d.meeting}, ${quantity(d.days, "day")} ${d.side} the nearest day of the session, expected ${describeDate(d.nearest)} or another day of the session`,
  },
  mends: {
    outside: () => "Correct the date of the meeting, or the dates of the session",
  },
  notJudged: withoutProgramme,
  *check(session, report) {
    for (const meeting of session.meetings) {
      const { id, on, status, type, path } = meeting;
      if (status === "cancelled" || type === "registration") continue;
      if (session.dates.some(({ from, to }) => from <= on && on <= to)) continue;
      const [nearest] = session.dates
        .map(({ from, to }) =>
          on < from
            ? { days: daysBetween(on, from), side: "before" as const, nearest: from }
            : { days: daysBetween(to, on), side: "after" as const, nearest: to },
        )
        .toSorted((a, b) => a.days - b.days);
      if (nearest === undefined) continue;
      yield report("outside", {
        subjects: [`meeting:${id}`],
        path: [...path, "on"],
        data: { meeting: describeMeeting(session, meeting), ...nearest },
      });
    }
  },
});
