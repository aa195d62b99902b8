import { themeScattered } from "../../src/rules/theme-scattered.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const migration: EntryData = { title: "Discussion on migration", kind: "discussion" };
const employment: EntryData = { title: "Discussion on employment", kind: "discussion" };

export const cases: RuleCases = {
  rule: themeScattered,
  valid: [
    {
      name: "parts in neighbouring meetings, over a weekend and beside another activity",
      session: {
        programme: programme([
          meeting("2010-10-22", "afternoon", [migration]),
          meeting("2010-10-25", "morning", [migration, employment]),
          meeting("2010-10-25", "afternoon", [employment]),
        ]),
      },
    },
    {
      name: "a side event between two parts",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [migration]),
          meeting("2010-10-18", "lunchtime", [{ title: "Film" }], { type: "side-event", hours: "13:15-14:45" }),
          meeting("2010-10-18", "afternoon", [migration]),
        ]),
      },
    },
    {
      name: "an election that is taken up again",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [{ title: "Election of the Chair", kind: "election" }]),
          meeting("2010-10-19", "morning", [{ title: "Election of the Chair", kind: "election" }]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "one meeting on something else in between",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [migration]),
          meeting("2010-10-18", "afternoon", [employment]),
          meeting("2010-10-19", "morning", [migration]),
        ]),
      },
      expected: [
        {
          code: "apart",
          subjects: ["activity:discussion/Discussion on migration", "meeting:2010-10-18-afternoon"],
          level: "soft",
          cost: 1,
          path: ["programme", "meetings", 1],
          message:
            'Unexpected break in "Discussion on migration" on Monday, 18 October 2010, afternoon (2nd meeting), between its parts, expected them in neighbouring meetings',
          mend: 'Move the parts of "Discussion on migration" together',
        },
      ],
    },
    {
      name: "two slots in between, one of them idle",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [migration]),
          meeting("2010-10-18", "afternoon", [employment]),
          meeting("2010-10-19", "afternoon", [migration]),
        ]),
      },
      expected: [
        {
          code: "apart",
          subjects: ["activity:discussion/Discussion on migration", "meeting:2010-10-18-afternoon"],
        },
        { code: "apart", subjects: ["activity:discussion/Discussion on migration", "slot:2010-10-19/morning"] },
      ],
    },
    {
      name: "the same of two activities that take turns",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [migration]),
          meeting("2010-10-18", "afternoon", [employment]),
          meeting("2010-10-19", "morning", [migration]),
          meeting("2010-10-19", "afternoon", [employment]),
        ]),
      },
      expected: [
        {
          code: "apart",
          subjects: ["activity:discussion/Discussion on migration", "meeting:2010-10-18-afternoon"],
        },
        {
          code: "apart",
          subjects: ["activity:discussion/Discussion on employment", "meeting:2010-10-19-morning"],
        },
      ],
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
        programme: programme([meeting("2010-10-20", "morning", [migration])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
