import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { reproducible } from "../src/export/docx/reproducible.ts";

const font = "Arial";
const tab = { type: TabStopType.RIGHT, position: 14_800 } as const;

/** The template of an invented office, as it would make one in Word: its own letterhead, typeface and closing words. */
export async function sampleTemplate(): Promise<Uint8Array> {
  const head = new Paragraph({
    tabStops: [tab],
    children: [new TextRun({ text: "Conference Office", bold: true, color: "7A1F3D" }), new TextRun("\t{{symbol}}")],
  });
  const foot = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] })],
  });
  const document = new Document({
    title: "Template of a programme of work",
    creator: "Conference Office",
    lastModifiedBy: "Conference Office",
    styles: {
      default: {
        document: { run: { font, size: 20 } },
        heading1: { run: { font, size: 30, bold: true, color: "7A1F3D" } },
        heading2: { run: { font, size: 22, bold: true, color: "7A1F3D" } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1100, bottom: 900, left: 1000, right: 1000, header: 500, footer: 400 },
          },
        },
        headers: { default: new Header({ children: [head] }) },
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          new Paragraph({ children: [new TextRun("{{body}}")] }),
          new Paragraph({ children: [new TextRun("{{session}}, {{place}}")] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun("{{title}}")] }),
          new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text: "{{status}}", italics: true })] }),
          new Paragraph({ children: [new TextRun("{{weeks}}")] }),
          new Paragraph({
            spacing: { before: 160 },
            children: [new TextRun({ text: "Changes are announced on the screens outside the rooms.", size: 18 })],
          }),
        ],
      },
    ],
  });
  return reproducible(await Packer.pack(document, "uint8array"), undefined);
}
