import { accountOf, balance } from "./account.ts";
import type { Bounds } from "./bounds.ts";
import { namesOf } from "./names.ts";
import { shortageIn } from "./transport.ts";

/** Subjects times slots beyond which only totals are compared. */
const largestAccount = 200_000;

/** Compares all that the subjects of each limit need with all that the slots have. */
export function compareTotals(bounds: Bounds): void {
  for (const limit of bounds.limits) {
    const account = accountOf(bounds, limit);
    const { needs, limits, most } = account;
    const things = needs.flatMap((need, index) => (need > 0 ? [index] : []));
    const possible = (place: number): number =>
      things.reduce((sum, thing) => sum + (most[thing * limits.length + place] as number), 0);
    const places = limits.flatMap((limit, place) => {
      const most = possible(place);
      return most > 0 && limit <= most ? [place] : [];
    });
    balance(bounds, account, { things, places });
  }
}

/** Looks for some of the subjects of each limit that need more than some slots have. */
export function findShortages(bounds: Bounds): void {
  for (const limit of bounds.limits) {
    if (bounds.why() !== undefined || limit.subjects.length * bounds.slotCount > largestAccount) continue;
    const account = accountOf(bounds, limit);
    const { needs, limits, least, most } = account;
    const width = limits.length;
    const certainIn = (place: number): number =>
      needs.reduce((sum, _, index) => sum + (least[index * width + place] as number), 0);
    const certainOf = (index: number): number =>
      least.subarray(index * width, (index + 1) * width).reduce((sum, of) => sum + of, 0);
    const shortage = shortageIn({
      needs: needs.map((need, index) => need - certainOf(index)),
      places: limits.map((of, place) => of - certainIn(place)),
      most: most.map((of, cell) => of - (least[cell] as number)),
    });
    if (shortage !== undefined) balance(bounds, account, shortage);
  }
}

/** Looks for sets that may stand in so many slots alone, and need more minutes than the longest of these have. */
export function fillLongestSlots(bounds: Bounds): void {
  const { problem, limits, slotCount, most, need } = bounds;
  for (const constraint of problem.constraints) {
    if (constraint.kind !== "count" || constraint.subjects.length < 2) continue;
    const { slots, most: room = slotCount } = constraint;
    if (room >= slots.length) continue;
    const members = new Set(constraint.subjects);
    for (const limit of limits) {
      if (limit.unit !== "minutes") continue;
      const subjects = limit.subjects.filter((subject) => members.has(subject) && (need[subject] as number) > 0);
      const supply = Array.from({ length: slotCount }, (_, slot) => {
        const possible = subjects.reduce((sum, subject) => sum + (most[subject * slotCount + slot] as number), 0);
        return Math.min(possible, limit.bySlot.get(slot) ?? possible);
      });
      const counted = new Set(slots);
      const outside = supply.filter((_, slot) => !counted.has(slot));
      const longest = supply.filter((_, slot) => counted.has(slot)).sort((a, b) => b - a);
      const available = [...outside, ...longest.slice(0, room)].reduce((sum, of) => sum + of, 0);
      const needed = subjects.reduce((sum, subject) => sum + (need[subject] as number), 0);
      if (needed <= available) continue;
      const names = namesOf(problem, subjects);
      bounds.fail({ kind: "longest-slots", subjects: names, slots: room, needed, available });
    }
  }
}
