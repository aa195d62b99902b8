import { describe, expect, test } from "vitest";
import {
  describeActivity,
  describeDate,
  describeItem,
  describePanellist,
  describeSession,
  describeSlot,
  describeSubject,
} from "../../src/check/describe.ts";
import { buildSession } from "../../src/model/build-session.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import type { Entry } from "./sessions.ts";
import { sessionFile, sessionWith } from "./sessions.ts";

test("a date has its weekday", () => {
  expect(describeDate("2009-10-12")).toBe("Monday, 12 October 2009");
});

describe("an activity", () => {
  test.each<[string, Entry, string]>([
    [
      "has its title",
      { item: "4(a)", kind: "discussion", title: "Discussion on migration" },
      '"Discussion on migration"',
    ],
    ["has its title in English", { item: "4(a)", title: { fr: "Débat", en: "Discussion" } }, '"Discussion"'],
    ["has its item and what is done", { item: "4(a)", kind: "discussion" }, 'item 4(a) "Migration" (discussion)'],
    ["has its item alone where that says what is done", { item: "1" }, 'item 1 "Opening of the session"'],
    [
      "has its item alone where nothing tells what is done",
      { item: "1", kind: "other" },
      'item 1 "Opening of the session"',
    ],
    ["has its items as they are numbered", { item: ["1", "4(b)"], kind: "review" }, "items 1 and 4(b) (review)"],
    ["has what is done where it has no item", { kind: "adoption-of-report" }, '"Adoption of the report"'],
  ])("%s", (_, entry, expected) => {
    const session = sessionWith({ "2009-10-05/morning": [entry] });
    expect(session.activities.map((activity) => describeActivity(session, activity))).toEqual([expected]);
  });
});

test.each<[string, object, object, string]>([
  ["has its number and the acronym of its body", {}, { acronym: "IGWG" }, "seventh session of IGWG"],
  ["has the name of a body without acronym", {}, {}, "seventh session of Working Group"],
  [
    "without a number is one of its body",
    { number: undefined, title: "Special session" },
    {},
    "session of Working Group",
  ],
])("a session %s", (_, session, body, expected) => {
  expect(describeSession(sessionWith({}, { session, body: { id: "igwg", name: "Working Group", ...body } }))).toBe(
    expected,
  );
});

test("an agenda item has its title; one that the agenda does not have has its number alone", () => {
  const session = sessionWith({});
  expect(["4(a)", "9"].map((number) => describeItem(session, number))).toEqual(['item 4(a) "Migration"', "item 9"]);
});

describe("a slot", () => {
  type Meeting = NonNullable<SessionFile["programme"]>["meetings"][number];
  test.each<[string, Partial<Meeting>, string]>([
    ["has the number of its meeting", {}, "Monday, 5 October 2009, morning (1st meeting)"],
    [
      "has the title of one without a number",
      { type: "side-event", title: "Film" },
      "Monday, 5 October 2009, morning (Film)",
    ],
    ["has the type of one with neither", { type: "informal" }, "Monday, 5 October 2009, morning (informal meeting)"],
    ["has nothing more for another meeting", { type: "other" }, "Monday, 5 October 2009, morning"],
    ["has nothing more for a cancelled one", { status: "cancelled" }, "Monday, 5 October 2009, morning"],
  ])("%s", (_, own, expected) => {
    const meetings: Meeting[] = [{ on: "2009-10-05", part: "morning", ...own }];
    expect(describeSlot(buildSession(sessionFile({ programme: { meetings } })), 0)).toBe(expected);
  });

  test("that is none is an error of the caller", () => {
    expect(() => describeSlot(sessionWith({}), 10)).toThrow(
      "Unexpected slot 10, expected one of the 10 of the session",
    );
  });
});

test("a person has honorific and name, else the id", () => {
  const session = sessionWith({});
  expect(["cubias", "wani", "nobody"].map((id) => describePanellist(session, id))).toEqual([
    "Mrs. Elizabeth Cubias",
    "Ibrahim Wani",
    "nobody",
  ]);
});

test("an appearance is a person in an activity; what is not known is named as it is", () => {
  const session = sessionWith({ "2009-10-05/morning": [{ item: "4(a)", kind: "discussion", panellists: ["cubias"] }] });
  expect(describeSubject(session, "appearance:cubias@4(a)/discussion")).toBe(
    'Mrs. Elizabeth Cubias in item 4(a) "Migration" (discussion)',
  );
  expect(describeSubject(session, "activity:unknown")).toBe("activity:unknown");
});
