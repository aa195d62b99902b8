import type { Context } from "../context.ts";

/** Slots in a row whose work moves on at once, at most. */
const longest = 4;

/** Two slots change their whole work; or that of some slots in a row moves on by one, and what is over comes to the other end. */
export function rotateMove(context: Context): void {
  const { domain, state } = context;
  const { slotCount, rooms } = domain;
  const slots = context.random.below(2) === 0 ? anyTwo(context) : anyRow(context);
  if (slots.some((slot) => rooms[slot] === 0)) return;
  for (const subject of standingIn(context, slots)) {
    const before = slots.map((slot) => state.minutes[subject * slotCount + slot] as number);
    for (const [index, slot] of slots.entries())
      state.set(subject, slot, Math.min(before.at(index - 1) as number, rooms[slot] as number));
  }
}

function anyTwo({ domain: { slotCount }, random }: Context): readonly number[] {
  const [one, other] = [random.below(slotCount), random.below(slotCount)];
  return one === other ? [] : [one, other];
}

function anyRow({ domain: { slotCount }, random }: Context): readonly number[] {
  const length = Math.min(2 + random.below(longest - 1), slotCount);
  const first = random.below(slotCount - length + 1);
  const row = Array.from({ length }, (_, index) => first + index);
  return random.below(2) === 0 ? row : row.reverse();
}

/** The activities in some slots, and those who speak there. */
function standingIn({ domain, state }: Context, slots: readonly number[]): ReadonlySet<number> {
  const subjects = new Set<number>();
  for (const slot of slots) {
    for (const activity of state.activitiesIn[slot] as number[]) {
      subjects.add(activity);
      for (const speaker of domain.appearancesOf[activity] as Int32Array)
        if ((state.minutes[speaker * domain.slotCount + slot] as number) > 0) subjects.add(speaker);
    }
  }
  return subjects;
}
