import type { Problem, ProblemSpec, ProblemSpecOf } from "../problem.ts";
import type { Cells } from "./cells.ts";
import type { Sum } from "./linear-model.ts";
import { constant, total } from "./linear-model.ts";
import type { Traces } from "./traces.ts";

/** One place of a constraint: its violation is the greatest of the sums where that is positive, counted in steps begun. */
export interface Place {
  /** `3,7`: subject and slot, where it has them. */
  readonly at: string;
  readonly sums: readonly Sum[];
  readonly step?: number;
}

/** What places are made of. */
export interface Table {
  readonly slots: Problem["slots"];
  readonly cells: Cells;
  readonly traces: Traces;
}

/** The places of a constraint, as its kind defines them. */
export function placesOf(spec: ProblemSpec, table: Table): Iterable<Place> {
  switch (spec.kind) {
    case "allowed-slots":
      return allowedSlots(spec, table);
    case "capacity":
      return capacity(spec, table);
    case "duration":
      return duration(spec, table);
    case "part-minutes":
      return partMinutes(spec, table);
    case "count":
      return count(spec, table);
    case "during":
      return during(spec, table);
    case "precedence":
      return precedence(spec, table);
    case "spread":
      return spread(spec, table);
  }
}

function* allowedSlots({ subjects, slots }: ProblemSpecOf<"allowed-slots">, table: Table): Generator<Place> {
  for (const slot of table.slots.keys()) {
    if (slots.includes(slot)) continue;
    for (const subject of subjects) yield { at: `${subject},${slot}`, sums: [table.cells.at(subject, slot).part] };
  }
}

function* capacity({ subjects, limits, unit, step }: ProblemSpecOf<"capacity">, { cells }: Table): Generator<Place> {
  for (const [slot, limit] of limits) {
    const loads = subjects.map((subject) => {
      const { part, minutes } = cells.at(subject, slot);
      return unit === "minutes" ? minutes : part;
    });
    yield { at: `${slot}`, sums: [total([-limit, constant(1)], ...loads.map((load) => [1, load] as const))], step };
  }
}

function* duration({ subject, least, most }: ProblemSpecOf<"duration">, { slots, cells }: Table): Generator<Place> {
  const all = total(...slots.map((_, slot) => [1, cells.at(subject, slot).minutes] as const));
  yield { at: "least", sums: [total([least, constant(1)], [-1, all])] };
  if (most !== undefined) yield { at: "most", sums: [total([1, all], [-most, constant(1)])] };
}

function* partMinutes({ subject, least }: ProblemSpecOf<"part-minutes">, { slots, cells }: Table): Generator<Place> {
  for (const slot of slots.keys()) {
    const { part, minutes } = cells.at(subject, slot);
    yield { at: `${slot}`, sums: [total([least, part], [-1, minutes])] };
  }
}

function* count({ subjects, slots, least, most }: ProblemSpecOf<"count">, { traces }: Table): Generator<Place> {
  const { on } = traces(subjects);
  const occupied = total(...slots.map((slot) => [1, on(slot)] as const));
  yield { at: "least", sums: [total([least, constant(1)], [-1, occupied])] };
  if (most !== undefined) yield { at: "most", sums: [total([1, occupied], [-most, constant(1)])] };
}

function* during({ subject, other }: ProblemSpecOf<"during">, { slots, cells }: Table): Generator<Place> {
  for (const slot of slots.keys())
    yield { at: `${slot}`, sums: [total([1, cells.at(subject, slot).part], [-1, cells.at(other, slot).part])] };
}

function* precedence(
  { before, after, from, lag }: ProblemSpecOf<"precedence">,
  { slots, cells, traces }: Table,
): Generator<Place> {
  const { prefix, suffix } = traces(before);
  // 1 where what has to come first stands too late for a part in the slot.
  const tooLate = (slot: number): Sum =>
    from === "end" ? suffix(Math.max(slot + 1 - lag, 0)) : total([1, suffix(0)], [-1, prefix(slot - lag)]);
  const place = (standing: Sum, slot: number): Sum => total([1, standing], [1, tooLate(slot)], [-1, constant(1)]);
  for (const subject of after) {
    if (cells.isSingle(subject)) {
      // What is too late for a slot is so for all before it: one place for the one part, and closer bounds for the engine.
      const { prefix: standing } = traces([subject]);
      yield { at: `${subject}`, sums: slots.map((_, slot) => place(standing(slot), slot)) };
    } else {
      for (const slot of slots.keys())
        yield { at: `${subject},${slot}`, sums: [place(cells.at(subject, slot).part, slot)] };
    }
  }
}

function* spread({ subjects }: ProblemSpecOf<"spread">, { slots, traces }: Table): Generator<Place> {
  const { on, prefix, suffix } = traces(subjects);
  for (const [slot, { served }] of slots.entries()) {
    if (!served) continue;
    const around = total([1, prefix(slot)], [1, suffix(slot)], [-1, on(slot)]);
    yield { at: `${slot}`, sums: [total([1, around], [-1, constant(1)])] };
  }
}
