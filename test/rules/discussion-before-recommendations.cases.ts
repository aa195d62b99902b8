import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { discussionBeforeRecommendations } from "../../src/rules/discussion-before-recommendations.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  {
    number: "4",
    title: "Themes",
    subItems: [
      { letter: "a", title: "Migration" },
      { letter: "b", title: "Employment" },
      { letter: "c", title: "Previous decisions", kind: "review" },
    ],
  },
];
const withAnother: typeof agenda = [...agenda, { number: "5", title: "Health" }];
const discussion = (item: string): EntryData => ({ item, kind: "discussion" });
const drafting = (item: string): EntryData => ({ item, kind: "draft-recommendations" });
const adoption: EntryData = { title: "Adoption of recommendations", kind: "adoption-of-recommendations" };
const adoptionOn = (item: EntryData["item"]): EntryData => ({ item, kind: "adoption-of-recommendations" });
/** An adoption between the discussion and the draft recommendations on migration. */
const adoptedEarly = (item: EntryData["item"]) => ({
  agenda: withAnother,
  programme: programme([
    meeting("2010-10-18", "morning", [discussion("4(a)"), discussion("5"), adoptionOn(item), drafting("4(a)")]),
  ]),
});

export const cases: RuleCases = {
  rule: discussionBeforeRecommendations,
  valid: [
    {
      name: "topic by topic, a review as the discussion of one, the adoption of all in the last meeting",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [discussion("4(a)"), { item: "4(c)", continued: true }]),
          meeting("2010-10-18", "afternoon", [drafting("4(a)"), drafting("4(c)"), discussion("4(b)")]),
          meeting("2010-10-19", "morning", [drafting("4(b)"), adoption]),
        ]),
      },
    },
    {
      name: "a topic without recommendations, discussed when the others have been adopted",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [discussion("4(a)"), drafting("4(a)"), { ...adoption, item: "4" }]),
          meeting("2010-10-18", "afternoon", [discussion("4(b)")]),
        ]),
      },
    },
    {
      name: "recommendations on a topic that is discussed under the item above",
      session: {
        agenda,
        programme: programme([meeting("2010-10-18", "morning", [discussion("4"), drafting("4(a)")])]),
      },
    },
    {
      name: "recommendations on an item when each of its sub-items has been discussed",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [discussion("4(a)"), discussion("4(b)"), drafting("4"), adoption]),
        ]),
      },
    },
    {
      name: "an adoption on one topic before the recommendations on another, which is discussed under the item above and has its own",
      session: {
        agenda: withAnother,
        programme: programme([
          meeting("2010-10-18", "morning", [discussion("4(a)"), drafting("4(a)"), adoptionOn("4(a)")]),
          meeting("2010-10-18", "afternoon", [discussion("4"), discussion("5"), drafting("4(b)"), adoptionOn("4(b)")]),
        ]),
      },
    },
    {
      name: "an adoption on the item above waits for the recommendations below it, not for the discussion of another sub-item",
      session: {
        agenda: withAnother,
        programme: programme([
          meeting("2010-10-18", "morning", [
            discussion("4(a)"),
            discussion("5"),
            { item: ["4(a)", "5"], kind: "draft-recommendations" },
            adoptionOn("4"),
            discussion("4(b)"),
          ]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "draft recommendations while the discussion still goes on",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [discussion("4(a)")]),
          meeting("2010-10-18", "afternoon", [drafting("4(a)")]),
          meeting("2010-10-19", "morning", [{ ...discussion("4(a)"), continued: true }]),
        ]),
      },
      expected: [
        {
          code: "recommendations-early",
          subjects: [
            "activity:4(a)/draft-recommendations",
            "meeting:2010-10-18-afternoon",
            "activity:4(a)/discussion",
            "meeting:2010-10-19-morning",
          ],
          level: "medium",
          cost: 1,
          path: ["programme", "meetings", 1, "entries", 0],
          message:
            'Unexpected item 4(a) "Migration" (discussion on draft recommendations) on Monday, 18 October 2010, afternoon (2nd meeting), before the discussion of item 4(a) "Migration" is over, expected it after item 4(a) "Migration" (discussion), which ends on Tuesday, 19 October 2010, morning (3rd meeting)',
          mend: 'Move item 4(a) "Migration" (discussion on draft recommendations) behind item 4(a) "Migration" (discussion)',
          related: [{ subject: "activity:4(a)/discussion", note: "expected first" }],
        },
      ],
    },
    {
      name: "adoption before the recommendations on one of two topics",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [discussion("4(a)"), discussion("4(b)"), drafting("4(a)"), adoption]),
          meeting("2010-10-18", "afternoon", [drafting("4(b)")]),
        ]),
      },
      expected: [
        {
          code: "adoption-early",
          subjects: [
            "activity:adoption-of-recommendations/Adoption of recommendations",
            "meeting:2010-10-18-morning",
            "activity:4(b)/draft-recommendations",
            "meeting:2010-10-18-afternoon",
          ],
          path: ["programme", "meetings", 0, "entries", 3],
          message:
            'Unexpected "Adoption of recommendations" on Monday, 18 October 2010, morning (1st meeting), before the work on item 4(b) "Employment" is over, expected it after item 4(b) "Employment" (discussion on draft recommendations), which ends on Monday, 18 October 2010, afternoon (2nd meeting)',
          mend: 'Move "Adoption of recommendations" behind item 4(b) "Employment" (discussion on draft recommendations)',
          related: [{ subject: "activity:4(b)/draft-recommendations", note: "expected first" }],
        },
      ],
    },
    {
      name: "recommendations on a topic that is not discussed",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [discussion("4(a)"), drafting("4(a)"), drafting("4(b)")]),
        ]),
      },
      expected: [
        {
          code: "no-discussion",
          subjects: ["item:4(b)", "activity:4(b)/draft-recommendations"],
          level: "medium",
          path: ["programme", "meetings", 0, "entries", 2],
          message:
            'Unexpected recommendations on item 4(b) "Employment" without a discussion, expected one before them',
          mend: 'Add an entry, or an activity, of the kind discussion or review on item 4(b) "Employment"',
        },
      ],
    },
    {
      name: "in one meeting, an adoption printed before the discussion that it ends",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "4(a)", kind: "adoption-of-recommendations" }, discussion("4(a)")]),
        ]),
      },
      expected: [
        {
          code: "adoption-early",
          subjects: [
            "activity:4(a)/adoption-of-recommendations",
            "meeting:2010-10-18-morning",
            "activity:4(a)/discussion",
          ],
        },
      ],
    },
    ...[
      { name: "an adoption on a topic before its draft recommendations", item: "4(a)" },
      { name: "an adoption on the item above before the draft recommendations on a topic", item: "4" },
      { name: "an adoption on two items before the draft recommendations on one of them", item: ["4(a)", "5"] },
    ].map(({ name, item }) => ({
      name,
      session: adoptedEarly(item),
      expected: [
        {
          code: "adoption-early",
          subjects: [
            `activity:${[item].flat().join("+")}/adoption-of-recommendations`,
            "meeting:2010-10-18-morning",
            "activity:4(a)/draft-recommendations",
          ],
        },
      ],
    })),
    {
      name: "an adoption on an item that is not discussed, while there are draft recommendations on another",
      session: {
        agenda: withAnother,
        programme: programme([
          meeting("2010-10-18", "morning", [discussion("4(a)"), drafting("4(a)"), adoptionOn("5")]),
        ]),
      },
      expected: [{ code: "no-discussion", subjects: ["item:5", "activity:5/adoption-of-recommendations"] }],
    },
    {
      name: "draft recommendations on one of two items before both are discussed together",
      session: {
        agenda: withAnother,
        programme: programme([
          meeting("2010-10-18", "morning", [drafting("4(a)"), { item: ["4(a)", "5"], kind: "discussion" }]),
        ]),
      },
      expected: [
        {
          code: "recommendations-early",
          subjects: ["activity:4(a)/draft-recommendations", "meeting:2010-10-18-morning", "activity:4(a)+5/discussion"],
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    {
      name: "an order of the day",
      session: {
        agenda,
        programme: programme([meeting("2010-10-20", "morning", [drafting("4(a)")])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
