import type { IStylesOptions } from "docx";
import type { Language } from "../../model/words.ts";
import { colours, documentLanguage, fonts, sized } from "./look.ts";

/**
 * The styles of the document, by which an office changes the look of all of it.
 *
 * @param size of the text, in half-points
 */
export function documentStyles(size: number, language: Language): IStylesOptions {
  const heading = (larger: number): NonNullable<NonNullable<IStylesOptions["default"]>["heading1"]> => ({
    run: { ...sized(size + larger), font: fonts, bold: true, boldComplexScript: true, color: colours.text },
  });
  return {
    default: {
      document: { run: { ...sized(size), font: fonts, language: documentLanguage(language) } },
      heading1: heading(8),
      heading2: heading(4),
    },
  };
}
