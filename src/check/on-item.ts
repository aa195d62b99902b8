import type { Activity } from "../model/activity.ts";
import { lookup } from "../model/lookup.ts";
import type { Session } from "../model/session.ts";

/** Tells whether an activity is on an agenda item, alone or joined with others, or on a sub-item of it. */
export function isOn(session: Session, { items }: Activity, number: string): boolean {
  return items.some((item) => item === number || parentOf(session, item) === number);
}

/** Tells whether an activity is on the whole item that a sub-item belongs to. */
export function isOnItemAbove(session: Session, { items }: Activity, number: string): boolean {
  const parent = parentOf(session, number);
  return parent !== undefined && items.includes(parent);
}

/** Tells whether an activity is on an agenda item or a sub-item of it, or on the whole item that it belongs to. */
export function isOnOrAbove(session: Session, activity: Activity, number: string): boolean {
  return isOn(session, activity, number) || isOnItemAbove(session, activity, number);
}

function parentOf(session: Session, number: string): string | undefined {
  return lookup(session).items.get(number)?.parent;
}
