import { unevenLoad } from "../../src/rules/uneven-load.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

/** Two slots of three hours. */
const oneDay = { dates: { from: "2010-10-18", to: "2010-10-18" } };
const work = (title: string, minutes: number): EntryData => ({ title, kind: "discussion", minutes });

export const cases: RuleCases = {
  rule: unevenLoad,
  valid: [
    {
      name: "two hours in each of two meetings",
      session: {
        session: oneDay,
        programme: programme([
          meeting("2010-10-18", "morning", [work("Migration", 120)]),
          meeting("2010-10-18", "afternoon", [work("Education", 120)]),
        ]),
      },
    },
    {
      name: "a quarter of an hour more in the one, within the half hour to which the spread is rounded up",
      session: {
        session: oneDay,
        programme: programme([
          meeting("2010-10-18", "morning", [work("Migration", 120)]),
          meeting("2010-10-18", "afternoon", [work("Education", 105)]),
        ]),
      },
    },
    {
      name: "a meeting that is full, when all together would be",
      session: {
        session: oneDay,
        activities: [
          { id: "migration", title: "Migration", kind: "discussion", minutes: { least: 60, most: 180 } },
          { id: "education", title: "Education", kind: "discussion", minutes: { least: 60, most: 180 } },
        ],
        programme: programme([
          meeting("2010-10-18", "morning", [work("Migration", 180)]),
          meeting("2010-10-18", "afternoon", [work("Education", 60)]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "one meeting with all of the work, and an idle one",
      session: {
        session: oneDay,
        programme: programme([meeting("2010-10-18", "morning", [work("Migration", 90), work("Education", 90)])]),
      },
      expected: [
        {
          code: "crowded",
          subjects: ["meeting:2010-10-18-morning"],
          level: "soft",
          cost: 3,
          path: ["programme", "meetings", 0],
          message:
            "Unexpected load on Monday, 18 October 2010, morning (1st meeting), up to 90 minutes over an even spread, expected at most 90 minutes of work in a meeting",
          mend: "Move some of it to a meeting with less work",
        },
      ],
    },
    {
      name: "a quarter of an hour over the spread: half an hour begun",
      session: {
        session: oneDay,
        programme: programme([
          meeting("2010-10-18", "morning", [work("Migration", 135)]),
          meeting("2010-10-18", "afternoon", [work("Education", 105)]),
        ]),
      },
      expected: [{ code: "crowded", subjects: ["meeting:2010-10-18-morning"], cost: 1 }],
    },
    {
      name: "an activity that takes more than its most",
      session: {
        session: oneDay,
        activities: [
          { id: "migration", title: "Migration", kind: "discussion", minutes: 60 },
          { id: "education", title: "Education", kind: "discussion", minutes: 60 },
        ],
        programme: programme([
          meeting("2010-10-18", "morning", [work("Migration", 105)]),
          meeting("2010-10-18", "afternoon", [work("Education", 60)]),
        ]),
      },
      expected: [{ code: "crowded", subjects: ["meeting:2010-10-18-morning"], cost: 2 }],
    },
  ],
  notJudged: [
    {
      name: "a file with neither activities nor a programme",
      session: {},
      reason: "the file has neither activities nor a programme",
    },
    {
      name: "a printed programme, which states no minutes",
      session: {
        programme: programme([meeting("2010-10-18", "morning", [{ title: "Migration", kind: "discussion" }])]),
      },
      reason: "the minutes of some activities are not known",
    },
    {
      name: "an order of the day",
      session: {
        programme: programme([meeting("2010-10-18", "morning", [work("Migration", 120)])], {
          covers: { from: "2010-10-18", to: "2010-10-18" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
