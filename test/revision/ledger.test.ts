import { describe, expect, test } from "vitest";
import type { Session } from "../../src/model/session.ts";
import { type PublishedMeeting, publishedMeetings } from "../../src/revision/ledger.ts";
import { type MeetingData, sessionWith } from "../ical/sessions.ts";

type More = NonNullable<Parameters<typeof sessionWith>[1]>;

const first: MeetingData = { id: "first", on: "2026-03-02", part: "morning", room: "XX", entries: [{ item: "1" }] };
const second: MeetingData = { id: "second", on: "2026-03-03", part: "morning", title: "Review" };
const agenda = [{ number: "1", title: "Opening", kind: "opening" as const }];
const day = { issued: "2026-02-20T12:00+01:00", revised: "2026-02-25T12:00+01:00", again: "2026-02-28T12:00+01:00" };

const at = (issued: string, meetings: readonly MeetingData[], { programme, ...more }: More = {}): Session =>
  sessionWith(meetings, { agenda, ...more, programme: { ...programme, issued } });

const announced = at(day.issued, [first, second]);

/** A session as `pow revise` leaves it: with its ledger in it. */
const kept = (session: Session, previous?: Session): Session => {
  const published = [...publishedMeetings(session, previous)];
  const programme = { meetings: [], ...session.data.programme, published };
  return { ...session, data: { ...session.data, programme } };
};

const entryOf = (ledger: readonly PublishedMeeting[], id = "first"): Partial<PublishedMeeting> => {
  const { digest: _, ...entry } = ledger.find(({ meeting }) => meeting === id) ?? { digest: "" };
  return entry;
};

const original = { sequence: 0, created: "2026-02-20T11:00:00Z", modified: "2026-02-20T11:00:00Z" };
const revised = "2026-02-25T11:00:00Z";

test("what is published first has sequence 0 and the date of its revision", () => {
  expect(publishedMeetings(announced)).toEqual([
    { meeting: "first", ...original, digest: expect.stringMatching(/^0[0-9a-f]{31}$/) },
    { meeting: "second", ...original, digest: expect.stringMatching(/^0[0-9a-f]{31}$/) },
  ]);
});

describe("a change that the sequence counts:", () => {
  test.each<[string, MeetingData, More?]>([
    ["another day", { ...first, on: "2026-03-04" }],
    ["another part of the day", { ...first, part: "afternoon" }],
    ["another start", { ...first, hours: "09:30-13:00" }],
    ["another end", { ...first, hours: "10:00-12:30" }],
    ["another zone", first, { session: { timeZone: "Africa/Cairo" } }],
    ["another room", { ...first, room: "VII" }],
    ["another building", first, { session: { venue: { city: "Geneva", building: "Palais Wilson" } } }],
    ["that it is cancelled", { ...first, status: "cancelled" }],
    ["that it is to be confirmed", { ...first, status: "tentative" }],
    ["that the programme became a draft again", first, { programme: { status: "draft" } }],
  ])("%s", (_, changed, more) => {
    const next = at(day.revised, [changed, second], more);
    expect(entryOf(publishedMeetings(next, announced))).toEqual({
      ...{ meeting: "first", sequence: 1, created: original.created, modified: revised },
    });
  });
});

