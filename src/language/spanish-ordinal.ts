const units = ["", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno"];
const teens = [
  ...["décimo", "undécimo", "duodécimo", "decimotercero", "decimocuarto", "decimoquinto", "decimosexto"],
  ...["decimoséptimo", "decimoctavo", "decimonoveno"],
];
const tens = [
  ...["", "", "vigésimo", "trigésimo", "cuadragésimo", "quincuagésimo", "sexagésimo", "septuagésimo", "octogésimo"],
  "nonagésimo",
];

/**
 * An ordinal before a noun, as sessions (masculine) and weeks (feminine) are numbered in Spanish: words to ninety-ninth, figures
 * from 100th.
 *
 * @param number a whole number from 1
 * @example
 * spanishOrdinal(23, "masculine"); // "vigésimo tercer"
 */
export function spanishOrdinal(number: number, gender: "masculine" | "feminine"): string {
  if (number > 99) return `${number}${gender === "masculine" ? "º" : "ª"}`;
  const ten = tens[Math.floor(number / 10)] ?? "";
  const words = number >= 10 && number < 20 ? [teens[number - 10] ?? ""] : [ten, units[number % 10] ?? ""];
  const told = words.filter((word) => word !== "");
  if (gender === "feminine") return told.map((word) => word.replace(/o$/, "a")).join(" ");
  return told.join(" ").replace(/(primer|tercer)o$/, "$1");
}
