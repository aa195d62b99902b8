const belowTwenty = [
  ...["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
  ...[
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
  ],
];
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/**
 * An ordinal as sessions and weeks are numbered: a word to ninety-ninth, figures from 100th.
 *
 * @param number a whole number from 1
 * @example
 * englishOrdinal(36); // "thirty-sixth"
 */
export function englishOrdinal(number: number): string {
  if (number > 99) return englishOrdinalFigure(number);
  if (number < 20) return belowTwenty[number] ?? englishOrdinalFigure(number);
  const ten = tens[Math.floor(number / 10)] ?? "";
  return number % 10 === 0 ? `${ten.slice(0, -1)}ieth` : `${ten}-${belowTwenty[number % 10] ?? ""}`;
}

/**
 * An ordinal in figures, as meetings are numbered.
 *
 * @param number a whole number from 1
 * @example
 * englishOrdinalFigure(12); // "12th"
 */
export function englishOrdinalFigure(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  const suffix = teen ? undefined : ["th", "st", "nd", "rd"][number % 10];
  return `${number}${suffix ?? "th"}`;
}
