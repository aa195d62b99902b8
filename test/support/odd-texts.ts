import fc from "fast-check";

/** Texts that are right in a session file and go wrong somewhere: in YAML, HTML, CSV, iCalendar, a terminal or a table. */
export const oddTexts: readonly string[] = [
  "10.00",
  "4",
  "007",
  "0x1F",
  "1e3",
  "null",
  "~",
  "true",
  "no",
  "2009-10-05",
  " ",
  " leading and trailing ",
  "- not a list",
  "not a key: value",
  "no # comment",
  "#",
  "&anchor *alias !tag",
  "{a: 1}, [b]",
  "'single' \"double\" `back`",
  "@at",
  "%percent",
  "| literal",
  "> folded",
  "---",
  "...",
  "?",
  "<<",
  "__proto__",
  "two\nlines",
  "a line\n\nafter an empty one\n",
  "\n first and last blank \n",
  "tab\tstop",
  "comma, semicolon; colon: backslash \\ \\n",
  "=SUM(A1)",
  "<script>alert(1)</script> & <b>",
  "*emphasis* _under_ | pipe",
  "BEGIN:VEVENT",
  "\u202Eoverride\u202C and \u2067isolate\u2069",
  "line\u2028separator\u2029",
  "\uFEFFmark inside",
  "Côte d'Ivoire – « élection »",
  "会议工作方案",
  "برنامج العمل",
  "Программа работы",
  "👩🏽‍⚖️ emoji",
  "e\u0301 combining",
  "A sentence that is longer than seventy-five octets, at which iCalendar folds a line, and still goes on.",
];

/** What may stand nowhere in a session file. */
const noText = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/u;

/** Any text that a session file may hold: plain words mostly, odd ones, and random characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    arbitrary: fc.constantFrom("Migration", "Opening of the session", "General statements", "Adoption of the report"),
    weight: 3,
  },
  { arbitrary: fc.constantFrom(...oddTexts), weight: 2 },
  {
    arbitrary: fc
      .string({ unit: "binary", minLength: 1, maxLength: 30 })
      .map((text) => text.replace(new RegExp(noText, "gu"), ""))
      .filter((text) => text !== ""),
    weight: 1,
  },
);
