import { groupBy } from "../internal/group-by.ts";
import { longestRising } from "../internal/longest-rising.ts";
import type { Change, Grade } from "./change.ts";
import { printedChanges } from "./entry-facts.ts";
import { entryName, partName } from "./entry-name.ts";
import type { EntryPair, Standing } from "./pair-entries.ts";
import { gradeOfMove, placeOf } from "./place.ts";
import { turnKey, turnsOf } from "./turns.ts";
import type { Work } from "./work.ts";

/** What is taken up in another meeting, comes, goes, stands in another order, or is printed otherwise. */
export function entryChanges(work: Work): readonly Change[] {
  return [
    ...work.pairs.flatMap((pair) => placeChanges(work, pair)),
    ...reorderings(work),
    ...work.pairs.flatMap((pair) => (pair.old && pair.now ? printedChanges(work, pair.old, pair.now) : [])),
  ];
}

function placeChanges(work: Work, pair: EntryPair): readonly Change[] {
  const { old, next, pairs } = work;
  if (pair.old && pair.now) {
    if (pair.old.meeting.id === pair.now.meeting.id) return [];
    const [from, to] = [placeOf(old, pair.old.meeting), placeOf(next, pair.now.meeting)];
    const what = partName(next, pair.now.entry);
    return [{ kind: "entry-moved", grade: gradeOfMove(from, to), what, from, to, ...concerned(work, pair) }];
  }
  // What comes or goes with its whole meeting is told by the meeting.
  const [here, session, other] = pair.now ? [pair.now, next, old] : [pair.old, old, next];
  const twin = other.meetings.find(({ id }) => id === here.meeting.id);
  if (twin === undefined || (twin.status === "cancelled") !== (here.meeting.status === "cancelled")) return [];
  return [
    {
      kind: pair.now ? "entry-added" : "entry-removed",
      grade: gradeOfComing(here, pairs, pair.now ? "old" : "now"),
      what: partName(session, here.entry),
      at: placeOf(session, here.meeting),
      ...concerned(work, pair),
    },
  ];
}

/** What comes to a day on which it is already, or goes from one on which it stays, asks less. */
function gradeOfComing({ entry, meeting }: Standing, pairs: readonly EntryPair[], side: "old" | "now"): Grade {
  if (entry.container || meeting.status === "cancelled") return "wording";
  const others = pairs.flatMap((pair) => pair[side] ?? []).filter((each) => each.entry.activity === entry.activity);
  const grades = others.map((each) => gradeOfMove(timeOf(each), timeOf({ entry, meeting })));
  return grades.includes("order") ? "order" : grades.includes("half-day") ? "half-day" : "date";
}

function timeOf({ meeting: { on, part, hours } }: Standing) {
  return { on, part, hours: JSON.stringify(hours) };
}

/** Whom and what the change of an entry concerns; who comes to it or leaves it by himself or herself is told so. */
function concerned({ moves }: Work, pair: EntryPair): Pick<Change, "meetings" | "items" | "panellists"> {
  const both = [pair.old, pair.now].flatMap((each) => each ?? []);
  const toldApart = new Set(
    pair.old && pair.now
      ? [...turnsOf(pair, "old"), ...turnsOf(pair, "now")].map(turnKey)
      : moves.flatMap(({ from, to }) => [turnKey(from), turnKey(to)]),
  );
  const panellists = both.flatMap((at) =>
    at.entry.panellists.filter((panellist) => !toldApart.has(turnKey({ panellist, at }))),
  );
  return {
    meetings: [...new Set(both.map(({ meeting }) => meeting.id))],
    items: [...new Set(both.flatMap(({ entry }) => entry.items))],
    panellists: [...new Set(panellists)],
  };
}

/** Meetings that take up what they have kept in another order. */
function reorderings(work: Work): readonly Change[] {
  const { next, pairs } = work;
  const stayed = pairs.flatMap(({ old, now }) =>
    old && now && old.meeting.id === now.meeting.id ? [{ old, now }] : [],
  );
  return [...groupBy(stayed, ({ now }) => now.meeting)].flatMap(([meeting, members]): readonly Change[] => {
    const inOrder = members.toSorted((a, b) => positionOf(a.now) - positionOf(b.now));
    const kept = longestRising(inOrder.map(({ old }) => positionOf(old)));
    if (kept.length === inOrder.length) return [];
    const moved = inOrder.filter((_, place) => !kept.includes(place)).map((pair) => concerned(work, pair));
    return [
      {
        kind: "entries-reordered",
        grade: meeting.status === "cancelled" ? "wording" : "order",
        at: placeOf(next, meeting),
        order: meeting.entries.map((entry) => entryName(next, entry)),
        meetings: [meeting.id],
        items: [...new Set(moved.flatMap(({ items }) => items))],
        panellists: [...new Set(moved.flatMap(({ panellists }) => panellists))],
      },
    ];
  });
}

function positionOf({ entry, meeting }: Standing): number {
  return meeting.entries.indexOf(entry);
}
