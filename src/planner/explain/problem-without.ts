import type { Level } from "../../check/level.ts";
import { isAtOrAbove } from "../../check/level.ts";
import type { Problem, ProblemConstraint } from "../problem.ts";
import type { Reason } from "./reasons.ts";

/** What a minute and a place of something given up weigh among wishes: enough that no wish is worth it. */
const weightOfMinute = 3;
const weightOfPlace = 45;

/**
 * The whole problem with all at or above a level hard, but for what is given up: that is a heavy wish, so that a plan still breaks
 * as little of it as it can.
 *
 * @param reasons all of the problem at that level, with those given up
 */
export function problemWithout(
  problem: Problem,
  level: Level,
  reasons: readonly Reason[],
  givenUp: readonly Reason[],
): Problem {
  const gone = new Set(givenUp.map(({ key }) => key));
  const kept = reasons.flatMap(({ key, constraints }): readonly ProblemConstraint[] =>
    constraints.map((constraint) => (gone.has(key) ? wishFor(constraint) : { ...constraint, level: "hard" })),
  );
  return { ...problem, constraints: [...kept, ...problem.constraints.filter((of) => !isAtOrAbove(of.level, level))] };
}

function wishFor(constraint: ProblemConstraint): ProblemConstraint {
  const { kind, cost } = constraint;
  const isInMinutes =
    kind === "duration" || kind === "part-minutes" || (kind === "capacity" && constraint.unit === "minutes");
  return { ...constraint, level: "soft", cost: cost * (isInMinutes ? weightOfMinute : weightOfPlace) };
}
