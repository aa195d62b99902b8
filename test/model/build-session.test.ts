import { describe, expect, test } from "vitest";
import { asHeldLayer } from "../../src/model/as-held.ts";
import { buildSession } from "../../src/model/build-session.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";

type Parts = Partial<Omit<SessionFile, "session">> & { readonly session?: Partial<SessionFile["session"]> };

function file({ session, ...rest }: Parts): SessionFile {
  return {
    format: "programme-of-work/1",
    body: { id: "igwg", name: "Working Group" },
    session: {
      number: 7,
      dates: { from: "2009-10-05", to: "2009-10-12" },
      timeZone: "Europe/Zurich",
      hours: { morning: "10:00-13:00", afternoon: "15:00-18:00" },
      ...session,
    },
    ...rest,
  };
}

const slotsOf = (parts: Parts) =>
  buildSession(file(parts)).slots.map(({ key, served, unserved }) => `${key} ${served ? "served" : unserved}`);

describe("slots", () => {
  test("are the serviced parts of every day in order of time, weekends among them unserved", () => {
    const slots = buildSession(file({})).slots;
    expect(slots).toHaveLength(16);
    expect(slots.map(({ index }) => index)).toEqual([...slots.keys()]);
    expect(slots.filter(({ served }) => served).map(({ key }) => key)).toEqual([
      "2009-10-05/morning",
      "2009-10-05/afternoon",
      "2009-10-06/morning",
      "2009-10-06/afternoon",
      "2009-10-07/morning",
      "2009-10-07/afternoon",
      "2009-10-08/morning",
      "2009-10-08/afternoon",
      "2009-10-09/morning",
      "2009-10-09/afternoon",
      "2009-10-12/morning",
      "2009-10-12/afternoon",
    ]);
    expect(slots.filter(({ date }) => date === "2009-10-10").map(({ unserved }) => unserved)).toEqual([
      "weekend",
      "weekend",
    ]);
  });

  test("without service say why: one part, a whole day, a holiday", () => {
    const slots = slotsOf({
      session: {
        dates: { from: "2009-10-05", to: "2009-10-07" },
        noService: [
          { date: "2009-10-05", part: "afternoon", reason: "Interpreters' training" },
          { date: "2009-10-06", reason: "Works" },
        ],
        holidays: [{ date: "2009-10-07", name: "Holiday" }],
      },
    });
    expect(slots).toEqual([
      "2009-10-05/morning served",
      "2009-10-05/afternoon no-service",
      "2009-10-06/morning no-service",
      "2009-10-06/afternoon no-service",
      "2009-10-07/morning holiday",
      "2009-10-07/afternoon holiday",
    ]);
  });

  test("of a day with other hours are those that the day states", () => {
    const session = buildSession(
      file({
        session: {
          dates: { from: "2009-10-05", to: "2009-10-06" },
          otherHours: [{ date: "2009-10-06", afternoon: "14:00-16:00" }],
        },
      }),
    );
    expect(session.slots.map(({ key, capacity }) => [key, capacity])).toEqual([
      ["2009-10-05/morning", 180],
      ["2009-10-05/afternoon", 180],
      ["2009-10-06/afternoon", 120],
    ]);
  });

  test("cover each part of a session that resumes", () => {
    const slots = slotsOf({
      session: {
        dates: [
          { from: "2010-01-04", to: "2010-01-04" },
          { from: "2009-10-05", to: "2009-10-05" },
        ],
      },
    });
    expect(slots).toEqual([
      "2009-10-05/morning served",
      "2009-10-05/afternoon served",
      "2010-01-04/morning served",
      "2010-01-04/afternoon served",
    ]);
  });

  test("are one a meeting where several meetings share a part of a day", () => {
    const session = buildSession(
      file({
        session: { dates: { from: "2009-10-05", to: "2009-10-05" } },
        programme: {
          meetings: [
            { on: "2009-10-05", part: "afternoon", hours: "17:00-18:00" },
            { on: "2009-10-05", part: "afternoon", hours: "15:00-17:00" },
            { on: "2009-10-05", part: "afternoon", hours: "15:00-17:00", parallel: true },
          ],
        },
      }),
    );
    expect(session.slots.map(({ key, hours, meeting }) => [key, hours.from, meeting])).toEqual([
      ["2009-10-05/morning", 600, undefined],
      ["2009-10-05/afternoon", 900, "2009-10-05-afternoon-2"],
      ["2009-10-05/afternoon/2", 900, "2009-10-05-afternoon-3"],
      ["2009-10-05/afternoon/3", 1020, "2009-10-05-afternoon"],
    ]);
    expect(session.meetings.map(({ id, slot }) => [id, slot])).toEqual([
      ["2009-10-05-afternoon-2", 1],
      ["2009-10-05-afternoon-3", 2],
      ["2009-10-05-afternoon", 3],
    ]);
  });

  test.each([
    ["10:00-13:00", 180],
    ["14:30-17:30+", 570],
    ["09:00-", 180],
    ["23:00-", 60],
  ])("with hours %s hold %i minutes", (hours, minutes) => {
    const session = buildSession(file({ programme: { meetings: [{ on: "2009-10-05", part: "morning", hours }] } }));
    expect(session.slots[session.meetings[0]?.slot ?? -1]?.capacity).toBe(minutes);
  });
});

