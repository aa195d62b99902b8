import { lookup } from "../model/lookup.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Renumbering } from "./change.ts";
import { placeOf } from "./place.ts";

/** Meetings that are counted otherwise, those in a row as one change. */
export function renumberings(old: Session, next: Session): readonly Renumbering[] {
  const before = lookup(old).meetings;
  const runs: { readonly from: number; readonly to: number; readonly meetings: readonly Meeting[] }[] = [];
  for (const meeting of next.meetings) {
    const [from, to] = [before.get(meeting.id)?.ordinal, meeting.ordinal];
    if (from === undefined || to === undefined || from === to) continue;
    const last = runs.at(-1);
    const length = last?.meetings.length ?? 0;
    if (last !== undefined && last.from + length === from && last.to + length === to)
      runs[runs.length - 1] = { ...last, meetings: [...last.meetings, meeting] };
    else runs.push({ from, to, meetings: [meeting] });
  }
  return runs.flatMap(({ from, to, meetings }) => {
    const [first] = meetings;
    if (first === undefined) return [];
    const others = meetings.length - 1;
    return [
      {
        kind: "meetings-renumbered",
        grade: "wording",
        at: placeOf(next, first),
        from: [from, from + others],
        to: [to, to + others],
        meetings: meetings.map(({ id }) => id),
        items: [],
        panellists: [],
      },
    ];
  });
}
