import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { continuationNotMarked } from "../../src/rules/continuation-not-marked.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  { number: "2", title: "Election of the Chairperson-Rapporteur", kind: "election" },
  {
    number: "4",
    title: "Organization of work",
    kind: "organization-of-work",
    subItems: [{ letter: "a", title: "Migration", kind: "discussion" }],
  },
];

export const cases: RuleCases = {
  rule: continuationNotMarked,
  valid: [
    {
      name: "a later part that is marked, under a heading that is not",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "4" }, { item: "4(a)" }]),
          meeting("2010-10-18", "afternoon", [{ item: "4" }, { item: "4(a)", continued: true }]),
        ]),
      },
    },
    {
      name: "two parts in one meeting, and another activity on the same item",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "4(a)" }, { item: "2" }, { item: "4(a)" }]),
          meeting("2010-10-18", "afternoon", [{ item: "4(a)", kind: "draft-recommendations" }]),
        ]),
      },
    },
    {
      name: "a first part in a meeting that was cancelled",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "2" }], { status: "cancelled" }),
          meeting("2010-10-18", "afternoon", [{ item: "2" }]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "an election in three meetings without a mark: one finding",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "2" }]),
          meeting("2010-10-18", "afternoon", [{ item: "2" }]),
          meeting("2010-10-19", "morning", [{ item: "2" }]),
        ]),
      },
      expected: [
        {
          code: "unmarked",
          subjects: ["activity:2/election", "entry:2010-10-18-afternoon#1", "entry:2010-10-19-morning#1"],
          level: "soft",
          cost: 1,
          path: ["programme", "meetings", 1, "entries", 0],
          message:
            'Unexpected 2 later parts of item 2 "Election of the Chairperson-Rapporteur" without a mark, from Monday, 18 October 2010, afternoon (2nd meeting), expected "(continued)" after each',
          mend: 'Add "continued: true" to the entries',
        },
      ],
    },
    {
      name: "one later part of several lacks the mark",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "4(a)" }]),
          meeting("2010-10-18", "afternoon", [{ item: "4(a)" }]),
          meeting("2010-10-19", "morning", [{ item: "4(a)", continued: true }]),
        ]),
      },
      expected: [
        {
          code: "unmarked",
          subjects: ["activity:4(a)/discussion", "entry:2010-10-18-afternoon#1"],
          message:
            'Unexpected 1 later part of item 4(a) "Migration" without a mark, from Monday, 18 October 2010, afternoon (2nd meeting), expected "(continued)" after it',
        },
      ],
    },
    {
      name: "two activities, in an excerpt that has both parts of each",
      session: {
        agenda,
        programme: programme(
          [
            meeting("2010-10-20", "morning", [{ item: "2" }, { item: "4(a)" }]),
            meeting("2010-10-20", "afternoon", [{ item: "4(a)" }, { item: "2" }]),
          ],
          { covers: { from: "2010-10-20", to: "2010-10-20" } },
        ),
      },
      expected: [
        { code: "unmarked", subjects: ["activity:4(a)/discussion", "entry:2010-10-20-afternoon#1"] },
        { code: "unmarked", subjects: ["activity:2/election", "entry:2010-10-20-afternoon#2"] },
      ],
    },
  ],
  notJudged: [{ name: "a file without a programme", session: {}, reason: "the file has no programme" }],
};
