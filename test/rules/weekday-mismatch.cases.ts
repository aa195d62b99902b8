import { weekdayMismatch } from "../../src/rules/weekday-mismatch.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

export const cases: RuleCases = {
  rule: weekdayMismatch,
  valid: [
    {
      name: "the weekday of the date",
      session: { programme: programme([meeting("2010-10-18", "morning", [], { weekday: "Monday" })]) },
    },
    {
      name: "a Sunday on 29 February",
      session: {
        session: { dates: { from: "2004-02-23", to: "2004-03-05" } },
        programme: programme([
          meeting("2004-02-29", "morning", [], { weekday: "Sunday" }),
          meeting("2004-03-01", "morning"),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "a Monday printed as a Tuesday",
      session: {
        session: { dates: { from: "2015-09-14", to: "2015-10-02" } },
        programme: programme([meeting("2015-09-28", "morning", [], { weekday: "Tuesday" })]),
      },
      expected: [
        {
          code: "weekday",
          subjects: ["meeting:2015-09-28-morning"],
          level: "medium",
          path: ["programme", "meetings", 0, "weekday"],
          message:
            "Unexpected weekday Tuesday of the meeting on Monday, 28 September 2015, morning (1st meeting), expected Monday",
          mend: "Correct the weekday, or the date if Tuesday, 29 September 2015 is meant",
        },
      ],
    },
    {
      name: "a weekday of the week before",
      session: { programme: programme([meeting("2010-10-18", "morning", [], { weekday: "Sunday" })]) },
      expected: [{ code: "weekday", subjects: ["meeting:2010-10-18-morning"] }],
    },
    {
      name: "a wrong weekday in an order of the day, of a cancelled meeting",
      session: {
        programme: programme([meeting("2010-10-18", "morning", [], { weekday: "Friday", status: "cancelled" })], {
          covers: { from: "2010-10-18", to: "2010-10-18" },
        }),
      },
      expected: [{ code: "weekday", subjects: ["meeting:2010-10-18-morning"] }],
    },
    {
      name: "three days ahead, and four, which are three days back",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [], { weekday: "Thursday" }),
          meeting("2010-10-19", "morning", [], { weekday: "Saturday" }),
        ]),
      },
      expected: [
        {
          code: "weekday",
          subjects: ["meeting:2010-10-18-morning"],
          mend: "Correct the weekday, or the date if Thursday, 21 October 2010 is meant",
        },
        {
          code: "weekday",
          subjects: ["meeting:2010-10-19-morning"],
          mend: "Correct the weekday, or the date if Saturday, 16 October 2010 is meant",
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has no programme" },
    {
      name: "meetings without weekdays",
      session: { programme: programme([meeting("2010-10-18", "morning")]) },
      reason: "no meeting states its weekday",
    },
  ],
};
