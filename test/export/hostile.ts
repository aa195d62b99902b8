import fc from "fast-check";
import { toTable } from "../../src/export/table.ts";
import type { Run, Table } from "../../src/export/table-value.ts";
import type { Session } from "../../src/model/session.ts";
import { languages } from "../../src/model/word-lists.ts";
import type { Language } from "../../src/model/words.ts";
import { sessionWith } from "./sessions.ts";

const fragments = [
  ...[
    "<script>alert(1)</script>",
    "</td></table>",
    "<!--",
    "-->",
    "]]>",
    "&lt;",
    "&#60;",
    "&",
    '"',
    "'",
    "` onclick=",
    "</style>",
  ],
  ...[
    "|",
    "\\",
    "\\|",
    "\\\\|",
    "`",
    "``",
    "*",
    "**",
    "_",
    "~~",
    "[a](javascript:x)",
    "![a](b)",
    "<br>",
    "#",
    "- ",
    "1. ",
    "> ",
    "$x$",
  ],
  ...["=1+1", "+", "-", "@SUM(A1)", "＝1", ",", ";", ";=1", '";"=1', '","'],
  ...[
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\u2029",
    "\u0085",
    "\t",
    " ",
    "\u00a0",
    "\u0000",
    "\u0007",
    "\u001b[2J",
    "\u009b",
    "\ud800",
    "\udc00",
    "\ufffe",
  ],
  ...[
    "\u202a",
    "\u202b",
    "\u202d",
    "\u202e",
    "\u202c",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u200e",
    "\u200f",
    "\u061c",
  ],
  ...[
    "عيد الأضحى",
    "שלום",
    "移徙问题",
    "Миграция",
    "👩‍⚖️",
    "e\u0301",
    "a",
    "Z",
    "4(a)",
    "https://example.org",
    "www.example.org",
    "a_b@example.org",
  ],
];

/** Texts that a file may hold by mistake or malice: markup of every target, controls, other scripts, anything. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: "binary", maxLength: 3 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

/** A language to say it in. */
export const anyLanguage: fc.Arbitrary<Language> = fc.constantFrom(...languages);

/** Texts as {@link hostileText}, of which each shows something. */
export const hostileWords: fc.Arbitrary<string> = hostileText.filter((text) => text.trim() !== "");

/** A table with every kind of line, see {@link sessionOfTexts}. */
export function tableOfTexts(texts: readonly string[], language: Language = "en"): Table {
  return toTable(sessionOfTexts(texts), { language });
}

/** A session with every kind of line, in which each text is the next of those given, over again when they run out. */
export function sessionOfTexts(texts: readonly string[]): Session {
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? "";
  return sessionWith(
    [
      {
        ...{ on: "2009-10-05", part: "morning", title: text(), organ: { fr: text() }, jointWith: text(), room: text() },
        ...{
          note: text(),
          footnotes: [text()],
          url: "https://example.org/",
          status: "tentative",
          access: "closed",
          number: 3,
        },
        entries: [
          {
            item: "4(a)",
            kind: "draft-recommendations",
            continued: true,
            documents: [text(), text()],
            note: { ar: text() },
          },
          { title: text(), panellists: ["a", "b"], hours: "10:00-11:00", footnotes: [text()] },
          { printedItem: text(), title: text() },
        ],
      },
      {
        on: "2009-10-05",
        part: "morning",
        hours: "11:00-12:00",
        status: "cancelled",
        title: text(),
        entries: [{ item: "4" }],
      },
    ],
    {
      body: { id: "wg", name: text(), acronym: text(), parent: text() },
      agenda: [{ number: "4", title: text(), footnotes: [text()], subItems: [{ letter: "a", title: text() }] }],
      panellists: {
        a: {
          name: text(),
          honorific: text(),
          function: text(),
          organization: text(),
          note: text(),
          status: "declined",
        },
        b: { name: text(), status: "to-be-confirmed" },
      },
      session: {
        title: text(),
        venue: { city: text(), building: text() },
        holidays: [{ date: "2009-10-06", name: text() }],
        officers: [{ function: text(), name: text(), of: text() }],
      },
      programme: { title: text(), symbol: text(), label: text(), footnotes: [{ mark: text(), text: text() }] },
    },
  );
}

/** Every run of a table, in the order in which it is printed. */
export function runsOf(value: unknown): readonly Run[] {
  if (Array.isArray(value)) return value.flatMap(runsOf);
  if (typeof value !== "object" || value === null) return [];
  return "text" in value && typeof value.text === "string" ? [value as Run] : Object.values(value).flatMap(runsOf);
}

/** The same table with each text of its runs put into a harmless word. */
export function inPlainTexts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(inPlainTexts) as T;
  if (typeof value !== "object" || value === null) return value;
  const plain = Object.entries(value).map(([key, inner]) => [
    key,
    key === "text" && typeof inner === "string" ? "plain" : inPlainTexts(inner),
  ]);
  return Object.fromEntries(plain);
}
