import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { withoutActivities } from "../check/not-judged.ts";
import { activitySubject } from "../check/subjects.ts";

/** An activity waits for those that it comes after. */
export const activityOrder = defineRule({
  id: "activity-order",
  title: "An activity starts when those that it comes `after` have ended",
  force: "logical",
  source: { document: "logic", reading: "Both may be in one meeting when the earlier one stands first" },
  messages: {
    early: (d: PlaceWords) =>
      `Unexpected ${d.subject} on ${d.slot}, expected it after ${d.other}, which ends on ${d.otherSlot}`,
  },
  mends: {
    early: (d) => `Move ${d.subject} behind ${d.otherSlot}, or bring ${d.other} forward`,
  },
  notJudged: (session) =>
    withoutActivities(session) ??
    (session.activities.some(({ after }) => after.length > 0) ? undefined : "no activity states what it comes after"),
  *constrain(session, constraint) {
    for (const { id, after } of session.activities) {
      for (const earlier of after) {
        yield constraint("early", {
          kind: "precedence",
          before: [activitySubject(earlier)],
          after: [activitySubject(id)],
          from: "end",
          lag: 0,
        });
      }
    }
  },
});
