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
import type { Session } from "../model/session.ts";

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
    late: (d: Late & { readonly issue: string }) => `Unexpected date for addressing the ${d.issue}, ${describeLate(d)}`,
    "no-agenda-date": (d: Deadline) =>
      `Unexpected lack of a date for addressing the agenda, expected ${describeDeadline(d)}`,
    "no-programme-date": (d: Deadline) =>
      `Unexpected lack of a date for addressing the programme of work, expected ${describeDeadline(d)}`,
    "no-themes-date": (d: Deadline) =>
      `Unexpected lack of a date for addressing the themes, expected ${describeDeadline(d)}`,
  },
  mends: {
    late: (d) => `Address the ${d.issue} by then, or ${conveneLater(d)}`,
    "no-agenda-date": () => "State it under `procedure: {agenda: …}`",
    "no-programme-date": () => "State it under `procedure: {programme: …}`",
    "no-themes-date": () => "State it under `procedure: {themes: …}`",
  },
  deadlines: (session) => [
    { what: "Agenda, programme of work and themes are addressed by the Chair", ...addressingOf(session) },
  ],
  notJudged: ({ procedure }) => (procedure === undefined ? "the file has no dates of procedure" : undefined),
  *check(session, report) {
    const { procedure } = session;
    if (procedure === undefined) return;
    const due = addressingOf(session);
    for (const { key, name, missing } of issues) {
      const on = procedure[key];
      const place = { subjects: ["session"], path: [...procedure.path, key] };
      if (on === undefined) {
        yield report(missing, { ...place, on: "key", data: due });
        continue;
      }
      const late = lateness(due, on);
      if (late !== undefined) yield report("late", { ...place, cost: late.days, data: { ...late, issue: name } });
    }
  },
});

function addressingOf(session: Session): Deadline {
  return monthsAhead(session, 3);
}
