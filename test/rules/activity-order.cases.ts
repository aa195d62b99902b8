import { activityOrder } from "../../src/rules/activity-order.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const activities = [
  { id: "hearing", title: "Hearing of experts" },
  { id: "drafting", title: "Drafting", after: ["hearing"] },
];

const hearing = { activity: "hearing", title: "Hearing of experts" };
const drafting = { activity: "drafting", title: "Drafting" };

export const cases: RuleCases = {
  rule: activityOrder,
  valid: [
    {
      name: "the earlier one stands first in the same meeting",
      session: {
        activities,
        programme: programme([meeting("2010-10-18", "morning", [hearing, drafting])]),
      },
    },
    {
      name: "the later one starts when every part of the earlier one is over",
      session: {
        activities,
        programme: programme([
          meeting("2010-10-18", "morning", [hearing]),
          meeting("2010-10-18", "afternoon", [hearing]),
          meeting("2010-10-19", "morning", [drafting]),
        ]),
      },
    },
    {
      name: "the earlier one is not placed",
      session: { activities, programme: programme([meeting("2010-10-18", "morning", [drafting])]) },
    },
  ],
  invalid: [
    {
      name: "the later one stands in an earlier meeting",
      session: {
        activities,
        programme: programme([
          meeting("2010-10-18", "morning", [drafting]),
          meeting("2010-10-18", "afternoon", [hearing]),
        ]),
      },
      expected: [
        {
          code: "early",
          subjects: [
            "activity:drafting",
            "meeting:2010-10-18-morning",
            "activity:hearing",
            "meeting:2010-10-18-afternoon",
          ],
          level: "hard",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected "Drafting" on Monday, 18 October 2010, morning (1st meeting), expected it after "Hearing of experts", which ends on Monday, 18 October 2010, afternoon (2nd meeting)',
          mend: 'Move "Drafting" behind Monday, 18 October 2010, afternoon (2nd meeting), or bring "Hearing of experts" forward',
          related: [{ subject: "activity:hearing", note: "expected first" }],
        },
      ],
    },
    {
      name: "the later one stands first in the same meeting",
      session: {
        activities,
        programme: programme([meeting("2010-10-18", "morning", [drafting, hearing])]),
      },
      expected: [{ code: "early", subjects: ["activity:drafting", "meeting:2010-10-18-morning", "activity:hearing"] }],
    },
    {
      name: "the later one starts between two parts of the earlier one",
      session: {
        activities,
        programme: programme([
          meeting("2010-10-18", "morning", [hearing]),
          meeting("2010-10-18", "afternoon", [drafting]),
          meeting("2010-10-19", "morning", [hearing]),
          meeting("2010-10-19", "afternoon", [drafting]),
        ]),
      },
      expected: [
        {
          code: "early",
          subjects: [
            "activity:drafting",
            "meeting:2010-10-18-afternoon",
            "activity:hearing",
            "meeting:2010-10-19-morning",
          ],
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    {
      name: "activities in no order",
      session: { activities: activities.slice(0, 1) },
      reason: "no activity states what it comes after",
    },
  ],
};
