import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { withoutActivities } from "../check/not-judged.ts";
import { grain } from "../check/placement.ts";
import { activitySubject } from "../check/subjects.ts";
import { groupBy } from "../internal/group-by.ts";
import { quantity } from "../internal/quantity.ts";

/** What is done in a meeting fits its hours. */
export const meetingOverCapacity = defineRule({
  id: "meeting-over-capacity",
  title: "The minutes of a meeting's entries fit its hours",
  force: "logical",
  source: {
    document: "logic",
    reading: `An entry without minutes counts ${grain}. An open end lasts to midnight, a meeting without a stated end its nominal length`,
  },
  messages: {
    over: (d: PlaceWords & { readonly capacity: number }) =>
      `Unexpected ${quantity(d.capacity + d.amount, "minute")} of work on ${d.slot}, expected at most the ${quantity(d.capacity, "minute")} of its hours`,
  },
  mends: {
    over: (d) => `Move or shorten ${quantity(d.amount, "minute")} of work, or give the meeting longer hours`,
  },
  notJudged: withoutActivities,
  *constrain(session, constraint) {
    const subjects = session.activities.map(({ id }) => activitySubject(id));
    if (subjects.length === 0) return;
    // One constraint for each length of meeting, so that its message can tell the length.
    for (const [limit, slots] of groupBy(session.slots, ({ capacity }) => capacity)) {
      yield constraint("over", {
        kind: "capacity",
        subjects,
        limits: new Map(slots.map(({ index }) => [index, limit])),
        unit: "minutes",
        data: { capacity: limit },
      });
    }
  },
});
