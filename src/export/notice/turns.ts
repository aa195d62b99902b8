import type { Session } from "../../model/session.ts";
import type { Standing } from "../../revision/pair-entries.ts";
import { refuseUnrelated } from "../../revision/refuse-unrelated.ts";
import { workOf } from "../../revision/work.ts";

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
  refuseUnrelated(old, next);
  const { pairs, moves } = workOf(old, next);
  const speaks = (at: Standing | undefined): at is Standing => at?.entry.panellists.includes(panellist) ?? false;
  const stayed = pairs.flatMap(({ old: was, now }) => (speaks(was) && speaks(now) ? [{ old: was, now }] : []));
  const moved = moves
    .filter(({ from }) => from.panellist === panellist)
    .map(({ from, to }) => ({ old: from.at, now: to.at }));
  const paired = new Set([...stayed, ...moved].flatMap((pair) => [pair.old, pair.now]));
  const isAlone = (at: Standing | undefined): at is Standing => speaks(at) && !paired.has(at);
  const came = pairs.flatMap(({ now }) => (isAlone(now) ? [{ now }] : []));
  const gone = pairs.flatMap(({ old: was }) => (isAlone(was) ? [{ old: was }] : []));
  return [...stayed, ...moved, ...came, ...gone];
}
