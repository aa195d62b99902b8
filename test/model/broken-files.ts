/** A session file that is wrong in one way, and what is told of it. */
export interface BrokenFile {
  readonly name: string;
  readonly text: string;
  /** Code, line and column of every issue, in order. */
  readonly expected: readonly (readonly [code: string, line: number, column: number])[];
}

/** A session file that is right and has a little of everything. */
export const goodFile = `format: programme-of-work/1
body: {id: igwg, name: Intergovernmental Working Group}
session:
  number: 7
  dates: {from: 2009-10-05, to: 2009-10-16}
  timeZone: Europe/Zurich
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
  otherHours:
    - {date: 2009-10-09, morning: 09:00-12:00, evening: 19:00-}
agenda:
  - {number: 1, title: Opening of the session, kind: opening}
  - number: 4
    title: Thematic discussions
    subItems:
      - {letter: a, title: Migration, theme: {id: migration}}
      - {number: "4.2", title: Employment}
panellists:
  cubias: {name: Elizabeth Cubias, available: [{date: 2009-10-09}, {from: 2009-10-12, to: 2009-10-13}]}
documents:
  - {symbol: A/HRC/13/60, title: Report, circulated: {en: 2009-08-24}}
activities:
  - {id: migration, item: 4(a), kind: discussion, minutes: {least: 60, most: 180}, panellists: [cubias]}
  - {id: recommendations, item: 4, minutes: 120, after: [migration], window: {from: 2009-10-12, to: 2009-10-16}}
programme:
  revision: 1
  issued: 2009-10-01T18:00+02:00
  adopted: {meeting: 1}
  footnotes: [{mark: "*", text: If necessary}]
  meetings:
    - {id: first, on: 2009-10-05, part: morning, entries: [{item: 1}]}
    - on: 2009-10-09
      part: evening
      entries:
        - {item: 4(a), activity: migration, panellists: [cubias], footnotes: ["*"]}
        - {printedItem: "9", title: Any other business}
  published:
    - {meeting: 2009-10-09-evening, sequence: 0, created: 2009-10-01T16:00Z, modified: 2009-10-01T16:00Z, digest: 0123abcd}
`;

/** The good file with one piece of text replaced by another. */
function but(piece: string, replacement: string): string {
  if (goodFile.split(piece).length !== 2)
    throw new Error(`Unexpected piece ${piece}, expected it once in the good file`);
  return goodFile.replace(piece, () => replacement);
}

/** YAML that is a billion values once its aliases are written out. */
const billionLaughs = [
  "a: &a [x, x, x, x, x, x, x, x, x, x]",
  ..."bcdefghi".split("").map((name, index) => {
    const before = `*${"abcdefgh".charAt(index)}`;
    return `${name}: &${name} [${Array(10).fill(before).join(", ")}]`;
  }),
].join("\n");

