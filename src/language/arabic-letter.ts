/** In the order in which Arabic counts with its letters, for a, b, c … z. */
const letters = "أ ب ج د هـ و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض".split(" ");

/**
 * The letter of a sub-item as Arabic documents have it; what is no letter from a to z stays as it is.
 *
 * @example
 * arabicLetter("b"); // "ب"
 */
export function arabicLetter(letter: string): string {
  return /^[a-z]$/.test(letter) ? (letters[letter.charCodeAt(0) - 97] ?? letter) : letter;
}
