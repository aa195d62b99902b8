import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { reviewFirst } from "../../src/rules/review-first.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  { number: "1", title: "Opening of the session", kind: "opening" },
  {
    number: "4",
    title: "Themes",
    subItems: [
      { letter: "a", title: "Migration", theme: { id: "migration" } },
      { letter: "c", title: "Implementation of previous decisions", kind: "review" },
    ],
  },
];
const review: EntryData = { item: "4(c)" };
const migration: EntryData = { item: "4(a)", kind: "discussion" };
const withinTwoMeetings = { "review-first": { params: { firstMeetings: 2 } } };

export const cases: RuleCases = {
  rule: reviewFirst,
  valid: [
    {
      name: "the review after the opening and before the theme, in one meeting",
      session: { agenda, programme: programme([meeting("2010-10-18", "morning", [{ item: "1" }, review, migration])]) },
    },
    {
      name: "a review that goes on when the theme has begun",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [review]),
          meeting("2010-10-18", "afternoon", [migration]),
          meeting("2010-10-19", "morning", [{ ...review, continued: true }]),
        ]),
      },
    },
    {
      name: "within the first two meetings, as asked, behind the theme",
      session: {
        agenda,
        rules: withinTwoMeetings,
        programme: programme([
          meeting("2010-10-18", "morning", [migration]),
          meeting("2010-10-18", "afternoon", [review]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "the theme starts in an earlier meeting",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [migration]),
          meeting("2010-10-18", "afternoon", [review]),
        ]),
      },
      expected: [
        {
          code: "after-theme",
          subjects: [
            "activity:4(a)/discussion",
            "meeting:2010-10-18-morning",
            "activity:4(c)/review",
            "meeting:2010-10-18-afternoon",
          ],
          level: "medium",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected item 4(a) "Migration" (discussion) on Monday, 18 October 2010, morning (1st meeting), expected the review before the theme "Migration": item 4(c) "Implementation of previous decisions" starts on Monday, 18 October 2010, afternoon (2nd meeting)',
          mend: 'Move the start of item 4(c) "Implementation of previous decisions" before Monday, 18 October 2010, morning (1st meeting)',
          related: [{ subject: "activity:4(c)/review", note: "expected first" }],
        },
      ],
    },
    {
      name: "the theme printed first in the same meeting",
      session: { agenda, programme: programme([meeting("2010-10-18", "morning", [migration, review])]) },
      expected: [
        {
          code: "after-theme",
          subjects: ["activity:4(a)/discussion", "meeting:2010-10-18-morning", "activity:4(c)/review"],
        },
      ],
    },
    {
      name: "no review",
      session: { agenda, programme: programme([meeting("2010-10-18", "morning", [migration])]) },
      expected: [
        {
          code: "missing",
          subjects: ["session"],
          level: "medium",
          path: ["programme", "meetings"],
          message:
            "Unexpected programme without a review of the recommendations of the previous session, expected one at its beginning",
          mend: "Add an entry, or an activity, of the kind review",
        },
      ],
    },
    {
      name: "in the third meeting, when it is asked within the first two",
      session: {
        agenda,
        rules: withinTwoMeetings,
        programme: programme([meeting("2010-10-19", "morning", [review])]),
      },
      expected: [
        {
          code: "late",
          subjects: ["activity:4(c)/review", "meeting:2010-10-19-morning"],
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected item 4(c) "Implementation of previous decisions" on Tuesday, 19 October 2010, morning (1st meeting), expected it within the first 2 meetings',
          mend: "Move it to one of the first 2 meetings",
        },
      ],
    },
    {
      name: "in the third and fourth slot, when it is asked within the first two and one has no service",
      session: {
        agenda,
        rules: withinTwoMeetings,
        session: { noService: [{ date: "2010-10-18", part: "morning", reason: "Strike" }] },
        programme: programme([
          meeting("2010-10-19", "morning", [review]),
          meeting("2010-10-19", "afternoon", [{ ...review, continued: true }]),
        ]),
      },
      expected: [{ code: "late", subjects: ["activity:4(c)/review", "meeting:2010-10-19-afternoon"] }],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    {
      name: "an order of the day",
      session: {
        agenda,
        programme: programme([meeting("2010-10-20", "morning", [migration])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
