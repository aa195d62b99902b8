import {
  conveneLater,
  type Deadline,
  describeDeadline,
  describeLate,
  type Late,
  lateness,
  monthsAhead,
} from "../check/deadline.ts";
import { defineRule } from "../check/define-rule.ts";
import { describeDate, describeTheme } from "../check/describe.ts";
import { withoutAgenda } from "../check/not-judged.ts";
import { namesInRole } from "../check/sessions-in-role.ts";
import { compareText } from "../internal/compare-text.ts";
import { quantity } from "../internal/quantity.ts";
import type { Session } from "../model/session.ts";
import { daysBetween, type PlainDate } from "../time/date.ts";

interface OfTheme {
  readonly theme: string;
}

const theChair = "the Chair of the Working Group of Experts on People of African Descent";

/** Themes are known early, and the Chair of the other working group has been heard on them. */
export const themesChosenEarly = defineRule({
  id: "themes-chosen-early",
  title:
    "The themes are chosen at the latest three months before the session, in consultation with the Chair of the Working Group of Experts on People of African Descent",
  force: "noted",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 25",
    quote:
      "the selection of the themes for each section should be made well in advance and preferably also in consultation with the Chairperson of the Working Group of Experts on People of African Descent",
    reading:
      '"Section" is read as session, "well in advance" as three calendar months, as for procedural issues (para. 101). The consultation, one about themes with the role or the body `wgepad`, comes before the last theme is chosen, or on that day',
  },
  messages: {
    late: (d: Late & OfTheme) => `Unexpected choice of the ${d.theme} on ${describeLate(d)}`,
    "no-date": (d: Deadline & OfTheme) =>
      `Unexpected ${d.theme} without the day on which it was chosen, expected ${describeDeadline(d)}`,
    "not-consulted": () =>
      `Unexpected choice of themes without a consultation with ${theChair}, expected one before it`,
    "consulted-afterwards": (d: { readonly on: PlainDate; readonly chosen: PlainDate; readonly days: number }) =>
      `Unexpected consultation on themes with ${theChair} on ${describeDate(d.on)}, ${quantity(d.days, "day")} after the last theme was chosen, expected one on ${describeDate(d.chosen)} at the latest`,
  },
  mends: {
    late: (d) => `Choose it by then, or ${conveneLater(d)}`,
    "no-date": () => "State it with the theme, under `chosen`",
    "not-consulted": () =>
      "Consult the Chair, and state it under `consultations: [{with: wgepad, about: themes, on: …}]`",
    "consulted-afterwards": () =>
      "Consult the Chair before the themes are chosen; state an earlier consultation, if there was one",
  },
  deadlines: (session) => [{ what: `Themes are chosen, in consultation with ${theChair}`, ...choiceOf(session) }],
  notJudged: (session) => {
    const isTold = session.consultations !== undefined || session.themes.some(({ chosen }) => chosen !== undefined);
    return (
      withoutAgenda(session) ??
      (isTold ? undefined : "the file tells neither when themes were chosen nor of consultations")
    );
  },
  *check(session, report) {
    const { themes, consultations = [] } = session;
    if (themes.length === 0) return;
    const due = choiceOf(session);
    for (const theme of themes) {
      const place = { subjects: [`theme:${theme.id}`], path: [...theme.path, "chosen"] };
      const ofTheme = { theme: describeTheme(session, theme) };
      if (theme.chosen === undefined) {
        yield report("no-date", { ...place, on: "key", data: { ...due, ...ofTheme } });
        continue;
      }
      const late = lateness(due, theme.chosen);
      if (late !== undefined) yield report("late", { ...place, cost: late.days, data: { ...late, ...ofTheme } });
    }

    const chair = namesInRole(session, "wgepad");
    const [first] = consultations
      .filter(({ with: consulted, about }) => chair.has(consulted) && about === "themes")
      .toSorted((a, b) => compareText(a.on, b.on));
    if (first === undefined) {
      yield report("not-consulted", { subjects: ["session"], path: ["consultations"], on: "key", data: {} });
      return;
    }
    // A theme without a date may have been chosen after the consultation.
    const dated = themes.flatMap(({ id, chosen, path }) => (chosen === undefined ? [] : [{ id, chosen, path }]));
    const last = dated.toSorted((a, b) => compareText(a.chosen, b.chosen)).at(-1);
    if (last === undefined || dated.length < themes.length || first.on <= last.chosen) return;
    const days = daysBetween(last.chosen, first.on);
    yield report("consulted-afterwards", {
      subjects: ["session", `theme:${last.id}`],
      related: [{ subject: `theme:${last.id}`, note: "chosen here", path: [...last.path, "chosen"] }],
      path: [...first.path, "on"],
      cost: days,
      data: { on: first.on, chosen: last.chosen, days },
    });
  },
});

function choiceOf(session: Session): Deadline {
  return monthsAhead(session, 3);
}
