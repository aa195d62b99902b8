import { defineRule } from "../check/define-rule.ts";
import { describeMeeting } from "../check/describe.ts";
import { meetingEnds } from "../check/meeting-ends.ts";
import { withoutProgramme } from "../check/not-judged.ts";
import { describeTime } from "../model/describe-hours.ts";
import { wallOf } from "../time/zone.ts";

/** The hours of a meeting are on the clock that day. */
export const timeDoesNotExist = defineRule({
  id: "time-does-not-exist",
  title: "A meeting does not start or end in an hour that the change to summer time leaves out",
  force: "logical",
  level: "medium",
  source: { document: "logic", reading: "Medium: a slip of the pen, what is meant is an hour earlier or later" },
  messages: {
    skipped: (d: {
      readonly end: "start" | "end";
      readonly meeting: string;
      readonly time: string;
      readonly zone: string;
      readonly before: string;
      readonly after: string;
    }) =>
      `Unexpected ${d.end} at ${d.time} of the meeting on ${d.meeting}, a time that the clock change in ${d.zone} leaves out, expected ${d.before} or ${d.after}`,
  },
  mends: {
    skipped: (d) => `Write ${d.before} or ${d.after}`,
  },
  notJudged: withoutProgramme,
  *check(session, report) {
    for (const { meeting, end, minutes, wall } of meetingEnds(session)) {
      if (wall.kind !== "gap") continue;
      yield report("skipped", {
        subjects: [`meeting:${meeting.id}`],
        path: [...meeting.path, "hours"],
        data: {
          end,
          meeting: describeMeeting(session, meeting),
          time: describeTime(minutes),
          zone: session.timeZone,
          before: describeTime(wallOf(wall.before, session.timeZone).minutes),
          after: describeTime(wallOf(wall.after, session.timeZone).minutes),
        },
      });
    }
  },
});
