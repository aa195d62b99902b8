import type { ProblemConstraint } from "../../problem.ts";
import type { Bounds } from "./bounds.ts";
import { closeGaps } from "./close-gaps.ts";
import { countSlots } from "./count-slots.ts";
import { keepOrder } from "./keep-order.ts";
import { keepWithin } from "./keep-within.ts";
import { standTogether } from "./stand-together.ts";

/** Narrows the bounds of the subjects of a constraint to what the bounds of the others leave. */
export function propagate(bounds: Bounds, constraint: ProblemConstraint): void {
  switch (constraint.kind) {
    case "allowed-slots": {
      const allowed = new Set(constraint.slots);
      for (let slot = 0; slot < bounds.slotCount; slot += 1) {
        if (allowed.has(slot)) continue;
        for (const subject of constraint.subjects) bounds.atMost(subject, slot, 0);
      }
      break;
    }
    case "capacity":
      keepWithin(bounds, constraint);
      break;
    case "duration":
      bounds.require(constraint.subject, constraint.least);
      if (constraint.most !== undefined) bounds.allow(constraint.subject, constraint.most);
      break;
    case "part-minutes":
      bounds.lengthen(constraint.subject, constraint.least);
      break;
    case "count":
      countSlots(bounds, constraint);
      break;
    case "during":
      standTogether(bounds, constraint);
      break;
    case "precedence":
      keepOrder(bounds, constraint);
      break;
    case "spread":
      closeGaps(bounds, constraint);
      break;
  }
}
