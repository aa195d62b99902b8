import { lookup } from "../model/lookup.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";

/**
 * The meetings of the previous revision that are no longer in the programme, as meetings that are cancelled.
 *
 * A meeting on a day that an excerpt leaves out is not gone.
 */
export function withdrawnMeetings(session: Session, previous: Session): readonly Meeting[] {
  const covers = session.programme?.covers;
  const isCovered = ({ on }: Meeting): boolean =>
    covers === undefined || covers.some(({ from, to }) => from <= on && on <= to);
  return previous.meetings
    .filter((meeting) => !lookup(session).meetings.has(meeting.id) && isCovered(meeting))
    .map(cancelled);
}

/** A meeting that is not held is not counted among those that are. */
function cancelled({ ordinal: _, ...meeting }: Meeting): Meeting {
  return { ...meeting, status: "cancelled" };
}
