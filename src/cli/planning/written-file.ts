import { editSession } from "../../model/edit-session.ts";
import { editsBetween } from "../../model/edits-between.ts";
import type { SessionFile } from "../../model/schema/session-file.ts";
import type { Session } from "../../model/session.ts";

/** The text of a session file after a change of its data; remarks and layout stay where nothing changed. */
export function writtenFile(session: Session, next: SessionFile): string {
  const text = session.source?.text;
  if (text === undefined) throw new TypeError("Unexpected session without its text, expected one that was read");
  return editSession(text, editsBetween(session.data, next));
}
