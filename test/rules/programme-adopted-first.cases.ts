import { programmeAdoptedFirst } from "../../src/rules/programme-adopted-first.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const adoption: EntryData = { title: "Adoption of the programme of work", kind: "adoption-of-programme" };
const discussion: EntryData = { title: "Discussion on migration", kind: "discussion" };

export const cases: RuleCases = {
  rule: programmeAdoptedFirst,
  valid: [
    {
      name: "the programme adopted in the meeting in which the substance starts, before it",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [{ title: "Opening of the session", kind: "opening" }]),
          meeting("2010-10-18", "afternoon", [
            { title: "General statements", kind: "general-statements" },
            adoption,
            discussion,
          ]),
        ]),
      },
    },
    {
      name: "a side event before the programme is adopted",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [discussion], { type: "side-event", hours: "09:00-09:45" }),
          meeting("2010-10-18", "afternoon", [adoption]),
        ]),
      },
    },
    {
      name: "activities that have the adoption and are not placed yet",
      session: {
        activities: [{ id: "programme", title: "Adoption of the programme", kind: "adoption-of-programme" }],
        programme: programme([]),
      },
    },
  ],
  invalid: [
    {
      name: "a programme that nobody adopts",
      session: { programme: programme([meeting("2010-10-18", "morning", [discussion])]) },
      expected: [
        {
          code: "missing",
          subjects: ["session"],
          level: "soft",
          path: ["programme", "meetings"],
          message:
            "Unexpected programme without the adoption of the programme of work, expected it before the substance",
          mend: "Add an entry, or an activity, of the kind adoption-of-programme",
        },
      ],
    },
    {
      name: "two parts of a discussion before it, and one after",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [discussion]),
          meeting("2010-10-18", "afternoon", [discussion]),
          meeting("2010-10-19", "morning", [adoption, discussion]),
        ]),
      },
      expected: [
        {
          code: "early",
          subjects: [
            "activity:discussion/Discussion on migration",
            "meeting:2010-10-18-morning",
            "activity:adoption-of-programme/Adoption of the programme of work",
            "meeting:2010-10-19-morning",
          ],
          level: "soft",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected "Discussion on migration" on Monday, 18 October 2010, morning (1st meeting), before the programme of work is adopted, expected it after "Adoption of the programme of work" on Tuesday, 19 October 2010, morning (3rd meeting)',
          mend: 'Move "Adoption of the programme of work" to the front, or the work on substance behind it',
          related: [
            { subject: "activity:adoption-of-programme/Adoption of the programme of work", note: "expected first" },
          ],
        },
        {
          code: "early",
          subjects: [
            "activity:discussion/Discussion on migration",
            "meeting:2010-10-18-afternoon",
            "activity:adoption-of-programme/Adoption of the programme of work",
            "meeting:2010-10-19-morning",
          ],
        },
      ],
    },
    {
      name: "the adoption printed after the discussion in one meeting",
      session: { programme: programme([meeting("2010-10-18", "morning", [discussion, adoption])]) },
      expected: [
        {
          code: "early",
          subjects: [
            "activity:discussion/Discussion on migration",
            "meeting:2010-10-18-morning",
            "activity:adoption-of-programme/Adoption of the programme of work",
          ],
        },
      ],
    },
    {
      name: "activities without the adoption, not placed yet",
      session: { activities: [{ id: "migration", title: "Discussion on migration", kind: "discussion" }] },
      expected: [{ code: "missing", subjects: ["session"], path: ["activities"] }],
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
        programme: programme([meeting("2010-10-20", "morning", [discussion])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
