import { defineRule } from "../check/define-rule.ts";
import { describeActivity, describeMeeting } from "../check/describe.ts";
import { onlyAnExcerpt, withoutProgramme } from "../check/not-judged.ts";
import { lookup } from "../model/lookup.ts";

/** What is continued was begun. */
export const continuedWithoutFirstPart = defineRule({
  id: "continued-without-first-part",
  title: "An entry marked (continued) has an earlier part of the same activity",
  force: "practice",
  level: "medium",
  source: {
    document: "practice",
    reading:
      "A bare heading of an item with sub-items continues nothing. Medium: the reader looks for a first part that is not there (A/HRC/13/60, annex III, 12 October 2009, afternoon)",
  },
  messages: {
    "no-first-part": (d: { readonly activity: string; readonly meeting: string }) =>
      `Unexpected "(continued)" after ${d.activity} on ${d.meeting}, expected an earlier meeting with its first part`,
  },
  mends: {
    "no-first-part": () => "Remove the mark, or add the first part to an earlier meeting",
  },
  notJudged: (session) => withoutProgramme(session) ?? onlyAnExcerpt(session),
  *check(session, report) {
    const { activities } = lookup(session);
    for (const meeting of session.meetings) {
      if (meeting.status === "cancelled") continue;
      for (const { id, continued, continues, activity: of, path } of meeting.entries) {
        const activity = activities.get(of ?? "");
        if (!continued || continues !== undefined || activity === undefined) continue;
        yield report("no-first-part", {
          subjects: [`entry:${id}`, `activity:${activity.id}`],
          path: [...path, "continued"],
          on: "key",
          data: { activity: describeActivity(session, activity), meeting: describeMeeting(session, meeting) },
        });
      }
    }
  },
});