describe("meetings", () => {
  test("are numbered through the session, but for other types, other organs and cancelled ones", () => {
    const session = buildSession(
      file({
        programme: {
          meetings: [
            { on: "2009-10-06", part: "morning" },
            { on: "2009-10-05", part: "morning" },
            { on: "2009-10-05", part: "lunchtime", hours: "13:15-14:45", type: "side-event" },
            { on: "2009-10-05", part: "afternoon", status: "cancelled" },
            { on: "2009-10-05", part: "evening", hours: "18:30-20:00", organ: "Drafting committee" },
          ],
        },
      }),
    );
    expect(session.meetings.map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ["2009-10-05-morning", 1],
      ["2009-10-05-lunchtime", undefined],
      ["2009-10-05-afternoon", undefined],
      ["2009-10-05-evening", undefined],
      ["2009-10-06-morning", 2],
    ]);
  });

  test("of an excerpt are not numbered", () => {
    const session = buildSession(
      file({
        programme: {
          covers: { from: "2009-10-06", to: "2009-10-06" },
          meetings: [{ on: "2009-10-06", part: "morning", number: 3 }],
        },
      }),
    );
    expect(session.meetings[0]).toMatchObject({ statedNumber: 3 });
    expect(session.meetings[0]).not.toHaveProperty("ordinal");
  });

  test("a cancelled meeting leaves its slot to the one that replaces it", () => {
    const session = buildSession(
      file({
        programme: {
          meetings: [
            { id: "old", on: "2009-10-05", part: "morning", status: "cancelled" },
            { id: "new", on: "2009-10-05", part: "morning" },
          ],
        },
      }),
    );
    expect(session.slots[0]?.meeting).toBe("new");
    expect(session.meetings.map(({ id, slot }) => [id, slot])).toEqual([
      ["new", 0],
      ["old", 0],
    ]);
  });
});

const agenda: SessionFile["agenda"] = [
  { number: 1, title: "Opening", kind: "opening" },
  {
    number: 4,
    title: "Work",
    kind: "organization-of-work",
    subItems: [{ letter: "a", title: "Migration", kind: "discussion", theme: { id: "migration" } }],
  },
  { number: "6", title: "Other", subItems: [{ number: "6.1", title: "First" }] },
];

describe("agenda", () => {
  test("is one list with full numbers, and sub-items without a kind take that of their item", () => {
    const session = buildSession(file({ agenda }));
    expect(session.agenda.map(({ number, label, parent, kind }) => [number, label, parent, kind])).toEqual([
      ["1", undefined, undefined, "opening"],
      ["4", undefined, undefined, "organization-of-work"],
      ["4(a)", "(a)", "4", "discussion"],
      ["6", undefined, undefined, "other"],
      ["6.1", "6.1", "6", "other"],
    ]);
    expect(session.themes).toMatchObject([{ id: "migration", title: "Migration", item: "4(a)" }]);
  });
});

