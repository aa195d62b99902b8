import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { ownActivities } from "../check/own-activities.ts";
import { activitySubject } from "../check/subjects.ts";
import { quantity } from "../internal/quantity.ts";

/** A body meets no more often than it is entitled to. */
export const entitlementExceeded = defineRule({
  id: "entitlement-exceeded",
  title: "The session has no more meetings than the body is entitled to",
  force: "practice",
  level: "medium",
  source: {
    document: "practice",
    reading:
      "The entitlement is the body's own: state it as a parameter. For the Intergovernmental Working Group on the Durban Declaration we read ten days of two meetings, 20. Meetings count in which the body does something, formally or not. Medium: more meetings have neither interpreters nor a budget",
  },
  parameters: {
    meetings: {
      type: "integer",
      default: 0,
      least: 0,
      most: 1000,
      asks: "Meetings to which the body is entitled in a session; 0 when it is not known",
    },
  },
  messages: {
    exceeded: (d: PlaceWords & { readonly meetings: number }) =>
      `Unexpected ${quantity(d.amount, "meeting")} too many, from ${d.slot}, expected at most ${quantity(d.meetings, "meeting")} in the session`,
  },
  mends: {
    exceeded: (d) => `Do the same work in ${quantity(d.meetings, "meeting")}, or state the entitlement that holds`,
  },
  notJudged: (session, { meetings }) =>
    withoutActivities(session) ??
    onlyAnExcerpt(session) ??
    (meetings === 0 ? "no entitlement to meetings is stated" : undefined),
  *constrain(session, constraint, { meetings }) {
    yield constraint("exceeded", {
      kind: "count",
      subjects: ownActivities(session).map(({ id }) => activitySubject(id)),
      slots: new Set(session.slots.keys()),
      most: meetings,
      data: { meetings },
    });
  },
});
