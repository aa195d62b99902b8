import { defineRule } from "../check/define-rule.ts";
import { describeDate, describeMeeting } from "../check/describe.ts";
import { onlyAnExcerpt, withoutProgramme } from "../check/not-judged.ts";
import { en } from "../language/en.ts";
import type { PlainDate } from "../time/date.ts";

/** Stated meeting numbers are those of the count. */
export const meetingNumberMismatch = defineRule({
  id: "meeting-number-mismatch",
  title: "Stated meeting numbers agree with the count and with the dates that go with them",
  force: "logical",
  level: "medium",
  source: {
    document: "logic",
    reading:
      "Medium: a slip of the pen. Formal meetings of the body itself are counted from 1, cancelled ones not. One missing meeting shifts all that follow: only the first is reported",
  },
  messages: {
    number: (d: { readonly meeting: string; readonly stated: number; readonly counted: number }) =>
      `Unexpected number ${d.stated} of the meeting on ${d.meeting}, expected ${d.counted} by the count`,
    adoption: (d: { readonly number: number; readonly on: PlainDate; readonly held: PlainDate }) =>
      `Unexpected adoption at the ${en.nthMeeting(d.number)} on ${describeDate(d.on)}, expected ${describeDate(d.held)}, the date of that meeting`,
  },
  mends: {
    number: (d) => `State ${d.counted}, or add or cancel the meetings that make the difference`,
    adoption: () => "Correct the date or the number of the meeting under `adopted`",
  },
  notJudged: (session) => withoutProgramme(session) ?? onlyAnExcerpt(session),
  *check(session, report) {
    let shift = 0;
    for (const meeting of session.meetings) {
      const { id, ordinal, statedNumber, path } = meeting;
      if (ordinal === undefined || statedNumber === undefined) continue;
      const shifted = statedNumber - ordinal;
      if (shifted !== 0 && shifted !== shift) {
        yield report("number", {
          subjects: [`meeting:${id}`],
          path: [...path, "number"],
          data: { meeting: describeMeeting(session, meeting), stated: statedNumber, counted: ordinal },
        });
      }
      shift = shifted;
    }

    const { meeting: number, on, path = [] } = session.programme?.adopted ?? {};
    if (number === undefined || on === undefined) return;
    const meeting = session.meetings.find(
      ({ ordinal, statedNumber }) => ordinal !== undefined && (statedNumber ?? ordinal) === number,
    );
    if (meeting !== undefined && meeting.on !== on) {
      yield report("adoption", {
        subjects: [`meeting:${meeting.id}`],
        related: [{ subject: `meeting:${meeting.id}`, note: `the ${en.nthMeeting(number)}`, path: meeting.path }],
        path: [...path, "on"],
        data: { number, on, held: meeting.on },
      });
    }
  },
});
