import { daysBetween, isDate } from "../time/date.ts";
import { memberAt } from "./plain-data.ts";

/**
 * Tells whether a new member of a list belongs below the remarks and empty lines that stand between two members, not above them.
 *
 * Such lines head what follows, as `# Second week` does: below them belongs what is nearer in time to the member below than to
 * the one above, and where there is no time, only what comes in place of the member below.
 *
 * @param previous the member above; undefined when the new one becomes the first
 * @param isInPlace whether the member below goes
 */
export function isUnderRemark(value: unknown, previous: unknown, next: unknown, isInPlace: boolean): boolean {
  const [day, above, below] = [dayOf(value), dayOf(previous), dayOf(next)];
  if (day === undefined || below === undefined) return isInPlace;
  return above === undefined || distance(day, below) < distance(day, above);
}

function dayOf(member: unknown): string | undefined {
  const days = ["on", "date", "from"].map((key) => memberAt(member, key));
  return days.find((day) => typeof day === "string" && isDate(day)) as string | undefined;
}

function distance(a: string, b: string): number {
  return Math.abs(daysBetween(a, b));
}
