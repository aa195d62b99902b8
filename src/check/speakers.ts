import type { Activity } from "../model/activity.ts";
import type { Panellist, Session } from "../model/session.ts";
import { ownEntries } from "./own-activities.ts";

/**
 * Who speaks in an activity, before the body itself, and has not declined.
 *
 * Named by the declared activity, or by an entry of it; who is only in the file's list speaks nowhere.
 */
export function speakersIn(session: Session, activity: Activity): readonly Panellist[] {
  const listed = activity.declared ? activity.panellists : [];
  const ids = new Set([...listed, ...ownEntries(session, activity).flatMap(({ panellists }) => panellists)]);
  return [...ids].flatMap((id) => {
    const panellist = session.panellists.get(id);
    return panellist === undefined || panellist.status === "declined" ? [] : [panellist];
  });
}
