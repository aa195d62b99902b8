import { describe, expect, test } from "vitest";
import { toTable } from "../../src/export/table.ts";
import type { Line } from "../../src/export/table-value.ts";
import { cellsOf, firstCell } from "./printed.ts";
import { type EntryData, type MeetingData, type Sections, sessionWithMeeting } from "./sessions.ts";

const printed = (meeting: Partial<MeetingData>, sections: Sections = {}): readonly string[] =>
  firstCell(toTable(sessionWithMeeting(meeting, sections)));
const linesOf = (meeting: Partial<MeetingData>): readonly Line[] => {
  const cell = cellsOf(toTable(sessionWithMeeting(meeting)).sections[0])[0]?.[0];
  return cell?.kind === "meetings" ? cell.meetings.flatMap(({ lines }) => lines) : [];
};

describe("the head of a meeting", () => {
  test.each<[string, Partial<MeetingData>, readonly string[]]>([
    ["that says nothing", {}, ["Meeting"]],
    ["with a number", { number: 33 }, ["33rd meeting"]],
    ["with a title instead of its number", { number: 33, title: "33rd plenary meeting" }, ["33rd plenary meeting"]],
    ["of another organ", { organ: "Drafting Committee" }, ["Drafting Committee"]],
    ["with another body", { jointWith: "Committee on Migration" }, ["Joint meeting with Committee on Migration"]],
    ["that is closed", { access: "closed" }, ["Closed meeting"]],
    ["that is informal", { type: "informal", title: "Consultations" }, ["Informal meeting", "Consultations"]],
    [
      "that runs in parallel",
      { type: "side-event", parallel: true, title: "Film" },
      ["Side event · In parallel", "Film"],
    ],
    ["that is a registration", { type: "registration" }, ["Registration"]],
    ["whose title tells its kind", { type: "registration", title: "Badges" }, ["Badges"]],
    [
      "at other hours in another room",
      { hours: "14:30-17:30+", room: "Room XI", title: "Panel" },
      ["14.30 to 17.30 or later if required", "Room XI", "Panel"],
    ],
    ["that is tentative", { status: "tentative", title: "Panel" }, ["Tentative", "Panel"]],
    ["with a note", { title: "Panel", note: "By video link" }, ["Panel", "By video link"]],
    ["with footnotes", { status: "tentative", title: "Panel", footnotes: ["a", "b"] }, ["Tentative", "Panelab"]],
    ["with nothing but footnotes", { access: "closed", footnotes: ["a"] }, ["Closed meetinga"]],
  ])("%s", (_, meeting, lines) => {
    expect(printed(meeting)).toEqual(lines);
  });

  test("gives its hours machine forms with their date, midnight none", () => {
    const [hours] = linesOf({ part: "morning", hours: "11:00-24:00" });
    expect(hours?.runs).toEqual([{ text: "11.00", datetime: "2009-10-05T11:00" }, { text: " to " }, { text: "24.00" }]);
  });

  test("strikes a cancelled meeting out, but for the word", () => {
    const lines = printed({
      status: "cancelled",
      hours: "10:00-12:00",
      entries: [{ item: "4(b)", panellists: ["muia"] }],
    });
    expect(lines).toEqual([
      "~10.00 to 12.00~",
      "Cancelled",
      "~Item 4 Organization of work~",
      "~(b) Employment~",
      "~Mr. Frederick Muia, senior adviser, IOE~",
    ]);
  });

  test("links to where it is held and webcast", () => {
    const links = linesOf({ title: "Panel", url: "https://example.org/a", webcast: "https://example.org/b" }).slice(1);
    expect(links.map(({ runs }) => runs)).toEqual([
      [{ text: "Online", href: "https://example.org/a" }],
      [{ text: "Webcast", href: "https://example.org/b" }],
    ]);
  });
});

