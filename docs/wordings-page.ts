import type { LanguageCode } from "../src/language/catalogue.ts";
import { catalogueOf } from "../src/language/catalogue-of.ts";
import { sourcesOf } from "../src/language/sources-of.ts";
import { table } from "./markdown-table.ts";
import { sampleOf } from "./wording-samples.ts";

const names = { ar: "Arabic", en: "English", es: "Spanish", fr: "French", ru: "Russian", zh: "Chinese" } as const;
const codes = ["en", "fr", "es", "ru", "zh", "ar"] as const satisfies readonly LanguageCode[];

const introduction =
  "Every wording that an export takes from this package, generated from `src/language`; [the languages](languages.md) tells how they are used. *Seen in* names a document of the United Nations system in that language in which the wording stands: the word or phrase itself; of what has forms, such as a date, one of them; of a list, such as the months, some of it. Where it is empty, the wording is **not verified**: nobody has yet compared it with a document.";

/** The page that shows every wording of every language, with the document in which it was seen. */
export function wordingsPage(): string {
  return `${[
    "# The wordings of the six languages",
    introduction,
    table(
      ["", "verified", "not verified", "seen in"],
      codes.map((code) => {
        const { verified, unverified } = sourcesOf(code);
        const seen = Object.values(verified).flat();
        const link = `[${names[code]}](#${names[code].toLowerCase()})`;
        return [link, String(seen.length), String(unverified.length), Object.keys(verified).join("; ")];
      }),
    ),
    ...codes.flatMap((code) => [`## ${names[code]}`, wordingsOf(code)]),
  ].join("\n\n")}\n`;
}

/** What a day, the hours of a morning and a sub-item look like in each language, for docs/languages.md. */
export function formsTable(): string {
  const inOrder = [...codes].toSorted((a, b) => (names[a] < names[b] ? -1 : 1));
  return table(
    ["", "`--lang`", "a day, and the hours of a morning", "an item"],
    inOrder.map((code) => {
      const catalogue = catalogueOf(code);
      const when = `${sampleOf(catalogue, "weekdayAndDate")}${catalogue.comma}${sampleOf(catalogue, "hours")}`;
      return [names[code], `\`${code}\``, when, catalogue.item(["4(a)"])];
    }),
  );
}

function wordingsOf(code: LanguageCode): string {
  const { verified, unverified } = sourcesOf(code);
  const seen = Object.entries(verified).flatMap(([document, paths]) => paths.map((path) => [path, document] as const));
  const source = new Map<string, string>([...seen, ...unverified.map((path) => [path, ""] as const)]);
  // In the order of the catalogue.
  const paths = Object.entries(catalogueOf(code)).flatMap(([key, value]: [string, unknown]) =>
    source.has(key) || typeof value !== "object" ? [key] : Object.keys(value ?? {}).map((inner) => `${key}.${inner}`),
  );
  const rows = paths
    .filter((path) => source.has(path))
    .map((path) => [`\`${path}\``, sampleOf(catalogueOf(code), path), source.get(path) ?? ""]);
  return table(["", names[code], "seen in"], rows);
}
