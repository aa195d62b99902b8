import { hanging, terminalText } from "../../export/terminal-text.ts";

/** Lines of a text as a terminal of 80 columns shows them, each with its indentation. */
export function wrappedLines(text: string): string {
  return text
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [""] : hanging(terminalText(line.trimStart()), line.search(/\S/), 80)))
    .join("\n");
}
