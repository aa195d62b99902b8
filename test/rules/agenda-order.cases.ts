import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { agendaOrder } from "../../src/rules/agenda-order.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  { number: "1", title: "Opening of the session", kind: "opening" },
  { number: "2", title: "Election of the Chairperson-Rapporteur", kind: "election" },
  { number: "3", title: "Adoption of the agenda", kind: "adoption-of-agenda" },
  {
    number: "4",
    title: "Organization of work",
    kind: "organization-of-work",
    subItems: [{ letter: "a", title: "Migration" }],
  },
];
const migration = { item: "4(a)", kind: "discussion" } as const;

export const cases: RuleCases = {
  rule: agendaOrder,
  valid: [
    {
      name: "the usual order, in one meeting and the next",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [
            { item: "1" },
            { item: "2" },
            { item: "3" },
            { item: "4", kind: "organization-of-work" },
          ]),
          meeting("2010-10-18", "afternoon", [migration]),
        ]),
      },
    },
    {
      name: "an election that takes four days and ends after the agenda was first taken up",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "1" }]),
          meeting("2010-10-18", "afternoon", [{ item: "2" }]),
          meeting("2010-10-21", "morning", [{ item: "2" }, { item: "3" }, { item: "4" }]),
          meeting("2010-10-21", "afternoon", [{ item: "2" }, { item: "3" }, { item: "4" }]),
          meeting("2010-10-22", "morning", [{ item: "4" }, migration]),
        ]),
      },
    },
    {
      name: "a heading, a side event and statements before everything",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "4" }, { title: "Statements", kind: "general-statements" }]),
          meeting("2010-10-18", "lunchtime", [{ title: "Exhibition", kind: "discussion" }], {
            type: "side-event",
            hours: "13:15-14:45",
          }),
          meeting("2010-10-18", "afternoon", [{ item: "1" }, { item: "3" }, migration]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "the substance starts before the agenda is adopted",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "1" }, migration]),
          meeting("2010-10-18", "afternoon", [{ item: "3" }, { ...migration, continued: true }]),
        ]),
      },
      expected: [
        {
          code: "early",
          subjects: [
            "activity:4(a)/discussion",
            "meeting:2010-10-18-morning",
            "activity:3/adoption-of-agenda",
            "meeting:2010-10-18-afternoon",
          ],
          level: "medium",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 1],
          message:
            'Unexpected item 4(a) "Migration" (discussion) on Monday, 18 October 2010, morning (1st meeting), before item 3 "Adoption of the agenda" on Monday, 18 October 2010, afternoon (2nd meeting), expected the adoption of the agenda to come before the substance',
          mend: 'Move item 4(a) "Migration" (discussion) behind item 3 "Adoption of the agenda"',
          related: [{ subject: "activity:3/adoption-of-agenda", note: "expected first" }],
        },
      ],
    },
    {
      name: "the agenda printed before the election in the same meeting",
      session: {
        agenda,
        programme: programme([meeting("2010-10-18", "morning", [{ item: "1" }, { item: "3" }, { item: "2" }])]),
      },
      expected: [
        {
          code: "early",
          subjects: ["activity:3/adoption-of-agenda", "meeting:2010-10-18-morning", "activity:2/election"],
        },
      ],
    },
    {
      name: "two parts of the substance before an opening, with nothing in between",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [migration]),
          meeting("2010-10-18", "afternoon", [migration]),
          meeting("2010-10-19", "morning", [{ item: "1" }]),
        ]),
      },
      expected: [
        {
          code: "early",
          subjects: [
            "activity:4(a)/discussion",
            "meeting:2010-10-18-morning",
            "activity:1/opening",
            "meeting:2010-10-19-morning",
          ],
        },
        {
          code: "early",
          subjects: [
            "activity:4(a)/discussion",
            "meeting:2010-10-18-afternoon",
            "activity:1/opening",
            "meeting:2010-10-19-morning",
          ],
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    {
      name: "an order of the day",
      session: {
        agenda,
        programme: programme([meeting("2010-10-18", "afternoon", [migration])], {
          covers: { from: "2010-10-18", to: "2010-10-18" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
