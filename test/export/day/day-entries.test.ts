import { describe, expect, test } from "vitest";
import { toOrderOfTheDay } from "../../../src/export/day/order-of-the-day.ts";
import { type EntryData, exampleSession, type Sections, sessionWithMeeting } from "../sessions.ts";
import { entryText } from "./printed.ts";

/** What the order of a day says of the entries of its meeting. */
const told = (entries: EntryData[], sections: Sections = {}): readonly (readonly string[])[] => {
  const [part] = toOrderOfTheDay(sessionWithMeeting({ entries }, sections), "2009-10-05").parts;
  return part?.kind === "meeting" ? part.entries.map(entryText) : [];
};

describe("an entry of an order of the day", () => {
  test.each<[string, EntryData[], readonly (readonly string[])[]]>([
    ["has the title of its item", [{ item: "1" }], [["Item 1 Opening of the session"]]],
    ["has what is done on another line", [{ item: "1", title: "Films" }], [["Item 1 Opening of the session", "Films"]]],
    [
      "has one line where its title says what the item's does",
      [{ item: "4(a)", title: "Discussion on migration", continued: true }],
      [["Item 4 Organization of work", "(a) Discussion on migration (continued)"]],
    ],
    [
      "says what is done where the item does not",
      [{ item: "4(a)", kind: "draft-recommendations", continued: true }],
      [["Item 4 Organization of work", "(a) Migration", "Discussion on draft recommendations (continued)"]],
    ],
    [
      "does not repeat the item of the one before",
      [{ item: "4(a)" }, { item: "4(a)", title: "Films" }, { item: "4(b)", title: "Films" }],
      [["Item 4 Organization of work", "(a) Migration"], ["Films"], ["(b) Employment", "Films"]],
    ],
    [
      "repeats an item that would say nothing else",
      [{ item: "1" }, { item: "1" }],
      [["Item 1 Opening of the session"], ["Item 1 Opening of the session"]],
    ],
    [
      "stands under the bare heading of its item",
      [{ item: "4" }, { item: "4", kind: "adoption-of-programme" }, { item: "4(c)" }],
      [["Item 4 Organization of work"], ["Adoption of the programme of work"], ["(c) Implementation"]],
    ],
    ["keeps the title that its heading states", [{ item: "4", title: "Work ahead" }], [["Item 4 Work ahead"]]],
    [
      "is on several items",
      [{ item: ["1", "2"], kind: "other" }],
      [["Items 1 and 2 Opening of the session; Election of the Chair"]],
    ],
    ["has decimal numbers", [{ item: "6.1" }], [["Item 6 Finance", "6.1 Scale of contributions"]]],
    ["has no item", [{ title: "Films" }, { kind: "election" }], [["Films"], ["Election of officers"]]],
    ["has its item as printed", [{ printedItem: "4 bis", title: "Films" }], [["Item 4 bis Films"]]],
    [
      "has its hours before what is done",
      [
        { item: "1", title: "Films", hours: "10:00-11:00" },
        { item: "2", hours: "11:00-12:00" },
      ],
      [["Item 1 Opening of the session", "10.00 to 11.00 Films"], ["11.00 to 12.00 Item 2 Election of the Chair"]],
    ],
    [
      "has a note, then who speaks",
      [{ item: "1", note: "in camera", panellists: ["busser", "absent"] }],
      [
        [
          "Item 1 Opening of the session",
          "in camera",
          "Panellists:",
          "- Esther Busser, ITUC, to be confirmed",
          "- ~A. Absent, by video link, declined~",
        ],
      ],
    ],
    [
      "has bare symbols on one line",
      [{ item: "1", documents: ["A/1", "A/2"] }],
      [["Item 1 Opening of the session", "Documents:", "- A/1, A/2"]],
    ],
  ])("%s", (_, entries, lines) => {
    expect(told(entries)).toEqual(lines);
  });

  test("has documents with their titles where the session's list has them, in the order of the entry", () => {
    const documents = [
      { symbol: "A/1", title: { en: "Agenda", fr: "Ordre du jour" }, kind: "pre-session" as const },
      { symbol: "A/3", kind: "pre-session" as const },
    ];
    expect(told([{ item: "1", documents: ["A/2", "A/1", "A/3"] }], { documents })[0]?.slice(1)).toEqual([
      ...["Documents:", "- A/2", "- A/1, Agenda", "- A/3"],
    ]);
  });

  test("has marks of footnotes where the table has them", () => {
    const agenda = [{ number: "1", title: "Opening", kind: "opening" as const, footnotes: ["a"] }];
    const entries = [
      { item: "1", title: "Films", footnotes: ["b"] },
      { item: "1", footnotes: ["b"] },
    ];
    expect(told(entries, { agenda })).toEqual([["Item 1 Openinga", "Filmsb"], ["Item 1 Openingab"]]);
  });
});

describe("real orders of the day", () => {
  const itemsOf = (name: string, date: string): readonly (readonly string[])[] =>
    toOrderOfTheDay(exampleSession(`corpus/${name}-${date}`), date).parts.map((part) =>
      part.kind === "meeting" ? part.entries.map((entry) => entryText(entry)[0] ?? "") : [],
    );

  test("the Human Rights Council's has the items that were printed, in order", () => {
    expect(itemsOf("hrc-30-od", "2015-09-28")).toEqual([
      [
        "Item 9 Racism, racial discrimination, xenophobia and related forms of intolerance, follow-up to and implementation of the Durban Declaration and Programme of Action",
        "Item 10 Technical assistance and capacity-building",
      ],
    ]);
  });

  test("that of the Council of FAO has what was printed, and its events in order of time", () => {
    expect(itemsOf("fao-council-128-od2", "2005-06-21")).toEqual([
      [
        "Item 11 Report of the Joint Meeting of the 93rd Session of the Programme Committee and the 109th Session of the Finance Committee (11 May 2005)",
        ...["11.1 Savings and Efficiencies in Governance", "11.2 Other Matters Arising out of the Reports"],
        "Item 12 Report of the 93rd Session of the Programme Committee (Rome, 9-13 May 2005)",
        "Item 13 Report of the 109th Session of the Finance Committee (Rome, 9-13 May 2005)",
        ...["13.1 Status of Contributions and Arrears", "13.2 Budgetary Performance 2004"],
        ...["13.3 Scale of Contributions 2006-2007", "13.4 Other Matters Arising out of the Report"],
      ],
      ["The Implementation of Voluntary Guidelines on the Right to Adequate Food"],
      ["The Art and Science of Dietary Guidance: Promoting healthy diets and lifestyles"],
      ["Item 10 Summary Programme of Work and Budget 2006-2007"],
    ]);
  });
});
