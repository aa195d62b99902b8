import { describe, expect, test } from "vitest";
import { toTable } from "../../src/export/table.ts";
import type { Section, Table } from "../../src/export/table-value.ts";
import { asHeldLayer } from "../../src/model/as-held.ts";
import { cellsOf, cellText, lineText } from "./printed.ts";
import { exampleSession, type MeetingData, type Sections, sessionWith } from "./sessions.ts";

const heads = ({ columns }: Section): readonly string[] =>
  columns.map(({ lines }) => lines.map(({ text }) => text).join(" "));
const captions = ({ sections }: Table): readonly string[] =>
  sections.map(({ caption }) => caption.map(({ text }) => text).join(""));
const rowHeads = (section: Section | undefined): readonly string[] =>
  (section?.groups ?? []).flatMap(({ head, rows }) =>
    rows.map((row) => [head, row.head, ...row.hours].flatMap((run) => (run === undefined ? [] : [run.text])).join(" ")),
  );
/** A row as it reads: `-` for what the programme does not speak of. */
const row = (table: Table, section: number, index: number): readonly string[] =>
  (cellsOf(table.sections[section])[index] ?? []).map((cell) =>
    cell.kind === "blank" ? "-" : cellText(cell).join(" / "),
  );
const tableOf = (meetings: readonly MeetingData[], sections: Sections = {}): Table =>
  toTable(sessionWith(meetings, sections));
const opening = (on: string, part: MeetingData["part"] = "morning"): MeetingData => ({
  on,
  part,
  entries: [{ item: "1" }],
});

describe("the weeks of a table", () => {
  test("are one table each, from Monday to Friday, with captions that count them", () => {
    const table = tableOf([opening("2009-10-05")]);
    expect(captions(table)).toEqual(["Programme of work of the first week", "Programme of work of the second week"]);
    expect(table.sections.map(heads)).toEqual([
      [
        "Monday 5 October 2009",
        "Tuesday 6 October 2009",
        "Wednesday 7 October 2009",
        "Thursday 8 October 2009",
        "Friday 9 October 2009",
      ],
      [
        "Monday 12 October 2009",
        "Tuesday 13 October 2009",
        "Wednesday 14 October 2009",
        "Thursday 15 October 2009",
        "Friday 16 October 2009",
      ],
    ]);
  });

  test("leave a day outside the session blank and call one inside it without a meeting so", () => {
    const table = tableOf([opening("2009-10-07")], { session: { dates: { from: "2009-10-07", to: "2009-10-13" } } });
    expect(row(table, 0, 0)).toEqual(["-", "-", "Item 1 Opening of the session", "No meeting", "No meeting"]);
    expect(row(table, 1, 0)).toEqual(["No meeting", "No meeting", "-", "-", "-"]);
  });

  test("have a weekend only where a meeting stands in it", () => {
    const table = tableOf([opening("2009-10-10")]);
    expect(heads(table.sections[0] as Section).at(-1)).toBe("Saturday 10 October 2009");
    expect(row(table, 0, 1).at(-1)).toBe("No meeting");
    expect(heads(table.sections[1] as Section)).toHaveLength(5);
  });

  test("have a day outside the session where a meeting stands in it", () => {
    const table = tableOf([opening("2009-10-19")]);
    expect(captions(table)).toHaveLength(3);
    expect(row(table, 2, 0)).toEqual(["Item 1 Opening of the session", "-", "-", "-", "-"]);
    expect(row(table, 2, 1)).toEqual(["-", "-", "-", "-", "-"]);
  });

  test("are counted on when a session resumes, without the weeks between", () => {
    const dates = [
      { from: "2009-10-05", to: "2009-10-09" },
      { from: "2009-11-23", to: "2009-11-27" },
    ];
    const table = tableOf([opening("2009-10-05")], { session: { dates } });
    expect(captions(table)).toEqual(["Programme of work of the first week", "Programme of work of the second week"]);
    expect(table.sections.map(({ columns }) => columns[0]?.date)).toEqual(["2009-10-05", "2009-11-23"]);
  });

  test("have no blank ends where there is one only; it is then called by title and dates", () => {
    const table = tableOf([opening("2009-10-06")], { session: { dates: { from: "2009-10-06", to: "2009-10-08" } } });
    expect(captions(table)).toEqual(["Programme of work, 6–8 October 2009"]);
    expect(table.sections[0]?.columns.map(({ date }) => date)).toEqual(["2009-10-06", "2009-10-07", "2009-10-08"]);
  });

  test("keep to the days of an excerpt", () => {
    const table = tableOf([opening("2009-10-13")], {
      programme: { title: "Order of the day", covers: { from: "2009-10-13", to: "2009-10-13" } },
    });
    expect(captions(table)).toEqual(["Order of the day, 13 October 2009"]);
    expect(row(table, 0, 0)).toEqual(["Item 1 Opening of the session"]);
    expect(row(table, 0, 1)).toEqual(["No meeting"]);
  });

  test("leave what an excerpt does not cover blank", () => {
    const covers = [
      { from: "2009-10-05", to: "2009-10-06" },
      { from: "2009-10-12", to: "2009-10-12" },
    ];
    const table = tableOf([opening("2009-10-05")], { programme: { covers } });
    expect(row(table, 0, 0)).toEqual(["Item 1 Opening of the session", "No meeting", "-", "-", "-"]);
    expect(row(table, 1, 0)).toEqual(["No meeting", "-", "-", "-", "-"]);
  });
});

