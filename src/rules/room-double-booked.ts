import { defineRule } from "../check/define-rule.ts";
import { describeMeeting } from "../check/describe.ts";
import { describeHours } from "../check/describe-hours.ts";
import { meetingOverlaps } from "../check/meeting-overlaps.ts";
import { withoutProgramme } from "../check/not-judged.ts";
import { groupBy } from "../internal/group-by.ts";
import { quantity } from "../internal/quantity.ts";

/** A room holds one meeting at a time. */
export const roomDoubleBooked = defineRule({
  id: "room-double-booked",
  title: "A room holds one meeting at a time",
  force: "logical",
  source: {
    document: "logic",
    reading:
      "Meetings of every type, the body's own and others'. Names of rooms are compared without regard to capitals and spaces",
  },
  messages: {
    overlap: (d: {
      room: string;
      first: string;
      firstHours: string;
      second: string;
      secondHours: string;
      minutes: number;
    }) =>
      `Unexpected second meeting in ${d.room} on ${d.second}, ${d.secondHours}, which overlaps the one on ${d.first}, ${d.firstHours}, by ${quantity(d.minutes, "minute")}, expected an empty room`,
  },
  mends: {
    overlap: (d) => `Give one of them another room than ${d.room}, or other hours`,
  },
  notJudged: (session) =>
    withoutProgramme(session) ??
    (session.meetings.some(({ room }) => room !== undefined) ? undefined : "no meeting states its room"),
  *check(session, report) {
    for (const inRoom of groupBy(session.meetings, ({ room }) => sameRoom(room)).values()) {
      for (const { first, second, minutes } of meetingOverlaps(inRoom)) {
        if (second.room === undefined) continue;
        yield report("overlap", {
          subjects: [`meeting:${first.id}`, `meeting:${second.id}`],
          related: [{ subject: `meeting:${first.id}`, note: "the room is booked here", path: [...first.path, "room"] }],
          path: [...second.path, "room"],
          cost: minutes,
          data: {
            room: second.room,
            first: describeMeeting(session, first),
            firstHours: describeHours(first.hours),
            second: describeMeeting(session, second),
            secondHours: describeHours(second.hours),
            minutes,
          },
        });
      }
    }
  },
});

function sameRoom(room: string | undefined): string | undefined {
  return room?.toLowerCase().replaceAll(/\s+/g, " ").trim();
}
