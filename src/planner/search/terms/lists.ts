import type { Problem, ProblemConstraint } from "../../problem.ts";
import { subjectsOf } from "../../subjects-of.ts";

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

/** The constraints of one kind, the index of each in the problem, and for each subject which of them speak of it. */
export function ofKind<K extends ProblemConstraint["kind"]>(problem: Problem, kind: K): OfKind<K> {
  const found = [...problem.constraints.entries()].filter(
    (entry): entry is [number, Spec<K>] => entry[1].kind === kind,
  );
  const specs = found.map(([, spec]) => spec);
  return {
    specs,
    indices: Int32Array.from(found, ([index]) => index),
    of: bySubject(problem, specs.map(subjectsOf)),
  };
}

type Spec<K> = Extract<ProblemConstraint, { readonly kind: K }>;

interface OfKind<K> {
  readonly specs: readonly Spec<K>[];
  readonly indices: Int32Array;
  readonly of: Lists;
}
