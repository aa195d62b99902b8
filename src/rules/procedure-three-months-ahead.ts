import { defineRule } from "../check/define-rule.ts";
import { describeDate } from "../check/describe.ts";
import { firstDay } from "../check/session-days.ts";
import { quantity } from "../internal/quantity.ts";
import { addMonths, daysBetween, type PlainDate } from "../time/date.ts";

const monthsAhead = 3;

interface Due {
  readonly deadline: PlainDate;
  readonly firstDay: PlainDate;
}

/** The procedural issues that the Chair addresses, by their keys in the file. */
const issues = [
  { key: "agenda", name: "agenda", missing: "no-agenda-date" },
  { key: "programme", name: "programme of work", missing: "no-programme-date" },
  { key: "themes", name: "themes", missing: "no-themes-date" },
] as const;

/** The Chair addresses the procedural issues three months before the session. */
export const procedureThreeMonthsAhead = defineRule({
  id: "procedure-three-months-ahead",
  title: "Agenda, programme of work and themes are addressed at the latest three months before the session",
  force: "decides",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 101",
    quote:
      "decides that procedural issues, including ones related to agenda, programme of work and themes for deliberations will be addressed at least three months in advance by the Chairperson before the beginning of the respective session",
    reading:
      "Three calendar months: the same day of the month, or its last day when it is shorter. A deadline on a weekend or holiday stands",
  },
  messages: {
    late: (d: Due & { readonly issue: string; readonly on: PlainDate; readonly days: number }) =>
      `Unexpected date for addressing the ${d.issue}, ${describeDate(d.on)}, ${quantity(d.days, "day")} late, expected ${deadline(d)}`,
    "no-agenda-date": (d: Due) => `Unexpected lack of a date for addressing the agenda, expected ${deadline(d)}`,
    "no-programme-date": (d: Due) =>
      `Unexpected lack of a date for addressing the programme of work, expected ${deadline(d)}`,
    "no-themes-date": (d: Due) => `Unexpected lack of a date for addressing the themes, expected ${deadline(d)}`,
  },
  mends: {
    late: (d) => `Address the ${d.issue} by then, or convene the session ${quantity(d.days, "day")} later`,
    "no-agenda-date": () => "State it under `procedure: {agenda: …}`",
    "no-programme-date": () => "State it under `procedure: {programme: …}`",
    "no-themes-date": () => "State it under `procedure: {themes: …}`",
  },
  notJudged: ({ procedure }) => (procedure === undefined ? "the file has no dates of procedure" : undefined),
  *check(session, report) {
    const { procedure } = session;
    if (procedure === undefined) return;
    const first = firstDay(session).date;
    const due = { deadline: addMonths(first, -monthsAhead), firstDay: first };
    for (const { key, name, missing } of issues) {
      const on = procedure[key];
      const place = { subjects: ["session"], path: [...procedure.path, key] };
      if (on === undefined) {
        yield report(missing, { ...place, on: "key", data: due });
      } else if (on > due.deadline) {
        const days = daysBetween(due.deadline, on);
        yield report("late", { ...place, cost: days, data: { ...due, issue: name, on, days } });
      }
    }
  },
});

function deadline({ deadline, firstDay }: Due): string {
  return `${describeDate(deadline)} at the latest, three months before ${describeDate(firstDay)}`;
}
