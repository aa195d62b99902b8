import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { ownActivities } from "../check/own-activities.ts";
import { activitySubject } from "../check/subjects.ts";
import { whereMissing } from "../check/where-missing.ts";
import type { Activity } from "../model/activity.ts";
import { substance } from "../model/substance.ts";

/** The programme of work is agreed before the work starts. */
export const programmeAdoptedFirst = defineRule({
  id: "programme-adopted-first",
  title: "The programme of work is adopted before the substance starts",
  force: "practice",
  source: {
    document: "practice",
    reading:
      "Of committees and working groups, not of every body. The substance is everything from the review to the adoption of recommendations; opening, elections, agenda, organization of work and general statements may come before (A/HRC/13/60, para. 12: adopted in the 14th meeting, after five meetings on substance)",
  },
  messages: {
    missing: () =>
      "Unexpected programme without the adoption of the programme of work, expected it before the substance",
    early: (d: PlaceWords) =>
      `Unexpected ${d.subject} on ${d.slot}, before the programme of work is adopted, expected it after ${d.other} on ${d.otherSlot}`,
  },
  mends: {
    missing: () => "Add an entry, or an activity, of the kind adoption-of-programme",
    early: (d) => `Move ${d.other} to the front, or the work on substance behind it`,
  },
  notJudged: (session) => withoutActivities(session) ?? onlyAnExcerpt(session),
  *check(session, report) {
    if (session.activities.some(isAdoption)) return;
    yield report("missing", { subjects: ["session"], ...whereMissing(session), data: {} });
  },
  *constrain(session, constraint) {
    const own = ownActivities(session);
    const adoptions = own.filter(isAdoption);
    const substantive = own.filter(({ kind }) => substance.includes(kind));
    if (adoptions.length === 0 || substantive.length === 0) return;
    yield constraint("early", {
      kind: "precedence",
      before: adoptions.map(({ id }) => activitySubject(id)),
      after: substantive.map(({ id }) => activitySubject(id)),
      from: "end",
      lag: 0,
    });
  },
});

function isAdoption({ kind }: Activity): boolean {
  return kind === "adoption-of-programme";
}
