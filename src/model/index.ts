/**
 * What a session and its programme of work are: reading, writing and looking up.
 *
 * @packageDocumentation
 */

// Reading and writing
export { type ParseOptions, parseSession, safeParseSession } from "./parse-session.ts";
export { type SessionResult, safeSessionFrom, sessionFrom } from "./session-from.ts";
export { serializeSession } from "./serialize-session.ts";
export { editSession } from "./edit-session.ts";
export { editsBetween } from "./edits-between.ts";
export type { Edit } from "./edit.ts";
export { sessionJsonSchema } from "./json-schema.ts";
export { type SessionFile, sessionFormat } from "./schema/session-file.ts";

// The session
export { asHeldLayer } from "./as-held.ts";
export type {
  Availability,
  Body,
  Layer,
  Panellist,
  RelatedSession,
  RuleChoice,
  RuleSetting,
  Session,
  SessionDocument,
  Theme,
  Waiver,
} from "./session.ts";
export type { DateRange } from "./date-range.ts";
export type { CarriedOver, Consultation, Notices, Procedure } from "./preparation.ts";
export type { Activity } from "./activity.ts";
export type { AgendaItem } from "./agenda.ts";
export type { Entry, Meeting, Programme } from "./programme.ts";
export type { Slot } from "./slot.ts";
export type { SourceText } from "./source-text.ts";
export type { EntryKind, Language, PanellistCapacity, PartOfDay, Text, Weekday } from "./words.ts";
export type { PlainDate } from "../time/date.ts";
export type { ClockMinutes, ClockRange } from "../time/clock.ts";

// Looking up in it
export { type Lookup, lookup } from "./lookup.ts";
export { type FoundText, textIn } from "./text-in.ts";

// Errors
export { formatIssue } from "./format-issue.ts";
export {
  type ErrorCode,
  type InputIssue,
  isProgrammeError,
  type Path,
  type Place,
  ProgrammeError,
} from "../internal/errors.ts";
