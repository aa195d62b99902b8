import type { ClockRange } from "../time/clock.ts";
import { parseClockRange } from "../time/clock.ts";
import type { PlainDate } from "../time/date.ts";
import { isWeekend } from "../time/working-days.ts";
import type { SessionFile } from "./schema/session-file.ts";
import type { Slot } from "./slot.ts";
import { partsOfDay } from "./word-lists.ts";
import type { PartOfDay } from "./words.ts";

/** When the session is serviced: hours by date and part, and what is not serviced. */
export interface Service {
  /** Hours of a part of the day on a date; `undefined` when that part is not serviced at all. */
  readonly hoursOn: (date: PlainDate, part: PartOfDay) => ClockRange | undefined;
  readonly unserved: (date: PlainDate, part: PartOfDay) => Slot["unserved"];
  /** Minutes of hours: to midnight when open-ended, the nominal length when no end is stated. */
  readonly capacity: (hours: ClockRange) => number;
}

/** The nominal length in minutes of a meeting printed without an end, unless the file states another. */
export const defaultNominalMinutes = 180;

/** Hours as a value; the text has been checked by the schema. */
export function clockRange(text: string): ClockRange {
  const range = parseClockRange(text);
  if (range === undefined)
    throw new TypeError(`Unexpected hours ${JSON.stringify(text)}, expected them to have been checked`);
  return range;
}

/** Hours by part of the day, in order of the day. */
export function usualHours(hours: SessionFile["session"]["hours"]): ReadonlyMap<PartOfDay, ClockRange> {
  return new Map(
    partsOfDay.flatMap((part): [PartOfDay, ClockRange][] => {
      const text = hours[part];
      return text === undefined ? [] : [[part, clockRange(text)]];
    }),
  );
}

/** Reads when the session is serviced. */
export function serviceOf(session: SessionFile["session"]): Service {
  const usual = usualHours(session.hours);
  const others = new Map((session.otherHours ?? []).map(({ date, ...hours }) => [date, usualHours(hours)]));
  const closed = new Set((session.noService ?? []).map(({ date, part }) => `${date}/${part ?? ""}`));
  const holidays = new Set((session.holidays ?? []).map(({ date }) => date));
  const nominal = session.nominalMinutes ?? defaultNominalMinutes;
  return {
    hoursOn: (date, part) => (others.get(date) ?? usual).get(part),
    unserved: (date, part) => {
      if (closed.has(`${date}/${part}`) || closed.has(`${date}/`)) return "no-service";
      if (holidays.has(date)) return "holiday";
      return isWeekend(date) ? "weekend" : undefined;
    },
    capacity: ({ from, to, open }) => {
      if (open) return 1440 - from;
      return to === undefined ? Math.min(nominal, 1440 - from) : to - from;
    },
  };
}
