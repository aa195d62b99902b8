import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { continuedWithoutFirstPart } from "../../src/rules/continued-without-first-part.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  {
    number: "4",
    title: "Organization of work",
    kind: "organization-of-work",
    subItems: [{ letter: "c", title: "Implementation of previous decisions", kind: "review" }],
  },
];

export const cases: RuleCases = {
  rule: continuedWithoutFirstPart,
  valid: [
    {
      name: "a second part after a first, under a heading that is continued",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "4" }, { item: "4(c)" }]),
          meeting("2010-10-18", "afternoon", [
            { item: "4", continued: true },
            { item: "4(c)", continued: true },
          ]),
        ]),
      },
    },
    {
      name: "a heading that is continued, with no heading before it",
      session: {
        agenda,
        programme: programme([meeting("2010-10-18", "morning", [{ item: "4", continued: true }, { item: "4(c)" }])]),
      },
    },
    {
      name: "a cancelled meeting with what continues nothing",
      session: {
        agenda,
        activities: [{ id: "review", item: "4(c)" }],
        programme: programme([
          meeting("2010-10-18", "morning", [{ activity: "review", continued: true }], { status: "cancelled" }),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "what is continued was never begun",
      session: {
        agenda,
        programme: programme([meeting("2010-10-18", "afternoon", [{ item: "4(c)", continued: true }])]),
      },
      expected: [
        {
          code: "no-first-part",
          subjects: ["entry:2010-10-18-afternoon#1", "activity:4(c)/review"],
          level: "medium",
          path: ["programme", "meetings", 0, "entries", 0, "continued"],
          message:
            'Unexpected "(continued)" after item 4(c) "Implementation of previous decisions" on Monday, 18 October 2010, afternoon (1st meeting), expected an earlier meeting with its first part',
          mend: "Remove the mark, or add the first part to an earlier meeting",
        },
      ],
    },
    {
      name: "another activity on the same item, and a part in the same meeting, are no first parts",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "4(c)", kind: "draft-recommendations" }]),
          meeting("2010-10-18", "afternoon", [{ item: "4(c)" }, { item: "4(c)", continued: true }]),
        ]),
      },
      expected: [{ code: "no-first-part", subjects: ["entry:2010-10-18-afternoon#2", "activity:4(c)/review"] }],
    },
    {
      name: "the first part stands in a meeting that was cancelled",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "4(c)" }], { status: "cancelled" }),
          meeting("2010-10-18", "afternoon", [{ item: "4(c)", continued: true }]),
          meeting("2010-10-19", "morning", [{ item: "4(c)", continued: true }]),
        ]),
      },
      expected: [{ code: "no-first-part", subjects: ["entry:2010-10-18-afternoon#1", "activity:4(c)/review"] }],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has no programme" },
    {
      name: "an order of the day",
      session: {
        agenda,
        programme: programme([meeting("2010-10-20", "morning", [{ item: "4(c)", continued: true }])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
