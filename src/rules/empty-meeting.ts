import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { describeMeeting } from "../check/describe.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { isOwnWork } from "../check/own-activities.ts";
import { activitySubject } from "../check/subjects.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";

/** Service is paid for: each meeting has something to do, and no slot between two meetings is left idle. */
export const emptyMeeting = defineRule({
  id: "empty-meeting",
  title: "Every meeting has something to do, and no slot between meetings is left idle without a reason",
  force: "practice",
  source: {
    document: "practice",
    reading:
      "The bare heading of an item with sub-items is nothing to do (A/HRC/13/60, annex III, 12 October 2009, morning). A slot under noService has its reason; so have slots before the first and after the last work. A meeting with a title of its own, or of another organ, need not tell more at either end of the session",
  },
  messages: {
    idle: (d: PlaceWords) =>
      `Unexpected idle slot on ${d.slot}, with work before and after it, expected something to be done in it`,
    bare: (d: { readonly meeting: string }) =>
      `Unexpected meeting on ${d.meeting} with nothing to do, expected an entry other than a heading`,
  },
  mends: {
    idle: () => "Add an entry that says what is done, move work into it, or give the reason under noService",
    bare: () => "Add an entry that says what is done, or remove the meeting",
  },
  notJudged: (session) => withoutActivities(session) ?? onlyAnExcerpt(session),
  *check(session, report) {
    for (const meeting of session.meetings) {
      if (!isBare(meeting) || isBetweenWork(session, meeting)) continue;
      yield report("bare", {
        subjects: [`meeting:${meeting.id}`],
        path: meeting.path,
        data: { meeting: describeMeeting(session, meeting) },
      });
    }
  },
  *constrain({ activities }, constraint) {
    if (activities.length === 0) return;
    yield constraint("idle", { kind: "spread", subjects: activities.map(({ id }) => activitySubject(id)) });
  },
});

function isBare(meeting: Meeting): boolean {
  const { status, title, organ, jointWith } = meeting;
  const told = title ?? organ ?? jointWith;
  return status !== "cancelled" && isOwnWork(meeting) && told === undefined && !hasWork(meeting);
}

function hasWork({ status, entries }: Meeting): boolean {
  return status !== "cancelled" && entries.some(({ container }) => !container);
}

/** Tells whether the slot of a meeting is one that the constraint speaks of. */
function isBetweenWork({ meetings, slots }: Session, { slot }: Meeting): boolean {
  const working = meetings.filter(hasWork).map((meeting) => meeting.slot);
  const served = slots[slot]?.served ?? false;
  return served && working.some((other) => other < slot) && working.some((other) => other > slot);
}
