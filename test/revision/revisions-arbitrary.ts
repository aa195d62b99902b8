import fc from "fast-check";
import { isProgrammeError } from "../../src/internal/errors.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { formatInstant } from "../../src/time/instant.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import type { MeetingData } from "../support/session-file.ts";

type Programme = NonNullable<SessionFile["programme"]>;

/** What a revision does to one of the meetings, picked by a number. */
interface MeetingEdit {
  readonly does:
    | "move"
    | "shift"
    | "cancel"
    | "hold"
    | "doubt"
    | "rename"
    | "re-room"
    | "close"
    | "drop"
    | "add"
    | "empty";
  readonly pick: number;
  readonly by: number;
}

const edits: fc.Arbitrary<MeetingEdit> = fc.record({
  does: fc.constantFrom(
    "move",
    "shift",
    "cancel",
    "hold",
    "doubt",
    "rename",
    "re-room",
    "close",
    "drop",
    "add",
    "empty",
  ),
  pick: fc.nat({ max: 30 }),
  by: fc.nat({ max: 9 }),
});

/** One revision after another of one session, with no ledger; later ones are issued later. */
export const revisionChains: fc.Arbitrary<readonly Session[]> = fc
  .record({ file: sessionFiles, steps: fc.array(fc.array(edits, { maxLength: 4 }), { minLength: 1, maxLength: 4 }) })
  .map(({ file, steps }) => chainOf(file, steps))
  .filter((chain) => chain.length > 1);

function chainOf(file: SessionFile, steps: readonly (readonly MeetingEdit[])[]): readonly Session[] {
  const first = withMeetings(file, statedIds(file), 0);
  const chain = first === undefined ? [] : [first];
  let meetings = first?.data.programme?.meetings ?? [];
  const days = meetings.map(({ on }) => on);
  steps.forEach((step, at) => {
    const next = step.reduce((list, edit) => edited(list, edit, days), meetings);
    const session = withMeetings(file, next, at + 1);
    // An edit can make a meeting refer to what is no longer there, or two of them the same: such a file is no revision.
    if (session === undefined) return;
    chain.push(session);
    meetings = next;
  });
  return chain;
}

/** The meetings of a file with their ids stated, as a file has them that was published. */
function statedIds(file: SessionFile): MeetingData[] {
  const { meetings } = sessionFrom(file);
  const idOf = new Map(meetings.map(({ path, id }) => [path.at(-1), id]));
  return (file.programme?.meetings ?? []).map((meeting, index) => ({ ...meeting, id: idOf.get(index) ?? "" }));
}

function withMeetings(file: SessionFile, meetings: MeetingData[], revision: number): Session | undefined {
  if (file.programme === undefined || meetings.length === 0) return undefined;
  const { published: _, covers: __, adopted: ___, ...head } = file.programme;
  const issued = formatInstant(Date.UTC(2009, 8, 1 + revision, 12));
  const programme: Programme = { ...head, revision, issued, meetings };
  const { asHeld: _held, ...rest } = file;
  try {
    return sessionFrom({ ...rest, programme });
  } catch (error) {
    if (isProgrammeError(error, "invalid-input")) return undefined;
    throw error;
  }
}

function edited(meetings: MeetingData[], { does, pick, by }: MeetingEdit, days: readonly string[]): MeetingData[] {
  const at = pick % meetings.length;
  const meeting = meetings[at];
  if (meeting === undefined) return meetings;
  const change = (change: Partial<MeetingData>): MeetingData[] => meetings.with(at, { ...meeting, ...change });
  const day = days[by % days.length] ?? meeting.on;
  switch (does) {
    case "move":
      return change({ on: day });
    case "shift":
      return change({ hours: `1${by % 3}:00-1${(by % 3) + 3}:${by > 4 ? "30+" : "00"}` });
    case "cancel":
      return change({ status: "cancelled" });
    case "hold":
      return change({ status: "scheduled" });
    case "doubt":
      return change({ status: "tentative" });
    case "rename":
      return change({ title: `Title ${by}` });
    case "re-room":
      return change({ room: `Room ${by % 3}` });
    case "close":
      return change({ access: by % 2 === 0 ? "closed" : "open" });
    case "empty":
      return change({ entries: [] });
    case "drop":
      return meetings.toSpliced(at, 1);
    case "add":
      // Adding one that was dropped reinstates it.
      return meetings.some(({ id }) => id === `added-${by}`)
        ? meetings
        : [...meetings, { id: `added-${by}`, on: day, part: "evening", hours: "19:00-20:00", title: "Added" }];
  }
}
