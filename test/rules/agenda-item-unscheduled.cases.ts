import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { agendaItemUnscheduled } from "../../src/rules/agenda-item-unscheduled.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  { number: "1", title: "Opening of the session", kind: "opening" },
  {
    number: "2",
    title: "Themes of the session",
    kind: "discussion",
    subItems: [
      { letter: "a", title: "Education" },
      { letter: "b", title: "Health" },
    ],
  },
];
const closing: NonNullable<SessionFile["agenda"]> = [{ number: "3", title: "Other matters" }];

export const cases: RuleCases = {
  rule: agendaItemUnscheduled,
  valid: [
    {
      name: "an entry for every item and sub-item, the item above without one of its own",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "1" }, { item: "2(a)" }]),
          meeting("2010-10-18", "afternoon", [{ item: "2(b)" }]),
        ]),
      },
    },
    {
      name: "a discussion of the whole item, which takes up its sub-items",
      session: {
        agenda,
        programme: programme([meeting("2010-10-18", "morning", [{ item: "1" }, { item: "2", kind: "discussion" }])]),
      },
    },
    {
      name: "entries of the items' kinds that are printed without a number",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [
            { title: "Opening", kind: "opening" },
            { title: "Panels on education and on health", kind: "discussion" },
          ]),
        ]),
      },
    },
    {
      name: "the report, of which another rule speaks",
      session: {
        agenda: [{ number: "1", title: "Adoption of the report", kind: "adoption-of-report" }],
        programme: programme([
          meeting("2010-10-18", "morning", [{ title: "Discussion on migration", kind: "discussion" }]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "an item and a sub-item without an entry",
      session: {
        agenda,
        programme: programme([meeting("2010-10-18", "morning", [{ item: "2(a)" }])]),
      },
      expected: [
        {
          code: "item",
          subjects: ["item:1"],
          level: "medium",
          path: ["agenda", 0],
          message:
            'Unexpected programme without item 1 "Opening of the session", expected an entry for every item of the agenda',
          mend: 'Add an entry on item 1 "Opening of the session"',
        },
        {
          code: "sub-item",
          subjects: ["item:2(b)"],
          level: "medium",
          path: ["agenda", 1, "subItems", 1],
          message:
            'Unexpected programme without item 2(b) "Health", expected an entry for every sub-item of the agenda',
          mend: 'Add an entry on item 2(b) "Health"',
        },
      ],
    },
    {
      name: "an item that the agenda does not have, in two meetings",
      session: {
        agenda: closing,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "3" }, { printedItem: "7", title: "Draft conclusions" }]),
          meeting("2010-10-18", "afternoon", [{ printedItem: "7", title: "Draft conclusions", continued: true }]),
        ]),
      },
      expected: [
        {
          code: "not-on-agenda",
          subjects: ["entry:2010-10-18-morning#2", "entry:2010-10-18-afternoon#1"],
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 1, "printedItem"],
          message:
            "Unexpected item 7 on Monday, 18 October 2010, morning (1st meeting), expected an item of the agenda",
          mend: "Add item 7 to the agenda, or put the entry under an item that is there",
        },
      ],
    },
    {
      name: "a bare heading and another kind of work on the whole item leave its sub-items out",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [
            { item: "1" },
            { item: "2" },
            { item: "2", kind: "adoption-of-recommendations" },
          ]),
        ]),
      },
      expected: [
        { code: "sub-item", subjects: ["item:2(a)"] },
        { code: "sub-item", subjects: ["item:2(b)"] },
      ],
    },
    {
      name: "a cancelled meeting, a side event and an entry of no kind take up nothing",
      session: {
        agenda: closing,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "3" }], { status: "cancelled" }),
          meeting("2010-10-18", "afternoon", [{ title: "Closing of the session" }]),
          meeting("2010-10-18", "evening", [{ item: "3" }], { type: "side-event", hours: "18:30-20:00" }),
        ]),
      },
      expected: [{ code: "item", subjects: ["item:3"] }],
    },
    {
      name: "an entry of the kind of an item, printed under a number that the agenda does not have",
      session: {
        agenda: [{ number: "1", title: "Opening of the session", kind: "opening" }],
        programme: programme([meeting("2010-10-18", "morning", [{ printedItem: "7", kind: "opening" }])]),
      },
      expected: [
        { code: "item", subjects: ["item:1"] },
        { code: "not-on-agenda", subjects: ["entry:2010-10-18-morning#1"] },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has no programme" },
    {
      name: "a programme without an agenda",
      session: { programme: programme([meeting("2010-10-18", "morning", [{ title: "Opening", kind: "opening" }])]) },
      reason: "the file has no agenda",
    },
    {
      name: "an order of the day",
      session: {
        agenda,
        programme: programme([meeting("2010-10-20", "morning", [{ item: "2(a)" }])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
