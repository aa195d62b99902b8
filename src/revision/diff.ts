import { compareText } from "../internal/compare-text.ts";
import type { Session } from "../model/session.ts";
import { partsOfDay } from "../model/word-lists.ts";
import { type Change, grades, type Place } from "./change.ts";
import { entryChanges } from "./entry-changes.ts";
import { headChanges } from "./head-changes.ts";
import { meetingChanges } from "./meeting-changes.ts";
import { panellistChanges } from "./panellist-changes.ts";
import { refuseUnrelated } from "./refuse-unrelated.ts";
import { serviceChanges } from "./service-changes.ts";
import { workOf } from "./work.ts";

/** Two revisions of a programme, and what changed from one to the other. */
export interface Diff {
  readonly old: Session;
  readonly next: Session;
  /** In order of time; first what stands at no time, such as the head of the document. Empty when the same is printed. */
  readonly changes: readonly Change[];
}

/**
 * What changed between two revisions of a session's programme.
 *
 * Meetings are the same by their id, which `revise` keeps; what is done in them by its activity, else by what it says it is on.
 * The order of meetings, people and documents in the files does not matter.
 *
 * @throws ProgrammeError `not-a-revision` when the two are of different bodies or sessions
 * @example
 * diff(old, next).changes.map(toSentence);
 */
export function diff(old: Session, next: Session): Diff {
  refuseUnrelated(old, next);
  return {
    old,
    next,
    changes: [...headChanges(old, next), ...serviceChanges(old, next), ...changesOfWork(old, next)].toSorted(inTime),
  };
}

/** What changed of the meetings, what is done in them, and who speaks, in order of time. */
export function changesOfWork(old: Session, next: Session): readonly Change[] {
  const work = workOf(old, next);
  const changes: readonly Change[] = [...meetingChanges(work), ...entryChanges(work), ...panellistChanges(work)];
  return changes.toSorted(inTime);
}

/** Where a change stands in time: for a move, where it is now. */
function placeOfChange(change: Change): Place | undefined {
  if ("to" in change && typeof change.to === "object" && "on" in change.to) return change.to;
  return "at" in change ? change.at : undefined;
}

function inTime(one: Change, other: Change): number {
  return compareText(timeOf(one), timeOf(other)) || grades.indexOf(one.grade) - grades.indexOf(other.grade);
}

/** Texts that compare as the times do. */
function timeOf(change: Change): string {
  const place = placeOfChange(change);
  if (change.kind === "service-changed")
    return `${change.on}${change.part === undefined ? "" : ` ${partsOfDay.indexOf(change.part)}`}`;
  return place === undefined ? "" : `${place.on} ${partsOfDay.indexOf(place.part)} ${place.hours} ${place.meeting}`;
}
