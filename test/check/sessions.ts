import { buildSession } from "../../src/model/build-session.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import type { Session } from "../../src/model/session.ts";

type Meeting = NonNullable<SessionFile["programme"]>["meetings"][number];
export type Entry = NonNullable<Meeting["entries"]>[number];

/** A file's sections beside its programme; `session` adds to the usual facts, `rules` are as in the file. */
export type Sections = Partial<Omit<SessionFile, "session" | "rules">> & {
  readonly session?: Partial<SessionFile["session"]>;
  readonly rules?: object;
};

/** A file of the ten slots from Monday, 5 to Friday, 9 October 2009, with an agenda and two panellists. */
export function sessionFile({ session, ...sections }: Sections = {}): SessionFile {
  return {
    format: "programme-of-work/1",
    body: { id: "igwg", name: "Working Group" },
    session: {
      number: 7,
      dates: { from: "2009-10-05", to: "2009-10-09" },
      timeZone: "Europe/Zurich",
      hours: { morning: "10:00-13:00", afternoon: "15:00-18:00" },
      ...session,
    },
    agenda: [
      { number: "1", title: "Opening of the session", kind: "opening" },
      {
        number: "4",
        title: "Organization of work",
        kind: "organization-of-work",
        subItems: [
          { letter: "a", title: "Migration" },
          { letter: "b", title: "Employment" },
        ],
      },
    ],
    panellists: { cubias: { name: "Elizabeth Cubias", honorific: "Mrs." }, wani: { name: "Ibrahim Wani" } },
    ...sections,
  } as SessionFile;
}

/** Meetings by slot, `2009-10-05/morning`, each with its entries. */
export function meetingsOf(entries: Readonly<Record<string, readonly Entry[]>>): Meeting[] {
  return Object.entries(entries).map(([slot, inMeeting]) => {
    const [on = "", part] = slot.split("/");
    return { on, part: part as Meeting["part"], entries: [...inMeeting] };
  });
}

/** A session whose programme has these entries. */
export function sessionWith(entries: Readonly<Record<string, readonly Entry[]>>, sections: Sections = {}): Session {
  return buildSession(sessionFile({ programme: { meetings: meetingsOf(entries) }, ...sections }));
}