describe("a change that a reader sees and the sequence does not count:", () => {
  test.each<[string, MeetingData, More?]>([
    ["a title", { ...first, title: "Opening" }],
    ["an entry", { ...first, entries: [{ item: "1" }, { title: "Briefing" }] }],
    ["the title of its item", first, { agenda: [{ number: "1", title: "Opening of the session", kind: "opening" }] }],
    [
      "a panellist",
      { ...first, entries: [{ item: "1", panellists: ["ali"] }] },
      { panellists: { ali: { name: "A" } } },
    ],
    ["a document", { ...first, entries: [{ item: "1", documents: ["A/1"] }] }],
    ["a webcast", { ...first, webcast: "https://example.org/live" }],
    ["that the end is open", { ...first, hours: "10:00-13:00+" }],
    ["that the end is no longer stated", { ...first, hours: "10:00-" }, { session: { nominalMinutes: 180 } }],
    ["a footnote", { ...first, footnotes: ["*"] }, { programme: { footnotes: [{ mark: "*", text: "Webcast" }] } }],
    ["the name of the body", first, { body: { id: "wg", name: "Group", acronym: "G" } }],
    ["a translation of the venue", first, { session: { venue: { city: { en: "Geneva", fr: "Genève" } } } }],
  ])("%s", (_, changed, more) => {
    const before = at(day.issued, [first, second], more?.session?.venue && { session: { venue: { city: "Geneva" } } });
    const next = at(day.revised, [changed, second], more);
    expect(entryOf(publishedMeetings(next, before))).toEqual({
      ...{ meeting: "first", sequence: 0, created: original.created, modified: revised },
    });
  });
});

describe("nothing changes", () => {
  test.each<[string, MeetingData, More?]>([
    ["with a new revision alone", first, { programme: { symbol: "A/1/Rev.1", revision: 1 } }],
    ["when another meeting is added", first],
    ["with the hours of the slot stated", { ...first, hours: "10:00-13:00" }],
    [
      "with a text given by language",
      { ...first },
      { agenda: [{ number: "1", title: { en: "Opening" }, kind: "opening" }] },
    ],
    ["with what nobody reads", first, { panellists: { ali: { name: "A" } } }],
  ])("%s", (_, changed, more) => {
    const third: MeetingData = { id: "third", on: "2026-03-05", part: "morning" };
    const ledger = publishedMeetings(at(day.revised, [changed, second, third], more), announced);
    expect(entryOf(ledger)).toEqual({ meeting: "first", ...original });
    expect(entryOf(ledger, "third")).toEqual({ meeting: "third", sequence: 0, created: revised, modified: revised });
  });

  test("of what a closed meeting deals with", () => {
    const closed: MeetingData = { ...first, access: "closed", title: "Complaints" };
    const before = at(day.issued, [closed]);
    const next = at(day.revised, [{ ...closed, title: "Appointments", entries: [], note: "In camera" }]);
    expect(entryOf(publishedMeetings(next, before))).toEqual({ meeting: "first", ...original });
  });
});

describe("a meeting that is gone", () => {
  const dropped = at(day.revised, [second]);

  test("stays, changed once", () => {
    const once = { meeting: "first", sequence: 1, created: original.created, modified: revised };
    expect(entryOf(publishedMeetings(dropped, announced))).toEqual(once);
    const later = at(day.again, [second]);
    expect(entryOf(publishedMeetings(later, kept(dropped, announced)))).toEqual(once);
  });

  test("counts again when it comes back", () => {
    const back = at(day.again, [first, second]);
    expect(entryOf(publishedMeetings(back, kept(dropped, announced)))).toMatchObject({ sequence: 2 });
  });

  test("is the same to a reader as one that is cancelled", () => {
    const cancelled = at(day.again, [{ ...first, status: "cancelled" }, second]);
    expect(publishedMeetings(cancelled, kept(dropped, announced))).toEqual(publishedMeetings(dropped, announced));
    expect(publishedMeetings(dropped, kept(cancelled, announced))).toEqual(publishedMeetings(cancelled, announced));
  });

  test("is not gone when an excerpt leaves out its day", () => {
    const excerpt = at(day.revised, [second], { programme: { covers: { from: "2026-03-03", to: "2026-03-03" } } });
    expect(entryOf(publishedMeetings(excerpt, announced))).toEqual({ meeting: "first", ...original });
    const other = at(day.revised, [second], { programme: { covers: { from: "2026-03-02", to: "2026-03-03" } } });
    expect(entryOf(publishedMeetings(other, announced))).toMatchObject({ sequence: 1 });
  });
});