describe("the rows of a table", () => {
  test("are the serviced parts of the day with their usual hours", () => {
    expect(rowHeads(tableOf([]).sections[0])).toEqual(["Morning: 10.00  to  13.00", "Afternoon: 15.00  to  18.00"]);
  });

  test("are also the parts in which a meeting stands, in order of the day, blank elsewhere", () => {
    const table = tableOf([
      { on: "2009-10-06", part: "lunchtime", hours: "13:15-14:45", type: "side-event", title: "Film" },
    ]);
    expect(rowHeads(table.sections[0])[1]).toBe("Lunchtime: 13.15  to  14.45");
    expect(row(table, 0, 1)).toEqual(["-", "Side event / Film", "-", "-", "-"]);
  });

  test("have no usual hours where meetings of a part without service keep different ones", () => {
    const table = tableOf([
      { on: "2009-10-06", part: "evening", hours: "18:30-20:00", title: "Reception" },
      { on: "2009-10-07", part: "evening", hours: "19:00-", title: "Drafting" },
    ]);
    expect(rowHeads(table.sections[0])[2]).toBe("Evening");
    expect(row(table, 0, 2)).toEqual(["-", "18.30 to 20.00 / Reception", "from 19.00 / Drafting", "-", "-"]);
  });

  test("give hours machine forms", () => {
    const [first] = tableOf([]).sections[0]?.groups[0]?.rows ?? [];
    expect(first?.hours.map(({ datetime }) => datetime)).toEqual(["10:00", undefined, "13:00"]);
  });
});

describe("a cell", () => {
  test("tells why there is no service", () => {
    const table = tableOf([], {
      session: {
        noService: [{ date: "2009-10-06", part: "afternoon", reason: "No interpretation" }],
        holidays: [{ date: "2009-10-07", name: "Founders’ Day" }],
      },
    });
    expect(row(table, 0, 0)).toEqual([
      "No meeting",
      "No meeting",
      "No meeting / Founders’ Day",
      "No meeting",
      "No meeting",
    ]);
    expect(row(table, 0, 1)).toEqual([
      "No meeting",
      "No meeting / No interpretation",
      "No meeting / Founders’ Day",
      "No meeting",
      "No meeting",
    ]);
  });

  test("holds several meetings in order of time, each with its hours once one departs from the usual", () => {
    const table = tableOf([
      { on: "2009-10-05", part: "afternoon", hours: "17:00-18:00", title: "Closing" },
      { on: "2009-10-05", part: "afternoon", title: "Panel", room: "Room XI", parallel: true },
    ]);
    expect(row(table, 0, 1)[0]).toBe("15.00 to 18.00 / Room XI / In parallel / Panel /  / 17.00 to 18.00 / Closing");
  });

  test("leaves hours and room away where they are the usual ones", () => {
    const table = tableOf([
      { on: "2009-10-05", part: "morning", hours: "10:00-13:00", room: "Room XX", title: "Panel" },
    ]);
    expect(row(table, 0, 0)[0]).toBe("Panel");
  });
});

describe("columns that are weeks", () => {
  const table = tableOf([opening("2009-10-05"), opening("2009-10-13", "afternoon"), opening("2009-10-17")], {
    programme: { columns: "weeks", status: "draft" },
  });

  test("make one table with rows for the parts of each weekday in use", () => {
    expect(captions(table)).toEqual(["Draft programme of work, 5–17 October 2009"]);
    expect(table.sections.map(heads)).toEqual([["First week 5–9 October 2009", "Second week 12–17 October 2009"]]);
    expect(table.sections[0]?.corner.map(({ text }) => text)).toEqual(["Day", "Time"]);
    expect(table.sections[0]?.groups.map(({ head }) => head?.text)).toEqual([
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
    ]);
  });

  test("tell the date in the first row of each weekday", () => {
    const dates = cellsOf(table.sections[0]).map((cells) => cells.map(({ day }) => day?.text));
    expect(dates.slice(0, 3)).toEqual([
      ["5 October", "12 October"],
      [undefined, undefined],
      ["6 October", "13 October"],
    ]);
    expect(dates[10]).toEqual(["10 October", "17 October"]);
  });

  test("keep each meeting in its week", () => {
    expect(row(table, 0, 0)).toEqual(["Item 1 Opening of the session", "No meeting"]);
    expect(row(table, 0, 3)).toEqual(["No meeting", "Item 1 Opening of the session"]);
    expect(row(table, 0, 10)).toEqual(["No meeting", "Item 1 Opening of the session"]);
  });
});

