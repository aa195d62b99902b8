import { reportAdoptedLast } from "../../src/rules/report-adopted-last.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const discussion: EntryData = { title: "Discussion on migration", kind: "discussion" };
const report: EntryData = { title: "Adoption of the report", kind: "adoption-of-report" };

export const cases: RuleCases = {
  rule: reportAdoptedLast,
  valid: [
    {
      name: "the report in the last meeting, behind the rest and before the closing",
      session: {
        programme: programme([
          meeting("2010-10-29", "afternoon", [discussion, report, { title: "Closing of the session" }]),
        ]),
      },
    },
    {
      name: "a night between the rest and the report, as asked",
      session: {
        rules: { "report-adopted-last": { params: { lag: 2 } } },
        programme: programme([
          meeting("2010-10-28", "afternoon", [discussion]),
          meeting("2010-10-29", "afternoon", [report]),
        ]),
      },
    },
    {
      name: "a side event, and what the file itself places after the report",
      session: {
        activities: [
          { id: "report", title: "Adoption of the report", kind: "adoption-of-report" },
          { id: "closing", title: "Closing statements", kind: "general-statements", after: ["report"] },
          { id: "thanks", title: "Vote of thanks", kind: "general-statements", after: ["closing"] },
        ],
        programme: programme([
          meeting("2010-10-29", "morning", [{ activity: "report", title: "Adoption of the report" }]),
          meeting("2010-10-29", "afternoon", [
            { activity: "closing", title: "Closing statements" },
            { activity: "thanks", title: "Vote of thanks" },
          ]),
          meeting("2010-10-29", "evening", [discussion], { type: "side-event", hours: "18:30-20:00" }),
        ]),
      },
    },
    {
      name: "activities that have a report and are not placed yet",
      session: {
        activities: [{ id: "report", title: "Report", kind: "adoption-of-report" }],
        programme: programme([]),
      },
    },
  ],
  invalid: [
    {
      name: "a programme without the report",
      session: { programme: programme([meeting("2010-10-29", "afternoon", [discussion])]) },
      expected: [
        {
          code: "missing",
          subjects: ["session"],
          level: "medium",
          path: ["programme", "meetings"],
          message: "Unexpected programme without the adoption of the report, expected it in the last meeting",
          mend: "Add an entry, or an activity, of the kind adoption-of-report",
        },
      ],
    },
    {
      name: "a discussion in a later meeting",
      session: {
        programme: programme([
          meeting("2010-10-28", "afternoon", [report]),
          meeting("2010-10-29", "morning", [discussion]),
        ]),
      },
      expected: [
        {
          code: "early",
          subjects: [
            "activity:adoption-of-report/Adoption of the report",
            "meeting:2010-10-28-afternoon",
            "activity:discussion/Discussion on migration",
            "meeting:2010-10-29-morning",
          ],
          level: "medium",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected "Adoption of the report" on Thursday, 28 October 2010, afternoon (1st meeting), expected it after "Discussion on migration", which ends on Friday, 29 October 2010, morning (2nd meeting)',
          mend: 'Move the report behind "Discussion on migration"',
          related: [{ subject: "activity:discussion/Discussion on migration", note: "expected first" }],
        },
      ],
    },
    {
      name: "the report printed first in the last meeting",
      session: { programme: programme([meeting("2010-10-29", "afternoon", [report, discussion])]) },
      expected: [
        {
          code: "early",
          subjects: [
            "activity:adoption-of-report/Adoption of the report",
            "meeting:2010-10-29-afternoon",
            "activity:discussion/Discussion on migration",
          ],
        },
      ],
    },
    {
      name: "one slot too soon for the night that is asked",
      session: {
        rules: { "report-adopted-last": { params: { lag: 2 } } },
        programme: programme([
          meeting("2010-10-29", "morning", [discussion]),
          meeting("2010-10-29", "afternoon", [report]),
        ]),
      },
      expected: [
        {
          code: "early",
          subjects: [
            "activity:adoption-of-report/Adoption of the report",
            "meeting:2010-10-29-afternoon",
            "activity:discussion/Discussion on migration",
            "meeting:2010-10-29-morning",
          ],
          message:
            'Unexpected "Adoption of the report" on Friday, 29 October 2010, afternoon (2nd meeting), expected it at least 2 slots after "Discussion on migration", which ends on Friday, 29 October 2010, morning (1st meeting)',
        },
      ],
    },
    {
      name: "activities without a report, not placed yet",
      session: { activities: [{ id: "migration", title: "Discussion on migration", kind: "discussion" }] },
      expected: [{ code: "missing", subjects: ["session"] }],
    },
  ],
  notJudged: [
    {
      name: "a file with neither activities nor a programme",
      session: {},
      reason: "the file has neither activities nor a programme",
    },
    {
      name: "an order of the day",
      session: {
        programme: programme([meeting("2010-10-20", "morning", [discussion])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
