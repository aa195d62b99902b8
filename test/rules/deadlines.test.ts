import { expect, test } from "vitest";
import { sessionFrom } from "../../src/model/session-from.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { bound } from "../check/small-rules.ts";
import { sessionFile } from "../support/session-file.ts";

test("the rules tell what has to be done by when, counted back from the first day of a session", () => {
  const session = sessionFrom(sessionFile({ session: { dates: { from: "2010-10-18", to: "2010-10-29" } } }));
  const deadlines = catalogue.flatMap((rule) => {
    return [...rule.deadlines(session, bound(rule).params)].map(({ deadline, ahead, what, source }) => [
      ...[rule.id, deadline, ahead, what],
      ...(source === undefined ? [] : [source]),
    ]);
  });
  expect(deadlines).toEqual([
    [
      "documents-six-weeks-ahead",
      "2010-08-09",
      "10 weeks",
      "Documents are submitted; four weeks are for processing them",
      { document: "practice", reading: "Ten weeks, of which four are for processing and six for reading" },
    ],
    ["documents-six-weeks-ahead", "2010-09-06", "six weeks", "Documents are circulated"],
    ["information-in-due-time", "2010-09-06", "six weeks", "Information collected from stakeholders is available"],
    [
      "procedure-three-months-ahead",
      "2010-07-18",
      "three months",
      "Agenda, programme of work and themes are addressed by the Chair",
    ],
    [
      "stakeholders-notified",
      "2010-07-18",
      "three months",
      "Non-governmental organizations, national human rights institutions and other stakeholders are notified",
    ],
    [
      "themes-chosen-early",
      "2010-07-18",
      "three months",
      "Themes are chosen, in consultation with the Chair of the Working Group of Experts on People of African Descent",
    ],
  ]);
});
