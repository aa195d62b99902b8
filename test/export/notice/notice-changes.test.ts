import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/export/markdown.ts";
import { toNotice } from "../../../src/export/notice/notice.ts";
import { type MeetingData, type Sections, sessionWith } from "../sessions.ts";
import { changesText } from "./told.ts";

const monday = "2009-10-05";
const films = { item: "4(a)", title: "Films", panellists: ["muia", "cubias"] };
const before: MeetingData = { on: monday, part: "morning", entries: [films] };

/** What has changed for Mr. Muia between two programmes. */
const told = (now: MeetingData[], old: MeetingData[] = [before], sections: Sections = {}) =>
  changesText(toNotice(sessionWith(now, sections), "muia", { previous: sessionWith(old) }));

describe("what has changed for a panellist", () => {
  test.each<[string, MeetingData[], readonly (readonly string[])[]]>([
    ["nothing", [before], []],
    [
      "nothing that concerns him",
      [
        { ...before, note: "Doors at 9" },
        { on: "2009-10-06", part: "morning" },
      ],
      [],
    ],
    [
      "another day",
      [{ ...before, on: "2009-10-06", part: "afternoon" }],
      [["Tuesday, 6 October 2009, 15.00 to 18.00: Films", "Moved from Monday, 5 October 2009, 10.00 to 13.00"]],
    ],
    [
      "other hours",
      [{ ...before, hours: "09:00-12:00" }],
      [["Monday, 5 October 2009, 9.00 to 12.00: Films", "Moved from Monday, 5 October 2009, 10.00 to 13.00"]],
    ],
    [
      "hours within the meeting",
      [{ ...before, entries: [{ ...films, hours: "11:00-12:00" }] }],
      [["Monday, 5 October 2009, 11.00 to 12.00: Films", "Moved from Monday, 5 October 2009, 10.00 to 13.00"]],
    ],
    [
      "another room",
      [{ ...before, room: "Room XII" }],
      [["Monday, 5 October 2009, 10.00 to 13.00: Films", "Room before: Room XX"]],
    ],
    [
      "a meeting that may not be",
      [{ ...before, status: "tentative" }],
      [["Monday, 5 October 2009, 10.00 to 13.00: Films", "Tentative"]],
    ],
    [
      "a cancelled meeting",
      [{ ...before, status: "cancelled" }],
      [["Monday, 5 October 2009, 10.00 to 13.00: Films", "Cancelled"]],
    ],
    ["a meeting that is gone", [], [["Monday, 5 October 2009, 10.00 to 13.00: Films", "No longer asked to speak"]]],
    [
      "not asked any more",
      [{ ...before, entries: [{ ...films, panellists: ["cubias"] }] }],
      [["Monday, 5 October 2009, 10.00 to 13.00: Films", "No longer asked to speak"]],
    ],
    [
      "asked anew",
      [before, { on: "2009-10-06", part: "morning", entries: [{ item: "1", panellists: ["muia"] }] }],
      [["Tuesday, 6 October 2009, 10.00 to 13.00: Opening of the session", "Newly asked to speak"]],
    ],
    [
      "others who speak",
      [{ ...before, entries: [{ ...films, panellists: ["busser", "absent", "muia"] }] }],
      [
        [
          "Monday, 5 October 2009, 10.00 to 13.00: Films",
          ...["Panellists added: Esther Busser, A. Absent", "Panellists no longer speaking: Mrs. Elizabeth Cubias"],
        ],
      ],
    ],
    [
      "the order of those who speak, which is nothing",
      [{ ...before, entries: [{ ...films, panellists: ["cubias", "muia"] }] }],
      [],
    ],
  ])("%s", (_, now, changes) => {
    expect(told(now)).toEqual(changes);
  });

  test("a cancelled meeting whose business moves to another is a move", () => {
    const moved = [
      { ...before, status: "cancelled" as const },
      { ...before, on: "2009-10-07" },
    ];
    expect(told(moved)).toEqual([
      ["Wednesday, 7 October 2009, 10.00 to 13.00: Films", "Moved from Monday, 5 October 2009, 10.00 to 13.00"],
    ]);
  });

  test("a turn in another part of the same activity is a move", () => {
    const later: MeetingData = {
      on: "2009-10-06",
      part: "morning",
      entries: [{ ...films, continued: true, panellists: [] }],
    };
    const now = [
      { ...before, entries: [{ ...films, panellists: ["cubias"] }] },
      { ...later, entries: [{ ...films, continued: true, panellists: ["muia"] }] },
    ];
    expect(told(now, [before, later])).toEqual([
      [
        "Tuesday, 6 October 2009, 10.00 to 13.00: Films",
        ...[
          "Moved from Monday, 5 October 2009, 10.00 to 13.00",
          "Panellists no longer speaking: Mrs. Elizabeth Cubias",
        ],
      ],
    ]);
  });

  test("a meeting that was cancelled and is held after all asks anew; one that stays cancelled is no change", () => {
    const cancelled: MeetingData = { ...before, status: "cancelled" };
    expect(told([before], [cancelled])).toEqual([
      ["Monday, 5 October 2009, 10.00 to 13.00: Films", "Newly asked to speak"],
    ]);
    expect(told([{ ...cancelled, room: "Room XII" }], [cancelled])).toEqual([]);
  });

  test("stands in order of time, whatever the order in the files", () => {
    const day = (on: string): MeetingData => ({ on, part: "morning", entries: [{ title: on, panellists: ["muia"] }] });
    const days = ["2009-10-09", "2009-10-07", "2009-10-08"].map(day);
    const order = ["2009-10-07", "2009-10-08", "2009-10-09"];
    expect(told(days, [])?.map(([line = ""]) => line.slice(-10))).toEqual(order);
    expect(told([], days)?.map(([line = ""]) => line.slice(-10))).toEqual(order);
  });

  test("is told to one whom the file does not have any more", () => {
    const notice = toNotice(sessionWith([], { panellists: {} }), "muia", { previous: sessionWith([before]) });
    expect(changesText(notice)?.[0]?.[1]).toBe("No longer asked to speak");
  });

  test("is said to be nothing where it is", () => {
    const page = toMarkdown(toNotice(sessionWith([before]), "muia", { previous: sessionWith([before]) }));
    expect(page).toContain("\n## What has changed\n\nNothing has changed for you.\n\n## When");
  });

  test("reads as a list", () => {
    const page = toMarkdown(
      toNotice(sessionWith([{ ...before, room: "Room XII" }]), "muia", { previous: sessionWith([before]) }),
    );
    expect(page).toContain("\n- **Monday, 5 October 2009, 10.00 to 13.00** – Films\n  - Room before: Room XX\n");
  });
});
