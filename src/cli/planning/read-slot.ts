import { partsOfDay } from "../../model/word-lists.ts";
import type { PartOfDay } from "../../model/words.ts";
import { isDate, type PlainDate } from "../../time/date.ts";

/** A day and a part of it, as a command line names them. */
export interface NamedSlot {
  readonly date: PlainDate;
  readonly part: PartOfDay;
}

/** Reads `2009-10-06 morning` or `2009-10-06/morning`; `undefined` when it is neither. */
export function readSlot(text: string): NamedSlot | undefined {
  const [date = "", name = "", ...rest] = text.trim().split(/[\s/]+/);
  const part = partsOfDay.find((known) => known === name);
  return rest.length === 0 && isDate(date) && part !== undefined ? { date, part } : undefined;
}
