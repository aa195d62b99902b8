import type { Score } from "../../src/check/level.ts";
import { compareScores } from "../../src/check/score.ts";
import type { Problem, ProblemConstraint } from "../../src/planner/problem.ts";
import type { Table } from "./by-definition.ts";
import { subjectsOf, tableOf, violation } from "./by-definition.ts";

/** The lowest cost of all solutions that keep the hard constraints, `infeasible` when there is none. */
export type Best = Score | "infeasible" | "too many to look at";

type Row = Table[number];

class TooMany extends Error {}

/**
 * Puts the subjects one after the other everywhere they can stand, and keeps the lowest cost.
 *
 * A constraint is judged as soon as its last subject stands. Costs only add up: what breaks a hard constraint, or costs as much as
 * the best so far, is not gone on with.
 *
 * @param most ways of putting a subject to try altogether
 */
export function bruteForce(problem: Problem, most: number): Best {
  const count = problem.activities.length + problem.appearances.length;
  const start = { hard: 0, medium: 0, change: 0, soft: 0 };
  const judgedAt = Array.from({ length: count }, (_, subject) =>
    problem.constraints.filter((constraint) => Math.max(0, ...subjectsOf(constraint)) === subject),
  );
  let tried = 0;
  let best: Score | undefined;

  function costWith(table: Table, constraints: readonly ProblemConstraint[], before: Score): Score {
    tried += 1;
    if (tried > most) throw new TooMany();
    const cost = { ...before };
    for (const constraint of constraints)
      cost[constraint.level] += constraint.cost * violation(constraint, problem, table);
    return cost;
  }

  function place(table: Table, cost: Score, rows: readonly (readonly Row[])[]): void {
    if (table.length === count) best = cost;
    for (const row of rows[table.length] ?? []) {
      const next = [...table, row];
      const grown = costWith(next, judgedAt[table.length] ?? [], cost);
      if (grown.hard === 0 && (best === undefined || compareScores(grown, best) < 0)) place(next, grown, rows);
    }
  }

  /** The rows of a subject that no hard constraint on it alone excludes. */
  function rowsOf(subject: number): readonly Row[] {
    const own = (judgedAt[subject] ?? []).filter((constraint) => subjectsOf(constraint).every((of) => of === subject));
    const rows: Row[] = [];
    for (const row of everyRow(problem, subject)) {
      const alone = Array.from({ length: count }, (_, of) => (of === subject ? row : []));
      if (costWith(alone, own, start).hard === 0) rows.push(row);
    }
    return rows;
  }

  try {
    const subjects = Array.from({ length: count }, (_, subject) => subject);
    place([], start, subjects.map(rowsOf));
  } catch (error) {
    if (error instanceof TooMany) return "too many to look at";
    throw error;
  }
  return best ?? "infeasible";
}

/** Every way in which a subject can stand: what is held stays, and an appearance stands once at most. */
function* everyRow(problem: Problem, subject: number): Generator<Row> {
  const { grain, slots, activities, held } = problem;
  const before = tableOf(problem, held)[subject] ?? [];
  if (subject < activities.length) {
    yield* fillings(slots.length);
    return;
  }
  yield before;
  if (before.some((minutes) => minutes > 0)) return;
  for (const [slot, { held: isHeld }] of slots.entries()) if (!isHeld) yield before.with(slot, grain);

  function* fillings(length: number): Generator<Row> {
    const slot = slots[length - 1];
    if (slot === undefined) {
      yield [];
      return;
    }
    for (const row of fillings(length - 1)) {
      if (slot.held) yield [...row, before[length - 1] ?? 0];
      else for (let minutes = 0; minutes <= slot.capacity; minutes += grain) yield [...row, minutes];
    }
  }
}
