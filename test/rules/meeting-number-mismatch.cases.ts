import { meetingNumberMismatch } from "../../src/rules/meeting-number-mismatch.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

export const cases: RuleCases = {
  rule: meetingNumberMismatch,
  valid: [
    {
      name: "numbers as counted, an informal and a cancelled meeting in between",
      session: {
        programme: programme(
          [
            meeting("2010-10-18", "morning", [], { number: 1 }),
            meeting("2010-10-18", "afternoon", [], { type: "informal" }),
            meeting("2010-10-19", "morning", [], { status: "cancelled" }),
            meeting("2010-10-19", "afternoon", [], { number: 2 }),
          ],
          { adopted: { meeting: 2, on: "2010-10-19" } },
        ),
      },
    },
    {
      name: "no numbers, and an adoption without a date",
      session: { programme: programme([meeting("2010-10-18", "morning")], { adopted: { meeting: 1 } }) },
    },
    {
      name: "an informal meeting with the number of the meeting that adopts the programme",
      session: {
        programme: programme(
          [
            meeting("2010-10-18", "morning"),
            meeting("2010-10-18", "afternoon", [], { type: "informal", number: 2 }),
            meeting("2010-10-19", "morning"),
          ],
          { adopted: { meeting: 2, on: "2010-10-19" } },
        ),
      },
    },
  ],
  invalid: [
    {
      name: "a number skipped",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [], { number: 1 }),
          meeting("2010-10-18", "afternoon", [], { number: 3 }),
          meeting("2010-10-19", "morning", [], { number: 4 }),
        ]),
      },
      expected: [
        {
          code: "number",
          subjects: ["meeting:2010-10-18-afternoon"],
          level: "medium",
          path: ["programme", "meetings", 1, "number"],
          message:
            "Unexpected number 3 of the meeting on Monday, 18 October 2010, afternoon (2nd meeting), expected 2 by the count",
          mend: "State 2, or add or cancel the meetings that make the difference",
        },
      ],
    },
    {
      name: "one wrong number among right ones",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [], { number: 1 }),
          meeting("2010-10-18", "afternoon", [], { number: 12 }),
          meeting("2010-10-19", "morning", [], { number: 3 }),
        ]),
      },
      expected: [{ code: "number", subjects: ["meeting:2010-10-18-afternoon"] }],
    },
    {
      name: "an adoption dated the day before its meeting",
      session: {
        programme: programme([meeting("2010-10-18", "morning"), meeting("2010-10-19", "morning")], {
          adopted: { meeting: 2, on: "2010-10-18" },
        }),
      },
      expected: [
        {
          code: "adoption",
          subjects: ["meeting:2010-10-19-morning"],
          level: "medium",
          path: ["programme", "adopted", "on"],
          message:
            "Unexpected adoption at the 2nd meeting on Monday, 18 October 2010, expected Tuesday, 19 October 2010, the date of that meeting",
          mend: "Correct the date or the number of the meeting under `adopted`",
          related: [{ subject: "meeting:2010-10-19-morning", note: "the 2nd meeting" }],
        },
      ],
    },
    {
      name: "an adoption at a meeting with a wrong number",
      session: {
        programme: programme([meeting("2010-10-18", "morning", [], { number: 2 }), meeting("2010-10-19", "morning")], {
          adopted: { meeting: 2, on: "2010-10-19" },
        }),
      },
      expected: [
        { code: "adoption", subjects: ["meeting:2010-10-18-morning"] },
        { code: "number", subjects: ["meeting:2010-10-18-morning"] },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has no programme" },
    {
      name: "an order of the day",
      session: {
        programme: programme([meeting("2010-10-20", "morning", [], { number: 5 })], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
