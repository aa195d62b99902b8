import { type IPatch, PatchType, patchDocument, TextRun } from "docx";
import type { Printed, Run, Table } from "../table-value.ts";
import { fitted } from "./fit.ts";
import { closingParagraph } from "./paragraph.ts";
import { reproducible } from "./reproducible.ts";
import { sectionChildren } from "./section.ts";
import { type Placeholder, readTemplate } from "./template.ts";
import { wordLines } from "./word-text.ts";

/** The template filled with the table, as the bytes of its file; see `fillDocx`. */
export async function filledBytes(template: Uint8Array, table: Table): Promise<Uint8Array> {
  const { room } = await readTemplate(template);
  const patches = patchesOf(withoutPlaceholders(table), room);
  const filled = await patchDocument({ outputType: "uint8array", data: template, patches });
  return reproducible(filled, table.masthead.issued?.datetime);
}

function patchesOf(
  table: Table,
  room: { readonly width: number; readonly height: number },
): Record<Placeholder, IPatch> {
  const { masthead, sections, language, direction } = table;
  const { parent, body, session, place, symbol, revision, issued, title, status, label, changes, officers } = masthead;
  const { size, together } = fitted(table, room, false);
  const setting = { language, direction, size };
  const text = (...lines: readonly (readonly Run[] | Run | undefined)[]): IPatch => ({
    type: PatchType.PARAGRAPH,
    children: textRuns(lines, table),
  });
  return {
    ...{ parent: text(parent), body: text(body), session: text(session), place: text(place) },
    ...{ symbol: text(symbol === undefined ? undefined : { text: symbol }), revision: text(revision) },
    ...{ issued: text(issued), title: text(title), status: text(status), label: text(label), changes: text(changes) },
    officers: text(...officers),
    weeks: {
      type: PatchType.DOCUMENT,
      children: [
        ...sections.flatMap((section, at) =>
          sectionChildren(section, { width: room.width, together: together[at] ?? false, newPage: at > 0 }, setting),
        ),
        closingParagraph(),
      ],
    },
  };
}

/** Lines as text alone: its look is that of the placeholder. */
function textRuns(lines: readonly (readonly Run[] | Run | undefined)[], { direction }: Printed): readonly TextRun[] {
  const texts = lines.filter((line) => line !== undefined).map((line) => ("text" in line ? [line] : line));
  return texts
    .flatMap((runs) => wordLines(runs.map(({ text }) => text).join(""), direction))
    .map(
      (stretches, at) => new TextRun({ text: stretches.map(({ text }) => text).join(""), ...(at > 0 && { break: 1 }) }),
    );
}

/** A word joiner, which is not seen, keeps texts from being taken for placeholders. */
function withoutPlaceholders<T>(value: T): T {
  if (typeof value === "string") return value.replaceAll("{", "{\u2060") as T;
  if (Array.isArray(value)) return value.map(withoutPlaceholders) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === "href" ? inner : withoutPlaceholders(inner)]),
  ) as T;
}
