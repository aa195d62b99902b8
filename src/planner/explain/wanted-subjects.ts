import type { Problem, ProblemConstraint } from "../problem.ts";

/**
 * The subjects whose presence some constraint asks for, or may profit from; all others might as well be absent.
 *
 * An activity is wanted as well where a wanted subject has to stand with it.
 */
export function wantedSubjects(
  { activities, appearances, held }: Problem,
  constraints: readonly ProblemConstraint[],
): ReadonlySet<number> {
  const wanted = new Set<number>([
    ...held.parts.map(({ activity }) => activity),
    ...held.appearances.flatMap((slot, index) => (slot < 0 ? [] : [activities.length + index])),
    ...constraints.flatMap(asksFor),
  ]);
  const pairs = constraints.flatMap((constraint) => (constraint.kind === "during" ? [constraint] : []));
  const waiting = [...wanted];
  const othersOf = new Map<number, number[]>();
  for (const { subject, other } of pairs) othersOf.set(subject, [...(othersOf.get(subject) ?? []), other]);
  for (let subject = waiting.pop(); subject !== undefined; subject = waiting.pop()) {
    const appearance = appearances[subject - activities.length];
    for (const other of [
      ...(othersOf.get(subject) ?? []),
      ...(appearance === undefined ? [] : [appearance.activity]),
    ]) {
      if (wanted.has(other)) continue;
      wanted.add(other);
      waiting.push(other);
    }
  }
  return wanted;
}

function asksFor(constraint: ProblemConstraint): readonly number[] {
  switch (constraint.kind) {
    case "duration":
      return constraint.least > 0 ? [constraint.subject] : [];
    case "count":
      return constraint.least > 0 ? constraint.subjects : [];
    case "precedence":
      // With something early among those that come first, the others may start sooner.
      return constraint.from === "start" ? constraint.before : [];
    case "spread":
      // Anything of the set fills a gap.
      return constraint.subjects;
    default:
      return [];
  }
}
