import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConstraintSpec, PlacedPart, Placement, Subject, Violation } from "../../../src/check/constraint.ts";
import { violations } from "../../../src/check/constraints/evaluate.ts";
import { asLines, placements, slotLimits, slotSets, someSubjects, subjectSets } from "./placements.ts";

/*
 * The definitions of the eight kinds, read a second time: cell by cell of the table of subjects and slots, without any regard to
 * speed, and compared with the evaluators place by place.
 */

type Place = Pick<Violation, "amount" | "subject" | "slot">;

const runs = { numRuns: 2_000 };
const one = fc.constantFrom<Subject>(...someSubjects, "activity:absent");

const slotsOf = ({ slots }: Placement): readonly number[] => slots.map((_, slot) => slot);
const at = (placement: Placement, subject: Subject, slot: number): PlacedPart | undefined =>
  placement.parts.get(subject)?.find((part) => part.slot === slot);
const on = (placement: Placement, set: readonly Subject[], slot: number): boolean =>
  set.some((subject) => at(placement, subject, slot) !== undefined);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const alone = (set: readonly Subject[]): { readonly subject?: Subject } => {
  const [subject, ...others] = new Set(set);
  return subject === undefined || others.length > 0 ? {} : { subject };
};
const positive = (place: Place): readonly Place[] => (place.amount > 0 ? [place] : []);

/** Every cell of the set's rows that holds a part. */
function cells(
  placement: Placement,
  set: readonly Subject[],
): readonly { subject: Subject; slot: number; part: PlacedPart }[] {
  return [...new Set(set)].flatMap((subject) =>
    slotsOf(placement).flatMap((slot) => {
      const part = at(placement, subject, slot);
      return part === undefined ? [] : [{ subject, slot, part }];
    }),
  );
}

function expectDefinition<S extends ConstraintSpec>(
  specs: fc.Arbitrary<S>,
  definition: (spec: S, placement: Placement) => readonly Place[],
): void {
  let violated = 0;
  fc.assert(
    fc.property(specs, placements, (spec, placement) => {
      const expected = definition(spec, placement);
      if (expected.length > 0) violated += 1;
      expect(asLines(violations(spec, placement))).toEqual(asLines(expected));
    }),
    runs,
  );
  expect(violated).toBeGreaterThan(runs.numRuns / 50);
}

describe("each kind of constraint is what its definition says", () => {
  test("allowed-slots: each part in another slot, 1", () => {
    expectDefinition(
      fc.record({ kind: fc.constant("allowed-slots" as const), subjects: subjectSets, slots: slotSets }),
      ({ subjects, slots }, placement) =>
        cells(placement, subjects)
          .filter(({ slot }) => !slots.has(slot))
          .map(({ subject, slot }) => ({ amount: 1, subject, slot })),
    );
  });

  test("capacity: each slot, what the sum exceeds the limit by, in steps begun", () => {
    expectDefinition(
      fc.record(
        {
          kind: fc.constant("capacity" as const),
          subjects: subjectSets,
          limits: slotLimits,
          unit: fc.constantFrom("minutes" as const, "parts" as const),
          step: fc.constantFrom(1, 30, 40),
        },
        { requiredKeys: ["kind", "subjects", "limits", "unit"] },
      ),
      ({ subjects, limits, unit, step = 1 }, placement) =>
        [...limits].flatMap(([slot, limit]) => {
          const here = cells(placement, subjects).filter((cell) => cell.slot === slot);
          const load = sum(here.map(({ part }) => (unit === "parts" ? 1 : part.minutes)));
          let steps = 0;
          while (limit + steps * step < load) steps += 1;
          return positive({ amount: steps, slot });
        }),
    );
  });

  test("duration: minutes under `least` or over `most`, when every part states its minutes", () => {
    expectDefinition(
      fc.record(
        {
          kind: fc.constant("duration" as const),
          subject: one,
          least: fc.constantFrom(0, 60, 180),
          most: fc.constantFrom(180, 240),
        },
        { requiredKeys: ["kind", "subject", "least"] },
      ),
      ({ subject, least, most }, placement) => {
        const own = cells(placement, [subject]);
        if (own.some(({ part }) => !part.stated)) return [];
        const total = sum(own.map(({ part }) => part.minutes));
        const last = Math.max(...own.map(({ slot }) => slot));
        return [
          ...positive({ amount: least - total, subject }),
          ...(most === undefined ? [] : positive({ amount: total - most, subject, slot: last })),
        ];
      },
    );
  });

  test("part-minutes: each part that states its minutes, those under `least`", () => {
    expectDefinition(
      fc.record({ kind: fc.constant("part-minutes" as const), subject: one, least: fc.constantFrom(15, 45, 90) }),
      ({ subject, least }, placement) =>
        cells(placement, [subject]).flatMap(({ slot, part }) =>
          part.stated ? positive({ amount: least - part.minutes, subject, slot }) : [],
        ),
    );
  });

  test("count: the number of slots with the set, under `least` or over `most`", () => {
    expectDefinition(
      fc.record(
        {
          kind: fc.constant("count" as const),
          subjects: subjectSets,
          slots: slotSets,
          least: fc.nat({ max: 4 }),
          most: fc.nat({ max: 4 }),
        },
        { requiredKeys: ["kind", "subjects", "slots"] },
      ),
      ({ subjects, slots, least, most }, placement) => {
        const occupied = slotsOf(placement).filter((slot) => slots.has(slot) && on(placement, subjects, slot));
        const first = occupied[most ?? occupied.length];
        const there = subjects.filter((subject) => first !== undefined && at(placement, subject, first) !== undefined);
        return [
          ...positive({ amount: (least ?? 0) - occupied.length, ...alone(subjects) }),
          ...(first === undefined || most === undefined
            ? []
            : [{ amount: occupied.length - most, subject: there.sort()[0] as Subject, slot: first }]),
        ];
      },
    );
  });

  test("during: each slot with the one and without the other, 1", () => {
    expectDefinition(
      fc.record({ kind: fc.constant("during" as const), subject: one, other: one }),
      ({ subject, other }, placement) =>
        slotsOf(placement)
          .filter((slot) => at(placement, subject, slot) !== undefined && at(placement, other, slot) === undefined)
          .map((slot) => ({ amount: 1, subject, slot })),
    );
  });

  test("precedence: each part that stands before every part (start) or some part (end) of those to come first, 1", () => {
    expectDefinition(
      fc.record({
        kind: fc.constant("precedence" as const),
        before: subjectSets,
        after: subjectSets,
        from: fc.constantFrom("start" as const, "end" as const),
        lag: fc.nat({ max: 2 }),
      }),
      ({ before, after, from, lag }, placement) => {
        const first = cells(placement, before);
        return cells(placement, after)
          .filter(({ slot, part }) => {
            const isBefore = (other: { slot: number; part: PlacedPart }): boolean =>
              slot < other.slot + lag ||
              (lag === 0 &&
                slot === other.slot &&
                part.order !== undefined &&
                other.part.order !== undefined &&
                part.order < other.part.order);
            return from === "end" ? first.some(isBefore) : first.length > 0 && first.every(isBefore);
          })
          .map(({ subject, slot }) => ({ amount: 1, subject, slot }));
      },
    );
  });

  test("spread: each served slot between two of the set without any of it, 1", () => {
    expectDefinition(
      fc.record({ kind: fc.constant("spread" as const), subjects: subjectSets }),
      ({ subjects }, placement) =>
        slotsOf(placement)
          .filter(
            (slot) =>
              placement.slots[slot]?.served === true &&
              !on(placement, subjects, slot) &&
              slotsOf(placement).some((earlier) => earlier < slot && on(placement, subjects, earlier)) &&
              slotsOf(placement).some((later) => later > slot && on(placement, subjects, later)),
          )
          .map((slot) => ({ amount: 1, slot, ...alone(subjects) })),
    );
  });
});

