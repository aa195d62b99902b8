import type { Problem } from "../../src/planner/problem.ts";

/** The same problem with what cannot be: the first activity in none of the slots. */
export function impossible(problem: Problem): Problem {
  const nowhere = { kind: "allowed-slots", subjects: [0], slots: [], level: "hard", cost: 1 } as const;
  return { ...problem, constraints: [...problem.constraints, { ...nowhere, rule: "rule", code: "code", data: {} }] };
}
