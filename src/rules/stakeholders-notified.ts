import {
  conveneLater,
  type Deadline,
  describeDeadline,
  describeLate,
  earlierOf,
  type Late,
  lateness,
  monthsAhead,
  weeksAhead,
} from "../check/deadline.ts";
import { defineRule } from "../check/define-rule.ts";
import type { Session } from "../model/session.ts";

/** Whom the Secretariat notifies, by their keys in the file. */
const groups = [
  { key: "ngos", name: "non-governmental organizations", missing: "no-ngos-date" },
  { key: "nhris", name: "national human rights institutions", missing: "no-nhris-date" },
  { key: "others", name: "other stakeholders", missing: "no-others-date" },
] as const;

/** Stakeholders hear of the session in time to come to it. */
export const stakeholdersNotified = defineRule({
  id: "stakeholders-notified",
  title:
    "Non-governmental organizations, national human rights institutions and other stakeholders are notified well before the session",
  force: "requests",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 101",
    quote:
      "requests that the Secretariat notify NGOs, NHRIs and other stakeholders well in advance, with regard to upcoming sessions",
    reading:
      '"Well in advance" is three calendar months, as for procedural issues, or what the parameter says; never later than six weeks before the first day, when the documents are out',
  },
  parameters: {
    months: {
      type: "integer",
      default: 3,
      least: 0,
      most: 12,
      asks: "How many calendar months before the session they are notified; where six weeks before it is earlier, that holds",
    },
  },
  messages: {
    late: (d: Late & { readonly group: string }) => `Unexpected notice to ${d.group} on ${describeLate(d)}`,
    "no-ngos-date": (d: Deadline) =>
      `Unexpected lack of a date for notifying non-governmental organizations, expected ${describeDeadline(d)}`,
    "no-nhris-date": (d: Deadline) =>
      `Unexpected lack of a date for notifying national human rights institutions, expected ${describeDeadline(d)}`,
    "no-others-date": (d: Deadline) =>
      `Unexpected lack of a date for notifying other stakeholders, expected ${describeDeadline(d)}`,
  },
  mends: {
    late: (d) => `Notify the ${d.group} by then, or ${conveneLater(d)}`,
    "no-ngos-date": () => "State it under `notices: {ngos: …}`",
    "no-nhris-date": () => "State it under `notices: {nhris: …}`",
    "no-others-date": () => "State it under `notices: {others: …}`",
  },
  deadlines: (session, { months }) => [
    {
      what: "Non-governmental organizations, national human rights institutions and other stakeholders are notified",
      ...noticeOf(session, months),
    },
  ],
  notJudged: ({ notices }) => (notices === undefined ? "the file has no dates of notices" : undefined),
  *check(session, report, { months }) {
    const { notices } = session;
    if (notices === undefined) return;
    const due = noticeOf(session, months);
    for (const { key, name, missing } of groups) {
      const on = notices[key];
      const place = { subjects: ["session"], path: [...notices.path, key] };
      if (on === undefined) {
        yield report(missing, { ...place, on: "key", data: due });
        continue;
      }
      const late = lateness(due, on);
      if (late !== undefined) yield report("late", { ...place, cost: late.days, data: { ...late, group: name } });
    }
  },
});

function noticeOf(session: Session, months: number): Deadline {
  return earlierOf(monthsAhead(session, months), weeksAhead(session, 6));
}
