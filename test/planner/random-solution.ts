import type { Problem, Solution } from "../../src/planner/problem.ts";

/** The parts of so many activities in some slots, where they have any minutes. */
export function placeParts(
  activities: number,
  slots: readonly number[],
  minutesOf: (activity: number, slot: number) => number,
): Solution["parts"] {
  return Array.from({ length: activities }, (_, activity) =>
    slots.flatMap((slot) => {
      const minutes = minutesOf(activity, slot);
      return minutes > 0 ? [{ activity, slot, minutes }] : [];
    }),
  ).flat();
}

/** A slot, or none, for each of so many appearances, by a number picked for it. */
export function placeAppearances(
  appearances: number,
  slots: readonly number[],
  pickOf: (appearance: number) => number,
): readonly number[] {
  return Array.from(
    { length: appearances },
    (_, appearance) => slots[(pickOf(appearance) % (slots.length + 1)) - 1] ?? -1,
  );
}

/** Minutes that a part may have in a slot, or none, by a number picked for them. */
export function cellMinutes({ grain, slots }: Problem, slot: number, pick: number): number {
  const most = Math.floor((slots[slot]?.capacity ?? 0) / grain);
  return (pick % (most + 1)) * grain;
}
