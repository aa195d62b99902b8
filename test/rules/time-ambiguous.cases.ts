import { timeAmbiguous } from "../../src/rules/time-ambiguous.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const october = { dates: { from: "2010-10-18", to: "2010-10-31" } };
const night = (hours: string) => programme([meeting("2010-10-31", "evening", [], { hours })]);

export const cases: RuleCases = {
  rule: timeAmbiguous,
  valid: [
    {
      name: "a meeting over the clock change, up to the first minute after it",
      session: { session: october, programme: night("01:59-03:00") },
    },
    {
      name: "an hour that another zone repeats a week later",
      session: { session: { ...october, timeZone: "America/New_York" }, programme: night("01:30-02:30") },
    },
    {
      name: "a cancelled meeting",
      session: {
        session: october,
        programme: programme([meeting("2010-10-31", "evening", [], { hours: "02:30-05:00", status: "cancelled" })]),
      },
    },
  ],
  invalid: [
    {
      name: "a start in the repeated hour",
      session: { session: october, programme: night("02:30-05:00") },
      expected: [
        {
          code: "repeated",
          subjects: ["meeting:2010-10-31-evening"],
          level: "medium",
          path: ["programme", "meetings", 0, "hours"],
          message:
            "Unexpected start at 2.30 of the meeting on Sunday, 31 October 2010, evening (1st meeting), a time that the clock change in Europe/Zurich repeats (at 0.30 and 1.30 UTC), expected a time that comes once",
          mend: "Choose an hour outside the clock change",
        },
      ],
    },
    {
      name: "an end at the first repeated minute",
      session: { session: october, programme: night("00:00-02:00") },
      expected: [{ code: "repeated", subjects: ["meeting:2010-10-31-evening"] }],
    },
    {
      name: "an end at the last repeated minute",
      session: { session: october, programme: night("00:00-02:59") },
      expected: [{ code: "repeated", subjects: ["meeting:2010-10-31-evening"] }],
    },
  ],
  notJudged: [{ name: "a file without a programme", session: {}, reason: "the file has no programme" }],
};
