import { readFileSync } from "node:fs";
import { fillDocx } from "../../../src/export/docx/fill-docx.ts";
import { toDocx } from "../../../src/export/docx/to-docx.ts";
import { toTable } from "../../../src/export/table.ts";
import { exampleSession, sessionWithMeeting } from "../sessions.ts";

const linked = sessionWithMeeting({ url: "https://example.org/1", webcast: "https://example.org/2" });

/** Documents whose bytes are looked at: as printed, in another direction, with links, and in a template. */
export const goldenDocuments = {
  "igwg-07": () => toDocx(toTable(exampleSession("igwg-07"))),
  "igwg-07-ar": () => toDocx(toTable(exampleSession("igwg-07"), { language: "ar" })),
  linked: () => toDocx(toTable(linked)),
  filled: () => fillDocx(readFileSync("examples/word/template.docx"), toTable(linked)),
} as const satisfies Readonly<Record<string, () => Promise<Uint8Array>>>;

/** One of {@link goldenDocuments}. */
export type GoldenName = keyof typeof goldenDocuments;
