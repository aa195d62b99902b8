import { en } from "../language/en.ts";
import type { ClockRange } from "../time/clock.ts";

/** Hours for people: `10.00 to 13.00`, `14.30 to 17.30 or later if required`, `from 9.00`. */
export function describeHours(hours: ClockRange): string {
  return en
    .hours(hours)
    .map(({ text }) => text)
    .join("");
}
