import { expect, test } from "vitest";
import { monthsAhead, weeksAhead } from "../../src/check/deadline.ts";
import { sessionWith } from "./sessions.ts";

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
