import type { Session } from "../../model/session.ts";
import { diff } from "../../revision/diff.ts";
import { pairEntries, type Standing } from "../../revision/pair-entries.ts";

/** Where a panellist spoke and speaks on one thing; one of them is missing where he or she is asked anew, or not any more. */
export type TurnPair =
  | { readonly old: Standing; readonly now: Standing }
  | { readonly old: Standing; readonly now?: undefined }
  | { readonly old?: undefined; readonly now: Standing };

/** Where a panellist speaks, in order of time. */
export function turnsOf({ meetings }: Session, panellist: string): readonly Standing[] {
  return meetings.flatMap((meeting) =>
    meeting.entries.filter((entry) => entry.panellists.includes(panellist)).map((entry) => ({ meeting, entry })),
  );
}

/**
 * Pairs where a panellist spoke with where he or she speaks now: in the same entry, which may have moved, else in another part of
 * the same activity.
 *
 * @throws ProgrammeError `not-a-revision` when the two are of different bodies or sessions
 */
export function pairTurns(old: Session, next: Session, panellist: string): readonly TurnPair[] {
  // It refuses what are no two revisions of one programme.
  diff(old, next);
  const speaks = (at: Standing | undefined): at is Standing => at?.entry.panellists.includes(panellist) ?? false;
  const pairs = pairEntries(old, next);
  const stayed = pairs.flatMap(({ old: was, now }) => (speaks(was) && speaks(now) ? [{ old: was, now }] : []));
  const left = pairs.flatMap(({ old: was, now }) => (speaks(was) && !speaks(now) ? [was] : []));
  const came = pairs.flatMap(({ old: was, now }) => (speaks(now) && !speaks(was) ? [now] : []));
  const taken = new Set<Standing>();
  const moved = came.map((now): TurnPair => {
    const was = left.find((each) => each.entry.activity === now.entry.activity && !taken.has(each));
    if (was === undefined) return { now };
    taken.add(was);
    return { old: was, now };
  });
  const gone = left.filter((was) => !taken.has(was)).map((was) => ({ old: was }));
  return [...stayed, ...moved, ...gone];
}
