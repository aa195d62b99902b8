import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlapLength, overlaps } from "../../src/time/interval.ts";

const interval = fc
  .tuple(fc.integer({ min: -100, max: 100 }), fc.nat(50))
  .map(([start, length]) => ({ start, end: start + length }));

describe("overlaps", () => {
  it.each([
    ["one in the other", { start: 0, end: 10 }, { start: 2, end: 5 }, 3],
    ["one over the end of the other", { start: 0, end: 10 }, { start: 8, end: 15 }, 2],
    ["the same twice", { start: 0, end: 10 }, { start: 0, end: 10 }, 10],
    ["one that begins where the other ends", { start: 0, end: 10 }, { start: 10, end: 20 }, 0],
    ["one long after the other", { start: 0, end: 10 }, { start: 30, end: 40 }, 0],
    ["an empty one in another", { start: 0, end: 10 }, { start: 5, end: 5 }, 0],
  ])("measures %s", (_, a, b, length) => {
    expect(overlapLength(a, b)).toBe(length);
    expect(overlaps(a, b)).toBe(length > 0);
  });

  it("is the same from either side", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlapLength(a, b)).toBe(overlapLength(b, a));
      }),
    );
  });

  it("never holds for [a, b) and [b, c)", () => {
    fc.assert(
      fc.property(interval, fc.nat(50), (first, length) => {
        expect(overlaps(first, { start: first.end, end: first.end + length })).toBe(false);
      }),
    );
  });

  it("counts the whole numbers that lie in both", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        let count = 0;
        for (let point = a.start; point < a.end; point++) if (point >= b.start && point < b.end) count++;
        expect(overlapLength(a, b)).toBe(count);
      }),
    );
  });
});
