import { sha1 } from "../internal/sha1.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { yearOf } from "../time/date.ts";

/** The namespace of every name here. It must never change: the identifiers in the calendars of all subscribers follow from it. */
const namespace = "dd782f81-e17e-4786-be5e-3d208ba478d0";

/**
 * The identifier of a meeting in calendars (RFC 5545 section 3.8.4.7, a UUID as RFC 7986 section 5.3 advises).
 *
 * It follows from the body's id, the session's number and the meeting's id alone, and so survives every move of time, room,
 * title and order. A session without a number is known by its first year.
 */
export function meetingUid(session: Session, meeting: Meeting): string {
  return uuidV5(`meeting/${sessionKey(session)}/${meeting.id}`);
}

/** The identifier of a part of a session, counted from 1, as an event of its own. */
export function spanUid(session: Session, part: number): string {
  return uuidV5(`session/${sessionKey(session)}/${part}`);
}

/** The identifier of a calendar that holds these sessions, whatever their order; `subject` when it holds only a part of them. */
export function calendarUid(sessions: readonly Session[], subject: readonly string[] = []): string {
  return uuidV5(["calendar", ...sessions.map(sessionKey).toSorted(), ...subject].join("/"));
}

/** The body's id and the session's number, or its first year: what tells a session from others. */
export function sessionKey({ body, number, dates }: Session): string {
  return `${body.id}/${number ?? `year-${yearOf(dates[0]?.from ?? "0000")}`}`;
}

/** A name-based UUID, version 5 (RFC 9562 section 5.5), in the namespace of this library. */
function uuidV5(name: string): string {
  const digest = sha1(Uint8Array.from([...bytesOfUuid(namespace), ...new TextEncoder().encode(name)]));
  const hex = [...digest.subarray(0, 16)]
    .map((byte, index) => stamped(byte, index).toString(16).padStart(2, "0"))
    .join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function bytesOfUuid(uuid: string): readonly number[] {
  return (uuid.match(/[0-9a-f]{2}/g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** Byte 6 of a UUID carries its version, byte 8 its variant. */
function stamped(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x50;
  return index === 8 ? (byte & 0x3f) | 0x80 : byte;
}
