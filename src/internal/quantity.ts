/**
 * A number with its noun.
 *
 * @example
 * quantity(1, "day"); // "1 day"
 * quantity(14, "working day"); // "14 working days"
 */
export function quantity(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
