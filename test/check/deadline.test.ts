import * as fc from "fast-check";
import { expect, test } from "vitest";
import { conveneLater, type Late, lateness, monthsAhead, weeksAhead } from "../../src/check/deadline.ts";
import type { Session } from "../../src/model/session.ts";
import { addDays, type PlainDate } from "../../src/time/date.ts";
import { sessionWith } from "./sessions.ts";

const beginning = (first: PlainDate): Session => sessionWith({}, { session: { dates: { from: first, to: first } } });

test("a deadline is some months or weeks before the first day, and says how many", () => {
  const session = sessionWith({});
  const deadlines = [monthsAhead(session, 1), monthsAhead(session, 3), weeksAhead(session, 1), weeksAhead(session, 6)];
  expect(deadlines.map(({ deadline, ahead, firstDay }) => [deadline, ahead, firstDay])).toEqual([
    ["2009-09-05", "one month", "2009-10-05"],
    ["2009-07-05", "three months", "2009-10-05"],
    ["2009-09-28", "one week", "2009-10-05"],
    ["2009-08-24", "six weeks", "2009-10-05"],
  ]);
});

test("what is late is in time when the session is convened as many days later as its mend says, and not one day fewer", () => {
  const counted = fc.oneof(
    fc.nat({ max: 12 }).map((months) => (session: Session) => monthsAhead(session, months)),
    fc.integer({ min: 1, max: 12 }).map((weeks) => (session: Session) => weeksAhead(session, weeks)),
  );
  fc.assert(
    fc.property(counted, fc.nat({ max: 1500 }), fc.integer({ min: 1, max: 120 }), (dueOf, day, days) => {
      const first = addDays("2009-10-05", day);
      const due = dueOf(beginning(first));
      const on = addDays(due.deadline, days);
      const late = lateness(due, on);
      const later = Number(/\d+/.exec(conveneLater(late as Late))?.[0]);
      const when = (by: number) => lateness(dueOf(beginning(addDays(first, by))), on);
      expect(when(later)).toBeUndefined();
      expect(when(later - 1)).toBeDefined();
    }),
    { numRuns: 500 },
  );
});
