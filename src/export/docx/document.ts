import { AlignmentType, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from "docx";
import { printable } from "../printable.ts";
import type { Run, Table } from "../table-value.ts";
import { fitted } from "./fit.ts";
import { mastheadChildren } from "./masthead.ts";
import { closingParagraph, paragraph } from "./paragraph.ts";
import { reproducible } from "./reproducible.ts";
import { sectionChildren } from "./section.ts";
import { documentStyles } from "./styles.ts";

const page = { short: 11906, long: 16838, margin: 800, edge: 400 } as const; // A4, in twentieths of a point
const room = { width: page.long - 2 * page.margin, height: page.short - 2 * page.margin } as const;

/** The document of a table, as the bytes of its file. */
export async function documentBytes(table: Table): Promise<Uint8Array> {
  const { masthead, sections } = table;
  const { title, body, acronym, session, issued } = masthead;
  const { size, together } = fitted(table, room, true);
  const names = [title.text, acronym ?? body.text, session?.text ?? ""].filter((name) => name !== "");
  const document = new Document({
    title: printable(names.join(" – ")),
    creator: printable(body.text),
    lastModifiedBy: printable(body.text),
    styles: documentStyles(size, table.language),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            // The package turns what it is given as upright.
            size: { width: page.short, height: page.long, orientation: PageOrientation.LANDSCAPE },
            margin: {
              ...{ top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
              ...{ header: page.edge, footer: page.edge },
            },
          },
        },
        headers: { default: new Header({ children: [runningHead(table)] }) },
        footers: { default: pageNumbers(), first: pageNumbers() },
        children: [
          ...mastheadChildren(masthead, room.width, table),
          ...sections.flatMap((section, at) =>
            sectionChildren(section, { width: room.width, together: together[at] ?? false, newPage: at > 0 }, table),
          ),
          closingParagraph(),
        ],
      },
    ],
  });
  return reproducible(await Packer.pack(document, "uint8array"), issued?.datetime);
}

/** Whose document it is, at the head of each further page. */
function runningHead(table: Table): Paragraph {
  const { acronym, body, title, symbol } = table.masthead;
  const names: readonly Run[] = [acronym === undefined ? body : { text: acronym }, title];
  const told = [...(symbol === undefined ? [] : [{ text: symbol }]), ...names];
  const separated = told.flatMap((run, at) => (at === 0 ? [run] : [{ text: " · " }, run]));
  return paragraph(separated, table, { alignment: AlignmentType.END, spacing: { after: 120 } });
}

function pageNumbers(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT, "/", PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}
