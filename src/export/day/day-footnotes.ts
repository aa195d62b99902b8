import { lookup } from "../../model/lookup.ts";
import type { Meeting, Programme } from "../../model/programme.ts";
import type { Session } from "../../model/session.ts";
import type { PlainDate } from "../../time/date.ts";
import type { Footnote } from "../table-value.ts";
import type { Wording } from "../wording.ts";

/** The notes of one day: those whose marks stand in it, and those whose marks stand nowhere in the programme. */
export function footnotesOfDay(
  session: Session,
  { footnotes }: Programme,
  date: PlainDate,
  { text }: Wording,
): readonly Footnote[] {
  const anywhere = marksIn(session, session.meetings);
  const today = marksIn(
    session,
    session.meetings.filter(({ on }) => on === date),
  );
  return footnotes
    .filter(({ mark }) => today.has(mark) || !anywhere.has(mark))
    .map((note) => ({ mark: note.mark, text: text(note.text) }));
}

/** Marks at meetings, at their entries, and at the agenda items and headings that these print. */
function marksIn(session: Session, meetings: readonly Meeting[]): ReadonlySet<string> {
  const { items } = lookup(session);
  const numbers = new Set(meetings.flatMap(({ entries }) => entries.flatMap((entry) => entry.items)));
  const onAgenda = [...numbers].flatMap((number) => {
    const item = items.get(number);
    return [...(item?.footnotes ?? []), ...(items.get(item?.parent ?? "")?.footnotes ?? [])];
  });
  const stated = meetings.flatMap(({ footnotes, entries }) => [
    ...footnotes,
    ...entries.flatMap((entry) => entry.footnotes),
  ]);
  return new Set([...onAgenda, ...stated]);
}
