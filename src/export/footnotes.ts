import type { Programme } from "../model/programme.ts";
import type { UnnotedSection } from "./sections.ts";
import type { Line, Section } from "./table-value.ts";
import type { Wording } from "./wording.ts";

/**
 * Puts under each table the notes whose marks stand in it; a note whose mark stands nowhere is printed under the last one.
 */
export function withFootnotes(
  sections: readonly UnnotedSection[],
  { footnotes }: Programme,
  { text }: Wording,
): readonly Section[] {
  const marks = sections.map(marksIn);
  return sections.map((section, index) => ({
    ...section,
    footnotes: footnotes
      .filter(
        ({ mark }) => marks[index]?.has(mark) || (index === sections.length - 1 && !marks.some((set) => set.has(mark))),
      )
      .map((note) => ({ mark: note.mark, text: text(note.text) })),
  }));
}

function marksIn({ groups }: UnnotedSection): ReadonlySet<string> {
  const cells = groups.flatMap(({ rows }) => rows).flatMap((row) => row.cells);
  const lines = cells.flatMap((cell): readonly Line[] =>
    cell.kind === "meetings" ? cell.meetings.flatMap((meeting) => meeting.lines) : [],
  );
  return new Set(lines.flatMap(({ runs }) => runs).flatMap(({ role, text }) => (role === "mark" ? [text] : [])));
}
