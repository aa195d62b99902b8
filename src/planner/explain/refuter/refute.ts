import type { Problem, ProblemConstraint } from "../../problem.ts";
import { subjectsOf } from "../../subjects-of.ts";
import { boundsOf } from "./bounds.ts";
import { propagate } from "./propagate.ts";
import { settle } from "./settle.ts";
import { compareTotals, fillLongestSlots, findShortages } from "./shortages.ts";
import type { Why } from "./why.ts";

/** Cells of subjects and slots that are looked at before propagation is given up. */
const mostWork = 20_000_000;

/**
 * Why no solution keeps all the constraints of a problem, whatever their levels, as far as counting and bounds can tell; `undefined`
 * when they cannot, which does not say that there is a solution.
 *
 * Totals first; then the bounds of minutes, parts and slots of each subject are narrowed until nothing changes; then shortages are
 * looked for among all sets of subjects and slots.
 *
 * @example
 * refute(problem); // { kind: "minutes", subjects: ["activity:a", "activity:b"], slots: [0, 1], needed: 720, available: 540, … }
 */
export function refute(problem: Problem): Why | undefined {
  const bounds = boundsOf(problem);
  const { constraints } = problem;
  for (const constraint of constraints)
    if (isFact(constraint) || subjectsOf(constraint).length === 1) propagate(bounds, constraint);
  if (bounds.why() !== undefined) return bounds.why();
  compareTotals(bounds);
  if (bounds.why() !== undefined) return bounds.why();
  const open = new Set(constraints.filter((constraint) => !isFact(constraint)));
  const touching = constraintsBySubject(problem, open);
  for (let subject = 0; subject < bounds.subjectCount; subject += 1) bounds.changed.add(subject);
  let work = 0;
  while (bounds.why() === undefined && work < mostWork) {
    for (const subject of bounds.changed) {
      bounds.changed.delete(subject);
      settle(bounds, subject);
      work += bounds.slotCount;
      for (const constraint of touching[subject] ?? []) open.add(constraint);
      if (bounds.why() !== undefined) return bounds.why();
    }
    const [next] = open;
    if (next === undefined) break;
    open.delete(next);
    propagate(bounds, next);
    work += subjectsOf(next).length * bounds.slotCount;
  }
  if (bounds.why() === undefined) findShortages(bounds);
  if (bounds.why() === undefined) fillLongestSlots(bounds);
  return bounds.why();
}

/** Says all that it has to say once, of each subject by itself. */
function isFact({ kind }: ProblemConstraint): boolean {
  return kind === "allowed-slots" || kind === "duration" || kind === "part-minutes";
}

function constraintsBySubject(
  { activities, appearances }: Problem,
  constraints: Iterable<ProblemConstraint>,
): readonly (readonly ProblemConstraint[])[] {
  const touching = Array.from({ length: activities.length + appearances.length }, (): ProblemConstraint[] => []);
  for (const constraint of constraints)
    for (const subject of subjectsOf(constraint)) touching[subject]?.push(constraint);
  return touching;
}