describe("order in time equals its linear form, where print says nothing of the order in a slot", () => {
  const unprinted = placements.map(
    ({ slots, parts }): Placement => ({
      slots,
      parts: new Map([...parts].map(([subject, own]) => [subject, own.map(({ order: _, ...part }) => part)])),
    }),
  );
  const amount = (spec: ConstraintSpec, placement: Placement): number =>
    sum(violations(spec, placement).map((place) => place.amount));
  /** P[X,s]: some of X in slot s or earlier. */
  const prefix = (placement: Placement, set: readonly Subject[], slot: number): number =>
    Number(slotsOf(placement).some((s) => s <= slot && on(placement, set, s)));
  /** Q[X,s]: some of X in slot s or later. */
  const suffix = (placement: Placement, set: readonly Subject[], slot: number): number =>
    Number(slotsOf(placement).some((s) => s >= slot && on(placement, set, s)));

  test("precedence: v >= y + Q - 1 from the end, v >= y + P(last) - P - 1 from the start", () => {
    fc.assert(
      fc.property(
        subjectSets,
        subjectSets,
        fc.constantFrom("start" as const, "end" as const),
        fc.nat({ max: 3 }),
        unprinted,
        (before, after, from, lag, placement) => {
          const rows = [...new Set(after)].flatMap((subject) =>
            slotsOf(placement).map((slot) => {
              const y = Number(at(placement, subject, slot) !== undefined);
              return from === "end"
                ? y + suffix(placement, before, slot + 1 - lag) - 1
                : y + prefix(placement, before, placement.slots.length - 1) - prefix(placement, before, slot - lag) - 1;
            }),
          );
          expect(amount({ kind: "precedence", before, after, from, lag }, placement)).toBe(
            sum(rows.map((row) => Math.max(0, row))),
          );
        },
      ),
      runs,
    );
  });

  test("spread: v >= P + Q - on - 1 in every served slot", () => {
    fc.assert(
      fc.property(subjectSets, unprinted, (subjects, placement) => {
        const rows = slotsOf(placement)
          .filter((slot) => placement.slots[slot]?.served)
          .map(
            (slot) =>
              prefix(placement, subjects, slot) +
              suffix(placement, subjects, slot) -
              Number(on(placement, subjects, slot)) -
              1,
          );
        expect(amount({ kind: "spread", subjects }, placement)).toBe(sum(rows.map((row) => Math.max(0, row))));
      }),
      runs,
    );
  });
});
