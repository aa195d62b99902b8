/**
 * Revisions: what changed between two, who has to be told, the next one, and what was held of what was planned.
 *
 * @packageDocumentation
 */

// What changed
export { type Diff, diff } from "./diff.ts";
export {
  type Change,
  type EntryChange,
  type EntryMove,
  type Grade,
  grades,
  type MeetingChange,
  type MeetingMove,
  type PanellistChange,
  type PanellistMove,
  type Place,
  type Renumbering,
  type Reordering,
  type Reply,
  type ServiceChange,
  type ValueChange,
} from "./change.ts";
export { toSentence } from "./sentence.ts";
export { type Addressee, changesBy, whoToTell } from "./views.ts";

// The next revision
export { type ReviseOptions, type Revision, revise } from "./revise.ts";
export { type PublishedMeeting, publishedMeetings } from "./ledger.ts";

// Held against planned
export { type Amount, type HeldAgainstPlanned, heldAgainstPlanned } from "./held-against-planned.ts";

// Errors
export { isProgrammeError, ProgrammeError } from "../internal/errors.ts";
