import { execFileSync } from "node:child_process";
import { toDocx } from "../src/export/docx/to-docx.ts";
import { type TableOptions, toTable } from "../src/export/table.ts";
import { exampleSession } from "../test/export/sessions.ts";
import { pdfsOf } from "../test/slow/libreoffice.ts";

const seventh = exampleSession("igwg-07-six-languages");
const word = (options: TableOptions): Promise<Uint8Array> => toDocx(toTable(seventh, options));

/** Takes the pictures of Word documents, the page of the second week of each, as LibreOffice prints them. */
export async function takeWordPictures(folder: string): Promise<void> {
  const pdfs = pdfsOf({
    "word-en": await word({ language: "en" }),
    "word-ar": await word({ language: "ar" }),
    "word-zh": await word({ language: "zh" }),
  });
  for (const [name, pdf] of Object.entries(pdfs))
    execFileSync("pdftoppm", ["-r", "90", "-f", "2", "-singlefile", "-png", "-", `${folder}/${name}`], { input: pdf });
}