export const brokenFiles: readonly BrokenFile[] = [
  // The text itself.
  { name: "an empty file", text: "", expected: [["empty-file", 1, 1]] },
  { name: "blank lines and comments only", text: "\n  \n# nothing yet\n", expected: [["empty-file", 1, 1]] },
  { name: "a document of null", text: "~\n", expected: [["empty-file", 1, 1]] },
  { name: "a text beyond all bounds", text: `# ${"x".repeat(1_048_576)}`, expected: [["too-long", 1, 1]] },
  { name: "a NUL", text: but("Report", "Re\0port"), expected: [["wrong-encoding", 20, 36]] },
  { name: "UTF-16 read as UTF-8", text: "f\0o\0r\0m\0a\0t\0:\0", expected: [["wrong-encoding", 1, 2]] },
  {
    name: "Latin-1 read as UTF-8",
    text: but("Migration", "R\uFFFDfugi\uFFFDs"),
    expected: [["wrong-encoding", 15, 29]],
  },
  { name: "a picture", text: "\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR", expected: [["wrong-encoding", 1, 1]] },
  {
    name: "terminal controls",
    text: but("Migration", "\u001B[31mMigration"),
    expected: [["control-character", 15, 28]],
  },
  { name: "a C1 control", text: but("Employment", "Employ\u0085ment"), expected: [["control-character", 16, 38]] },
  { name: "half a surrogate pair", text: but("Employment", "\uD83D"), expected: [["control-character", 16, 32]] },
  { name: "an escaped control", text: but("Employment", '"Em\\u001bploy"'), expected: [["control-character", 16, 32]] },
  {
    name: "half a surrogate pair, escaped",
    text: but("Employment", '"\\ud83d"'),
    expected: [["control-character", 16, 32]],
  },

  // YAML.
  {
    name: "a quotation mark that is never closed",
    text: but("Thematic discussions", '"Thematic discussions'),
    expected: [["yaml-syntax", 13, 33]],
  },
  { name: "a bracket that is never closed", text: "format: [programme\nbody: x\n", expected: [["yaml-syntax", 2, 1]] },
  {
    name: "a tab as indentation",
    text: but("  number: 7", "\tnumber: 7"),
    expected: [["yaml-syntax", 4, 1]],
  },
  { name: "a key out of line", text: but("  number: 7", "   number: 7"), expected: [["yaml-syntax", 5, 1]] },
  {
    name: "a title with a colon",
    text: but("title: Thematic discussions", "title: Themes: discussion"),
    expected: [["yaml-syntax", 13, 12]],
  },
  {
    name: "a title that begins with @",
    text: but("title: Thematic discussions", "title: @themes"),
    expected: [["yaml-syntax", 13, 12]],
  },
  { name: "a wrong escape", text: but("title: Report", 'title: "C:\\qports"'), expected: [["yaml-syntax", 20, 37]] },
  {
    name: "two syntax errors, both told",
    text: but("title: Thematic discussions", "title: a: b").replace("revision: 1", "revision: @"),
    expected: [
      ["yaml-syntax", 13, 12],
      ["yaml-syntax", 25, 13],
    ],
  },
  { name: "a YAML 1.1 directive", text: `%YAML 1.1\n---\n${goodFile}`, expected: [["yaml-directive", 1, 1]] },
  {
    name: "a TAG directive",
    text: `%TAG ! tag:example.org,2000:\n---\n${goodFile}`,
    expected: [["yaml-directive", 1, 1]],
  },
  { name: "two documents", text: `${goodFile}---\n${goodFile}`, expected: [["several-documents", 38, 1]] },
  {
    name: "a custom tag",
    text: but("title: Thematic discussions", "title: !secret x"),
    expected: [["yaml-tag", 13, 20]],
  },
  { name: "a standard tag", text: but("revision: 1", "revision: !!float 1"), expected: [["yaml-tag", 25, 21]] },
  {
    name: "an alias without an anchor",
    text: but("[cubias], footnotes", "*everybody, footnotes"),
    expected: [["yaml-alias", 34, 57]],
  },
  { name: "an alias in its own anchor", text: "format: &a [*a]\n", expected: [["yaml-alias", 1, 13]] },
  { name: "a billion laughs", text: billionLaughs, expected: [["too-many-values", 1, 1]] },
  { name: "a merge key", text: but("  number: 7", "  <<: {number: 7}"), expected: [["unknown-key", 4, 3]] },
  { name: "brackets nested 20,000 deep", text: "[".repeat(20_000), expected: [["too-deep", 1, 129]] },
  { name: "dashes nested 20,000 deep", text: "- ".repeat(20_000), expected: [["too-deep", 1, 256]] },
  {
    name: "a list of half a million values",
    text: `a: [${"1,".repeat(500_000)}]`,
    expected: [["too-many-values", 1, 333335]],
  },
  {
    name: "a key twice",
    text: but("  timeZone: Europe/Zurich", "  timeZone: Europe/Zurich\n  number: 8"),
    expected: [["duplicate-key", 7, 3]],
  },
  {
    name: "a panellist twice",
    text: but("documents:\n", "  cubias: {name: Ana Cubias}\ndocuments:\n"),
    expected: [["duplicate-key", 19, 3]],
  },
  { name: "a list as a key", text: but("  revision: 1", "  ? [a, b]\n  : 1"), expected: [["wrong-key", 25, 5]] },
  { name: "an empty key", text: but("  revision: 1", "  : 1"), expected: [["wrong-key", 25, 3]] },

  // Structure.
  { name: "a text instead of a map", text: "programme of work\n", expected: [["wrong-type", 1, 1]] },
  { name: "a list instead of a map", text: "- format: programme-of-work/1\n", expected: [["wrong-type", 1, 1]] },
  {
    name: "another format",
    text: but("programme-of-work/1", "programme-of-work/2"),
    expected: [["unknown-choice", 1, 9]],
  },
  {
    name: "a missing section",
    text: but("body: {id: igwg, name: Intergovernmental Working Group}\n", ""),
    expected: [["missing-key", 1, 1]],
  },
  {
    name: "a missing key",
    text: but("{id: igwg, name: Intergovernmental Working Group}", "{id: igwg}"),
    expected: [["missing-key", 2, 1]],
  },
  { name: "a missing key of a list item", text: but(", title: Employment", ""), expected: [["missing-key", 16, 9]] },
  {
    name: "a misspelt key",
    text: but("panellists: [cubias], footnotes", "pannelists: [cubias], footnotes"),
    expected: [["unknown-key", 34, 45]],
  },
  { name: "a misspelt section", text: but("\nprogramme:", "\nprograme:"), expected: [["unknown-key", 24, 1]] },
  {
    name: "the key __proto__",
    text: but("  revision: 1", "  __proto__: {status: adopted}"),
    expected: [["unknown-key", 25, 3]],
  },
  { name: "the key constructor", text: but("  revision: 1", "  constructor: 1"), expected: [["unknown-key", 25, 3]] },
  { name: "a value left empty", text: but("  revision: 1", "  revision:"), expected: [["wrong-type", 25, 3]] },
  { name: "null", text: but("  revision: 1", "  revision: null"), expected: [["wrong-type", 25, 13]] },
  {
    name: "a number where text is meant",
    text: but('mark: "*"', "mark: 1").replace('footnotes: ["*"]', 'footnotes: ["1"]'),
    expected: [["wrong-type", 28, 22]],
  },
  {
    name: "a text where a number is meant",
    text: but("revision: 1", "revision: first"),
    expected: [["wrong-type", 25, 13]],
  },
  {
    name: "a fraction where a whole number is meant",
    text: but("revision: 1", "revision: 1.5"),
    expected: [["wrong-type", 25, 13]],
  },
  { name: "a number out of range", text: but("number: 7", "number: 0"), expected: [["out-of-range", 4, 11]] },
  {
    name: "a number beyond all numbers",
    text: but("number: 7", `number: ${"9".repeat(400)}`),
    expected: [["wrong-type", 4, 11]],
  },
  {
    name: "an empty title",
    text: but("title: Thematic discussions", 'title: ""'),
    expected: [["empty-value", 13, 12]],
  },
  {
    name: "an endless title",
    text: but("title: Thematic discussions", `title: ${"x".repeat(4001)}`),
    expected: [["too-long", 13, 12]],
  },
  {
    name: "a title in no language",
    text: but("title: Thematic discussions", "title: {}"),
    expected: [["empty-text", 13, 12]],
  },
  {
    name: "a title in a seventh language",
    text: but("title: Thematic discussions", "title: {en: Themes, de: Themen}"),
    expected: [["unknown-key", 13, 25]],
  },
  { name: "an unknown kind", text: but("kind: discussion", "kind: discusion"), expected: [["unknown-choice", 22, 39]] },
  {
    name: "an unknown part of the day",
    text: but("part: evening", "part: night"),
    expected: [["unknown-choice", 32, 13]],
  },
  { name: "an id with a blank", text: but("id: first", "id: the first"), expected: [["wrong-form", 30, 12]] },
  {
    name: "a panellist's id with a blank",
    text: but("  cubias: {", "  ms cubias: {"),
    expected: [["wrong-form", 18, 3]],
  },
  {
    name: "a misspelt key of a union",
    text: but("{date: 2009-10-09}", "{date: 2009-10-09, parrt: morning}"),
    expected: [["unknown-key", 18, 67]],
  },
  {
    name: "a list of strange values",
    text: but("[{date: 2009-10-09}, {from: 2009-10-12, to: 2009-10-13}]", "[5, {from: 2009-10-12}]"),
    expected: [
      ["wrong-type", 18, 48],
      ["missing-key", 18, 51],
    ],
  },

  // Values.
  {
    name: "a date in words",
    text: but(
      "  - {symbol: A/HRC/13/60, title: Report, circulated: {en: 2009-08-24}}",
      "  - {symbol: A/HRC/13/60, circulated: {en: 24 August 2009}}",
    ),
    expected: [["wrong-form", 20, 44]],
  },
  {
    name: "a date that does not exist",
    text: but("on: 2009-10-05", "on: 2009-02-29"),
    expected: [["no-such-date", 30, 23]],
  },
  { name: "hours with dots", text: but("10:00-13:00", "10.00-13.00"), expected: [["wrong-hours", 7, 20]] },
  { name: "one hour with a dot", text: but("10:00-13:00", "10.00"), expected: [["wrong-hours", 7, 20]] },
  {
    name: "hours that end before they begin",
    text: but("10:00-13:00", "13:00-10:00"),
    expected: [["wrong-hours", 7, 20]],
  },
  { name: "an unknown time zone", text: but("Europe/Zurich", "Europe/Geneva"), expected: [["no-such-zone", 6, 13]] },
  {
    name: "an instant without an offset",
    text: but("issued: 2009-10-01T18:00+02:00", "issued: 2009-10-01T18:00"),
    expected: [["wrong-instant", 26, 11]],
  },

  // What joins several values.
  {
    name: "an item that the agenda does not have",
    text: but("[{item: 1}]", "[{item: 2}]"),
    expected: [["unknown-reference", 30, 67]],
  },
  {
    name: "a misspelt panellist",
    text: but("panellists: [cubias], footnotes", "panellists: [cubia], footnotes"),
    expected: [["unknown-reference", 34, 58]],
  },
  {
    name: "an unknown activity",
    text: but("activity: migration", "activity: employment"),
    expected: [["unknown-reference", 34, 34]],
  },
  {
    name: "an activity after an unknown one",
    text: but("after: [migration]", "after: [immigration]"),
    expected: [["unknown-reference", 23, 58]],
  },
  {
    name: "a footnote without its text",
    text: but('footnotes: ["*"]', 'footnotes: ["**"]'),
    expected: [["unknown-reference", 34, 79]],
  },
  {
    name: "an adoption at a meeting beyond the last",
    text: but("adopted: {meeting: 1}", "adopted: {meeting: 14}"),
    expected: [["unknown-reference", 27, 22]],
  },
  {
    name: "an agenda item twice",
    text: but("number: 4\n", "number: 1\n").replaceAll("4(a)", "1(a)").replace("item: 4,", "item: 1,"),
    expected: [["duplicate", 12, 13]],
  },
  { name: "a sub-item twice", text: but('number: "4.2"', "letter: a"), expected: [["duplicate", 16, 18]] },
  {
    name: "an activity twice",
    text: but("id: recommendations", "id: migration").replace("after: [migration], ", ""),
    expected: [["duplicate", 23, 10]],
  },
  {
    name: "a theme twice",
    text: but("title: Employment}", "title: Employment, theme: {id: migration}}"),
    expected: [["duplicate", 16, 56]],
  },
  {
    name: "a document twice",
    text: but("\nactivities:", "\n  - {symbol: A/HRC/13/60}\nactivities:"),
    expected: [["duplicate", 21, 14]],
  },
  {
    name: "a panellist twice in one entry",
    text: but("panellists: [cubias], footnotes", "panellists: [cubias, cubias], footnotes"),
    expected: [["duplicate", 34, 66]],
  },
  {
    name: "a waiver twice",
    text: but(
      "\nagenda:",
      "\nrules: {waivers: [{rule: a, reason: b, until: 2010-01-01}, {rule: a, reason: c, until: 2011-01-01}]}\nagenda:",
    ),
    expected: [["duplicate", 10, 60]],
  },
  {
    name: "a session that ends before it begins",
    text: but("to: 2009-10-16}\n  timeZone", "to: 2009-10-02}\n  timeZone"),
    expected: [["reversed-range", 5, 33]],
  },
  { name: "minutes reversed", text: but("least: 60", "least: 600"), expected: [["reversed-range", 22, 79]] },
  {
    name: "a session of three centuries",
    text: but("dates: {from: 2009-10-05", "dates: {from: 1809-10-05"),
    expected: [["session-too-long", 5, 33]],
  },
  {
    name: "parts of a session that overlap",
    text: but(
      "dates: {from: 2009-10-05, to: 2009-10-16}",
      "dates: [{from: 2009-10-05, to: 2009-10-16}, {from: 2009-10-16, to: 2009-10-20}]",
    ),
    expected: [["overlapping-parts", 5, 54]],
  },
  {
    name: "parts of a session out of order",
    text: but(
      "dates: {from: 2009-10-05, to: 2009-10-16}",
      "dates: [{from: 2009-10-05, to: 2009-10-16}, {from: 2009-09-01, to: 2009-09-02}]",
    ),
    expected: [["parts-out-of-order", 5, 54]],
  },
  {
    name: "activities that wait for each other",
    text: but("panellists: [cubias]}", "after: [recommendations]}"),
    expected: [["cycle", 22, 91]],
  },
  {
    name: "a sub-item with neither letter nor number",
    text: but('number: "4.2", ', ""),
    expected: [["missing-key", 16, 9]],
  },
  {
    name: "a sub-item with letter and number",
    text: but('number: "4.2"', 'letter: b, number: "4.2"'),
    expected: [["contradiction", 16, 21]],
  },
  {
    name: "an item and a printed item",
    text: but("{printedItem:", "{item: 1, printedItem:"),
    expected: [["contradiction", 35, 21]],
  },
  {
    name: "an entry that says nothing",
    text: but("[{item: 1}]", "[{kind: opening}]"),
    expected: [["empty-entry", 30, 60]],
  },
  {
    name: "a meeting without hours",
    text: but("part: evening", "part: lunchtime").replace("-evening,", "-lunchtime,"),
    expected: [["missing-hours", 31, 7]],
  },

  // Several at once.
  {
    name: "a wrong type, a wrong value and a broken reference, each told",
    text: but("number: 7", "number: seven")
      .replace("Europe/Zurich", "Mars/Base")
      .replace("[{item: 1}]", "[{item: 3, minutes: many}]"),
    expected: [
      ["wrong-type", 4, 11],
      ["no-such-zone", 6, 13],
      ["unknown-reference", 30, 67],
      ["wrong-type", 30, 79],
    ],
  },
];
