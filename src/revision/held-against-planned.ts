import { ProgrammeError } from "../internal/errors.ts";
import { asHeldLayer } from "../model/as-held.ts";
import { lookup } from "../model/lookup.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Change, Place } from "./change.ts";
import { changesOfWork } from "./diff.ts";
import { placeOf } from "./place.ts";

/** How many meetings, and how many minutes between the hours of those whose end is stated. */
export interface Amount {
  readonly meetings: number;
  readonly minutes: number;
}

/** What was held of what was planned. */
export interface HeldAgainstPlanned {
  readonly planned: Amount;
  /** Of those that were planned. */
  readonly held: Amount;
  /** Meetings that were planned and not held. */
  readonly lost: readonly Place[];
  /** Meetings that were held and not planned. */
  readonly unplanned: readonly Place[];
  /** Of how many meetings the record tells; the others are taken to have been held as planned. */
  readonly recorded: number;
  /** What was done elsewhere, not at all, or otherwise, in order of time; not what is only worded otherwise. */
  readonly changes: readonly Change[];
}

/**
 * What was held of what was planned: meetings, minutes, and what was done elsewhere or not at all.
 *
 * Side events and registration are no meetings of the body. The record tells only of some meetings; the others count as held.
 *
 * @param session the programme; what was held is read from its record, `asHeld`
 * @throws ProgrammeError `no-record` when the file has no record
 * @example
 * const { planned, held } = heldAgainstPlanned(session);
 * held.meetings / planned.meetings; // 1
 */
export function heldAgainstPlanned(session: Session): HeldAgainstPlanned {
  const record = session.data.asHeld;
  if (record === undefined) {
    const message = "Unexpected file without a record, expected asHeld, which tells of the meetings as held";
    throw new ProgrammeError("no-record", message, { missing: "asHeld" });
  }
  const held = asHeldLayer(session);
  const isHeld = ({ id }: Meeting): boolean => takesPlace(lookup(held).meetings.get(id));
  const isPlanned = ({ id }: Meeting): boolean => takesPlace(lookup(session).meetings.get(id));
  const planned = session.meetings.filter(takesPlace);
  const wereHeld = held.meetings.filter(takesPlace);
  return {
    planned: amountOf(planned),
    held: amountOf(wereHeld.filter(isPlanned)),
    lost: planned.filter((meeting) => !isHeld(meeting)).map((meeting) => placeOf(session, meeting)),
    unplanned: wereHeld.filter((meeting) => !isPlanned(meeting)).map((meeting) => placeOf(held, meeting)),
    recorded: record.meetings.length,
    changes: changesOfWork(session, held).filter(({ grade }) => grade !== "wording"),
  };
}

/** Tells whether the body itself meets. */
function takesPlace(meeting: Meeting | undefined): boolean {
  if (meeting === undefined || meeting.status === "cancelled") return false;
  return meeting.type !== "side-event" && meeting.type !== "registration";
}

function amountOf(meetings: readonly Meeting[]): Amount {
  const minutes = meetings.map(({ hours: { from, to = from } }) => to - from);
  return { meetings: meetings.length, minutes: minutes.reduce((sum, each) => sum + each, 0) };
}
