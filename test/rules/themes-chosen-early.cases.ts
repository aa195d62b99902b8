import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { themesChosenEarly } from "../../src/rules/themes-chosen-early.ts";
import type { RuleCases } from "../support/rule-cases.ts";

/** An agenda with these themes, each with the day on which it was chosen. */
const agendaOn = (themes: Readonly<Record<string, string | undefined>>): NonNullable<SessionFile["agenda"]> =>
  Object.entries(themes).map(([title, chosen], index) => ({
    number: index + 1,
    title,
    theme: { id: title.toLowerCase(), ...(chosen === undefined ? {} : { chosen }) },
  }));

const consulted = (on: string, whom = "wgepad", about: "themes" | "dates" | "other" = "themes") => ({
  with: whom,
  about,
  on,
});
const inTime = { consultations: [consulted("2010-06-01")] };
const agenda = agendaOn({ Migration: "2010-07-01", Health: "2010-07-18" });

const thatChair = "the Chair of the Working Group of Experts on People of African Descent";

export const cases: RuleCases = {
  rule: themesChosenEarly,
  valid: [
    { name: "the last theme three months before the first day, to the day", session: { agenda, ...inTime } },
    {
      name: "consulted on the day on which the last theme was chosen; before that on the dates",
      session: { agenda, consultations: [consulted("2010-07-18"), consulted("2010-06-01", "wgepad", "dates")] },
    },
    {
      name: "consulted under the name of the body",
      session: {
        agenda,
        related: [{ body: "experts", role: "wgepad", dates: { from: "2010-10-11", to: "2010-10-15" } }],
        consultations: [consulted("2010-08-01", "experts"), consulted("2010-06-01", "experts")],
      },
    },
    {
      name: "an agenda that marks no theme",
      session: { agenda: [{ number: "1", title: "Opening of the session" }], consultations: [] },
    },
  ],
  invalid: [
    {
      name: "a theme chosen a day late",
      session: { agenda: agendaOn({ Migration: "2010-07-18", Health: "2010-07-19" }), ...inTime },
      expected: [
        {
          code: "late",
          subjects: ["theme:health"],
          level: "soft",
          cost: 1,
          path: ["agenda", 1, "theme", "chosen"],
          message:
            'Unexpected choice of the theme "Health" on Monday, 19 July 2010, 1 day late, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010',
          mend: "Choose it by then, or convene the session 1 day later",
        },
      ],
    },
    {
      name: "themes without the day on which they were chosen: whether the consultation came later is not known",
      session: {
        agenda: agendaOn({ Migration: "2010-07-01", Health: undefined }),
        consultations: [consulted("2010-07-02")],
      },
      expected: [
        {
          code: "no-date",
          subjects: ["theme:health"],
          level: "soft",
          cost: 1,
          path: ["agenda", 1, "theme", "chosen"],
          message:
            'Unexpected theme "Health" without the day on which it was chosen, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010',
          mend: "State it with the theme, under `chosen`",
        },
      ],
    },
    {
      name: "one theme without its day, and nothing of consultations",
      session: { agenda: agendaOn({ Migration: "2010-07-01", Health: undefined }) },
      expected: [
        { code: "no-date", subjects: ["theme:health"] },
        { code: "not-consulted", subjects: ["session"] },
      ],
    },
    {
      name: "consulted on the dates, and another body on the themes",
      session: {
        agenda,
        related: [{ body: "cerd", dates: { from: "2010-08-02", to: "2010-08-27" } }],
        consultations: [consulted("2010-06-01", "wgepad", "dates"), consulted("2010-06-01", "cerd")],
      },
      expected: [
        {
          code: "not-consulted",
          subjects: ["session"],
          level: "soft",
          cost: 1,
          path: ["consultations"],
          message: `Unexpected choice of themes without a consultation with ${thatChair}, expected one before it`,
          mend: "Consult the Chair, and state it under `consultations: [{with: wgepad, about: themes, on: …}]`",
        },
      ],
    },
    {
      name: "a file that tells when the themes were chosen, and of no consultation",
      session: { agenda },
      expected: [{ code: "not-consulted", subjects: ["session"] }],
    },
    {
      name: "consulted the day after the last theme was chosen, and once more",
      session: { agenda, consultations: [consulted("2010-09-01"), consulted("2010-07-19")] },
      expected: [
        {
          code: "consulted-afterwards",
          subjects: ["session", "theme:health"],
          level: "soft",
          cost: 1,
          path: ["consultations", 1, "on"],
          message: `Unexpected consultation on themes with ${thatChair} on Monday, 19 July 2010, 1 day after the last theme was chosen, expected one on Sunday, 18 July 2010 at the latest`,
          mend: "Consult the Chair before the themes are chosen; state an earlier consultation, if there was one",
          related: [{ subject: "theme:health", note: "chosen here" }],
        },
      ],
    },
    {
      name: "1 March for a session that starts on 31 May, a day after the end of February",
      session: {
        session: { dates: { from: "2010-05-31", to: "2010-06-04" } },
        agenda: agendaOn({ Migration: "2010-02-28", Health: "2010-03-01" }),
        consultations: [consulted("2010-02-28")],
      },
      expected: [{ code: "late", subjects: ["theme:health"], cost: 1 }],
    },
  ],
  notJudged: [
    { name: "no agenda", session: inTime, reason: "the file has no agenda" },
    {
      name: "neither the day of a choice nor consultations",
      session: { agenda: agendaOn({ Migration: undefined }) },
      reason: "the file tells neither when themes were chosen nor of consultations",
    },
  ],
};
