import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { type CalendarFile, toICalendars } from "../../src/ical/to-icalendars.ts";
import { readByIcalJs } from "./readers.ts";
import { rfcProblems } from "./rfc-check.ts";
import { type MeetingData, sessionWith, seventhSession, variedSession } from "./sessions.ts";

const summaries = ({ text }: CalendarFile): readonly string[] => readByIcalJs(text).map(({ summary }) => summary);
const eventsIn = (text: string): readonly string[] => text.split("BEGIN:VEVENT\r\n").slice(1);
const nameOf = ({ text }: CalendarFile): string | undefined =>
  /\r\nNAME:(.*)\r\n/.exec(text.replaceAll("\r\n ", ""))?.[1];

describe.each(["room", "item", "panellist"] as const)("the calendars of each %s", (per) => {
  test("keep the rules, have identifiers of their own, and events as the whole calendar has them", () => {
    const files = toICalendars(variedSession, per);
    const whole = eventsIn(toICalendar(variedSession)).map((event) => event.replace("END:VCALENDAR\r\n", ""));
    for (const { text } of files) {
      expect(rfcProblems(text)).toEqual([]);
      for (const event of eventsIn(text)) expect(whole).toContain(event.replace("END:VCALENDAR\r\n", ""));
    }
    expect(new Set(files.map(({ text }) => /\r\nUID:(.*)\r\nLAST/.exec(text)?.[1])).size).toBe(files.length);
    expect(files.map(({ file }) => file)).toEqual(files.map(({ file }) => file).toSorted());
  });

  test("are none but an error for a programme that names none", () => {
    const bare = sessionWith([{ on: "2026-03-02", part: "morning" }]);
    expect(() => toICalendars(bare, per)).toThrow(
      expect.objectContaining({
        code: "not-exportable",
        message: `Unexpected calendars by ${per} of a programme that names none, expected at least one`,
      }),
    );
  });
});

describe("by room", () => {
  test("a calendar holds the meetings in it, and those of other sessions in the same room", () => {
    const venue = { city: "Geneva", building: "Palais des Nations" };
    const at = (body: string, meeting: Partial<MeetingData>, place: typeof venue = venue) =>
      sessionWith([{ on: "2026-03-02", part: "morning", title: body, ...meeting }], {
        body: { id: body, name: body },
        session: { venue: place },
      });
    const files = toICalendars(
      [
        at("one", { room: "Room XX" }),
        at("two", { room: "room  xx", part: "afternoon" }),
        at("three", { room: "Room XX" }, { city: "New York", building: "Headquarters" }),
        at("four", {}),
      ],
      "room",
    );
    expect(files.map((file) => [file.file, file.name, summaries(file)])).toEqual([
      ["room-xx-2.ics", "Room XX, Palais des Nations, Geneva", ["one, 1st meeting: one", "two, 1st meeting: two"]],
      ["room-xx.ics", "Room XX, Headquarters, New York", ["three, 1st meeting: three"]],
    ]);
    expect(files.map(nameOf)).toEqual([
      "one: Third session\\; two: Third session: Room XX\\, Palais des Nations\\, Geneva",
      "three: Third session: Room XX\\, Headquarters\\, New York",
    ]);
  });

  test("a closed meeting has its room, and tells nothing else", () => {
    const closed: MeetingData = { on: "2026-03-02", part: "morning", room: "XX", access: "closed", title: "Secret" };
    const [file] = toICalendars(sessionWith([closed]), "room");
    expect(file?.text).toContain("SUMMARY:WG\\, 1st meeting: Closed meeting\r\n");
    expect(file?.text).not.toContain("Secret");
  });
});

describe("by item", () => {
  test("a calendar of an item has the meetings on its sub-items, too", () => {
    const counts = toICalendars(seventhSession, "item").map((file) => [
      file.file,
      nameOf(file),
      summaries(file).length,
    ]);
    const on = (isIt: (number: string) => boolean): number =>
      seventhSession.meetings.filter(({ entries }) => entries.some(({ items }) => items.some(isIt))).length;
    expect(counts).toEqual(
      expect.arrayContaining([
        ["item-4.ics", "IGWG: Seventh session: Item 4: Organization of work", on((number) => number.startsWith("4"))],
        ["item-4-a.ics", "IGWG: Seventh session: Item 4(a): Migration", on((number) => number === "4(a)")],
      ]),
    );
  });

  test("the item of another session is another item", () => {
    const other = sessionWith([{ on: "2026-03-02", part: "morning", entries: [{ printedItem: "4" }] }]);
    const files = toICalendars([seventhSession, other], "item").map(({ file }) => file);
    expect(files).toContain("item-igwg-7-4.ics");
    expect(files).toContain("item-wg-3-4.ics");
  });
});

describe("by panellist", () => {
  test("a calendar holds the meetings in which he or she speaks", () => {
    const cubias = toICalendars(seventhSession, "panellist").find(({ file }) => file.includes("cubias"));
    expect(cubias?.name).toBe("Mrs. Elizabeth Cubias");
    expect(cubias && summaries(cubias)).toEqual(["IGWG, 9th meeting: Discussion on migration"]);
  });

  test("and none tells that somebody speaks behind closed doors, or that an item is dealt with there", () => {
    const data: MeetingData = {
      ...{ on: "2026-03-02", part: "morning", access: "closed" },
      entries: [{ printedItem: "1", title: "Complaint", panellists: ["ali"] }],
    };
    const session = sessionWith([data], { panellists: { ali: { name: "Ali" } } });
    for (const per of ["item", "panellist"] as const)
      expect(() => toICalendars(session, per)).toThrow(expect.objectContaining({ code: "not-exportable" }));
  });
});

test("the names of files are safe and distinct, whatever the rooms are called", () => {
  const rooms = ["../../x", "X", "x/..", "con", "NUL.txt", "=1+1", "\u202Eevil", "__proto__", "<script>", "غرفة"];
  const files = toICalendars(
    sessionWith(
      rooms.map((room, index) => ({ id: `m${index}`, on: "2026-03-02", part: "morning", room, parallel: true })),
    ),
    "room",
  );
  expect(files).toHaveLength(rooms.length);
  expect(new Set(files.map(({ file }) => file)).size).toBe(rooms.length);
  for (const { file, text } of files) {
    expect(file).toMatch(/^room(-[\p{L}\p{N}]+)+\.ics$/u);
    expect(rfcProblems(text)).toEqual([]);
  }
});

test("a meeting that is gone is told of where it was", () => {
  const [first, second]: MeetingData[] = [
    { id: "a", on: "2026-03-02", part: "morning", room: "XX" },
    { id: "b", on: "2026-03-03", part: "morning", room: "VII" },
  ];
  if (first === undefined || second === undefined) throw new Error("expected two meetings");
  const files = toICalendars(sessionWith([second]), "room", { previous: sessionWith([first, second]) });
  expect(files.map((file) => [file.file, ...readByIcalJs(file.text).map(({ status }) => status)])).toEqual([
    ["room-vii.ics", "CONFIRMED"],
    ["room-xx.ics", "CANCELLED"],
  ]);
});
