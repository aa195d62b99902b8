import { defineRule } from "../check/define-rule.ts";
import { describeDate } from "../check/describe.ts";
import { describeRelated } from "../check/describe-related.ts";
import { withoutSessionInRole } from "../check/not-judged.ts";
import { firstDay } from "../check/session-days.ts";
import { daysInCommon, sessionsInRole } from "../check/sessions-in-role.ts";
import { quantity } from "../internal/quantity.ts";
import type { PlainDate } from "../time/date.ts";

/** The other Durban follow-up mechanisms meet at other times. */
export const noOverlapWithMechanisms = defineRule({
  id: "no-overlap-with-mechanisms",
  title: "The session has no day in common with those of the other Durban follow-up mechanisms",
  force: "practice",
  inForceFrom: 8,
  about: "dates",
  source: {
    document: "A/HRC/13/60",
    clause: "para. 102",
    quote:
      "commits to increase efforts to complement the work of other Durban follow-up mechanisms, aiming to avoid overlapping and/or duplication of initiatives",
    reading:
      "The text speaks of initiatives, not of days: that the mechanisms do not sit at the same time is practice that follows from it. Their sessions are related ones with the role `durban-mechanism`; that of the Working Group of Experts on People of African Descent has a rule of its own, `immediately-after-wgepad`",
  },
  messages: {
    overlap: (d: { readonly days: number; readonly with: string; readonly first: PlainDate }) =>
      `Unexpected ${quantity(d.days, "day")} in common with the ${d.with}, from ${describeDate(d.first)}, expected none`,
  },
  mends: {
    overlap: (d) => `Convene the session at another time, or ask for other dates of the ${d.with}`,
  },
  notJudged: (session) => withoutSessionInRole(session, "durban-mechanism"),
  *check(session, report) {
    for (const related of sessionsInRole(session, "durban-mechanism")) {
      const days = daysInCommon(session, related);
      const [first] = days;
      if (first === undefined) continue;
      const other = `related:${related.body}`;
      yield report("overlap", {
        subjects: ["session", other],
        related: [{ subject: other, note: "held here", path: [...related.path, "dates"] }],
        path: firstDay(session).path,
        cost: days.length,
        data: { days: days.length, with: describeRelated(session, related), first },
      });
    }
  },
});
