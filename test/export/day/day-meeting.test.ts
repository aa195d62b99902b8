import { describe, expect, test } from "vitest";
import { toOrderOfTheDay } from "../../../src/export/day/order-of-the-day.ts";
import { type MeetingData, sessionWithMeeting } from "../sessions.ts";
import { firstPart } from "./printed.ts";

const monday = "2009-10-05";

/** What the order of Monday says of a meeting in the morning, without its hours and its room. */
const told = (meeting: Partial<MeetingData>): readonly string[] =>
  firstPart(toOrderOfTheDay(sessionWithMeeting(meeting), monday)).slice(2);

describe("a meeting of an order of the day", () => {
  test.each<[string, Partial<MeetingData>, readonly string[]]>([
    ["with nothing to tell", {}, ["1st meeting", "Public meeting"]],
    ["that is closed", { access: "closed" }, ["1st meeting", "Closed meeting"]],
    ["that is informal", { type: "informal", title: "Consultations" }, ["Consultations", "Informal meeting"]],
    ["without number and title", { type: "side-event" }, ["Side event"]],
    ["of another kind", { type: "other" }, ["Meeting"]],
    ["for registration", { type: "registration", title: "Registration of delegates" }, ["Registration of delegates"]],
    [
      "whose title has its number",
      { number: 33, title: "33rd plenary meeting" },
      ["33rd plenary meeting", "Public meeting"],
    ],
    [
      "whose title has another",
      { number: 3, title: "Round table 33" },
      ["3rd meeting", "Round table 33", "Public meeting"],
    ],
    ["of another organ", { organ: "Bureau" }, ["Bureau", "Public meeting"]],
    ["with another body", { jointWith: "WGEPAD" }, ["1st meeting", "Joint meeting with WGEPAD", "Public meeting"]],
    ["beside another", { parallel: true }, ["1st meeting", "Public meeting · In parallel"]],
    ["that may not be", { status: "tentative" }, ["1st meeting", "Tentative", "Public meeting"]],
    [
      "that is cancelled",
      { status: "cancelled", title: "Film", entries: [{ item: "1", panellists: ["muia"] }], note: "Postponed" },
      [
        ...["~Film~", "Cancelled", "~Public meeting~", "~Item 1 Opening of the session~"],
        ...["Panellists:", "- ~Mr. Frederick Muia, senior adviser, IOE~", "~Postponed~"],
      ],
    ],
    [
      "with a note and an address",
      { note: "Doors at 9", url: "https://example.org/" },
      ["1st meeting", "Public meeting", "Doors at 9", "Online"],
    ],
    ["with a footnote", { footnotes: ["*"] }, ["1st meeting*", "Public meeting"]],
  ])("%s", (_, meeting, lines) => {
    expect(told(meeting)).toEqual(lines);
  });

  test("is in its own room, else in that of the session", () => {
    const rooms = [{ room: "Room XII" }, {}].map(
      (meeting) => toOrderOfTheDay(sessionWithMeeting(meeting), monday).parts[0],
    );
    expect(rooms.map((part) => part?.kind === "meeting" && part.room?.text)).toEqual(["Room XII", "Room XX"]);
  });
});
