import type { ConstraintSpec, Placement, Violation } from "../constraint.ts";
import { allowedSlots } from "./allowed-slots.ts";
import { capacity } from "./capacity.ts";
import { count } from "./count.ts";
import { duration } from "./duration.ts";
import { during } from "./during.ts";
import { partMinutes } from "./part-minutes.ts";
import { precedence } from "./precedence.ts";
import { spread } from "./spread.ts";

/**
 * Finds every place where a constraint does not hold, each with a positive amount; their sum is the violation of the constraint.
 *
 * Takes time in proportion to the parts of the constraint's subjects, and for `spread` to the slots between them.
 *
 * @example
 * violations({ kind: "during", subject: "appearance:cubias@migration", other: "activity:migration" }, placementOf(session));
 */
export function violations(constraint: ConstraintSpec, placement: Placement): readonly Violation[] {
  return [...evaluate(constraint, placement)];
}

function evaluate(constraint: ConstraintSpec, placement: Placement): Iterable<Violation> {
  switch (constraint.kind) {
    case "allowed-slots":
      return allowedSlots(constraint, placement);
    case "capacity":
      return capacity(constraint, placement);
    case "duration":
      return duration(constraint, placement);
    case "part-minutes":
      return partMinutes(constraint, placement);
    case "count":
      return count(constraint, placement);
    case "during":
      return during(constraint, placement);
    case "precedence":
      return precedence(constraint, placement);
    case "spread":
      return spread(constraint, placement);
  }
}
