import type { Problem, ProblemConstraint } from "../../problem.ts";

/** Lists of numbers end to end: the list at an index is from `first[index]` to before `first[index + 1]`. */
export interface Lists {
  readonly first: Int32Array;
  readonly values: Int32Array;
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const first = new Int32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) first[index + 1] = (first[index] as number) + list.length;
  return { first, values: Int32Array.from(lists.flat()) };
}

/** The list of each subject: which of some sets of subjects it is in, by their positions. */
export function bySubject({ activities, appearances }: Problem, sets: readonly (readonly number[])[]): Lists {
  const lists = Array.from({ length: activities.length + appearances.length }, (): number[] => []);
  for (const [position, subjects] of sets.entries())
    for (const subject of new Set(subjects)) lists[subject]?.push(position);
  return listsOf(lists);
}

/** The constraints of one kind, and the index of each in the problem. */
export function ofKind<K extends ProblemConstraint["kind"]>(
  { constraints }: Problem,
  kind: K,
): { readonly specs: readonly Extract<ProblemConstraint, { readonly kind: K }>[]; readonly indices: Int32Array } {
  const isOfKind = (constraint: ProblemConstraint): constraint is Extract<ProblemConstraint, { readonly kind: K }> =>
    constraint.kind === kind;
  return {
    specs: constraints.filter(isOfKind),
    indices: Int32Array.from([...constraints.keys()].filter((index) => constraints[index]?.kind === kind)),
  };
}
