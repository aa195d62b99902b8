import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { ownActivities } from "../check/own-activities.ts";
import { activitySubject } from "../check/subjects.ts";
import { whereMissing } from "../check/where-missing.ts";
import { quantity } from "../internal/quantity.ts";
import type { Activity } from "../model/activity.ts";

/** The report comes when everything that it reports is over. */
export const reportAdoptedLast = defineRule({
  id: "report-adopted-last",
  title: "The report is adopted in the last meeting, when everything else is over",
  force: "practice",
  level: "medium",
  source: {
    document: "practice",
    reading:
      'Of committees and working groups (A/HRC/13/60, para. 108), not of every body. What has no kind of its own ("other", such as the closing), and what the file itself places after the report, may follow it. Medium: without it there is no programme',
  },
  parameters: {
    lag: {
      type: "integer",
      default: 0,
      least: 0,
      most: 40,
      asks: "Slots from the end of everything else to the report: 0 lets them share a meeting, 1 asks for a later slot (2, with two meetings a day, for a night's translation)",
    },
  },
  messages: {
    missing: () => "Unexpected programme without the adoption of the report, expected it in the last meeting",
    early: (d: PlaceWords & { readonly lag: number }) =>
      `Unexpected ${d.subject} on ${d.slot}, expected it ${d.lag === 0 ? "" : `at least ${quantity(d.lag, "slot")} `}after ${d.other}, which ends on ${d.otherSlot}`,
  },
  mends: {
    missing: () => "Add an entry, or an activity, of the kind adoption-of-report",
    early: (d) => `Move the report behind ${d.other}`,
  },
  notJudged: (session) => withoutActivities(session) ?? onlyAnExcerpt(session),
  *check(session, report) {
    if (session.activities.some(isReport)) return;
    yield report("missing", {
      subjects: ["session"],
      ...whereMissing(session),
      data: {},
    });
  },
  *constrain(session, constraint, { lag }) {
    const reports = session.activities.filter(isReport);
    const afterwards = followers(session.activities, new Set(reports.map(({ id }) => id)));
    const others = ownActivities(session).filter(
      (activity) => !isReport(activity) && activity.kind !== "other" && !afterwards.has(activity.id),
    );
    if (reports.length === 0 || others.length === 0) return;
    yield constraint("early", {
      kind: "precedence",
      before: others.map(({ id }) => activitySubject(id)),
      after: reports.map(({ id }) => activitySubject(id)),
      from: "end",
      lag,
      data: { lag },
    });
  },
});

function isReport({ kind }: Activity): boolean {
  return kind === "adoption-of-report";
}

/** The activities that the file places after some others, directly or not. */
function followers(activities: readonly Activity[], leaders: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set([
    ...leaders,
    ...activities.filter(({ after }) => after.some((id) => leaders.has(id))).map(({ id }) => id),
  ]);
  return all.size === leaders.size ? leaders : followers(activities, all);
}
