import type { Path } from "../internal/errors.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { isOwnWork } from "./own-activities.ts";

/** A room, and where the file states it. */
export interface MeetingRoom {
  readonly room: string;
  readonly path: Path;
}

/**
 * The room of a meeting: its own, else that of the session's venue.
 *
 * A side event and a parallel meeting are not in the room of the venue unless they say so.
 */
export function roomOf({ venue }: Session, meeting: Meeting): MeetingRoom | undefined {
  const { room, path, parallel } = meeting;
  if (room !== undefined) return { room, path: [...path, "room"] };
  if (venue?.room === undefined || parallel || !isOwnWork(meeting)) return undefined;
  return { room: venue.room, path };
}
