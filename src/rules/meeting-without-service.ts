import { defineRule } from "../check/define-rule.ts";
import { describeMeeting } from "../check/describe.ts";
import { withoutActivities } from "../check/not-judged.ts";
import { isOwnWork, ownActivities } from "../check/own-activities.ts";
import { activitySubject } from "../check/subjects.ts";
import { groupBy } from "../internal/group-by.ts";
import type { Session } from "../model/session.ts";
import type { Slot } from "../model/slot.ts";
import { textIn } from "../model/text-in.ts";

interface Unserved {
  /** What meets: an activity, or "a meeting". */
  readonly subject: string;
  readonly slot: string;
  readonly reason: string;
}

/** No meeting is where conference services are not. */
export const meetingWithoutService = defineRule({
  id: "meeting-without-service",
  title: "No meeting is in a slot without conference services, on a holiday or on a weekend",
  force: "logical",
  source: {
    document: "logic",
    reading:
      "A weekend is medium: bodies have met on Saturdays (General Assembly, 28 September 2019), at a price. Side events and registration need no services",
  },
  codeLevels: { weekend: "medium" },
  messages: {
    "no-service": (d: Unserved) =>
      `Unexpected ${d.subject} on ${d.slot}, expected nothing there, since there is no service: ${d.reason}`,
    holiday: (d: Unserved) =>
      `Unexpected ${d.subject} on ${d.slot}, expected nothing on an official holiday: ${d.reason}`,
    weekend: (d: Unserved) => `Unexpected ${d.subject} on ${d.slot}, expected a working day`,
  },
  mends: {
    "no-service": () => "Move it to a slot with service, or cancel the meeting",
    holiday: () => "Move it to a working day",
    weekend: () => "Move it to a working day, or waive the finding with the decision to meet on the weekend",
  },
  notJudged: withoutActivities,
  *constrain(session, constraint) {
    const subjects = ownActivities(session).map(({ id }) => activitySubject(id));
    if (subjects.length === 0) return;
    const closed = session.slots.flatMap((slot) => {
      const code = slot.unserved;
      return code === undefined ? [] : [{ code, index: slot.index, reason: reasonOf(session, slot) }];
    });
    for (const group of groupBy(closed, ({ code, reason }) => `${code} ${reason}`).values()) {
      const slots = new Set(session.slots.keys());
      for (const { index } of group) slots.delete(index);
      for (const { code, reason } of group.slice(0, 1))
        yield constraint(code, { kind: "allowed-slots", subjects, slots, data: { reason } });
    }
  },
  // A meeting printed without any activity is placed by no constraint.
  *check(session, report) {
    for (const meeting of session.meetings) {
      const slot = session.slots[meeting.slot];
      if (slot?.unserved === undefined || meeting.status === "cancelled" || !isOwnWork(meeting)) continue;
      if (meeting.entries.some(({ activity }) => activity !== undefined)) continue;
      yield report(slot.unserved, {
        subjects: [`meeting:${meeting.id}`],
        path: meeting.path,
        data: { subject: "meeting", slot: describeMeeting(session, meeting), reason: reasonOf(session, slot) },
      });
    }
  },
});

function reasonOf(session: Session, { date, part, unserved }: Slot): string {
  const text =
    unserved === "no-service"
      ? session.noService.find((closed) => closed.date === date && (closed.part ?? part) === part)?.reason
      : session.holidays.get(date);
  return text === undefined ? "weekend" : textIn(text, "en", session.language).text;
}
