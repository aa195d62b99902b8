import type { Solution } from "../../src/planner/problem.ts";
import type { Random } from "../../src/planner/search/random.ts";

/** A programme that was there before its rules. */
export interface PlantedProgramme {
  readonly solution: Solution;
  /** Minutes asked for each activity; what is planted is within them. */
  readonly minutes: readonly { readonly least: number; readonly most: number }[];
  readonly speakers: readonly { readonly panellist: number; readonly activity: number }[];
}

interface Shape {
  readonly activities: number;
  /** The first slot to use. */
  readonly first: number;
  readonly slots: number;
  readonly capacity: number;
  /** Share of the minutes that are filled. */
  readonly load: number;
}

const grain = 15;

/**
 * Fills the slots one after the other with pieces of work. The last piece of a slot and the first of the next are now and then one
 * activity, and the last slot has the last activity alone.
 */
export function plantProgramme(random: Random, shape: Shape): PlantedProgramme {
  const { activities, first, slots, capacity, load } = shape;
  const joined = Math.floor(activities / 8);
  const used = slots - 1 - first;
  const pieces = cutSlots(random, activities - 1 + joined, used, (capacity * load) / grain).map((lengths) =>
    lengths.map((length) => length * grain),
  );
  const joins = new Set<number>();
  while (joins.size < joined) joins.add(1 + random.below(used - 1));
  const parts: Solution["parts"][number][] = [];
  let activity = -1;
  for (const [index, lengths] of pieces.entries()) {
    for (const [position, minutes] of lengths.entries()) {
      const isJoined = position === 0 && joins.has(index) && parts.at(-1)?.slot === first + index - 1;
      if (!isJoined) activity += 1;
      parts.push({ activity, slot: first + index, minutes });
    }
  }
  parts.push({ activity: activity + 1, slot: slots - 1, minutes: 2 * grain });
  const count = activity + 2;
  const totals = Array.from({ length: count }, (_, index) =>
    parts.filter((part) => part.activity === index).reduce((sum, { minutes }) => sum + minutes, 0),
  );
  const minutes = totals.map((total) => {
    const chance = random.below(10);
    if (chance >= 3) return { least: total, most: total };
    return { least: chance === 0 ? 0 : Math.max(grain, total - grain * (1 + random.below(3))), most: total };
  });
  const speakers = Array.from({ length: Math.floor(count / 2) }, (_, index) => ({
    panellist: random.below(Math.ceil(count / 3)),
    activity: 1 + ((index * 2 + random.below(2)) % (count - 2)),
  })).filter(
    ({ panellist, activity: of }, index, all) =>
      all.findIndex((other) => other.panellist === panellist && other.activity === of) === index,
  );
  const appearances = speakers.map(({ activity: of }) => {
    const own = parts.filter((part) => part.activity === of);
    return own[random.below(own.length)]?.slot ?? -1;
  });
  return { solution: { parts, appearances }, minutes, speakers };
}

/** Lengths of the pieces of each slot, in grains: so many in all, at least one a slot, and about so long together. */
function cutSlots(random: Random, pieces: number, slots: number, length: number): readonly (readonly number[])[] {
  const counts = Array.from({ length: slots }, () => 1);
  for (let left = pieces - slots; left > 0; left -= 1) {
    const slot = random.below(slots);
    if ((counts[slot] ?? 0) < Math.floor(length)) counts[slot] = (counts[slot] ?? 0) + 1;
    else left += 1;
  }
  return counts.map((count) => {
    const full = Math.min(12, Math.max(count, Math.round(length) + random.below(3) - 1));
    const cuts = new Set<number>([full]);
    while (cuts.size < count) cuts.add(1 + random.below(full - 1));
    const sorted = [...cuts].sort((a, b) => a - b);
    return sorted.map((cut, index) => cut - (sorted[index - 1] ?? 0));
  });
}
