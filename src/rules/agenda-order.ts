import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { ownActivities } from "../check/own-activities.ts";
import { activitySubject } from "../check/subjects.ts";
import { substance } from "../model/substance.ts";
import type { EntryKind } from "../model/words.ts";

const stages: readonly { readonly name: string; readonly kinds: readonly EntryKind[] }[] = [
  { name: "opening", kinds: ["opening"] },
  { name: "election of the chair", kinds: ["election"] },
  { name: "adoption of the agenda", kinds: ["adoption-of-agenda"] },
  { name: "organization of work", kinds: ["organization-of-work"] },
  { name: "substance", kinds: substance },
];

/** A session opens, elects, adopts its agenda and organizes its work before the substance. */
export const agendaOrder = defineRule({
  id: "agenda-order",
  title:
    "The session opens, elects its chair, adopts the agenda and organizes its work, in this order, before the substance starts",
  force: "practice",
  level: "medium",
  source: {
    document: "practice",
    reading:
      "Of committees and working groups (A/HRC/13/60, paras. 7 to 12), not of every body. By first occurrence: an item may be taken up again later. Medium: without it there is no programme",
  },
  messages: {
    early: (d: PlaceWords & { readonly earlier: string; readonly later: string }) =>
      `Unexpected ${d.subject} on ${d.slot}, before ${d.other} on ${d.otherSlot}, expected the ${d.earlier} to come before the ${d.later}`,
  },
  mends: {
    early: (d) => `Move ${d.subject} behind ${d.other}`,
  },
  notJudged: (session) => withoutActivities(session) ?? onlyAnExcerpt(session),
  *constrain(session, constraint) {
    const activities = ownActivities(session);
    const present = stages
      .map(({ name, kinds }) => ({
        name,
        subjects: activities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => activitySubject(id)),
      }))
      .filter(({ subjects }) => subjects.length > 0);
    for (const [index, later] of present.entries()) {
      const earlier = present[index - 1];
      if (earlier === undefined) continue;
      yield constraint("early", {
        kind: "precedence",
        before: earlier.subjects,
        after: later.subjects,
        from: "start",
        lag: 0,
        data: { earlier: earlier.name, later: later.name },
      });
    }
  },
});
