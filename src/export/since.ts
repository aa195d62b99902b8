import { ProgrammeError } from "../internal/errors.ts";
import type { Session } from "../model/session.ts";
import { withChanges } from "./changes.ts";
import type { Table } from "./table-value.ts";
import { calendarDay, type Wording } from "./wording.ts";

/** A session, the table of its programme, and the words of that table. */
interface Printed {
  readonly session: Session;
  readonly table: Table;
  readonly wording: Wording;
}

/**
 * Marks in a table what has changed since an earlier document of the same session.
 *
 * @throws ProgrammeError `not-exportable` when the earlier document is of another session
 */
export function changedSince({ session, table, wording }: Printed, earlier: Omit<Printed, "wording">): Table {
  const { body, number } = earlier.session;
  if (body.id !== session.body.id || number !== session.number) {
    const reason = `Unexpected earlier document of ${nameOf(earlier.session)}, expected one of ${nameOf(session)}`;
    throw new ProgrammeError("not-exportable", reason, { reason });
  }
  const { catalogue } = wording;
  const before = new Map(earlier.session.meetings.map((meeting) => [meeting.id, meeting]));
  const { masthead, ...marked } = withChanges(table, earlier.table, (id) => {
    const meeting = before.get(id);
    if (meeting === undefined) return undefined;
    return { text: catalogue.movedFrom(calendarDay(meeting.on), meeting.hours) };
  });
  const changes = { text: catalogue.changesUnderlined(earlier.session.programme?.revision) };
  return { ...marked, masthead: { ...masthead, changes } };
}

function nameOf({ body, number }: Session): string {
  return number === undefined ? body.id : `${body.id}/${number}`;
}
