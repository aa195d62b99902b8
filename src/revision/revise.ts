import { ProgrammeError } from "../internal/errors.ts";
import type { SessionFile } from "../model/schema/session-file.ts";
import type { Session } from "../model/session.ts";
import { sessionFrom } from "../model/session-from.ts";
import { parseInstant } from "../time/instant.ts";
import { type Diff, diff } from "./diff.ts";
import { keptMeetings } from "./kept-meetings.ts";
import { publishedMeetings } from "./ledger.ts";
import { nextHead } from "./next-head.ts";
import { isOfIssue, toSentence } from "./sentence.ts";

type ProgrammeData = NonNullable<SessionFile["programme"]>;

/** The next revision of a programme. */
export interface Revision {
  /** Its file as data. */
  readonly file: SessionFile;
  readonly session: Session;
  /** What it changes. */
  readonly diff: Diff;
}

/** How a revision is made. */
export interface ReviseOptions {
  /** When it is issued: a date and time with its offset, `2009-10-13T18:00+02:00`. */
  readonly issued: string;
}

/**
 * Makes a file the next revision of a programme: numbers it, states the ids of its meetings, keeps what is not held any more as
 * cancelled, and writes down what changed and what was published.
 *
 * @param old the revision that was issued last
 * @param next its file as it is to be; what it says of number, symbol and ledger does not count
 * @throws ProgrammeError `not-a-revision` when the two are of different sessions, one has no programme, or `issued` is not later
 *   than the revision before
 * @example
 * const { file, diff } = revise(old, next, { issued: "2009-10-13T18:00+02:00" });
 */
export function revise(old: Session, next: Session, { issued }: ReviseOptions): Revision {
  const before = programmeOf(old);
  const { adopted, ...edited } = programmeOf(next);
  refuseEarlier(issued, before);
  // Whether the two are of one session at all, before anything is made of them.
  diff(old, next);

  const file = (programme: ProgrammeData): SessionFile => ({ ...next.data, programme });
  const { symbol = edited.symbol, revision = 0, status } = nextHead(before);
  const programme: ProgrammeData = {
    ...edited,
    ...(symbol !== undefined && { symbol }),
    revision,
    status,
    issued,
    ...ownStatus(before, { ...edited, adopted }),
    meetings: keptMeetings(old, next),
  };
  const revised = sessionFrom(file(programme));
  const changed = diff(old, revised);
  const sentences = changed.changes.filter((change) => !isOfIssue(change)).map(toSentence);
  const told = { revision, ...(symbol !== undefined && { symbol }), issued, sentences };
  const whole = file({
    ...programme,
    changes: [...(before.changes ?? []), told],
    published: [...publishedMeetings(revised, old)],
  });
  return { file: whole, session: sessionFrom(whole), diff: changed };
}

function programmeOf({ data }: Session): ProgrammeData {
  if (data.programme === undefined)
    throw refusal("Unexpected file without a programme, expected one that can be revised");
  return data.programme;
}

function refuseEarlier(issued: string, before: ProgrammeData): void {
  const [now, then] = [parseInstant(issued), parseInstant(before.issued ?? "")];
  if (now === undefined) {
    throw refusal(
      `Unexpected issue ${issued}, expected a date and time with its offset from UTC, such as 2009-10-13T18:00+02:00`,
    );
  }
  if (then !== undefined && now <= then)
    throw refusal(`Unexpected issue ${issued}, expected one later than ${before.issued}, of the revision before`);
}

/** The status that the new file states by itself, and does not only repeat. */
function ownStatus(before: ProgrammeData, edited: ProgrammeData): Partial<ProgrammeData> {
  const isRepeated =
    edited.status === before.status && JSON.stringify(edited.adopted) === JSON.stringify(before.adopted);
  if (isRepeated) return {};
  const { status = "draft", adopted } = edited;
  return { status, ...(status === "adopted" && adopted !== undefined && { adopted }) };
}

function refusal(reason: string): ProgrammeError<"not-a-revision"> {
  return new ProgrammeError("not-a-revision", reason, { reason });
}
