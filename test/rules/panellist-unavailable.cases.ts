import { panellistUnavailable } from "../../src/rules/panellist-unavailable.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const migration: EntryData = { title: "Discussion on migration", kind: "discussion", panellists: ["cubias"] };
const cubias = { name: "Elizabeth Cubias", honorific: "Mrs." };

export const cases: RuleCases = {
  rule: panellistUnavailable,
  valid: [
    {
      name: "the last day of a stated availability",
      session: {
        panellists: { cubias: { ...cubias, available: [{ from: "2010-10-18", to: "2010-10-20" }] } },
        programme: programme([meeting("2010-10-20", "afternoon", [migration])]),
      },
    },
    {
      name: "the stated part of a day; another panellist states nothing",
      session: {
        panellists: {
          cubias: { ...cubias, available: [{ date: "2010-10-18", part: "morning" }] },
          wani: { name: "Ibrahim Wani" },
        },
        programme: programme([
          meeting("2010-10-18", "morning", [migration]),
          meeting("2010-10-19", "morning", [{ ...migration, panellists: ["wani"], continued: true }]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "the day after a stated availability",
      session: {
        panellists: { cubias: { ...cubias, available: [{ from: "2010-10-18", to: "2010-10-20" }] } },
        programme: programme([meeting("2010-10-21", "morning", [migration])]),
      },
      expected: [
        {
          code: "unavailable",
          subjects: ["panellist:cubias", "activity:discussion/Discussion on migration", "meeting:2010-10-21-morning"],
          level: "hard",
          path: ["programme", "meetings", 0, "entries", 0, "panellists", 0],
          message:
            'Unexpected Mrs. Elizabeth Cubias in "Discussion on migration" on Thursday, 21 October 2010, morning (1st meeting), expected Mrs. Elizabeth Cubias only from Monday, 18 October 2010 to Wednesday, 20 October 2010',
          mend: "Move the appearance of Mrs. Elizabeth Cubias, or ask for another availability",
        },
      ],
    },
    {
      name: "the other part of the stated day",
      session: {
        panellists: { cubias: { ...cubias, available: [{ date: "2010-10-18", part: "morning" }] } },
        programme: programme([meeting("2010-10-18", "afternoon", [migration])]),
      },
      expected: [
        {
          code: "unavailable",
          subjects: ["panellist:cubias", "activity:discussion/Discussion on migration", "meeting:2010-10-18-afternoon"],
          message:
            'Unexpected Mrs. Elizabeth Cubias in "Discussion on migration" on Monday, 18 October 2010, afternoon (1st meeting), expected Mrs. Elizabeth Cubias only on Monday, 18 October 2010 (morning)',
        },
      ],
    },
    {
      name: "a panellist who can never come, listed in two meetings",
      session: {
        panellists: { cubias: { ...cubias, available: [] } },
        programme: programme([
          meeting("2010-10-18", "morning", [migration]),
          meeting("2010-10-18", "afternoon", [{ ...migration, continued: true }]),
        ]),
      },
      expected: [
        {
          code: "unavailable",
          subjects: ["panellist:cubias", "activity:discussion/Discussion on migration", "meeting:2010-10-18-morning"],
          message:
            'Unexpected Mrs. Elizabeth Cubias in "Discussion on migration" on Monday, 18 October 2010, morning (1st meeting), expected Mrs. Elizabeth Cubias never',
        },
        {
          code: "unavailable",
          subjects: ["panellist:cubias", "activity:discussion/Discussion on migration", "meeting:2010-10-18-afternoon"],
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    {
      name: "panellists who state nothing",
      session: { panellists: { cubias }, programme: programme([]) },
      reason: "the file states no availability of panellists",
    },
  ],
};
