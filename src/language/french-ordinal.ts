const units = [
  ...["", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize"],
  ...["quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"],
];
const tens = [
  "",
  "",
  "vingt",
  "trente",
  "quarante",
  "cinquante",
  "soixante",
  "soixante",
  "quatre-vingt",
  "quatre-vingt",
];

/**
 * A feminine ordinal, as sessions and weeks are numbered in French: a word to ninety-ninth, figures from 100th.
 *
 * @param number a whole number from 1
 * @example
 * frenchOrdinal(71); // "soixante et onzième"
 */
export function frenchOrdinal(number: number): string {
  if (number > 99) return frenchOrdinalFigure(number);
  if (number === 1) return "première";
  return `${cardinal(number).replace(/e$/, "").replace(/cinq$/, "cinqu").replace(/f$/, "v")}ième`;
}

/**
 * A feminine ordinal in figures, as meetings are numbered in French.
 *
 * @param number a whole number from 1
 * @example
 * frenchOrdinalFigure(8); // "8e"
 */
export function frenchOrdinalFigure(number: number): string {
  return number === 1 ? "1re" : `${number}e`;
}

function cardinal(number: number): string {
  const ten = Math.floor(number / 10);
  const start = tens[ten] ?? "";
  if (start === "") return units[number] ?? "";
  // Seventy is sixty-ten, ninety is eighty-ten.
  const rest = number - 10 * (ten === 7 || ten === 9 ? ten - 1 : ten);
  if (rest === 0) return start;
  const joint = ten < 8 && (rest === 1 || rest === 11) ? " et " : "-";
  return `${start}${joint}${units[rest] ?? ""}`;
}
