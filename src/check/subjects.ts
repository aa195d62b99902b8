import type { Activity } from "../model/activity.ts";
import { lookup } from "../model/lookup.ts";
import type { Entry } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Subject } from "./constraint.ts";

/** What a subject is, and where it stands. */
export interface SubjectFacts {
  readonly subject: Subject;
  readonly activity: Activity;
  /** Id of the panellist whose appearance it is; absent for an activity. */
  readonly panellist?: string;
  /** Its entries by slot, in order of time and of print, each with its position in the meeting from 0. */
  readonly standing: ReadonlyMap<number, readonly { readonly entry: Entry; readonly position: number }[]>;
}

/** One panellist in one activity. */
export interface Appearance extends SubjectFacts {
  readonly panellist: string;
}

/** The subject that stands for an activity. */
export function activitySubject(id: string): Subject {
  return `activity:${id}`;
}

// A session is immutable: what follows from it may be kept as long as it is.
const known = new WeakMap<Session, ReadonlyMap<Subject, SubjectFacts>>();

/**
 * Every subject of a session: its activities, and the appearances of panellists in them.
 *
 * Where an activity is declared, a panellist has one appearance in it, listed there or on an entry. Where only entries speak of
 * the activity, each meeting that lists the panellist is an appearance of its own (`appearance:cubias#2@…`), since a printed
 * programme may well hear a person twice.
 *
 * A meeting of any type counts, a side event too: who speaks there is engaged. A cancelled meeting does not, and a bare heading
 * is part of no activity.
 */
export function subjectsOf(session: Session): ReadonlyMap<Subject, SubjectFacts> {
  const found = known.get(session);
  if (found) return found;
  const built = build(session);
  known.set(session, built);
  return built;
}

/** The appearances of a session, those of declared activities also when they stand nowhere yet. */
export function appearancesOf(session: Session): readonly Appearance[] {
  return [...subjectsOf(session).values()].filter((facts): facts is Appearance => facts.panellist !== undefined);
}

interface GrowingFacts extends SubjectFacts {
  readonly standing: Map<number, { readonly entry: Entry; readonly position: number }[]>;
}

function build(session: Session): ReadonlyMap<Subject, SubjectFacts> {
  const { activities } = lookup(session);
  const growing = new Map<Subject, GrowingFacts>();
  const factsOf = (subject: Subject, activity: Activity, panellist?: string): GrowingFacts => {
    const facts = growing.get(subject) ?? {
      subject,
      activity,
      ...(panellist === undefined ? {} : { panellist }),
      standing: new Map(),
    };
    growing.set(subject, facts);
    return facts;
  };
  const heard = new Map<Subject, { times: number; slot: number }>();
  const appearanceIn = (panellist: string, activity: Activity, slot: number): Subject => {
    const first = `appearance:${panellist}@${activity.id}`;
    if (activity.declared) return first;
    const last = heard.get(first);
    const times = last === undefined ? 1 : last.times + (last.slot === slot ? 0 : 1);
    heard.set(first, { times, slot });
    return times === 1 ? first : `appearance:${panellist}#${times}@${activity.id}`;
  };

  for (const activity of session.activities) {
    factsOf(activitySubject(activity.id), activity);
    if (!activity.declared) continue;
    for (const panellist of activity.panellists) factsOf(`appearance:${panellist}@${activity.id}`, activity, panellist);
  }
  for (const { status, slot, entries } of session.meetings) {
    if (status === "cancelled") continue;
    for (const [position, entry] of entries.entries()) {
      const activity = activities.get(entry.activity ?? "");
      if (activity === undefined) continue;
      const concerned = [
        factsOf(activitySubject(activity.id), activity),
        ...[...new Set(entry.panellists)].map((panellist) =>
          factsOf(appearanceIn(panellist, activity, slot), activity, panellist),
        ),
      ];
      for (const { standing } of concerned) {
        const here = standing.get(slot);
        if (here) here.push({ entry, position });
        else standing.set(slot, [{ entry, position }]);
      }
    }
  }
  return growing;
}
