import type { SessionFile } from "../../src/model/schema/session-file.ts";

/** What a test says of a session; the rest is the eighth session of the Working Group, 18 to 29 October 2010 in Geneva. */
export type SessionFragment = Partial<Omit<SessionFile, "format" | "session" | "rules">> & {
  readonly session?: Partial<SessionFile["session"]>;
  /** As in the file: waivers, and settings by the ids of rules. */
  readonly rules?: object;
};

/** A meeting and an entry as a session file writes them. */
export type MeetingData = NonNullable<SessionFile["programme"]>["meetings"][number];
export type EntryData = NonNullable<MeetingData["entries"]>[number];

/** A whole session file around a fragment, as plain data for `sessionFrom`. */
export function sessionFile({ session, ...sections }: SessionFragment = {}): object {
  return {
    format: "programme-of-work/1",
    body: { id: "igwg", name: "Intergovernmental Working Group", acronym: "IGWG" },
    session: {
      number: 8,
      dates: { from: "2010-10-18", to: "2010-10-29" },
      timeZone: "Europe/Zurich",
      hours: { morning: "10:00-13:00", afternoon: "15:00-18:00" },
      ...session,
    },
    ...sections,
  };
}

/** A meeting with its entries, and what else it states. */
export function meeting(
  on: string,
  part: MeetingData["part"],
  entries: readonly EntryData[] = [],
  rest: Partial<MeetingData> = {},
): MeetingData {
  return { on, part, ...rest, ...(entries.length === 0 ? {} : { entries: [...entries] }) };
}

/** A programme of these meetings, and what else its head states. */
export function programme(
  meetings: readonly MeetingData[],
  rest: Partial<Omit<NonNullable<SessionFile["programme"]>, "meetings">> = {},
): NonNullable<SessionFile["programme"]> {
  return { ...rest, meetings: [...meetings] };
}
