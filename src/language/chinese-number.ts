const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/**
 * A number in words, as sessions and weeks are numbered in Chinese: to ninety-nine, figures from 100.
 *
 * @param number a whole number from 1
 * @example
 * chineseNumber(36); // "三十六"
 */
export function chineseNumber(number: number): string {
  if (number > 99) return String(number);
  const ten = Math.floor(number / 10);
  const start = ten === 0 ? "" : `${ten === 1 ? "" : (digits[ten] ?? "")}十`;
  return `${start}${digits[number % 10] ?? ""}`;
}
