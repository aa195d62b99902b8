import { defineRule } from "../check/define-rule.ts";
import { describeItem, describeMeeting } from "../check/describe.ts";
import { onlyAnExcerpt, withoutProgramme } from "../check/not-judged.ts";
import { isOwnWork } from "../check/own-activities.ts";
import { groupBy } from "../internal/group-by.ts";
import type { AgendaItem } from "../model/agenda.ts";
import { lookup } from "../model/lookup.ts";
import type { Entry } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { EntryKind } from "../model/words.ts";

/** Kinds whose absence is the matter of rules of their own. */
const ofOtherRules: readonly EntryKind[] = ["adoption-of-programme", "adoption-of-report"];

/** The programme takes up what is on the agenda, and nothing under a number that is not. */
export const agendaItemUnscheduled = defineRule({
  id: "agenda-item-unscheduled",
  title: "The programme takes up each item and sub-item of the agenda, and no item that the agenda does not have",
  force: "practice",
  level: "medium",
  source: {
    document: "practice",
    reading:
      "An item is taken up with any of its sub-items, or by its bare heading; a sub-item also by an entry of its kind on the whole item; and both by an entry of their kind that is printed without a number. The adoption of the programme of work and of the report are matters of programme-adopted-first and report-adopted-last. Medium: what is on the agenda has to be dealt with",
  },
  messages: {
    item: (d: { readonly item: string }) =>
      `Unexpected programme without ${d.item}, expected an entry for every item of the agenda`,
    "sub-item": (d: { readonly item: string }) =>
      `Unexpected programme without ${d.item}, expected an entry for every sub-item of the agenda`,
    "not-on-agenda": (d: { readonly printed: string; readonly meeting: string }) =>
      `Unexpected item ${d.printed} on ${d.meeting}, expected an item of the agenda`,
  },
  mends: {
    item: (d) => `Add an entry on ${d.item}`,
    "sub-item": (d) => `Add an entry on ${d.item}`,
    "not-on-agenda": (d) => `Add item ${d.printed} to the agenda, or put the entry under an item that is there`,
  },
  notJudged: (session) =>
    withoutProgramme(session) ?? onlyAnExcerpt(session) ?? (session.agenda.length === 0 ? noAgenda : undefined),
  *check(session, report) {
    const entries = ownEntries(session);
    const taken = takenUp(session, entries);
    for (const item of session.agenda) {
      if (ofOtherRules.includes(item.kind) || isTakenUp(item, taken)) continue;
      yield report(item.parent === undefined ? "item" : "sub-item", {
        subjects: [`item:${item.number}`],
        path: item.path,
        data: { item: describeItem(session, item.number) },
      });
    }
    for (const [printed, group] of groupBy(entries, ({ printedItem }) => printedItem)) {
      const [first] = group;
      const meeting = lookup(session).meetings.get(first?.meeting ?? "");
      if (printed === undefined || first === undefined || meeting === undefined) continue;
      yield report("not-on-agenda", {
        subjects: group.map(({ id }) => `entry:${id}`),
        path: [...first.path, "printedItem"],
        data: { printed, meeting: describeMeeting(session, meeting) },
      });
    }
  },
});

const noAgenda = "the file has no agenda";

function ownEntries({ meetings }: Session): readonly Entry[] {
  return meetings
    .filter((meeting) => meeting.status !== "cancelled" && isOwnWork(meeting))
    .flatMap(({ entries }) => entries);
}

/** What the entries of a programme take up. */
interface TakenUp {
  /** Numbers of items and sub-items with an entry, and of items with one on a sub-item. */
  readonly numbers: ReadonlySet<string>;
  /** Kind and number of entries on something, `discussion 4`, and kind alone of those printed without a number, `discussion`. */
  readonly kinds: ReadonlySet<string>;
}

function takenUp(session: Session, entries: readonly Entry[]): TakenUp {
  const { items } = lookup(session);
  const numbers = entries.flatMap((entry) => entry.items.flatMap((item) => [item, items.get(item)?.parent ?? item]));
  const kinds = entries
    .filter(({ container }) => !container)
    .flatMap((entry) => {
      if (entry.items.length > 0) return entry.items.map((item) => `${entry.kind} ${item}`);
      return entry.printedItem === undefined ? [entry.kind] : [];
    });
  return { numbers: new Set(numbers), kinds: new Set(kinds) };
}

/** By an entry on it or on a sub-item, or by one of its kind on the item that it belongs to or without a number. */
function isTakenUp({ number, parent, kind }: AgendaItem, { numbers, kinds }: TakenUp): boolean {
  if (numbers.has(number)) return true;
  return kind !== "other" && (kinds.has(kind) || (parent !== undefined && kinds.has(`${kind} ${parent}`)));
}
