import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { commonThemes } from "../../src/rules/common-themes.ts";
import type { RuleCases } from "../support/rule-cases.ts";

type RelatedData = NonNullable<SessionFile["related"]>[number];

const wgepad = (themes: RelatedData["themes"], from = "2010-10-11", to = "2010-10-15", number = 10): RelatedData => ({
  body: "wgepad",
  role: "wgepad",
  number,
  dates: { from, to },
  themes,
});

/** An agenda with one sub-item for each theme, by title and what else is known of the theme. */
const agendaOn = (...themes: readonly { title: string; aliases?: string[] }[]): NonNullable<SessionFile["agenda"]> => [
  {
    number: "4",
    title: "Themes",
    subItems: themes.map(({ title, aliases }, index) => ({
      letter: "abcd".charAt(index),
      title,
      theme: { id: title.toLowerCase(), ...(aliases && { aliases }) },
    })),
  },
];
const own = agendaOn({ title: "Health" }, { title: "Migration", aliases: ["migrants"] });

export const cases: RuleCases = {
  rule: commonThemes,
  valid: [
    { name: "one theme of both", session: { agenda: own, related: [wgepad(["employment", "migration"])] } },
    { name: "its theme is an alias here", session: { agenda: own, related: [wgepad(["migrants"])] } },
    {
      name: "the theme here is an alias there",
      session: { agenda: own, related: [wgepad([{ id: "well-being", aliases: ["health"] }])] },
    },
    {
      name: "both know the theme by the same other name",
      session: { agenda: own, related: [wgepad([{ id: "mobility", aliases: ["migrants"] }])] },
    },
    {
      name: "of several sessions the latest that starts no later counts",
      session: {
        agenda: own,
        related: [
          wgepad(["housing"], "2010-10-19", "2010-10-22", 11),
          wgepad(["health"], "2010-10-18", "2010-10-19"),
          wgepad(["housing"], "2010-04-12", "2010-10-22", 9),
        ],
      },
    },
  ],
  invalid: [
    {
      name: "other themes",
      session: { agenda: own, related: [wgepad(["housing", "employment"])] },
      expected: [
        {
          code: "none",
          subjects: ["session", "related:wgepad"],
          level: "soft",
          cost: 1,
          path: ["agenda"],
          message:
            "Unexpected themes Health and Migration, nothing in common with the tenth session of WGEPAD, expected at least one theme of both: its own are employment and housing",
          mend: "Agree on a theme with the Chair of the tenth session of WGEPAD; where there is one by another name, list that name under `aliases`",
          related: [{ subject: "related:wgepad", note: "its themes" }],
        },
      ],
    },
    {
      name: "a single theme, which only an earlier session had too",
      session: {
        agenda: agendaOn({ title: "Health" }),
        related: [wgepad(["health"], "2010-04-12", "2010-04-16", 9), wgepad(["housing"])],
      },
      expected: [
        {
          code: "none",
          subjects: ["session", "related:wgepad"],
          message:
            "Unexpected theme Health, nothing in common with the tenth session of WGEPAD, expected at least one theme of both: its own are housing",
        },
      ],
    },
    {
      name: "a theme of a session that starts the day after this one does",
      session: {
        agenda: own,
        related: [wgepad(["housing"]), wgepad(["health"], "2010-10-19", "2010-10-22", 11)],
      },
      expected: [{ code: "none", subjects: ["session", "related:wgepad"] }],
    },
    {
      name: "an agenda that marks no theme",
      session: { agenda: agendaOn(), related: [wgepad(["housing"])] },
      expected: [
        {
          code: "none",
          subjects: ["session", "related:wgepad"],
          message:
            "Unexpected session without a theme, nothing in common with the tenth session of WGEPAD, expected at least one theme of both: its own are housing",
        },
      ],
    },
  ],
  notJudged: [
    {
      name: "no agenda",
      session: { related: [wgepad(["housing"])] },
      reason: "the file has no agenda",
    },
    {
      name: "only a later session, and one with another role",
      session: {
        agenda: own,
        related: [
          wgepad(["housing"], "2010-10-19", "2010-10-22"),
          { body: "cerd", dates: { from: "2010-10-11", to: "2010-10-15" }, themes: ["housing"] },
        ],
      },
      reason: "the file lists no session with the role wgepad that starts no later than this one",
    },
    {
      name: "themes only of a session before that to which this one is joined",
      session: { agenda: own, related: [wgepad(["housing"], "2010-04-12", "2010-04-16", 9), wgepad([])] },
      reason: "the file lists no themes of the tenth session of WGEPAD",
    },
  ],
};
