import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { threeThemes } from "../../src/rules/three-themes.ts";
import type { RuleCases } from "../support/rule-cases.ts";

/** An agenda with one procedural topic and these themes. */
const agendaOn = (...themes: readonly string[]): NonNullable<SessionFile["agenda"]> => [
  {
    number: "4",
    title: "Themes",
    subItems: [
      { letter: "a", title: "Implementation of previous decisions", kind: "review" },
      ...themes.map((title, index) => ({ letter: "bcdef".charAt(index), title, theme: { id: title.toLowerCase() } })),
    ],
  },
];

export const cases: RuleCases = {
  rule: threeThemes,
  valid: [
    {
      name: "three themes beside a procedural topic",
      session: { agenda: agendaOn("Migration", "Employment", "Children") },
    },
    {
      name: "two themes where fewer are accepted",
      session: { rules: { "three-themes": { params: { atMost: true } } }, agenda: agendaOn("Migration", "Employment") },
    },
    {
      name: "three themes where fewer are accepted, too",
      session: {
        rules: { "three-themes": { params: { atMost: true } } },
        agenda: agendaOn("Migration", "Employment", "Children"),
      },
    },
  ],
  invalid: [
    {
      name: "a fourth theme",
      session: { agenda: agendaOn("Migration", "Employment", "Children", "Health") },
      expected: [
        {
          code: "too-many",
          subjects: ["session", "theme:migration", "theme:employment", "theme:children", "theme:health"],
          level: "medium",
          cost: 1,
          path: ["agenda", 0, "subItems", 4, "theme"],
          message: "Unexpected 4 themes (Migration, Employment, Children and Health), expected three",
          mend: "Leave 1 to a later session",
        },
      ],
    },
    {
      name: "two themes",
      session: { agenda: agendaOn("Migration", "Employment") },
      expected: [
        {
          code: "too-few",
          subjects: ["session", "theme:migration", "theme:employment"],
          level: "medium",
          cost: 1,
          path: ["agenda"],
          message: "Unexpected 2 themes (Migration and Employment), expected three",
          mend: "Choose 1 more, or mark the agenda items that are themes with `theme: {id: …}`",
        },
      ],
    },
    {
      name: "an agenda that marks no theme",
      session: { agenda: agendaOn() },
      expected: [
        {
          code: "too-few",
          subjects: ["session"],
          cost: 3,
          message: "Unexpected session without a theme, expected three",
        },
      ],
    },
    {
      name: "a single theme",
      session: { agenda: agendaOn("Migration") },
      expected: [
        {
          code: "too-few",
          subjects: ["session", "theme:migration"],
          cost: 2,
          message: "Unexpected single theme (Migration), expected three",
        },
      ],
    },
    {
      name: "four themes where fewer than three are accepted",
      session: {
        rules: { "three-themes": { params: { atMost: true } } },
        agenda: agendaOn("Migration", "Employment", "Children", "Health"),
      },
      expected: [
        {
          code: "too-many",
          subjects: ["session", "theme:migration", "theme:employment", "theme:children", "theme:health"],
          message: "Unexpected 4 themes (Migration, Employment, Children and Health), expected at most three",
        },
      ],
    },
  ],
  notJudged: [{ name: "a file without an agenda", session: {}, reason: "the file has no agenda" }],
};
