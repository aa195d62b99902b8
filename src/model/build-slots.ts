import { defined } from "../internal/defined.ts";
import { groupBy } from "../internal/group-by.ts";
import type { ClockRange } from "../time/clock.ts";
import type { PlainDate } from "../time/date.ts";
import { datesFrom } from "../time/date.ts";
import type { DateRange } from "./date-range.ts";
import type { Service } from "./service.ts";
import type { Slot } from "./slot.ts";
import { partsOfDay } from "./word-lists.ts";
import type { PartOfDay } from "./words.ts";

/** What of a meeting decides its slot. */
export interface SlotClaim {
  readonly id: string;
  readonly on: PlainDate;
  readonly part: PartOfDay;
  readonly hours: ClockRange;
  readonly cancelled: boolean;
}

/** The slots of a session, and which of them each meeting stands in. */
export interface SlotPlan {
  readonly slots: readonly Slot[];
  /** Index by meeting id; a cancelled meeting has the slot that it left. */
  readonly slotOf: ReadonlyMap<string, number>;
}

interface Unplaced extends Omit<Slot, "index"> {
  /** 0 for the first meeting of a part of a day. */
  readonly rank: number;
}

/**
 * Lays out the slots: every serviced part of every day of the session, and one slot more for each further meeting in the same
 * part of a day, outside the session's days, or in a part that is not serviced.
 *
 * @param claims the meetings, in order of time
 */
export function buildSlots(dates: readonly DateRange[], service: Service, claims: readonly SlotClaim[]): SlotPlan {
  const claimsOf = groupBy(claims, ({ on, part }) => `${on}/${part}`);
  const periods = new Map<string, { readonly date: PlainDate; readonly part: PartOfDay }>();
  for (const range of dates) {
    for (const date of datesFrom(range.from, range.to)) {
      for (const part of partsOfDay) if (service.hoursOn(date, part)) periods.set(`${date}/${part}`, { date, part });
    }
  }
  for (const { on, part } of claims) periods.set(`${on}/${part}`, { date: on, part });

  const unplaced = [...periods].flatMap(([key, { date, part }]): Unplaced[] => {
    const standing = (claimsOf.get(key) ?? []).filter((claim) => !claim.cancelled);
    const slot = (hours: ClockRange, rank: number, meeting?: string): Unplaced => {
      const unserved = service.unserved(date, part);
      return {
        key: rank === 0 ? key : `${key}/${rank + 1}`,
        date,
        part,
        hours,
        capacity: service.capacity(hours),
        served: unserved === undefined,
        ...defined({ unserved, meeting }),
        rank,
      };
    };
    if (standing.length > 0) return standing.map((claim, rank) => slot(claim.hours, rank, claim.id));
    const hours = service.hoursOn(date, part) ?? claimsOf.get(key)?.[0]?.hours;
    return hours === undefined ? [] : [slot(hours, 0)];
  });

  const slots = unplaced.toSorted(inOrderOfTime).map(({ rank: _, ...slot }, index): Slot => ({ index, ...slot }));
  const byKey = new Map(slots.map((slot) => [slot.key, slot.index]));
  const slotOf = new Map(
    slots.flatMap((slot) => (slot.meeting === undefined ? [] : [[slot.meeting, slot.index] as const])),
  );
  for (const claim of claims) {
    if (claim.cancelled) slotOf.set(claim.id, byKey.get(`${claim.on}/${claim.part}`) ?? 0);
  }
  return { slots, slotOf };
}

function inOrderOfTime(a: Unplaced, b: Unplaced): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.hours.from - b.hours.from || partsOfDay.indexOf(a.part) - partsOfDay.indexOf(b.part) || a.rank - b.rank;
}
