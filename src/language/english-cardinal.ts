const belowTen = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/**
 * A number as documents write it: a word below ten, figures from 10.
 *
 * @param number a whole number from 0
 * @example
 * englishCardinal(3); // "three"
 */
export function englishCardinal(number: number): string {
  return belowTen[number] ?? String(number);
}
