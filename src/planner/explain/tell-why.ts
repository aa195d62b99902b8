import type { Named } from "./explanation.ts";
import type { Why } from "./refuter/why.ts";
import type { Names } from "./tell-constraint.ts";
import type { ToldWhy } from "./told-why.ts";

/** Why some constraints cannot hold together, with names for indices. */
export function tellWhy(names: Names, why: Why): ToldWhy {
  switch (why.kind) {
    case "no-slot":
      return { kind: why.kind, subject: names.named(why.subject), ...tellOrder(names, why) };
    case "shut":
      return {
        ...{ kind: why.kind, subject: names.named(why.subject), slot: names.slot(why.slot) },
        ...tellOrder(names, why),
      };
    case "minutes":
    case "parts":
      return { ...why, subjects: why.subjects.map(names.named), slots: why.slots.map(names.slot) };
    case "range":
      return { ...why, subject: names.named(why.subject) };
    case "slots":
    case "longest-slots":
      return { ...why, subjects: why.subjects.map(names.named) };
    case "gap":
      return { ...why, subjects: why.subjects.map(names.named), slot: names.slot(why.slot) };
  }
}

/** The slots that the order leaves to a subject; `null` for one beyond the first or the last. */
function tellOrder(
  { slot: named, slotCount }: Names,
  { from, until }: { readonly from?: number; readonly until?: number },
) {
  const slotOrNone = (slot: number): Named | null => (slot < 0 || slot >= slotCount ? null : named(slot));
  return {
    ...(from === undefined ? {} : { from: slotOrNone(from) }),
    ...(until === undefined ? {} : { until: slotOrNone(until) }),
  };
}