describe("activities", () => {
  const meetings = [
    { on: "2009-10-05", part: "morning", entries: [{ item: 1 }, { item: 4 }, { item: "4(a)" }] },
    {
      on: "2009-10-05",
      part: "afternoon",
      entries: [{ item: "4(a)" }, { item: "4(a)", continued: true }, { title: "Any other business" }],
    },
    { on: "2009-10-06", part: "morning", status: "cancelled", entries: [{ item: "4(a)" }] },
    {
      on: "2009-10-06",
      part: "afternoon",
      entries: [
        { item: "4(a)", kind: "discussion" },
        { item: "4(a)", kind: "draft-recommendations" },
      ],
    },
  ] satisfies NonNullable<SessionFile["programme"]>["meetings"];

  test("are derived from item and kind, in order of first appearance, without headings and cancelled meetings", () => {
    const session = buildSession(file({ agenda, programme: { meetings } }));
    expect(session.activities.map(({ id, entries }) => [id, entries])).toEqual([
      ["1/opening", ["2009-10-05-morning#1"]],
      [
        "4(a)/discussion",
        ["2009-10-05-morning#3", "2009-10-05-afternoon#1", "2009-10-05-afternoon#2", "2009-10-06-afternoon#1"],
      ],
      ["other/Any other business", ["2009-10-05-afternoon#3"]],
      ["4(a)/draft-recommendations", ["2009-10-06-afternoon#2"]],
    ]);
    const entries = session.meetings.flatMap((meeting) => meeting.entries);
    expect(entries.filter(({ container }) => container).map(({ id }) => id)).toEqual(["2009-10-05-morning#2"]);
  });

  test("continue in later meetings, not within one", () => {
    const session = buildSession(file({ agenda, programme: { meetings } }));
    const continues = session.meetings.flatMap(({ entries }) =>
      entries.flatMap(({ id, continues }) => (continues ? [[id, continues]] : [])),
    );
    expect(continues).toEqual([
      ["2009-10-05-afternoon#1", "2009-10-05-morning#3"],
      ["2009-10-05-afternoon#2", "2009-10-05-morning#3"],
      ["2009-10-06-afternoon#1", "2009-10-05-afternoon#2"],
    ]);
  });

  test("declared ones come first and take the entries with their item and kind, or that name them", () => {
    const session = buildSession(
      file({
        agenda,
        activities: [
          { id: "later", item: 1, kind: "other", minutes: 30 },
          { id: "migration", item: "4(a)", minutes: { least: 60, most: 120 } },
        ],
        programme: {
          meetings: [
            {
              on: "2009-10-05",
              part: "morning",
              entries: [{ item: "4(a)" }, { item: 1, activity: "later" }, { item: 1 }],
            },
          ],
        },
      }),
    );
    expect(
      session.activities.map(({ id, declared, minutes, entries }) => [id, declared, minutes, entries.length]),
    ).toEqual([
      ["later", true, { least: 30, most: 30 }, 1],
      ["migration", true, { least: 60, most: 120 }, 1],
      ["1/opening", false, undefined, 1],
    ]);
  });

  test("give an entry that only names its activity their item, kind and title", () => {
    const session = buildSession(
      file({
        agenda,
        activities: [{ id: "migration", item: "4(a)", kind: "interactive-dialogue", title: "Dialogue on migration" }],
        programme: { meetings: [{ on: "2009-10-05", part: "morning", entries: [{ activity: "migration" }] }] },
      }),
    );
    expect(session.meetings[0]?.entries[0]).toMatchObject({
      items: ["4(a)"],
      kind: "interactive-dialogue",
      title: "Dialogue on migration",
    });
  });
});

describe("as held", () => {
  const session = buildSession(
    file({
      programme: {
        meetings: [
          { on: "2009-10-05", part: "morning", room: "XX", entries: [{ title: "Planned" }] },
          { on: "2009-10-05", part: "afternoon", entries: [{ title: "Afternoon" }] },
        ],
      },
      asHeld: {
        source: "A/HRC/13/60",
        meetings: [
          { on: "2009-10-05", part: "morning", number: 1 },
          { on: "2009-10-05", part: "afternoon", entries: [{ title: "Held" }] },
          { on: "2009-10-09", part: "afternoon", entries: [{ title: "Added" }] },
        ],
      },
    }),
  );

  test("lays what the record states over the programme and adds what it alone has", () => {
    expect(session.meetings.map(({ entries }) => entries.map(({ title }) => title))).toEqual([
      ["Planned"],
      ["Afternoon"],
    ]);
    const held = asHeldLayer(session);
    expect(held.layer).toBe("as-held");
    expect(
      held.meetings.map(({ id, room, statedNumber, entries }) => [
        id,
        room,
        statedNumber,
        entries[0]?.title,
        entries[0]?.path.slice(0, 3),
      ]),
    ).toEqual([
      ["2009-10-05-morning", "XX", 1, "Planned", ["programme", "meetings", 0]],
      ["2009-10-05-afternoon", undefined, undefined, "Held", ["asHeld", "meetings", 1]],
      ["2009-10-09-afternoon", undefined, undefined, "Added", ["asHeld", "meetings", 2]],
    ]);
  });
});
