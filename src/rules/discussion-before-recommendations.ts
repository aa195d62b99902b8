import type { PlaceWords } from "../check/constraint.ts";
import { defineRule } from "../check/define-rule.ts";
import { describeItem } from "../check/describe.ts";
import { onlyAnExcerpt, withoutActivities } from "../check/not-judged.ts";
import { ownActivities } from "../check/own-activities.ts";
import { activitySubject } from "../check/subjects.ts";
import { compareText } from "../internal/compare-text.ts";
import { groupBy } from "../internal/group-by.ts";
import type { Activity } from "../model/activity.ts";
import { lookup } from "../model/lookup.ts";
import type { Session } from "../model/session.ts";
import { discussing } from "../model/substance.ts";

/** On each topic: first the discussion, then the draft recommendations, then their adoption. */
export const discussionBeforeRecommendations = defineRule({
  id: "discussion-before-recommendations",
  title: "On one topic, the discussion comes before the draft recommendations, and these before their adoption",
  force: "practice",
  level: "medium",
  source: {
    document: "practice",
    reading:
      "A topic is an agenda item or sub-item by its full number (A/HRC/13/60, annex III). A review, an interactive dialogue and an exchange of experience on it count as its discussion, and so does the discussion of its sub-items. An adoption without an item, or on the item above, is of all draft recommendations below. Medium: without it there is no programme",
  },
  messages: {
    "recommendations-early": (d: PlaceWords & { readonly topic: string }) =>
      `Unexpected ${d.subject} on ${d.slot}, before the discussion of ${d.topic} is over, expected it after ${d.other}, which ends on ${d.otherSlot}`,
    "adoption-early": (d: PlaceWords & { readonly topic: string }) =>
      `Unexpected ${d.subject} on ${d.slot}, before the work on ${d.topic} is over, expected it after ${d.other}, which ends on ${d.otherSlot}`,
    "no-discussion": (d: { readonly topic: string }) =>
      `Unexpected recommendations on ${d.topic} without a discussion, expected one before them`,
  },
  mends: {
    "recommendations-early": (d) => `Move ${d.subject} behind ${d.other}`,
    "adoption-early": (d) => `Move ${d.subject} behind ${d.other}`,
    "no-discussion": (d) => `Add an entry, or an activity, of the kind discussion or review on ${d.topic}`,
  },
  notJudged: (session) => withoutActivities(session) ?? onlyAnExcerpt(session),
  *check(session, report) {
    for (const { number, name, discussions, drafts, adoptions, discussedAbove } of topicsOf(session)) {
      const [first] = [...inOrder(drafts), ...inOrder(adoptions)];
      if (first === undefined || discussions.length > 0 || discussedAbove) continue;
      yield report("no-discussion", {
        subjects: [`item:${number}`, `activity:${first.id}`],
        path: first.path,
        data: { topic: name },
      });
    }
  },
  *constrain(session, constraint) {
    for (const { name, discussions, drafts, adoptions } of topicsOf(session)) {
      const data = { topic: name };
      if (discussions.length > 0 && drafts.length > 0) {
        yield constraint("recommendations-early", { ...waitFor(discussions, drafts), data });
      }
      const worked = drafts.length > 0 ? drafts : discussions;
      if (worked.length > 0 && adoptions.length > 0)
        yield constraint("adoption-early", { ...waitFor(worked, adoptions), data });
    }
  },
});

interface Topic {
  readonly number: string;
  readonly name: string;
  /** On the topic and on its sub-items. */
  readonly discussions: readonly Activity[];
  /** True when the item that the topic is part of is discussed. */
  readonly discussedAbove: boolean;
  readonly drafts: readonly Activity[];
  /** On the topic; on the item above or without an item too, when there are draft recommendations. */
  readonly adoptions: readonly Activity[];
}

/** By id: the order in the file says nothing. */
function inOrder(activities: readonly Activity[]): readonly Activity[] {
  return activities.toSorted((a, b) => compareText(a.id, b.id));
}

function waitFor(before: readonly Activity[], after: readonly Activity[]) {
  const subjects = (activities: readonly Activity[]) => activities.map(({ id }) => activitySubject(id));
  return { kind: "precedence", before: subjects(before), after: subjects(after), from: "end", lag: 0 } as const;
}

/** Every item of the agenda, in its order, with what is done on it. */
function topicsOf(session: Session): readonly Topic[] {
  const own = ownActivities(session);
  const position = new Map(own.map((activity, index) => [activity, index]));
  const inFileOrder = (activities: readonly Activity[]): readonly Activity[] =>
    [...new Set(activities)].sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
  const { items } = lookup(session);
  const parentOf = (number: string): string | undefined => items.get(number)?.parent;
  const discussions = own.filter(({ kind }) => discussing.includes(kind));
  const drafts = own.filter(({ kind }) => kind === "draft-recommendations");
  const adoptions = own.filter(({ kind }) => kind === "adoption-of-recommendations");
  const discussedOn = byItem(discussions);
  const discussedBelow = byItem(discussions, parentOf);
  const draftedOn = byItem(drafts);
  const draftedBelow = byItem(drafts, parentOf);
  const adoptedOn = byItem(adoptions);
  const ofAll = adoptions.filter((activity) => activity.items.length === 0);
  return session.agenda.map(({ number, parent }): Topic => {
    const drafted = draftedOn(number);
    const isOfPartsAlone = drafted.length === 0 && draftedBelow(number).length > 0;
    const adopted = isOfPartsAlone ? [] : adoptedOn(number);
    return {
      number,
      name: describeItem(session, number),
      discussions: inFileOrder([...discussedOn(number), ...discussedBelow(number)]),
      discussedAbove: discussedOn(parent).length > 0,
      drafts: drafted,
      adoptions: drafted.length > 0 ? inFileOrder([...ofAll, ...adopted, ...adoptedOn(parent)]) : adopted,
    };
  });
}

/** Finds the activities of which an item, or what a key makes of an item, is a given one. */
function byItem(
  activities: readonly Activity[],
  keyOf: (item: string) => string | undefined = (item) => item,
): (item: string | undefined) => readonly Activity[] {
  const pairs = activities.flatMap((activity) =>
    [...new Set(activity.items.map(keyOf))].map((key) => ({ key, activity })),
  );
  const groups = groupBy(pairs, ({ key }) => key);
  return (item) => groups.get(item)?.map(({ activity }) => activity) ?? [];
}
