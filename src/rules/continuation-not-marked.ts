import { defineRule } from "../check/define-rule.ts";
import { describeActivity, describeMeeting } from "../check/describe.ts";
import { withoutProgramme } from "../check/not-judged.ts";
import { quantity } from "../internal/quantity.ts";
import { lookup } from "../model/lookup.ts";

/** What goes on in a later meeting says so. */
export const continuationNotMarked = defineRule({
  id: "continuation-not-marked",
  title: "The later parts of an activity are marked (continued)",
  force: "practice",
  source: {
    document: "practice",
    reading:
      "One finding an activity, however many parts lack the mark. A bare heading of an item with sub-items continues nothing, and neither does a second entry in the meeting of the first part (A/HRC/13/60, annex III: item 2, in seven meetings)",
  },
  messages: {
    unmarked: (d: { readonly activity: string; readonly parts: number; readonly meeting: string }) =>
      `Unexpected ${quantity(d.parts, "later part")} of ${d.activity} without a mark, from ${d.meeting}, expected "(continued)" after ${d.parts === 1 ? "it" : "each"}`,
  },
  mends: {
    unmarked: () => 'Add "continued: true" to the entries',
  },
  notJudged: withoutProgramme,
  *check(session, report) {
    const { entries, meetings } = lookup(session);
    for (const activity of session.activities) {
      const unmarked = activity.entries.flatMap((id) => {
        const entry = entries.get(id);
        return entry?.continues === undefined || entry.continued ? [] : [entry];
      });
      const [first] = unmarked;
      const meeting = meetings.get(first?.meeting ?? "");
      if (first === undefined || meeting === undefined) continue;
      yield report("unmarked", {
        subjects: [`activity:${activity.id}`, ...unmarked.map(({ id }) => `entry:${id}`)],
        path: first.path,
        data: {
          activity: describeActivity(session, activity),
          parts: unmarked.length,
          meeting: describeMeeting(session, meeting),
        },
      });
    }
  },
});
