const units = {
  feminine: [
    "الأولى",
    "الثانية",
    "الثالثة",
    "الرابعة",
    "الخامسة",
    "السادسة",
    "السابعة",
    "الثامنة",
    "التاسعة",
    "العاشرة",
  ],
  masculine: ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"],
} as const;
/** One has another form before a ten. */
const first = { feminine: "الحادية", masculine: "الحادي" } as const;
const teen = { feminine: "عشرة", masculine: "عشر" } as const;
const tens = ["", "", "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون", "التسعون"];

/**
 * An ordinal after its noun, as sessions (feminine) and weeks (masculine) are numbered in Arabic: words to ninety-ninth, figures
 * from 100th.
 *
 * @param number a whole number from 1
 * @example
 * arabicOrdinal(7, "feminine"); // "السابعة"
 */
export function arabicOrdinal(number: number, gender: "feminine" | "masculine"): string {
  if (number > 99) return String(number);
  if (number <= 10) return units[gender][number - 1] ?? "";
  const unit = number % 10 === 1 ? first[gender] : (units[gender][(number % 10) - 1] ?? "");
  if (number < 20) return `${unit} ${teen[gender]}`;
  const ten = tens[Math.floor(number / 10)] ?? "";
  return number % 10 === 0 ? ten : `${unit} و${ten}`;
}
