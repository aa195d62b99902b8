import { describeHours } from "../model/describe-hours.ts";
import type { Session } from "../model/session.ts";
import type { Change } from "./change.ts";
import { entryName, titleOf } from "./entry-name.ts";
import { type Fact, fact, valueChanges, values, words } from "./facts.ts";
import type { Standing } from "./pair-entries.ts";
import { placeOf } from "./place.ts";
import type { Work } from "./work.ts";

/** What is printed otherwise of an entry that both have. */
export function printedChanges({ old, next }: Work, was: Standing, is: Standing): readonly Change[] {
  const at = placeOf(next, is.meeting);
  const concerned = {
    of: `${entryName(next, is.entry)} on ${at.name}`,
    at,
    meetings: [at.meeting],
    items: is.entry.items,
    panellists: is.entry.panellists,
  };
  const changes = valueChanges(concerned, entryFacts(old, was), entryFacts(next, is));
  return is.meeting.status === "cancelled" ? changes.map((change) => ({ ...change, grade: "wording" })) : changes;
}

function entryFacts(session: Session, { entry }: Standing): readonly Fact[] {
  const { items, printedItem, kind, continued, minutes, hours, documents, footnotes, note } = entry;
  return [
    ...values("item", "wording", items),
    ...fact("printed item", "wording", printedItem),
    ...fact("kind", "wording", kind.replaceAll("-", " ")),
    ...words(session, "title", "wording", titleOf(session, entry)),
    ...fact("mark", "wording", continued ? "(continued)" : undefined),
    ...fact("hours", "half-day", hours === undefined ? undefined : describeHours(hours)),
    ...fact("minutes", "order", minutes === undefined ? undefined : String(minutes)),
    ...values("documents", "wording", documents),
    ...values("footnotes", "wording", footnotes),
    ...words(session, "note", "wording", note),
  ];
}
