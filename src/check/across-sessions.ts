import { describeHours } from "../model/describe-hours.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Language } from "../model/words.ts";
import { type Interval, overlapLength } from "../time/interval.ts";
import { acrossSessions, type Booking, type ClashWords } from "./booking.ts";
import { describeMeeting, describeSession } from "./describe.ts";
import type { Finding } from "./finding.ts";
import { idElsewhere, sessionKey } from "./id-elsewhere.ts";
import { meetingTime } from "./meeting-time.ts";
import type { BoundRule, Draft, Rule } from "./rule.ts";
import { simultaneous, type Timed } from "./simultaneous.ts";
import { toFinding } from "./to-finding.ts";

/** A session with the rules that judge it. */
export interface RuledSession {
  readonly session: Session;
  readonly rules: readonly BoundRule[];
}

interface PlacedBooking extends Timed {
  readonly booking: Booking;
  readonly session: Session;
  /** Position of the session among those judged together. */
  readonly at: number;
}

/**
 * What two sessions book at once, for each session the findings under it: those with sessions before it in the list.
 *
 * Whether a clash is a finding, and at which level, is for the rules of the later of the two to say. Two revisions of one session
 * are not compared.
 */
export function findAcross(together: readonly RuledSession[]): readonly (readonly Finding[])[] {
  const rules = new Map(together.flatMap(({ rules }) => rules.map(({ rule }) => [rule.id, rule])));
  const found = together.map((): Finding[] => []);
  if (together.length < 2) return found;
  const timeOf = timesOnce();
  for (const rule of rules.values()) {
    const { across } = rule;
    if (across === undefined) continue;
    const bookings = together.flatMap(({ session }, at) => placed(across.bookings(session), session, at, timeOf));
    for (const [one, other] of simultaneous(bookings)) {
      if (areDistinct(one.booking, other.booking)) continue;
      const [there, here] = one.at < other.at ? [one, other] : [other, one];
      const bound = boundIn(together[here.at], rule);
      if (bound !== undefined)
        found[here.at]?.push(toFinding(here.session, bound, clashDraft(here, there, across.cost)));
    }
  }
  return found;
}

function boundIn(of: RuledSession | undefined, rule: Rule): BoundRule | undefined {
  return of?.rules.find((bound) => bound.rule.id === rule.id);
}

function placed(
  bookings: Iterable<Booking>,
  session: Session,
  at: number,
  timeOf: typeof meetingTime,
): readonly PlacedBooking[] {
  const side = sessionKey(session);
  return [...bookings].map((booking) => ({
    ...{ booking, session, at, side },
    names: booking.names,
    time: timeOf(session, booking.meeting),
  }));
}

/** {@link meetingTime}, found once a meeting: asking the zone is dear, and a meeting books a room and many persons. */
function timesOnce(): typeof meetingTime {
  const known = new Map<Meeting, Interval>();
  return (session, meeting) => {
    const time = known.get(meeting) ?? meetingTime(session, meeting);
    known.set(meeting, time);
    return time;
  };
}

/** Tells whether two of one name are different all the same: what distinguishes them differs in the languages that both state. */
function areDistinct({ distinction: one }: Booking, { distinction: other }: Booking): boolean {
  if (one === undefined || other === undefined) return false;
  const common = [...one.keys()].filter((language) => other.has(language));
  const agree = (language: Language): boolean => one.get(language) === other.get(language);
  return common.length > 0 && !common.some(agree);
}

function clashDraft(here: PlacedBooking, there: PlacedBooking, cost: (minutes: number) => number): Draft {
  const minutes = overlapLength(here.time, there.time) / 60_000;
  const inZone = here.session.timeZone !== there.session.timeZone;
  const other = `meeting:${there.booking.meeting.id}`;
  const data: ClashWords = {
    what: here.booking.what,
    here: describePlaced(here, inZone),
    there: describePlaced(there, inZone),
    elsewhere: describeSession(there.session),
    minutes,
  };
  return {
    code: acrossSessions,
    data,
    subjects: [...here.booking.subjects, `meeting:${here.booking.meeting.id}`, idElsewhere(there.session, other)],
    related: [{ subject: other, note: there.booking.note, path: there.booking.path, session: there.session }],
    path: here.booking.path,
    cost: cost(minutes),
  };
}

function describePlaced({ session, booking: { meeting } }: PlacedBooking, inZone: boolean): string {
  const zone = inZone ? ` (${session.timeZone})` : "";
  return `${describeMeeting(session, meeting)}, ${describeHours(meeting.hours)}${zone}`;
}
