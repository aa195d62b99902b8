import { en } from "../language/en.ts";
import type { Availability } from "../model/session.ts";
import { describeDate } from "./describe.ts";

/** When a person can speak, for people: `only on Friday, 9 October 2009 (morning)`, `never`. */
export function describeAvailability(available: readonly Availability[]): string {
  if (available.length === 0) return "never";
  const times = available.map(({ from, to, part }) => {
    const days = from === to ? `on ${describeDate(from)}` : `from ${describeDate(from)} to ${describeDate(to)}`;
    return part === undefined ? days : `${days} (${part})`;
  });
  return `only ${en.list(times)}`;
}
