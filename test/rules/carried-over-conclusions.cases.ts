import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { carriedOverConclusions } from "../../src/rules/carried-over-conclusions.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

type CarriedOver = NonNullable<SessionFile["carriedOver"]>[number];

const agenda: NonNullable<SessionFile["agenda"]> = [
  {
    number: "3",
    title: "Conclusions of the seventh session",
    subItems: [
      { letter: "a", title: "Migration" },
      { letter: "b", title: "Employment" },
    ],
  },
  { number: "5", title: "National action plans" },
];
const decision = "A/HRC/13/60, para. 107";
const migration: CarriedOver = { id: "migration", title: "Conclusions on migration", decision, item: "3(a)" };
const employment: CarriedOver = { id: "employment", title: "Conclusions on employment", decision, item: "3(b)" };
const unplaced: CarriedOver = { id: "children", title: "Conclusions on the protection of children" };
const adoption = (item?: EntryData["item"]): EntryData => ({
  ...(item === undefined ? { title: "Adoption of recommendations" } : { item }),
  kind: "adoption-of-recommendations",
});

export const cases: RuleCases = {
  rule: carriedOverConclusions,
  valid: [
    {
      name: "an adoption on each item",
      session: {
        agenda,
        carriedOver: [migration, employment],
        programme: programme([meeting("2010-10-19", "morning", [adoption("3(a)"), adoption("3(b)")])]),
      },
    },
    {
      name: "one adoption on items that are taken together",
      session: {
        agenda,
        carriedOver: [migration, employment],
        programme: programme([meeting("2010-10-19", "morning", [adoption(["3(a)", "3(b)"])])]),
      },
    },
    {
      name: "one adoption on the item above",
      session: {
        agenda,
        carriedOver: [migration, employment],
        programme: programme([meeting("2010-10-19", "morning", [adoption("3")])]),
      },
    },
    {
      name: "an adoption on a sub-item, not placed yet",
      session: {
        agenda,
        carriedOver: [{ ...migration, item: "3" }],
        activities: [{ id: "adoption", item: "3(a)", kind: "adoption-of-recommendations" }],
      },
    },
    { name: "nothing carried over, whatever the programme will be", session: { carriedOver: [] } },
  ],
  invalid: [
    {
      name: "a discussion, and no adoption",
      session: {
        agenda,
        carriedOver: [migration],
        programme: programme([meeting("2010-10-19", "morning", [{ item: "3(a)", kind: "discussion" }])]),
      },
      expected: [
        {
          code: "no-entry",
          subjects: ["carried-over:migration", "item:3(a)"],
          level: "medium",
          cost: 1,
          path: ["programme", "meetings"],
          message:
            'Unexpected programme without the adoption of the carried-over "Conclusions on migration" (A/HRC/13/60, para. 107), expected it on item 3(a) "Migration"',
          mend: 'Add an entry, or an activity, of the kind adoption-of-recommendations on item 3(a) "Migration"',
        },
      ],
    },
    {
      name: "conclusions without an agenda item, while there is no programme yet",
      session: { agenda, carriedOver: [migration, unplaced] },
      expected: [
        {
          code: "no-item",
          subjects: ["carried-over:children"],
          level: "medium",
          cost: 1,
          path: ["carriedOver", 1, "item"],
          message:
            'Unexpected carried-over "Conclusions on the protection of children" without an agenda item, expected the item under which the session adopts it',
          mend: "State under `item` where it stands on the agenda",
        },
      ],
    },
    {
      name: "an adoption on the neighbouring sub-item, on another item, and without an item",
      session: {
        agenda,
        carriedOver: [migration, employment, unplaced],
        programme: programme([meeting("2010-10-19", "morning", [adoption("3(b)"), adoption("5"), adoption()])]),
      },
      expected: [
        { code: "no-item", subjects: ["carried-over:children"] },
        { code: "no-entry", subjects: ["carried-over:migration", "item:3(a)"] },
      ],
    },
    {
      name: "two conclusions under one item, adopted in a meeting that was cancelled and at a side event",
      session: {
        agenda,
        carriedOver: [
          { ...migration, item: 5 },
          { ...employment, item: 5 },
        ],
        programme: programme([
          meeting("2010-10-19", "morning", [adoption("5")], { status: "cancelled" }),
          meeting("2010-10-19", "lunchtime", [adoption("5")], { type: "side-event", hours: "13:15-14:45" }),
        ]),
      },
      expected: [
        { code: "no-entry", subjects: ["carried-over:employment", "item:5"] },
        { code: "no-entry", subjects: ["carried-over:migration", "item:5"] },
      ],
    },
    {
      name: "conclusions without an agenda item, in an order of the day that does not tell of the others",
      session: {
        agenda,
        carriedOver: [migration, unplaced],
        programme: programme([meeting("2010-10-20", "morning", [{ item: "5" }])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      expected: [{ code: "no-item", subjects: ["carried-over:children"] }],
    },
  ],
  notJudged: [
    {
      name: "a file that does not tell what was carried over",
      session: {},
      reason: "the file has no carried-over conclusions",
    },
    {
      name: "conclusions with their items, and no programme yet",
      session: { agenda, carriedOver: [migration] },
      reason: "the file has neither activities nor a programme",
    },
    {
      name: "an order of the day",
      session: {
        agenda,
        carriedOver: [migration],
        programme: programme([meeting("2010-10-20", "morning", [{ item: "5" }])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
