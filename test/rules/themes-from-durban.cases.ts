import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { themesFromDurban } from "../../src/rules/themes-from-durban.ts";
import type { RuleCases } from "../support/rule-cases.ts";

type AgendaItem = NonNullable<SessionFile["agenda"]>[number];

const migration = (durban?: string[]): AgendaItem => ({
  number: "4",
  title: "Migration",
  theme: { id: "migration", ...(durban && { durban }) },
});
const children = (durban?: string[]): AgendaItem => ({
  number: "5",
  title: "Social questions",
  subItems: [
    { letter: "a", title: "Previous decisions", kind: "review" },
    {
      letter: "b",
      title: "Protection of children",
      theme: { id: "children", title: "Children", ...(durban && { durban }) },
    },
  ],
});

export const cases: RuleCases = {
  rule: themesFromDurban,
  valid: [
    {
      name: "a paragraph for one theme, two for the other",
      session: { agenda: [migration(["DPA 24"]), children(["DD 49", "DPA 70"])] },
    },
    { name: "an item that is no theme", session: { agenda: [{ number: "1", title: "Opening of the session" }] } },
  ],
  invalid: [
    {
      name: "a theme without a paragraph",
      session: { agenda: [migration(), children(["DPA 70"])] },
      expected: [
        {
          code: "no-paragraph",
          subjects: ["theme:migration"],
          level: "soft",
          cost: 1,
          path: ["agenda", 0, "theme", "durban"],
          message:
            'Unexpected theme "Migration" without a paragraph of the Durban Declaration and Programme of Action, expected at least one on which it is based',
          mend: "State it with the theme, such as `durban: [DPA 24]`",
        },
      ],
    },
    {
      name: "an empty list of paragraphs",
      session: { agenda: [migration(["DPA 24"]), children([])] },
      expected: [
        {
          code: "no-paragraph",
          subjects: ["theme:children"],
          message:
            'Unexpected theme "Children" without a paragraph of the Durban Declaration and Programme of Action, expected at least one on which it is based',
        },
      ],
    },
    {
      name: "two themes without one, each told by itself",
      session: { agenda: [migration(), children()] },
      expected: [
        { code: "no-paragraph", subjects: ["theme:migration"] },
        { code: "no-paragraph", subjects: ["theme:children"] },
      ],
    },
  ],
  notJudged: [{ name: "a file without an agenda", session: {}, reason: "the file has no agenda" }],
};
