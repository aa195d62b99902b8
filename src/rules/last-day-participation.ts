import { defineRule } from "../check/define-rule.ts";
import { describeDate } from "../check/describe.ts";
import { describeRelated } from "../check/describe-related.ts";
import { withoutProgramme, withoutSessionInRole } from "../check/not-judged.ts";
import { isOwnWork } from "../check/own-activities.ts";
import { lastDayOf, sessionsInRole } from "../check/sessions-in-role.ts";
import { quantity } from "../internal/quantity.ts";
import type { PlainDate } from "../time/date.ts";

/** Members can hear the conclusions of the Working Group of Experts on People of African Descent. */
export const lastDayParticipation = defineRule({
  id: "last-day-participation",
  title: "The group does not meet on the last day of the Working Group of Experts on People of African Descent",
  force: "encourages",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 105",
    quote:
      "encourages its members to participate in the last day of the sessions of the Working Group of Experts on People of African Descent in order to promote dialogue and exchange of ideas between the two mechanisms, as well as to take stock of the conclusions and recommendations of the Working Group of Experts",
    reading:
      "Who has a meeting cannot take part elsewhere. The group's meetings count, formal or not; side events do not, nor what is cancelled. The other sessions are related ones with the role `wgepad`",
  },
  messages: {
    "meets-on-last-day": (d: { readonly meetings: number; readonly on: PlainDate; readonly of: string }) =>
      `Unexpected ${quantity(d.meetings, "meeting")} on ${describeDate(d.on)}, the last day of the ${d.of}, expected none, so that members can take part in it`,
  },
  mends: {
    "meets-on-last-day": (d) =>
      `Move ${d.meetings === 1 ? "the meeting" : "the meetings"} to another day, or ask for earlier dates of the ${d.of}`,
  },
  notJudged: (session) => withoutProgramme(session) ?? withoutSessionInRole(session, "wgepad"),
  *check(session, report) {
    const scheduled = session.meetings.filter((meeting) => isOwnWork(meeting) && meeting.status !== "cancelled");
    for (const related of sessionsInRole(session, "wgepad")) {
      const on = lastDayOf(related);
      const meetings = scheduled.filter((meeting) => meeting.on === on);
      const [first] = meetings;
      if (first === undefined) continue;
      const other = `related:${related.body}`;
      yield report("meets-on-last-day", {
        subjects: [other, ...meetings.map(({ id }) => `meeting:${id}`)],
        related: [{ subject: other, note: "ends that day", path: [...related.path, "dates"] }],
        path: [...first.path, "on"],
        cost: meetings.length,
        data: { meetings: meetings.length, on, of: describeRelated(session, related) },
      });
    }
  },
});
