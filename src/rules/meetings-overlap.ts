import { defineRule } from "../check/define-rule.ts";
import { describeMeeting } from "../check/describe.ts";
import { meetingOverlaps } from "../check/meeting-overlaps.ts";
import { withoutProgramme } from "../check/not-judged.ts";
import { quantity } from "../internal/quantity.ts";
import { describeHours } from "../model/describe-hours.ts";

/** The body does not meet twice at once. */
export const meetingsOverlap = defineRule({
  id: "meetings-overlap",
  title: "Two meetings of the body do not overlap, unless they are declared parallel",
  force: "logical",
  source: {
    document: "logic",
    reading:
      'Formal meetings of the body itself. One may start when the other ends. "Or later if required" ends as stated, and of a meeting without a stated end only its start is known',
  },
  messages: {
    overlap: (d: { first: string; firstHours: string; second: string; secondHours: string; minutes: number }) =>
      `Unexpected meeting on ${d.second}, ${d.secondHours}, which overlaps the one on ${d.first}, ${d.firstHours}, by ${quantity(d.minutes, "minute")}, expected one meeting at a time`,
  },
  mends: {
    overlap: () => "Change the hours of one of them, or mark one as parallel if both are meant",
  },
  notJudged: withoutProgramme,
  *check(session, report) {
    const own = session.meetings.filter(({ type, organ }) => type === "formal" && organ === undefined);
    for (const { first, second, minutes } of meetingOverlaps(own)) {
      if (first.parallel || second.parallel) continue;
      yield report("overlap", {
        subjects: [`meeting:${first.id}`, `meeting:${second.id}`],
        related: [{ subject: `meeting:${first.id}`, note: "the other meeting", path: first.path }],
        path: second.path,
        cost: minutes,
        data: {
          first: describeMeeting(session, first),
          firstHours: describeHours(first.hours),
          second: describeMeeting(session, second),
          secondHours: describeHours(second.hours),
          minutes,
        },
      });
    }
  },
});
