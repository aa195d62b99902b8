import { panellistDoubleBooked } from "../../src/rules/panellist-double-booked.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const panellists = { cubias: { name: "Elizabeth Cubias", honorific: "Mrs." } };
const talk = (title: string): EntryData => ({ title, kind: "discussion", panellists: ["cubias"] });
const wgepad = {
  body: "wgepad",
  role: "wgepad",
  number: 10,
  dates: { from: "2010-10-18", to: "2010-10-22" },
  panellists: [{ id: "cubias", dates: [{ date: "2010-10-19", part: "morning" as const }] }],
};

export const cases: RuleCases = {
  rule: panellistDoubleBooked,
  valid: [
    {
      name: "two meetings on one day, one after the other",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "lunchtime", [talk("Book launch")], { type: "side-event", hours: "13:00-14:00" }),
        ]),
      },
    },
    {
      name: "two entries of one meeting, and an engagement elsewhere in the other half of the day",
      session: {
        panellists,
        related: [wgepad],
        programme: programme([meeting("2010-10-19", "afternoon", [talk("Migration"), talk("Employment")])]),
      },
    },
    {
      name: "a cancelled meeting at the time of another",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "morning", [talk("Employment")], { status: "cancelled" }),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "a side event at the time of a meeting",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "lunchtime", [talk("Book launch")], { type: "side-event", hours: "12:30-14:00" }),
        ]),
      },
      expected: [
        {
          code: "two-meetings",
          subjects: [
            "panellist:cubias",
            "activity:discussion/Book launch",
            "meeting:2010-10-18-lunchtime",
            "activity:discussion/Migration",
            "meeting:2010-10-18-morning",
          ],
          level: "hard",
          cost: 1,
          message:
            "Unexpected Mrs. Elizabeth Cubias in two meetings at once, Monday, 18 October 2010, morning (1st meeting) and Monday, 18 October 2010, lunchtime (side event), expected one",
        },
      ],
    },
    {
      name: "an engagement at a related session",
      session: {
        panellists,
        related: [wgepad],
        programme: programme([meeting("2010-10-19", "morning", [talk("Migration")])]),
      },
      expected: [
        {
          code: "engaged-elsewhere",
          subjects: ["panellist:cubias", "activity:discussion/Migration", "meeting:2010-10-19-morning"],
          level: "hard",
          message:
            'Unexpected Mrs. Elizabeth Cubias in "Migration" on Tuesday, 19 October 2010, morning (1st meeting), expected Mrs. Elizabeth Cubias at the tenth session of WGEPAD then',
        },
      ],
    },
    {
      name: "an overlap of one minute, and an engagement of a whole day",
      session: {
        panellists,
        related: [{ ...wgepad, panellists: [{ id: "cubias", dates: [{ date: "2010-10-19" }] }] }],
        programme: programme([
          meeting("2010-10-18", "afternoon", [talk("Migration")]),
          meeting("2010-10-18", "evening", [talk("Reception")], { type: "side-event", hours: "17:59-19:00" }),
          meeting("2010-10-19", "afternoon", [talk("Employment")]),
        ]),
      },
      expected: [
        {
          code: "two-meetings",
          subjects: [
            "panellist:cubias",
            "activity:discussion/Reception",
            "meeting:2010-10-18-evening",
            "activity:discussion/Migration",
            "meeting:2010-10-18-afternoon",
          ],
        },
        {
          code: "engaged-elsewhere",
          subjects: ["panellist:cubias", "activity:discussion/Employment", "meeting:2010-10-19-afternoon"],
        },
      ],
    },
    {
      name: "three meetings that overlap in a chain: two pairs",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "lunchtime", [talk("Book launch")], { type: "side-event", hours: "12:30-15:30" }),
          meeting("2010-10-18", "afternoon", [talk("Employment")]),
        ]),
      },
      expected: [
        {
          code: "two-meetings",
          subjects: [
            "panellist:cubias",
            "activity:discussion/Book launch",
            "meeting:2010-10-18-lunchtime",
            "activity:discussion/Migration",
            "meeting:2010-10-18-morning",
          ],
        },
        {
          code: "two-meetings",
          subjects: [
            "panellist:cubias",
            "activity:discussion/Employment",
            "meeting:2010-10-18-afternoon",
            "activity:discussion/Book launch",
            "meeting:2010-10-18-lunchtime",
          ],
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    { name: "a programme without panellists", session: { programme: programme([]) }, reason: "no panellist speaks" },
  ],
};
