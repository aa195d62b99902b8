import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { describeDate } from "../check/describe.ts";
import { withoutActivities } from "../check/not-judged.ts";
import { activitySubject } from "../check/subjects.ts";
import { en } from "../language/en.ts";
import type { Activity } from "../model/activity.ts";
import type { Session } from "../model/session.ts";

type Window = NonNullable<Activity["window"]>;

/** An activity stands in its window. */
export const activityWindow = defineRule({
  id: "activity-window",
  title: "An activity stands only on the dates, in the parts of the day and in the meetings of its `window`",
  force: "logical",
  source: {
    document: "logic",
    reading: "Meetings are counted in slots with conference services, from 1, whether anything meets in them or not",
  },
  messages: {
    outside: (d: PlaceWords & { readonly window: string }) =>
      `Unexpected ${d.subject} on ${d.slot}, expected it ${d.window}`,
  },
  mends: {
    outside: () => "Move it into its window, or widen the window under `activities`",
  },
  notJudged: (session) =>
    withoutActivities(session) ??
    (session.activities.some(({ window }) => window !== undefined) ? undefined : "no activity states a window"),
  *constrain(session, constraint) {
    for (const { id, window } of session.activities) {
      if (window === undefined) continue;
      yield constraint("outside", {
        kind: "allowed-slots",
        subjects: [activitySubject(id)],
        slots: slotsOf(session, window),
        data: { window: describeWindow(window) },
      });
    }
  },
});

function slotsOf(session: Session, { from, to, parts, meetings }: Window): ReadonlySet<number> {
  const nth = new Map(session.slots.filter(({ served }) => served).map(({ index }, count) => [index, count + 1]));
  const allowed = session.slots.filter(({ index, date, part }) => {
    if ((from ?? date) > date || date > (to ?? date) || !(parts ?? [part]).includes(part)) return false;
    if (meetings === undefined) return true;
    const number = nth.get(index);
    return number !== undefined && (meetings.from ?? number) <= number && number <= (meetings.to ?? number);
  });
  return new Set(allowed.map(({ index }) => index));
}

function describeWindow({ from, to, parts, meetings }: Window): string {
  const { from: first, to: last } = meetings ?? {};
  return [
    ...(from === undefined ? [] : [`from ${describeDate(from)}`]),
    ...(to === undefined ? [] : [`until ${describeDate(to)}`]),
    ...(parts === undefined ? [] : [`in the ${en.list(parts)}`]),
    ...(first === undefined ? [] : [`from the ${en.nthMeeting(first)}`]),
    ...(last === undefined ? [] : [`until the ${en.nthMeeting(last)}`]),
  ].join(" ");
}
