import { readdirSync, readFileSync } from "node:fs";

/** A fenced block of a document for users. */
export interface Block {
  /** Where it begins: `docs/planner.md:12`. */
  readonly at: string;
  /** The first word behind the fence: `sh`, `yaml`, `js` … */
  readonly language: string;
  /** What stands behind the language: the name of the file that a YAML block is about. */
  readonly file: string;
  readonly text: string;
  /** What the example prints: the text of the block `text` right behind it. */
  readonly prints?: string;
}

/** The documents for users that are written by hand; the pages of rules are made from tests. */
export const documents: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** The fenced blocks of a document, in their order. */
export function blocksOf(document: string): readonly Block[] {
  const text = readFileSync(document, "utf8");
  const fences = [...text.matchAll(/^```(\S*) ?(.*)\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm)];
  return fences.map(({ index, 1: language = "", 2: file = "", 3: code = "", 4: prints }) => ({
    at: `${document}:${text.slice(0, index).split("\n").length}`,
    language,
    file,
    text: code,
    ...(prints === undefined ? {} : { prints }),
  }));
}

/** A command of a block `sh` with what it prints below it: lines that do not begin with `$`. */
export interface ShownCommand {
  readonly command: string;
  readonly prints: string;
}

/** The commands of a block `sh`: each line that begins with `$ `. */
export function commandsOf({ text }: Block): readonly ShownCommand[] {
  return [...text.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, command = "", prints = ""]) => ({
    command: command.replace(/ {2,}# .*$/, ""),
    prints,
  }));
}

/**
 * Tells whether a text is what a document shows of it: `…` stands for the rest of a line, and alone on a line for any number of
 * lines. Blank lines at the end do not count.
 */
export function isShown(text: string, shown: string): boolean {
  const pattern = shown
    .trimEnd()
    .split("\n")
    .map((line) => (line.trim() === "…" ? "(?:.*\\n)*?" : `${escaped(line)}\\n`))
    .join("");
  return new RegExp(`^${pattern}$`).test(`${text.trimEnd()}\n`);
}

function escaped(line: string): string {
  return line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("…", ".*");
}