describe("footnotes", () => {
  const programme: Sections["programme"] = {
    footnotes: [
      { mark: "*", text: "Late submission." },
      { mark: "a", text: "As amended." },
      { mark: "b", text: "Subject to change." },
    ],
  };

  test("stand under the tables in which their marks stand, and else under the last one", () => {
    const table = tableOf(
      [
        { on: "2009-10-05", part: "morning", footnotes: ["a"], title: "Panel" },
        { on: "2009-10-12", part: "morning", entries: [{ item: "1", footnotes: ["*"] }] },
        { on: "2009-10-13", part: "morning", footnotes: ["a"] },
      ],
      { programme },
    );
    expect(table.sections.map(({ footnotes }) => footnotes.map(({ mark }) => mark))).toEqual([["a"], ["*", "a", "b"]]);
  });
});

describe("a table", () => {
  test("prints the seventh session as the report does", () => {
    const table = toTable(exampleSession("igwg-07"));
    expect(captions(table)).toEqual(["Programme of work of the first week", "Programme of work of the second week"]);
    const [morning = [], afternoon = []] = cellsOf(table.sections[1]).map((cells) => cells.map(cellText));
    expect(morning).toEqual([
      ["Item 4 Organization of work"],
      [
        "Item 4 Organization of work",
        "(a) Discussion on migration (continued)",
        "Mr. Patrick Taran, senior migration specialist, ILO",
      ],
      [
        "Item 4 Organization of work",
        "(d) Discussion on protection of children",
        "Ms. Karin Lindholm-Billing, senior liaison officer, UNHCR",
        "Ms. Nicolette Moodie, human rights and gender officer, UNICEF",
        "Ms. Jane Connors, Chief, Special Procedures Division, OHCHR",
        "Discussion on draft recommendations on:",
        "(a) Migration",
        "(e) Effectiveness of IGWG in the framework of resolution 11/12 of the Human Rights Council",
      ],
      [
        "Item 4 Organization of work",
        "Discussion on draft recommendations on:",
        "(b) Employment",
        "Adoption of recommendations",
      ],
      ["No meeting"],
    ]);
    expect(afternoon).toEqual([
      ["Item 4 Organization of work", "(c) Implementation of previous decisions of the IGWG (continued)"],
      [
        "Item 4 Organization of work",
        "Adoption of programme of work",
        "Discussion on draft recommendations on:",
        "(c) Implementation of previous decisions of the IGWG",
        "(e) Discussion on effectiveness of IGWG in the framework of resolution 11/12 of the Human Rights Council",
      ],
      [
        "Item 4 Organization of work",
        "(b) Discussion on employment",
        "Mr. Frederick Muia, senior adviser, International Organization of Employers (IOE)",
        "Ms. Esther Busser, deputy representative, International Trade Union Confederation (ITUC), to be confirmed",
        "Discussion on draft recommendations on:",
        "(d) Protection of children",
      ],
      ["No meeting"],
      ["No meeting"],
    ]);
  });

  test("prints the meetings as held, with the record as its document", () => {
    const { masthead, sections } = toTable(asHeldLayer(exampleSession("igwg-07")));
    expect([masthead.symbol, masthead.revision, masthead.status?.text]).toEqual([
      "A/HRC/13/60",
      undefined,
      "Meetings as held",
    ]);
    const last = cellsOf(sections[1])[1]?.[4];
    expect(last === undefined ? [] : cellText(last)).toEqual([
      "Adoption of the report",
      "The last meeting of the session (para. 12)",
    ]);
  });

  test("tags every text that is not in its language", () => {
    const session = sessionWith(
      [{ on: "2009-10-05", part: "morning", title: { fr: "Table ronde" }, entries: [{ item: "1" }] }],
      {
        body: { id: "wg", name: { en: "Working Group", fr: "Groupe de travail" } },
      },
    );
    const english = toTable(session);
    expect(english.language).toBe("en");
    expect(english.masthead.body).toEqual({ text: "Working Group" });
    const [title, entry] = cellsOf(english.sections[0])[0]?.[0]?.kind === "meetings" ? meetingLines(english) : [];
    expect(title?.runs).toEqual([{ text: "Table ronde", language: "fr" }]);
    expect(entry === undefined ? "" : lineText(entry)).toBe("Item 1 Opening of the session");
    const french = toTable(session, { language: "fr" });
    expect([french.language, french.direction]).toEqual(["fr", "ltr"]);
    expect(french.masthead.body).toEqual({ text: "Groupe de travail" });
    const [frenchTitle, frenchEntry] = meetingLines(french);
    expect(frenchTitle?.runs).toEqual([{ text: "Table ronde" }]);
    expect(frenchEntry?.runs.map(({ text, language }) => [text, language])).toEqual([
      ["Point 1", undefined],
      [" ", undefined],
      ["Opening of the session", "en"],
    ]);
  });

  test("is not made without a programme", () => {
    const { programme: _, ...session } = sessionWith([]);
    expect(() => toTable(session)).toThrow(expect.objectContaining({ code: "not-exportable" }));
  });
});

function meetingLines(table: Table) {
  const cell = cellsOf(table.sections[0])[0]?.[0];
  return cell?.kind === "meetings" ? cell.meetings.flatMap(({ lines }) => lines) : [];
}
