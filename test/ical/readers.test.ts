import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { syntheticSession } from "../bench/synthetic-session.ts";
import { readByIcalJs, readByNodeIcal } from "./readers.ts";
import { rfcProblems } from "./rfc-check.ts";
import { seventhSession, variedSession } from "./sessions.ts";

const calendars: readonly (readonly [string, string, Session])[] = [
  ["the seventh session", toICalendar(seventhSession), seventhSession],
  ["the seventh session in UTC", toICalendar(seventhSession, { time: "utc" }), seventhSession],
  ["a varied session", toICalendar(variedSession), variedSession],
  [
    "a varied session in UTC, in French, without names",
    toICalendar(variedSession, { time: "utc", people: "none", language: "fr" }),
    variedSession,
  ],
];

describe.each(calendars)("%s", (_, text, session) => {
  test("keeps the rules of RFC 5545, 6868, 7986 and 5546", () => {
    expect(rfcProblems(text)).toEqual([]);
  });

  test("is read alike by ical.js and node-ical, one event a meeting", () => {
    const events = readByIcalJs(text);
    expect(events).toEqual(readByNodeIcal(text));
    expect(events).toHaveLength(session.meetings.length);
  });
});

test("a calendar of six hundred meetings keeps the rules, and is read alike", () => {
  const text = toICalendar(sessionFrom(syntheticSession(600)), { span: true });
  expect(rfcProblems(text)).toEqual([]);
  const events = readByIcalJs(text);
  expect(events).toEqual(readByNodeIcal(text));
  expect(events).toHaveLength(601);
});

test("the hours of the seventh session are those of Geneva in summer", () => {
  const hours = readByIcalJs(toICalendar(seventhSession)).map(({ start, end }) =>
    [start, end].map((instant) => new Date(instant).toISOString().slice(0, 16)).join(" "),
  );
  expect(hours).toEqual(
    seventhSession.meetings.map(({ on, part }) =>
      part === "morning" ? `${on}T08:00 ${on}T11:00` : `${on}T13:00 ${on}T16:00`,
    ),
  );
});

test("the ninth meeting tells what it is about and who speaks", () => {
  const event = readByIcalJs(toICalendar(seventhSession))[8];
  expect(event).toMatchObject({
    summary: "IGWG, 9th meeting: Discussion on migration",
    location: "Palais des Nations, Geneva",
    description: [
      "Item 4: Organization of work",
      "Item 4(a): Discussion on migration",
      "– Mrs. Elizabeth Cubias, Member of the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families",
      "– Mr. Ibrahim Wani, Chief, Development and Economic and Social Issues Branch, OHCHR",
    ].join("\n"),
    status: "CONFIRMED",
  });
});
