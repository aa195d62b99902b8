import { meetingsOverlap } from "../../src/rules/meetings-overlap.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

export const cases: RuleCases = {
  rule: meetingsOverlap,
  valid: [
    {
      name: "one meeting starts when the other ends",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [], { hours: "10:00-13:00" }),
          meeting("2010-10-18", "lunchtime", [], { hours: "13:00-15:00" }),
        ]),
      },
    },
    {
      name: "meetings at once, one of them declared parallel",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning"),
          meeting("2010-10-18", "morning", [], { parallel: true }),
        ]),
      },
    },
    {
      name: "a drafting committee, a side event and a cancelled meeting at the time of a meeting",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning"),
          meeting("2010-10-18", "morning", [], { organ: "Drafting committee" }),
          meeting("2010-10-18", "morning", [], { type: "side-event" }),
          meeting("2010-10-18", "morning", [], { status: "cancelled" }),
        ]),
      },
    },
    {
      name: "a meeting after one that may last longer if required, and after one without a stated end",
      session: {
        programme: programme([
          meeting("2010-10-18", "afternoon", [], { hours: "15:00-18:00+" }),
          meeting("2010-10-18", "evening", [], { hours: "18:00-" }),
          meeting("2010-10-18", "evening", [], { hours: "18:30-20:00" }),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "a lunchtime meeting starts half an hour too early",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning"),
          meeting("2010-10-18", "lunchtime", [], { hours: "12:30-14:00" }),
        ]),
      },
      expected: [
        {
          code: "overlap",
          subjects: ["meeting:2010-10-18-morning", "meeting:2010-10-18-lunchtime"],
          level: "hard",
          cost: 30,
          path: ["programme", "meetings", 1],
          message:
            "Unexpected meeting on Monday, 18 October 2010, lunchtime (2nd meeting), 12.30 to 14.00, which overlaps the one on Monday, 18 October 2010, morning (1st meeting), 10.00 to 13.00, by 30 minutes, expected one meeting at a time",
          mend: "Change the hours of one of them, or mark one as parallel if both are meant",
          related: [{ subject: "meeting:2010-10-18-morning", note: "the other meeting" }],
        },
      ],
    },
    {
      name: "an overlap of one minute",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning"),
          meeting("2010-10-18", "lunchtime", [], { hours: "12:59-14:00" }),
        ]),
      },
      expected: [
        { code: "overlap", subjects: ["meeting:2010-10-18-morning", "meeting:2010-10-18-lunchtime"], cost: 1 },
      ],
    },
    {
      name: "a meeting without a stated end starts within another",
      session: {
        programme: programme([
          meeting("2010-10-18", "afternoon"),
          meeting("2010-10-18", "evening", [], { hours: "17:30-" }),
        ]),
      },
      expected: [{ code: "overlap", subjects: ["meeting:2010-10-18-afternoon", "meeting:2010-10-18-evening"] }],
    },
    {
      name: "three meetings at once",
      session: {
        programme: programme(["a", "b", "c"].map((id) => meeting("2010-10-18", "morning", [], { id }))),
      },
      expected: [
        { code: "overlap", subjects: ["meeting:a", "meeting:b"], cost: 180 },
        { code: "overlap", subjects: ["meeting:a", "meeting:c"], cost: 180 },
        { code: "overlap", subjects: ["meeting:b", "meeting:c"], cost: 180 },
      ],
    },
  ],
  notJudged: [{ name: "a file without a programme", session: {}, reason: "the file has no programme" }],
};
