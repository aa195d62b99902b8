import { expect, test } from "vitest";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { discussionBeforeRecommendations } from "../../src/rules/discussion-before-recommendations.ts";
import { sessionFile } from "../support/session-file.ts";

type ActivityData = NonNullable<SessionFile["activities"]>[number];

const agenda: SessionFile["agenda"] = [
  {
    number: "4",
    title: "Themes",
    subItems: [
      { letter: "a", title: "Migration" },
      { letter: "b", title: "Employment" },
    ],
  },
];

/** What waits for what, activities by their ids. */
function orders(activities: readonly ActivityData[]): readonly string[] {
  const session = sessionFrom(sessionFile({ agenda, activities: [...activities] }));
  return [...discussionBeforeRecommendations.constrain(session, {})].map((constraint) => {
    if (constraint.kind !== "precedence") throw new TypeError(`Unexpected ${constraint.kind}, expected a precedence`);
    const ids = (subjects: readonly string[]) => subjects.map((subject) => subject.replace("activity:", "")).join();
    return `${ids(constraint.before)} < ${ids(constraint.after)}`;
  });
}

const discussion = (id: string, item: ActivityData["item"]): ActivityData => ({ id, kind: "discussion", item });
const drafting = (id: string, item: ActivityData["item"]): ActivityData => ({
  id,
  kind: "draft-recommendations",
  item,
});
const adopting = (id: string, item?: ActivityData["item"]): ActivityData => ({
  ...{ id, kind: "adoption-of-recommendations", title: "Adoption" },
  ...(item === undefined ? {} : { item }),
});

test.each<[string, readonly ActivityData[], readonly string[]]>([
  [
    "an item waits for its own discussions and those of its sub-items, once each and in the order of the file",
    [
      discussion("on-a", "4(a)"),
      discussion("on-both", ["4", "4(b)"]),
      drafting("drafts", "4"),
      discussion("on-b", "4(b)"),
    ],
    ["on-a,on-both,on-b < drafts"],
  ],
  [
    "an adoption of all, on the item or on the one above waits for the draft recommendations, in the order of the file",
    [
      ...[discussion("talk", "4(a)"), adopting("above", "4"), drafting("drafts", "4(a)")],
      ...[adopting("on-it", ["4(a)", "4"]), adopting("all")],
    ],
    ["talk < drafts", "drafts < above,on-it,all"],
  ],
  [
    "an adoption without draft recommendations waits for the discussion on its item or below it",
    [discussion("talk", "4(a)"), adopting("on-it", "4(a)"), adopting("on-4", "4")],
    ["talk < on-4", "talk < on-it"],
  ],
  [
    "an adoption on an item of which only sub-items have draft recommendations is theirs",
    [discussion("talk", "4(a)"), drafting("drafts", "4(a)"), adopting("on-4", "4")],
    ["talk < drafts", "drafts < on-4"],
  ],
  [
    "an adoption on an item that has draft recommendations of its own beside those of a sub-item is of both",
    [discussion("talk", "4(a)"), drafting("drafts", "4"), drafting("on-a", "4(a)"), adopting("on-4", "4")],
    ["talk < drafts", "drafts < on-4", "talk < on-a", "on-a < on-4"],
  ],
])("%s", (_, activities, expected) => {
  expect(orders(activities)).toEqual(expected);
});
