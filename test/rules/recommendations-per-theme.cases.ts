import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { recommendationsPerTheme } from "../../src/rules/recommendations-per-theme.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  {
    number: "4",
    title: "Themes",
    subItems: [
      { letter: "a", title: "Migration", theme: { id: "migration" } },
      { letter: "b", title: "Employment", theme: { id: "employment" } },
      { letter: "c", title: "Previous decisions", kind: "review" },
    ],
  },
];
const children: NonNullable<SessionFile["agenda"]>[number] = {
  number: "5",
  title: "Protection of children",
  theme: { id: "children" },
  subItems: [{ letter: "a", title: "Education" }],
};
const draft = (item: EntryData["item"]): EntryData => ({ item, kind: "draft-recommendations" });
const adoption = (item: EntryData["item"]): EntryData => ({ item, kind: "adoption-of-recommendations" });
const adoptionOfAll: EntryData = { title: "Adoption of recommendations", kind: "adoption-of-recommendations" };

export const cases: RuleCases = {
  rule: recommendationsPerTheme,
  valid: [
    {
      name: "a draft on each theme, and one adoption without an item",
      session: {
        agenda,
        programme: programme([meeting("2010-10-27", "morning", [draft("4(a)"), draft("4(b)"), adoptionOfAll])]),
      },
    },
    {
      name: "draft and adoption on the item above: they are of all its themes",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-27", "morning", [draft("4")]),
          meeting("2010-10-27", "afternoon", [adoption("4")]),
        ]),
      },
    },
    {
      name: "themes whose items are taken together",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-27", "morning", [draft(["4(a)", "4(b)"])]),
          meeting("2010-10-27", "afternoon", [adoption("4(a)"), adoption("4(b)")]),
        ]),
      },
    },
    {
      name: "draft and adoption on a sub-item of the theme",
      session: {
        agenda: [children],
        programme: programme([meeting("2010-10-27", "morning", [draft("5(a)"), adoption("5(a)")])]),
      },
    },
    {
      name: "activities that are not placed yet",
      session: {
        agenda: [children],
        activities: [
          { id: "draft", item: "5", kind: "draft-recommendations" },
          { id: "adoption", item: "5", kind: "adoption-of-recommendations" },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "a theme without draft recommendations",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-27", "morning", [draft("4(a)"), { item: "4(b)", kind: "discussion" }, adoptionOfAll]),
        ]),
      },
      expected: [
        {
          code: "no-draft",
          subjects: ["theme:employment"],
          level: "medium",
          cost: 1,
          path: ["programme", "meetings"],
          message:
            'Unexpected programme without draft recommendations on the theme "Employment", expected a discussion on them',
          mend: 'Add an entry, or an activity, of the kind draft-recommendations on "Employment"',
        },
      ],
    },
    {
      name: "no adoption",
      session: { agenda, programme: programme([meeting("2010-10-27", "morning", [draft("4")])]) },
      expected: [
        {
          code: "not-adopted",
          subjects: ["theme:migration", "theme:employment"],
          level: "medium",
          cost: 2,
          path: ["programme", "meetings"],
          message:
            'Unexpected programme without the adoption of recommendations on the themes "Migration" and "Employment", expected one on each theme',
          mend: "Add an entry, or an activity, of the kind adoption-of-recommendations; without an item it is of all recommendations",
        },
      ],
    },
    {
      name: "an adoption on one theme and on a topic that is none; a draft on the item of neither theme",
      session: {
        agenda: [...agenda, children],
        programme: programme([
          meeting("2010-10-27", "morning", [draft("4(c)"), draft("5")]),
          meeting("2010-10-27", "afternoon", [adoption("4(b)"), adoption("4(c)"), adoption("5")]),
        ]),
      },
      expected: [
        { code: "no-draft", subjects: ["theme:employment"] },
        { code: "no-draft", subjects: ["theme:migration"] },
        {
          code: "not-adopted",
          subjects: ["theme:migration"],
          cost: 1,
          message:
            'Unexpected programme without the adoption of recommendations on the theme "Migration", expected one on each theme',
        },
      ],
    },
    {
      name: "draft and adoption at a side event, and in a meeting that was cancelled",
      session: {
        agenda: [children],
        programme: programme([
          meeting("2010-10-27", "morning", [draft("5"), adoptionOfAll], { status: "cancelled" }),
          meeting("2010-10-27", "lunchtime", [draft("5"), adoptionOfAll], { type: "side-event", hours: "13:15-14:45" }),
          meeting("2010-10-27", "afternoon", [{ item: "5", kind: "discussion" }]),
        ]),
      },
      expected: [
        { code: "no-draft", subjects: ["theme:children"] },
        { code: "not-adopted", subjects: ["theme:children"] },
      ],
    },
  ],
  notJudged: [
    { name: "a file without an agenda", session: {}, reason: "the file has no agenda" },
    {
      name: "an agenda without themes",
      session: { agenda: [{ number: "1", title: "Opening" }], programme: programme([]) },
      reason: "the agenda marks no theme",
    },
    {
      name: "a file without a programme",
      session: { agenda },
      reason: "the file has neither activities nor a programme",
    },
    {
      name: "an order of the day",
      session: {
        agenda,
        programme: programme([meeting("2010-10-20", "morning", [draft("4(a)")])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
