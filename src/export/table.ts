import type { Session } from "../model/session.ts";
import type { Language } from "../model/words.ts";
import { calendarGrid } from "./calendar-grid.ts";
import type { RowContext } from "./cells.ts";
import { withFootnotes } from "./footnotes.ts";
import { mastheadOf } from "./masthead.ts";
import { printedProgramme } from "./printed-programme.ts";
import { sectionOfWeeks, weeklySections } from "./sections.ts";
import { changedSince } from "./since.ts";
import type { Run, Table } from "./table-value.ts";
import { calendarDay, type Wording, wordingOf } from "./wording.ts";

/** How a table is made. */
export interface TableOptions {
  /** Language that texts are wanted in; the session's own unless stated. A text that has none falls back, and is tagged so. */
  readonly language?: Language;
  /** An earlier document of the session: what it does not say is marked as changed. */
  readonly since?: Session;
}

/**
 * Lays a programme of work out as it is printed, for `toHtml`, `toMarkdown`, `toText` and other renderers.
 *
 * @throws ProgrammeError `not-exportable` when the session, or the earlier one, has no programme, and when they are not the same
 * @example
 * const table = toTable(session);
 * table.sections[0]?.caption[0]?.text; // "Programme of work of the first week"
 */
export function toTable(session: Session, { language = session.language, since }: TableOptions = {}): Table {
  const wording = wordingOf(session, language);
  const table = laidOut(session, wording);
  if (since === undefined) return table;
  return changedSince(
    { session, table, wording },
    { session: since, table: laidOut(since, wordingOf(since, language)) },
  );
}

function laidOut(session: Session, wording: Wording): Table {
  const programme = printedProgramme(session);
  const masthead = mastheadOf(session, programme, wording);
  const context = { session, grid: calendarGrid(session), wording };
  const caption = captionOf(masthead.title, context);
  const sections =
    programme.columns === "weeks" ? [sectionOfWeeks(caption, context)] : weeklySections(caption, context);
  const { language: code, direction } = wording.catalogue;
  return { language: code, direction, masthead, sections: withFootnotes(sections, programme, wording) };
}

/** Title and days of a document that has one table. */
function captionOf(title: Run, { grid, wording }: RowContext): readonly Run[] {
  const days = grid.weeks.flatMap((week) => week.days);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [title];
  const { comma, dateRange } = wording.catalogue;
  return [title, { text: comma }, { text: dateRange(calendarDay(first), calendarDay(last)) }];
}
