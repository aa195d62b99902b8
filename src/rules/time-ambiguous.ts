import { defineRule } from "../check/define-rule.ts";
import { describeMeeting } from "../check/describe.ts";
import { meetingEnds } from "../check/meeting-ends.ts";
import { withoutProgramme } from "../check/not-judged.ts";
import { describeTime } from "../model/describe-hours.ts";
import { wallOf } from "../time/zone.ts";

/** The hours of a meeting are on the clock once that day. */
export const timeAmbiguous = defineRule({
  id: "time-ambiguous",
  title: "A meeting does not start or end in an hour that the change from summer time repeats",
  force: "logical",
  level: "medium",
  source: { document: "logic", reading: "Medium: a slip of the pen, what is meant is one of two hours" },
  messages: {
    repeated: (d: {
      readonly end: "start" | "end";
      readonly meeting: string;
      readonly time: string;
      readonly zone: string;
      readonly earlier: string;
      readonly later: string;
    }) =>
      `Unexpected ${d.end} at ${d.time} of the meeting on ${d.meeting}, a time that the clock change in ${d.zone} repeats (at ${d.earlier} and ${d.later} UTC), expected a time that comes once`,
  },
  mends: {
    repeated: () => "Choose an hour outside the clock change",
  },
  notJudged: withoutProgramme,
  *check(session, report) {
    for (const { meeting, end, minutes, wall } of meetingEnds(session)) {
      if (wall.kind !== "repeat") continue;
      yield report("repeated", {
        subjects: [`meeting:${meeting.id}`],
        path: [...meeting.path, "hours"],
        data: {
          end,
          meeting: describeMeeting(session, meeting),
          time: describeTime(minutes),
          zone: session.timeZone,
          earlier: describeTime(wallOf(wall.earlier, "UTC").minutes),
          later: describeTime(wallOf(wall.later, "UTC").minutes),
        },
      });
    }
  },
});
