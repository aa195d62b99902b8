const belowTwenty = [
  ...["", "первая", "вторая", "третья", "четвертая", "пятая", "шестая", "седьмая", "восьмая", "девятая", "десятая"],
  ...["одиннадцатая", "двенадцатая", "тринадцатая", "четырнадцатая", "пятнадцатая", "шестнадцатая", "семнадцатая"],
  ...["восемнадцатая", "девятнадцатая"],
];
const tens = [
  ...["", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"],
];
const tenths = [
  ...["", "", "двадцатая", "тридцатая", "сороковая", "пятидесятая", "шестидесятая", "семидесятая", "восьмидесятая"],
  "девяностая",
];

/**
 * A feminine ordinal, as sessions and weeks are numbered in Russian: words to ninety-ninth, figures from 100th.
 *
 * @param number a whole number from 1
 * @example
 * russianOrdinal(36); // "тридцать шестая"
 */
export function russianOrdinal(number: number): string {
  if (number > 99) return `${number}-я`;
  if (number < 20) return belowTwenty[number] ?? "";
  const ten = Math.floor(number / 10);
  return number % 10 === 0 ? (tenths[ten] ?? "") : `${tens[ten] ?? ""} ${belowTwenty[number % 10] ?? ""}`;
}

/**
 * The same in the accusative: `на седьмую неделю`.
 *
 * @param number a whole number from 1
 * @example
 * russianOrdinalAccusative(3); // "третью"
 */
export function russianOrdinalAccusative(number: number): string {
  return russianOrdinal(number).replace(/ая$/, "ую").replace(/ья$/, "ью").replace(/-я$/, "-ю");
}
