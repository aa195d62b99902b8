import { defineRule } from "../check/define-rule.ts";
import { describeMeeting } from "../check/describe.ts";
import { onlyAnExcerpt, withoutProgramme } from "../check/not-judged.ts";
import { isOwnWork } from "../check/own-activities.ts";
import { groupBy } from "../internal/group-by.ts";
import type { AgendaItem } from "../model/agenda.ts";
import type { Entry } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
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
    for (const item of session.agenda) {
      if (ofOtherRules.includes(item.kind) || isTakenUp(session, item, entries)) continue;
      yield report(item.parent === undefined ? "item" : "sub-item", {
        subjects: [`item:${item.number}`],
        path: item.path,
        data: { item: `item ${item.number} "${textIn(item.title, "en", session.language).text}"` },
      });
    }
    for (const [printed, group] of groupBy(entries, ({ printedItem }) => printedItem)) {
      const [first] = group;
      const meeting = session.meetings.find(({ id }) => id === first?.meeting);
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

function isTakenUp({ agenda }: Session, { number, parent, kind }: AgendaItem, entries: readonly Entry[]): boolean {
  const numbers = [number, ...agenda.filter((item) => item.parent === number).map((item) => item.number)];
  return entries.some(
    (entry) =>
      entry.items.some((item) => numbers.includes(item)) ||
      (entry.kind === kind && kind !== "other" && isOnWhole(entry, parent)),
  );
}

/** Tells whether an entry is on the item that a sub-item belongs to, or printed without a number. */
function isOnWhole({ items, printedItem, container }: Entry, parent: string | undefined): boolean {
  if (items.length === 0) return printedItem === undefined;
  return !container && parent !== undefined && items.includes(parent);
}
