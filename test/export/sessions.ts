import { readFileSync } from "node:fs";
import { buildSession } from "../../src/model/build-session.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import type { Session } from "../../src/model/session.ts";

type Programme = NonNullable<SessionFile["programme"]>;
export type MeetingData = Programme["meetings"][number];
export type EntryData = NonNullable<MeetingData["entries"]>[number];

/** What a test states beside the usual session. */
export interface Sections extends Partial<Omit<SessionFile, "session" | "programme">> {
  readonly session?: Partial<SessionFile["session"]>;
  readonly programme?: Partial<Programme>;
}

/** A session of two weeks, from Monday, 5 to Friday, 16 October 2009, with these meetings. */
export function sessionWith(meetings: readonly MeetingData[], { session, programme, ...file }: Sections = {}): Session {
  return buildSession({
    format: "programme-of-work/1",
    body: { id: "wg", name: "Working Group", acronym: "WG" },
    agenda: [
      { number: "1", title: "Opening of the session", kind: "opening" },
      { number: "2", title: "Election of the Chair", kind: "election" },
      {
        number: "4",
        title: "Organization of work",
        kind: "organization-of-work",
        subItems: [
          { letter: "a", title: "Migration", kind: "discussion" },
          { letter: "b", title: "Employment", kind: "discussion" },
          { letter: "c", title: "Implementation", kind: "review" },
        ],
      },
      { number: "6", title: "Finance", subItems: [{ number: "6.1", title: "Scale of contributions" }] },
    ],
    panellists: {
      cubias: { name: "Elizabeth Cubias", honorific: "Mrs.", function: "Member of the Committee" },
      muia: { name: "Frederick Muia", honorific: "Mr.", function: "senior adviser", organization: "IOE" },
      busser: { name: "Esther Busser", organization: "ITUC", status: "to-be-confirmed" },
      absent: { name: "A. Absent", note: "by video link", status: "declined" },
    },
    ...file,
    session: {
      number: 7,
      dates: { from: "2009-10-05", to: "2009-10-16" },
      timeZone: "Europe/Zurich",
      venue: { city: "Geneva", building: "Palais des Nations", room: "Room XX" },
      hours: { morning: "10:00-13:00", afternoon: "15:00-18:00" },
      ...session,
    },
    programme: { status: "adopted", ...programme, meetings: [...meetings] },
  });
}

/** A session of which a test looks at one meeting: on Monday, 5 October 2009, in the morning unless stated. */
export function sessionWithMeeting(meeting: Partial<MeetingData>, sections: Sections = {}): Session {
  return sessionWith([{ on: "2009-10-05", part: "morning", ...meeting }], sections);
}

/** The session of a file among the examples. */
export function exampleSession(name: string): Session {
  return parseSession(readFileSync(`examples/${name}.yaml`, "utf8"));
}
