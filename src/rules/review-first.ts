import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { activitySubject } from "../check/subjects.ts";
import { whereMissing } from "../check/where-missing.ts";
import { quantity } from "../internal/quantity.ts";
import { textIn } from "../model/text-in.ts";

/** A session begins with what became of the last one's recommendations. */
export const reviewFirst = defineRule({
  id: "review-first",
  title: "The session first reviews the implementation of the recommendations of the previous one",
  force: "agrees",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 95",
    quote:
      "agrees that at the beginning of each session it will review progress on implementation of recommendations adopted at the preceding session",
    reading:
      "The review (an activity of the kind `review`) starts before any theme; opening and procedure come before it as always. Another reading is a parameter",
  },
  parameters: {
    firstMeetings: {
      type: "integer",
      default: 0,
      least: 0,
      most: 40,
      asks: "Within how many meetings, counted in slots with service, the review has to be; 0 asks that it starts before the first theme",
    },
  },
  messages: {
    missing: () =>
      "Unexpected programme without a review of the recommendations of the previous session, expected one at its beginning",
    "after-theme": (d: PlaceWords & { readonly theme: string }) =>
      `Unexpected ${d.subject} on ${d.slot}, expected the review before the theme "${d.theme}": ${d.other} starts on ${d.otherSlot}`,
    late: (d: PlaceWords & { readonly firstMeetings: number }) =>
      `Unexpected ${d.subject} on ${d.slot}, expected it within the first ${quantity(d.firstMeetings, "meeting")}`,
  },
  mends: {
    missing: () => "Add an entry, or an activity, of the kind review",
    "after-theme": (d) => `Move the start of ${d.other} before ${d.slot}`,
    late: (d) => `Move it to one of the first ${quantity(d.firstMeetings, "meeting")}`,
  },
  notJudged: (session) => withoutActivities(session) ?? onlyAnExcerpt(session),
  *check(session, report) {
    if (session.activities.some(({ kind }) => kind === "review")) return;
    yield report("missing", {
      subjects: ["session"],
      ...whereMissing(session),
      data: {},
    });
  },
  *constrain(session, constraint, { firstMeetings }) {
    const reviews = session.activities.filter(({ kind }) => kind === "review").map(({ id }) => activitySubject(id));
    if (reviews.length === 0) return;
    if (firstMeetings > 0) {
      const served = session.slots.filter((slot) => slot.served).slice(0, firstMeetings);
      yield constraint("late", {
        kind: "allowed-slots",
        subjects: reviews,
        slots: new Set(served.map(({ index }) => index)),
        data: { firstMeetings },
      });
      return;
    }
    for (const { item, title } of session.themes) {
      const onTheme = session.activities.filter(({ items }) => items.includes(item));
      if (onTheme.length === 0) continue;
      yield constraint("after-theme", {
        kind: "precedence",
        before: reviews,
        after: onTheme.map(({ id }) => activitySubject(id)),
        from: "start",
        lag: 0,
        data: { theme: textIn(title, "en", session.language).text },
      });
    }
  },
});
