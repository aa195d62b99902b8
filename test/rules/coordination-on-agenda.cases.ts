import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { coordinationOnAgenda } from "../../src/rules/coordination-on-agenda.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  {
    number: "4",
    title: "Organization of work",
    kind: "organization-of-work",
    subItems: [
      { letter: "a", title: "Migration", kind: "discussion" },
      { letter: "b", title: "Complementing the other Durban mechanisms", role: "coordination" },
    ],
  },
];
const coordination: NonNullable<SessionFile["agenda"]>[number] = {
  number: "6",
  title: "Coordination",
  role: "coordination",
  subItems: [{ letter: "a", title: "Independent Eminent Experts" }],
};

export const cases: RuleCases = {
  rule: coordinationOnAgenda,
  valid: [
    {
      name: "an entry on the item",
      session: { agenda, programme: programme([meeting("2010-10-20", "morning", [{ item: "4(b)" }])]) },
    },
    {
      name: "a discussion on the item above, with all that belongs to it",
      session: {
        agenda,
        programme: programme([meeting("2010-10-20", "morning", [{ item: "4", kind: "discussion" }])]),
      },
    },
    {
      name: "an entry on a sub-item of it",
      session: {
        agenda: [coordination],
        programme: programme([meeting("2010-10-20", "morning", [{ item: "6" }, { item: "6(a)" }])]),
      },
    },
    {
      name: "an entry on one of two items, taken together with another",
      session: {
        agenda: [...agenda, coordination],
        programme: programme([
          meeting("2010-10-20", "morning", [{ item: ["4(a)", "4(b)"], kind: "discussion", title: "Joint discussion" }]),
        ]),
      },
    },
    {
      name: "an activity on it that is not placed yet",
      session: { agenda, activities: [{ id: "coordination", item: "4(b)", minutes: 90 }] },
    },
  ],
  invalid: [
    {
      name: "an agenda without the item",
      session: {
        agenda: [{ number: "4", title: "Migration" }],
        programme: programme([meeting("2010-10-20", "morning", [{ item: "4" }])]),
      },
      expected: [
        {
          code: "no-item",
          subjects: ["session"],
          level: "medium",
          cost: 1,
          path: ["agenda"],
          message:
            "Unexpected agenda without an item on complementing the work of the other Durban follow-up mechanisms, expected one with `role: coordination`",
          mend: "Add the item, or mark the one that there is with `role: coordination`",
        },
      ],
    },
    {
      name: "an item that nothing is done on: neither the bare heading of the item above nor its procedure is a discussion",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-20", "morning", [
            { item: "4" },
            { item: "4", kind: "adoption-of-programme" },
            { item: "4(a)" },
          ]),
        ]),
      },
      expected: [
        {
          code: "no-entry",
          subjects: ["item:4(b)"],
          level: "medium",
          cost: 1,
          path: ["programme", "meetings"],
          message:
            'Unexpected programme without item 4(b) "Complementing the other Durban mechanisms", expected the discussion on complementing the work of the other Durban follow-up mechanisms to continue',
          mend: "Add an entry, or an activity, on it",
        },
      ],
    },
    {
      name: "two items with an entry at a side event and in a meeting that was cancelled",
      session: {
        agenda: [...agenda, coordination],
        programme: programme([
          meeting("2010-10-20", "lunchtime", [{ item: "4(b)" }], { type: "side-event", hours: "13:15-14:45" }),
          meeting("2010-10-21", "morning", [{ item: "6(a)" }], { status: "cancelled" }),
        ]),
      },
      expected: [
        {
          code: "no-entry",
          subjects: ["item:4(b)", "item:6"],
          mend: "Add an entry, or an activity, on one of them",
        },
      ],
    },
    {
      name: "an agenda without the item, and no programme yet",
      session: { agenda: [] },
      expected: [{ code: "no-item", subjects: ["session"] }],
    },
  ],
  notJudged: [
    { name: "a file without an agenda", session: {}, reason: "the file has no agenda" },
    {
      name: "an agenda with the item, and no programme yet",
      session: { agenda },
      reason: "the file has neither activities nor a programme",
    },
    {
      name: "an order of the day",
      session: {
        agenda,
        programme: programme([meeting("2010-10-20", "morning", [{ item: "4(a)" }])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
