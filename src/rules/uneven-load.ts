import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { ownActivities } from "../check/own-activities.ts";
import { ownSlots } from "../check/placement.ts";
import { activitySubject } from "../check/subjects.ts";
import type { Activity } from "../model/activity.ts";
import { lookup } from "../model/lookup.ts";
import type { Session } from "../model/session.ts";

const step = 30;

/** No meeting is crowded while others have room. */
export const unevenLoad = defineRule({
  id: "uneven-load",
  title: "The minutes of work are spread evenly over the meetings",
  force: "practice",
  source: {
    document: "practice",
    reading: `An even spread is all the minutes of the activities, at their most, over all slots with service, rounded up to ${step}. What a meeting has beyond that counts by the ${step} minutes begun. Not judged unless all minutes are known`,
  },
  messages: {
    crowded: (d: PlaceWords & { readonly even: number }) =>
      `Unexpected load on ${d.slot}, up to ${d.amount * step} minutes over an even spread, expected at most ${d.even} minutes of work in a meeting`,
  },
  mends: {
    crowded: () => "Move some of it to a meeting with less work",
  },
  notJudged: (session) =>
    withoutActivities(session) ??
    onlyAnExcerpt(session) ??
    (evenSpread(session) === undefined ? "the minutes of some activities are not known" : undefined),
  *constrain(session, constraint) {
    const even = evenSpread(session);
    const subjects = ownActivities(session).map(({ id }) => activitySubject(id));
    if (even === undefined || subjects.length === 0) return;
    yield constraint("crowded", {
      kind: "capacity",
      subjects,
      limits: new Map(session.slots.map(({ index }) => [index, even])),
      unit: "minutes",
      step,
      data: { even },
    });
  },
});

/** Minutes of work in each meeting if all had the same; `undefined` when those of an activity are not known. */
function evenSpread(session: Session): number | undefined {
  let total = 0;
  for (const activity of ownActivities(session)) {
    const minutes = minutesOf(session, activity);
    if (minutes === undefined) return undefined;
    total += minutes;
  }
  const served = ownSlots(session).filter((slot) => slot.served).length;
  return Math.ceil(total / Math.max(served, 1) / step) * step;
}

function minutesOf(session: Session, { minutes, entries }: Activity): number | undefined {
  if (minutes !== undefined) return minutes.most;
  const { entries: known } = lookup(session);
  return entries.reduce<number | undefined>((sum, id) => {
    const stated = known.get(id)?.minutes;
    return sum === undefined || stated === undefined ? undefined : sum + stated;
  }, 0);
}
