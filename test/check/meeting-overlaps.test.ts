import fc from "fast-check";
import { expect, test } from "vitest";
import { meetingOverlaps } from "../../src/check/meeting-overlaps.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { sessionFile } from "./sessions.ts";

test("meetings overlap in the same pairs, in whatever order they are given", () => {
  const hours = ["10:00-13:00", "09:30-10:30", "10:00-", "12:00-14:00", "13:00-14:00"];
  const meetings = hours.map((of, index) => ({
    on: "2009-10-05",
    part: "morning" as const,
    id: `m${index}`,
    hours: of,
  }));
  const session = buildSession(sessionFile({ programme: { meetings } }));
  fc.assert(
    fc.property(fc.shuffledSubarray([...session.meetings], { minLength: hours.length }), (shuffled) => {
      const pairs = [...meetingOverlaps(shuffled)].map(({ first, second, minutes }) => [first.id, second.id, minutes]);
      expect(pairs).toEqual([
        ["m1", "m0", 30],
        ["m1", "m2", 1],
        ["m0", "m2", 1],
        ["m0", "m3", 60],
        ["m3", "m4", 60],
      ]);
    }),
  );
});