describe("the entries of a meeting", () => {
  test.each<[string, readonly EntryData[], readonly string[]]>([
    ["an item", [{ item: "1" }], ["Item 1 Opening of the session"]],
    [
      "an item with its title as printed",
      [{ item: "2", title: "election of the chair" }],
      ["Item 2 election of the chair"],
    ],
    ["a bare item with sub-items", [{ item: "4" }], ["Item 4 Organization of work"]],
    ["a bare item with its title as printed", [{ item: "4", title: "Work" }], ["Item 4 Work"]],
    [
      "an item with sub-items once",
      [{ item: "4(a)" }, { item: "4(b)" }],
      ["Item 4 Organization of work", "(a) Migration", "(b) Employment"],
    ],
    [
      "and not again where it stands bare",
      [{ item: "4" }, { item: "4(b)" }],
      ["Item 4 Organization of work", "(b) Employment"],
    ],
    [
      "and again once another item stood between",
      [{ item: "4(a)" }, { item: "2" }, { item: "4(b)" }],
      [
        "Item 4 Organization of work",
        "(a) Migration",
        "Item 2 Election of the Chair",
        "Item 4 Organization of work",
        "(b) Employment",
      ],
    ],
    [
      "but not after an entry without an item",
      [{ item: "4(a)" }, { title: "Screening of a film" }, { item: "4(b)" }],
      ["Item 4 Organization of work", "(a) Migration", "Screening of a film", "(b) Employment"],
    ],
    ["a sub-item with a number of its own", [{ item: "6.1" }], ["Item 6 Finance", "6.1 Scale of contributions"]],
    ["joined items", [{ item: ["1", "2"] }], ["Items 1 and 2 Opening of the session; Election of the Chair"]],
    [
      "joined sub-items",
      [{ item: ["4(a)", "4(b)"], title: "Panel" }],
      ["Item 4 Organization of work", "(a) and (b) Panel"],
    ],
    ["sub-items of different items", [{ item: ["4(a)", "6.1"], title: "Panel" }], ["Items 4(a) and 6.1 Panel"]],
    ["an item that the agenda does not have", [{ printedItem: "7", title: "Other matters" }], ["Item 7 Other matters"]],
    ["no item", [{ title: "Screening of a film" }], ["Screening of a film"]],
    ["no title either", [{ kind: "adoption-of-report" }], ["Adoption of the report"]],
    [
      "what is done on an item with sub-items, under its heading",
      [
        { item: "4", kind: "adoption-of-programme" },
        { item: "4", kind: "adoption-of-recommendations", title: "Adoption" },
      ],
      ["Item 4 Organization of work", "Adoption of the programme of work", "Adoption"],
    ],
    [
      "nothing twice where the heading says it all",
      [{ item: "4", kind: "organization-of-work", continued: true }],
      ["Item 4 Organization of work (continued)"],
    ],
    [
      "what is done where it is not what the item is for",
      [{ item: "4(a)", kind: "adoption-of-recommendations" }],
      ["Item 4 Organization of work", "(a) Adoption of recommendations: Migration"],
    ],
    [
      "draft recommendations under one heading",
      [
        { item: "4(a)", kind: "draft-recommendations" },
        { item: "4(b)", kind: "draft-recommendations" },
        { item: "4(c)" },
      ],
      [
        "Item 4 Organization of work",
        "Discussion on draft recommendations on:",
        "(a) Migration",
        "(b) Employment",
        "(c) Implementation",
      ],
    ],
    [
      "a heading for each of two groups of them",
      [
        { item: "4(a)", kind: "draft-recommendations" },
        { item: "4(c)" },
        { item: "4(b)", kind: "draft-recommendations" },
      ],
      [
        "Item 4 Organization of work",
        "Discussion on draft recommendations on:",
        "(a) Migration",
        "(c) Implementation",
        "Discussion on draft recommendations on:",
        "(b) Employment",
      ],
    ],
    [
      "draft recommendations with a title of their own by themselves",
      [{ item: "4(a)", kind: "draft-recommendations", title: "Draft recommendations on migration" }],
      ["Item 4 Organization of work", "(a) Draft recommendations on migration"],
    ],
    [
      "(continued) where it is stated, after the marks",
      [{ item: "1", continued: true, footnotes: ["*"] }],
      ["Item 1 Opening of the session* (continued)"],
    ],
    ["hours of its own", [{ item: "1", hours: "10:00-11:00" }], ["10.00 to 11.00 Item 1 Opening of the session"]],
    [
      "panellists, documents and a note",
      [{ item: "1", panellists: ["cubias", "busser", "absent"], documents: ["A/1", "A/2"], note: "For decision" }],
      [
        "Item 1 Opening of the session",
        "Mrs. Elizabeth Cubias, Member of the Committee",
        "Esther Busser, ITUC, to be confirmed",
        "~A. Absent, by video link, declined~",
        "(A/1, A/2)",
        "For decision",
      ],
    ],
  ])("print %s", (_, entries, lines) => {
    expect(printed({ entries: [...entries] })).toEqual(lines);
  });

  test("take the title of a declared activity where they state none", () => {
    const lines = printed(
      {
        entries: [
          { item: "4(a)", activity: "talks" },
          { item: "4(b)", activity: "plain" },
        ],
      },
      {
        activities: [
          { id: "talks", item: "4(a)", title: "Talks on migration" },
          { id: "plain", item: "4(b)" },
        ],
      },
    );
    expect(lines).toEqual(["Item 4 Organization of work", "(a) Talks on migration", "(b) Employment"]);
  });

  test("print the footnote marks of an item with its title", () => {
    const agenda: Sections["agenda"] = [
      { number: "1", title: "Opening", footnotes: ["*"] },
      {
        number: "2",
        title: "Themes",
        footnotes: ["a"],
        subItems: [{ letter: "a", title: "Migration", footnotes: ["b"] }],
      },
    ];
    expect(
      printed({ entries: [{ item: "1" }, { item: "1", title: "As printed" }, { item: "2(a)" }] }, { agenda }),
    ).toEqual(["Item 1 Opening*", "Item 1 As printed", "Item 2 Themesa", "(a) Migrationb"]);
  });
});
