import fc from "fast-check";
import { expect, test } from "vitest";
import { meetingsOverlap } from "../../src/rules/meetings-overlap.ts";
import { panellistDoubleBooked } from "../../src/rules/panellist-double-booked.ts";
import { roomDoubleBooked } from "../../src/rules/room-double-booked.ts";
import { formatClock } from "../../src/time/clock.ts";
import { judgeCase } from "../support/judge-case.ts";
import { meeting, programme, type SessionFragment } from "../support/session-file.ts";

/** Meetings of one day by start and length, in steps of half an hour so that they often touch. */
const anyDay = fc.array(fc.record({ from: fc.integer({ min: 16, max: 40 }), length: fc.integer({ min: 1, max: 6 }) }), {
  minLength: 2,
  maxLength: 6,
});

type Hours = { readonly from: number; readonly length: number };

const fileOf = (day: readonly Hours[]): SessionFragment => ({
  panellists: { cubias: { name: "Elizabeth Cubias" } },
  programme: programme(
    day.map(({ from, length }, index) =>
      meeting("2010-10-18", "morning", [{ title: `Talk ${index}`, panellists: ["cubias"] }], {
        id: `m${index}`,
        hours: `${formatClock(from * 30)}-${formatClock((from + length) * 30)}`,
        room: "Room XVII",
      }),
    ),
  ),
});

/** Pairs of meetings with half an hour in common, found by looking at each half-hour. */
function pairsOf(day: readonly Hours[]): readonly string[] {
  const takes = ({ from, length }: Hours, at: number): boolean => from <= at && at < from + length;
  return day.flatMap((a, first) =>
    day.flatMap((b, second) =>
      first < second && Array.from({ length: 48 }, (_, at) => at).some((at) => takes(a, at) && takes(b, at))
        ? [`m${first} m${second}`]
        : [],
    ),
  );
}

test("meetings-overlap and room-double-booked report every pair of meetings that overlap, and no other", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      for (const rule of [meetingsOverlap, roomDoubleBooked]) {
        const pairs = judgeCase(rule, fileOf(day)).findings.map(({ subjects }) =>
          subjects
            .map((subject) => subject.slice("meeting:".length))
            .sort()
            .join(" "),
        );
        expect(pairs.sort()).toEqual([...pairsOf(day)].sort());
      }
    }),
  );
});

test("panellist-double-booked finds something exactly when two meetings with the same person overlap", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { findings } = judgeCase(panellistDoubleBooked, fileOf(day));
      expect(findings.length > 0).toBe(pairsOf(day).length > 0);
    }),
  );
});
