import { describe, expect, test } from "vitest";
import { toTable } from "../../src/export/table.ts";
import type { Masthead } from "../../src/export/table-value.ts";
import { exampleSession, type Sections, sessionWith } from "./sessions.ts";

const mastheadOf = (sections: Sections): Masthead => toTable(sessionWith([], sections)).masthead;

describe("the head of the document", () => {
  test("says whose programme it is, when and where", () => {
    const { parent, body, session, place, symbol, revision, issued, title, status } = toTable(
      exampleSession("igwg-07"),
    ).masthead;
    expect([parent, body, session, title, status, revision].map((run) => run?.text)).toEqual([
      "Human Rights Council",
      "Intergovernmental Working Group on the Effective Implementation of the Durban Declaration and Programme of Action",
      "Seventh session",
      "Programme of work",
      "Adopted at the 14th meeting, on 13 October 2009",
      "Revision 4",
    ]);
    expect(place.map(({ text }) => text).join("")).toBe("Palais des Nations, Geneva, 5–16 October 2009");
    expect(symbol).toBe("A/HRC/13/WG.3/CRP.1/Rev.4");
    expect(issued).toEqual({ text: "Issued on 13 October 2009", datetime: "2009-10-13" });
  });

  test.each<[string, NonNullable<Sections["programme"]>, string, string | undefined]>([
    ["a draft in the title", { status: "draft" }, "Draft programme of work", undefined],
    ["a provisional programme in the title", { status: "provisional" }, "Provisional programme of work", undefined],
    ["an adopted programme beside the title", { status: "adopted" }, "Programme of work", "Adopted"],
    [
      "a status that a stated title leaves out",
      { status: "draft", title: "Order of the day" },
      "Order of the day",
      "Draft",
    ],
    ["nothing twice", { status: "provisional", title: "PROVISIONAL TIMETABLE" }, "PROVISIONAL TIMETABLE", undefined],
  ])("tells %s", (_, programme, title, status) => {
    const masthead = mastheadOf({ programme });
    expect([masthead.title.text, masthead.status?.text]).toEqual([title, status]);
  });

  test("dates the issue by the clock of the duty station", () => {
    expect(mastheadOf({ programme: { issued: "2009-10-13T22:30Z" } }).issued?.datetime).toBe("2009-10-14");
  });

  test("counts no revision before the first", () => {
    expect(mastheadOf({ programme: { revision: 0 } }).revision).toBeUndefined();
  });

  test("lists the parts of a session that resumes", () => {
    const dates = [
      { from: "2009-10-05", to: "2009-10-09" },
      { from: "2009-11-23", to: "2009-11-24" },
    ];
    const { place } = mastheadOf({ session: { dates, venue: { city: "New York" } } });
    expect(place.map(({ text }) => text).join("")).toBe("New York, 5–9 October 2009 and 23–24 November 2009");
  });

  test("names the officers", () => {
    const officers = [
      { function: "Chair", name: "A. Mekouar", of: "Morocco" },
      { function: "Rapporteur", name: "B. Brakel" },
    ];
    const lines = mastheadOf({ session: { officers } }).officers.map((runs) => runs.map(({ text }) => text).join(""));
    expect(lines).toEqual(["Chair: A. Mekouar (Morocco)", "Rapporteur: B. Brakel"]);
  });

  test("calls a session by its own title where it has one, and else by its number", () => {
    expect(mastheadOf({ session: { title: "Resumed seventh session" } }).session?.text).toBe("Resumed seventh session");
    expect(mastheadOf({ session: { number: 36 } }).session?.text).toBe("Thirty-sixth session");
  });
});
