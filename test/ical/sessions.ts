import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { buildSession } from "../../src/model/build-session.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import type { Session } from "../../src/model/session.ts";

type Programme = NonNullable<SessionFile["programme"]>;
export type MeetingData = Programme["meetings"][number];

/** The seventh session of the Working Group, with its seventeen meetings. */
export const seventhSession: Session = buildSession(parse(readFileSync("examples/igwg-07.yaml", "utf8")));

/** A small session with these meetings, in Geneva unless stated. */
export function sessionWith(
  meetings: readonly MeetingData[],
  {
    session,
    programme,
    ...file
  }: Partial<Omit<SessionFile, "session" | "programme">> & {
    readonly session?: Partial<SessionFile["session"]>;
    readonly programme?: Partial<Programme>;
  } = {},
): Session {
  const days = [...new Set(meetings.map(({ on }) => on))].toSorted();
  return buildSession({
    format: "programme-of-work/1",
    body: { id: "wg", name: "Working Group", acronym: "WG" },
    ...file,
    session: {
      number: 3,
      dates: days.map((day) => ({ from: day, to: day })),
      timeZone: "Europe/Zurich",
      hours: { morning: "10:00-13:00", lunchtime: "13:15-14:45", afternoon: "15:00-18:00", evening: "18:30-21:00" },
      ...session,
    },
    programme: { status: "adopted", issued: "2026-02-20T12:00+01:00", ...programme, meetings: [...meetings] },
  });
}

/** What a programme of work may hold, once each: every line that the calendar can write stands in its golden file. */
export const variedSession: Session = sessionWith(
  [
    {
      id: "opening",
      on: "2026-03-02",
      part: "morning",
      room: "Room XX",
      url: "https://example.org/meetings/1,2;a?x=ü",
      webcast: "https://example.org/live/1",
      jointWith: 'Committee on Migration, "the Committee"',
      footnotes: ["**"],
      entries: [
        { item: "1", footnotes: ["*"] },
        { item: "2(a)", kind: "draft-recommendations", continued: true, hours: "11:00-12:00" },
        { item: ["1", "2"], kind: "other", note: "In the\npresence of the Chair" },
        {
          title: { en: 'Panel; on \\ and "quotes"', fr: "Débat" },
          kind: "discussion",
          panellists: ["ali", "bea", "cy"],
          documents: ["A/1", "A/2"],
        },
      ],
    },
    {
      id: "open-end",
      on: "2026-03-02",
      part: "afternoon",
      hours: "14:30-17:30+",
      status: "tentative",
      entries: [{ printedItem: "5" }],
    },
    { id: "no-end", on: "2026-03-03", part: "morning", hours: "09:00-", parallel: true, note: "After the plenary" },
    {
      id: "side",
      on: "2026-03-03",
      part: "lunchtime",
      type: "side-event",
      title: "Human rights at borders",
      room: "Room VII",
    },
    {
      id: "closed",
      on: "2026-03-03",
      part: "afternoon",
      access: "closed",
      title: "Secret title",
      note: "Secret note",
      url: "https://example.org/secret",
      webcast: "https://example.org/secret",
      footnotes: ["*"],
      entries: [{ item: "1", title: "Secret entry", panellists: ["ali"], documents: ["SECRET/1"] }],
    },
    { id: "gone", on: "2026-03-04", part: "morning", status: "cancelled", entries: [{ item: "2(a)" }] },
    {
      id: "drafting",
      on: "2026-03-04",
      part: "evening",
      type: "informal",
      organ: "Drafting committee",
      hours: "21:00-24:00",
    },
    { id: "badges", on: "2026-03-05", part: "morning", type: "registration", title: "Registration of delegates" },
  ],
  {
    body: {
      id: "wg",
      name: "Working Group, open-ended",
      url: "https://example.org/wg",
      secretariat: { name: 'The "Secretariat"; WG', email: "programme@example.org" },
    },
    session: {
      venue: { city: "Geneva", building: "Palais des Nations", country: "Switzerland" },
    },
    agenda: [
      { number: "1", title: "Opening", kind: "opening" },
      {
        number: "2",
        title: "Themes",
        subItems: [{ letter: "a", title: "Migration", kind: "discussion", footnotes: ["†"] }],
      },
    ],
    panellists: {
      ali: { name: "Ali Ü", honorific: "Mr.", function: "Expert", organization: "ILO", status: "to-be-confirmed" },
      bea: { name: "Bea", function: { en: "Judge", fr: "Juge" }, status: "confirmed", note: "by video" },
      cy: { name: "Cy", status: "declined" },
    },
    programme: {
      symbol: "A/WG/3/CRP.1/Rev.2",
      revision: 2,
      status: "provisional",
      label: "Subject to change",
      footnotes: [
        { mark: "*", text: "See A/1" },
        { mark: "**", text: "With interpretation" },
        { mark: "†", text: "Theme of 2026" },
        { mark: "x", text: "Stands nowhere" },
      ],
      published: [
        {
          meeting: "opening",
          sequence: 2,
          created: "2026-01-10T09:00Z",
          modified: "2026-02-01T09:30Z",
          digest: "00000000",
        },
        {
          meeting: "gone",
          sequence: 1,
          created: "2026-01-10T09:00Z",
          modified: "2026-03-01T18:00+01:00",
          digest: "00000000",
        },
      ],
    },
  },
);
