import { en } from "../language/en.ts";
import type { ClockMinutes, ClockRange } from "../time/clock.ts";

/** Hours for people: `10.00 to 13.00`, `14.30 to 17.30 or later if required`, `from 9.00`. */
export function describeHours(hours: ClockRange): string {
  return en
    .hours(hours)
    .map(({ text }) => text)
    .join("");
}

/** A time of day for people: `9.00`. */
export function describeTime(minutes: ClockMinutes): string {
  const [time] = en.hours({ from: minutes, open: false }).filter((piece) => piece.minutes !== undefined);
  return time?.text ?? "";
}
