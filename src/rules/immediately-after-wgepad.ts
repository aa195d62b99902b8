import { defineRule } from "../check/define-rule.ts";
import { describeDate } from "../check/describe.ts";
import { describeRelated } from "../check/describe-related.ts";
import { firstDay } from "../check/session-days.ts";
import { daysInCommon, lastDayOf, sessionsInRole } from "../check/sessions-in-role.ts";
import { compareText } from "../internal/compare-text.ts";
import { quantity } from "../internal/quantity.ts";
import { addDays, datesFrom, type PlainDate } from "../time/date.ts";
import { isWorkingDay, workingDaysBetween } from "../time/working-days.ts";

/** The session follows at once on that of the Working Group of Experts on People of African Descent. */
export const immediatelyAfterWgepad = defineRule({
  id: "immediately-after-wgepad",
  title: "The session is held immediately after that of the Working Group of Experts on People of African Descent",
  force: "requests",
  inForceFrom: 8,
  about: "dates",
  source: {
    document: "A/HRC/13/60",
    clause: "para. 105",
    quote:
      "requests that, in coordination with Conference Services, the sessions of the Intergovernmental Working Group … are held immediately after the sessions of the Working Group of Experts on People of Descent",
    reading:
      "No working day in between: a session that ends on a Friday is followed on the next Monday. Holidays are those that the file lists. Of several sessions (related ones with the role `wgepad`) the latest that ended before the first day counts",
  },
  messages: {
    gap: (d: {
      readonly days: number;
      readonly after: string;
      readonly ended: PlainDate;
      readonly starts: PlainDate;
      readonly expected: PlainDate;
    }) =>
      `Unexpected start on ${describeDate(d.starts)}, ${quantity(d.days, "working day")} after the ${d.after} ended on ${describeDate(d.ended)}, expected ${describeDate(d.expected)}, the next working day`,
    overlap: (d: { readonly days: number; readonly with: string; readonly first: PlainDate }) =>
      `Unexpected ${quantity(d.days, "day")} in common with the ${d.with}, from ${describeDate(d.first)}, expected a start after it has ended`,
  },
  mends: {
    gap: (d) => `Start on ${describeDate(d.expected)}, or ask for later dates of the ${d.after}`,
    overlap: (d) => `Start after the ${d.with} has ended`,
  },
  notJudged: (session) =>
    sessionsInRole(session, "wgepad").some(
      (related) => daysInCommon(session, related).length > 0 || lastDayOf(related) < firstDay(session).date,
    )
      ? undefined
      : "the file lists no earlier session with the role wgepad",
  *check(session, report) {
    const starts = firstDay(session);
    const sessions = sessionsInRole(session, "wgepad");
    const overlapping = sessions.flatMap((related) => {
      const days = daysInCommon(session, related);
      const [first] = days;
      return first === undefined ? [] : [{ related, first, days: days.length }];
    });
    for (const { related, first, days } of overlapping) {
      yield report("overlap", {
        subjects: ["session", `related:${related.body}`],
        related: [{ subject: `related:${related.body}`, note: "held here", path: [...related.path, "dates"] }],
        path: starts.path,
        cost: days,
        data: { days, with: describeRelated(session, related), first },
      });
    }
    if (overlapping.length > 0) return;

    const latest = sessions
      .filter((related) => lastDayOf(related) < starts.date)
      .toSorted((a, b) => compareText(lastDayOf(a), lastDayOf(b)))
      .at(-1);
    if (latest === undefined) return;
    const ended = lastDayOf(latest);
    const days = workingDaysBetween(ended, starts.date, session.holidays);
    const expected = datesFrom(addDays(ended, 1), starts.date).find((date) => isWorkingDay(date, session.holidays));
    if (days === 0 || expected === undefined) return;
    yield report("gap", {
      subjects: ["session", `related:${latest.body}`],
      related: [{ subject: `related:${latest.body}`, note: "ended here", path: [...latest.path, "dates"] }],
      path: starts.path,
      cost: days,
      data: { days, after: describeRelated(session, latest), ended, starts: starts.date, expected },
    });
  },
});
