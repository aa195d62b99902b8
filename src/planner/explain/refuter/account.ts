import type { Bounds } from "./bounds.ts";
import { unlimited } from "./bounds.ts";
import type { Limit } from "./limits.ts";
import { namesOf } from "./names.ts";
import type { Shortage } from "./transport.ts";

/** What the subjects of a limit need, in minutes or parts, and what the slots have. */
export interface Account {
  readonly unit: Limit["unit"];
  readonly subjects: readonly number[];
  /** Of each subject; of one that may be absent what it has for certain. */
  readonly needs: readonly number[];
  /** Of each slot; `unlimited` where the limit says nothing. */
  readonly limits: readonly number[];
  /** What a subject has in a slot for certain, and at most, at `position of the subject * slots + slot`. */
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** Opens the account of a limit. */
export function accountOf(bounds: Bounds, { subjects, bySlot, unit }: Limit): Account {
  const { slotCount } = bounds;
  const counted = (minutes: number): number => (unit === "parts" ? Math.min(minutes, 1) : minutes);
  const tableOf = (cells: Int32Array): Int32Array => {
    const table = new Int32Array(subjects.length * slotCount);
    for (const [index, subject] of subjects.entries()) {
      for (let slot = 0; slot < slotCount; slot += 1)
        table[index * slotCount + slot] = counted(cells[subject * slotCount + slot] as number);
    }
    return table;
  };
  const least = tableOf(bounds.least);
  return {
    unit,
    subjects,
    needs: subjects.map((subject, index) =>
      Math.max(
        unit === "parts" ? fewestParts(bounds, subject) : (bounds.need[subject] as number),
        least.subarray(index * slotCount, (index + 1) * slotCount).reduce((sum, of) => sum + of, 0),
      ),
    ),
    limits: Array.from({ length: slotCount }, (_, slot) => bySlot.get(slot) ?? unlimited),
    least,
    most: tableOf(bounds.most),
  };
}

/** Tells whether some subjects need more than some slots have for them and others let them have; if so, that is why. */
export function balance(bounds: Bounds, account: Account, { things, places }: Shortage): void {
  const { unit, subjects, needs, limits, least, most } = account;
  const width = limits.length;
  const here = new Set(places);
  const own = new Set(things);
  let [needed, available, elsewhere] = [0, 0, 0];
  for (const place of places) available += limits[place] as number;
  for (const index of subjects.keys()) {
    if (own.has(index)) needed += needs[index] as number;
    for (let place = 0; place < width; place += 1) {
      if (!own.has(index)) available -= here.has(place) ? (least[index * width + place] as number) : 0;
      else if (!here.has(place)) elsewhere += most[index * width + place] as number;
    }
  }
  if (needed <= available + elsewhere) return;
  const short = things.flatMap((index) => subjects[index] ?? []);
  bounds.fail({ kind: unit, subjects: namesOf(bounds.problem, short), slots: places, needed, available, elsewhere });
}

function fewestParts({ slotCount, most, need }: Bounds, subject: number): number {
  const largest = [...most.subarray(subject * slotCount, (subject + 1) * slotCount)].sort((a, b) => b - a);
  let [parts, missing] = [0, need[subject] as number];
  while (missing > 0 && parts < slotCount) {
    missing -= largest[parts] as number;
    parts += 1;
  }
  return parts;
}
