import type { Problem } from "../problem.ts";
import type { Sum } from "./linear-model.ts";
import { constant, total } from "./linear-model.ts";
import type { ModelBuilder } from "./model-builder.ts";
import type { PartRange, Parts } from "./part-ranges.ts";

/** One subject in one slot: 1 where it has a part there, and the minutes of that part; constants where nothing is left to decide. */
export interface Cell {
  readonly part: Sum;
  readonly minutes: Sum;
}

/** The table of subjects and slots. */
export interface Cells {
  readonly at: (subject: number, slot: number) => Cell;
  /** The subject has one part at most. */
  readonly isSingle: (subject: number) => boolean;
}

const empty: Cell = { part: constant(0), minutes: constant(0) };

/** Writes the columns of the decisions, and the rows that hold among them whatever the constraints say. */
export function writeCells(builder: ModelBuilder, problem: Problem, possible: readonly Parts[]): Cells {
  const { grain, activities, appearances } = problem;
  const held = heldCells(problem);
  const table = possible.map(({ ranges }, subject) =>
    ranges.map((range, slot): Cell => {
      const at = `${subject},${slot}`;
      const letter = subject < activities.length ? "y" : "z";
      return held.get(at) ?? (range === undefined ? empty : writeCell(builder, letter, at, range, grain));
    }),
  );
  for (const index of appearances.keys()) {
    const subject = activities.length + index;
    const parts = table[subject]?.map(({ part }) => [-1, part] as const) ?? [];
    builder.atLeastZero(`once[${subject}]`, total([1, constant(1)], ...parts));
  }
  return {
    at: (subject, slot) => table[subject]?.[slot] ?? empty,
    isSingle: (subject) => possible[subject]?.isSingle === true,
  };
}

function writeCell(
  builder: ModelBuilder,
  letter: "y" | "z",
  at: string,
  { least, most }: PartRange,
  grain: number,
): Cell {
  const part = builder.column(`${letter}[${at}]`, 1);
  if (least === most) return { part, minutes: total([least * grain, part]) };
  const grains = builder.column(`k[${at}]`, most);
  builder.atLeastZero(`longest[${at}]`, total([most, part], [-1, grains]));
  builder.atLeastZero(`shortest[${at}]`, total([1, grains], [-least, part]));
  return { part, minutes: total([grain, grains]) };
}

function heldCells({ grain, activities, held }: Problem): ReadonlyMap<string, Cell> {
  const cellOf = (minutes: number): Cell => ({ part: constant(1), minutes: constant(minutes) });
  return new Map([
    ...held.parts.map(({ activity, slot, minutes }) => [`${activity},${slot}`, cellOf(minutes)] as const),
    ...held.appearances.flatMap((slot, index) =>
      slot < 0 ? [] : [[`${activities.length + index},${slot}`, cellOf(grain)] as const],
    ),
  ]);
}
