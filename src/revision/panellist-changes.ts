import { longestRising } from "../internal/longest-rising.ts";
import { describePanellist } from "../model/describe.ts";
import type { Session } from "../model/session.ts";
import type { Change } from "./change.ts";
import { entryName } from "./entry-name.ts";
import type { EntryPair, Standing } from "./pair-entries.ts";
import { gradeOfMove, placeOf } from "./place.ts";
import { type Turn, turnKey, turnsOf } from "./turns.ts";
import type { Work } from "./work.ts";

/** Who speaks in another meeting, speaks instead of whom, comes, goes, or speaks in another order. */
export function panellistChanges({ old, next, pairs, moves }: Work): readonly Change[] {
  const moved = new Set(moves.flatMap(({ from, to }) => [turnKey(from), turnKey(to)]));
  const others = (pair: EntryPair, side: "old" | "now"): readonly Turn[] =>
    turnsOf(pair, side).filter((turn) => !moved.has(turnKey(turn)));
  return [
    ...moves.map(({ from, to }) => moveOf(old, next, from, to)),
    ...pairs.flatMap((pair) =>
      pair.old && pair.now
        ? [...exchanges(old, next, others(pair, "old"), others(pair, "now")), ...reordering(next, pair.old, pair.now)]
        : [],
    ),
  ];
}

function moveOf(old: Session, next: Session, left: Turn, came: Turn): Change {
  const [from, to] = [placeOf(old, left.at.meeting), placeOf(next, came.at.meeting)];
  return {
    kind: "panellist-moved",
    grade: gradeOfMove(from, to),
    panellist: describePanellist(next, came.panellist),
    what: entryName(next, came.at.entry),
    from,
    to,
    meetings: [...new Set([from.meeting, to.meeting])],
    items: came.at.entry.items,
    panellists: [came.panellist],
  };
}

/** Pairs who leaves an entry with who comes to it, in their order. */
function exchanges(old: Session, next: Session, left: readonly Turn[], came: readonly Turn[]): readonly Change[] {
  return Array.from({ length: Math.max(left.length, came.length) }, (_, place) => {
    const [gone, added] = [left[place], came[place]];
    const turn = added ?? gone;
    if (turn === undefined) return [];
    const session = added === undefined ? old : next;
    const change: Change = {
      kind: added === undefined ? "panellist-removed" : gone === undefined ? "panellist-added" : "panellist-replaced",
      grade: turn.at.meeting.status === "cancelled" ? "wording" : "date",
      at: placeOf(session, turn.at.meeting),
      what: entryName(session, turn.at.entry),
      ...(added && { added: describePanellist(next, added.panellist) }),
      ...(gone && { removed: describePanellist(old, gone.panellist) }),
      meetings: [turn.at.meeting.id],
      items: turn.at.entry.items,
      panellists: [...(added ? [added.panellist] : []), ...(gone ? [gone.panellist] : [])],
    };
    return [change];
  }).flat();
}

function reordering(next: Session, was: Standing, { entry, meeting }: Standing): readonly Change[] {
  const stayed = entry.panellists.filter((id) => was.entry.panellists.includes(id));
  const kept = longestRising(stayed.map((id) => was.entry.panellists.indexOf(id)));
  if (kept.length === stayed.length) return [];
  return [
    {
      kind: "panellists-reordered",
      grade: meeting.status === "cancelled" ? "wording" : "order",
      at: placeOf(next, meeting),
      what: entryName(next, entry),
      order: entry.panellists.map((id) => describePanellist(next, id)),
      meetings: [meeting.id],
      items: entry.items,
      panellists: entry.panellists,
    },
  ];
}
