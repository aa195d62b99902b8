import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { ownActivities } from "../check/own-activities.ts";
import { activitySubject } from "../check/subjects.ts";
import { substance } from "../model/substance.ts";

/** What has been begun is finished before something else is taken up. */
export const themeScattered = defineRule({
  id: "theme-scattered",
  title: "The parts of one activity of substance are in neighbouring meetings",
  force: "practice",
  source: {
    document: "practice",
    reading:
      "One finding for each slot in between. Slots without service, and those of side events and registration, part nothing. Elections, organization of work and the like may be taken up again later",
  },
  messages: {
    apart: (d: PlaceWords) =>
      `Unexpected break in ${d.subject} on ${d.slot}, between its parts, expected them in neighbouring meetings`,
  },
  mends: {
    apart: (d) => `Move the parts of ${d.subject} together`,
  },
  notJudged: (session) => withoutActivities(session) ?? onlyAnExcerpt(session),
  *constrain(session, constraint) {
    for (const { id, kind } of ownActivities(session)) {
      if (substance.includes(kind)) yield constraint("apart", { kind: "spread", subjects: [activitySubject(id)] });
    }
  },
});
