/**
 * The front door: the names that most people need. Each domain has an entry point of its own with the rest.
 *
 * @packageDocumentation
 */

// Reading and writing a session
export { type ParseOptions, parseSession, safeParseSession } from "./model/parse-session.ts";
export { type SessionResult, safeSessionFrom, sessionFrom } from "./model/session-from.ts";
export { serializeSession } from "./model/serialize-session.ts";
export { editSession } from "./model/edit-session.ts";
export { editsBetween } from "./model/edits-between.ts";
export type { Edit } from "./model/edit.ts";
export { asHeldLayer } from "./model/as-held.ts";
export type { Layer, Session } from "./model/session.ts";
export type { SessionFile } from "./model/schema/session-file.ts";

// Judging it by the rules that it asks for
export { type CheckOptions, check, checkTogether } from "./own-rules.ts";
export { assertValid } from "./check/assert-valid.ts";
export type { Finding, Report } from "./check/finding.ts";
export type { Level, Score } from "./check/level.ts";

// Writing a rule of one's own
export { defineRule } from "./check/define-rule.ts";
export type { Rule } from "./check/rule.ts";
export type { OwnShelf } from "./check/own-shelf.ts";

// Making a programme, and its next revision
export { type PlanOptions, plan, replan } from "./own-plans.ts";
export type { PlanResult } from "./planner/plan.ts";
export type { ReplanResult } from "./planner/replan.ts";

// Revising a programme, and telling what changed
export { type Diff, diff } from "./revision/diff.ts";
export type { Change } from "./revision/change.ts";
export { toSentence } from "./revision/sentence.ts";
export { type Addressee, whoToTell } from "./revision/views.ts";
export { type ReviseOptions, type Revision, revise } from "./revision/revise.ts";
export { type HeldAgainstPlanned, heldAgainstPlanned } from "./revision/held-against-planned.ts";

// Publishing a programme
export { type TableOptions, toTable } from "./export/table.ts";
export type { Table } from "./export/table-value.ts";
export { type DayOptions, toOrderOfTheDay } from "./export/day/order-of-the-day.ts";
export type { OrderOfTheDay } from "./export/day/day-value.ts";
export { type NoticeOptions, toNotice } from "./export/notice/notice.ts";
export type { Notice } from "./export/notice/notice-value.ts";
export { toHtml } from "./export/html.ts";
export { toMarkdown } from "./export/markdown.ts";
export { toText } from "./export/text.ts";
export { toCsv } from "./export/csv.ts";
export { toJson } from "./export/json.ts";
export type { JsonProgramme } from "./export/json-programme.ts";
export type { CalendarOptions } from "./ical/options.ts";
export { toICalendar } from "./ical/to-icalendar.ts";

// Telling what was found
export { reportToText } from "./export/report-text.ts";
export { reportToJson } from "./export/report-json.ts";
export { reportToSarif } from "./export/report-sarif.ts";
export type { JudgedFile } from "./export/judged-file.ts";

// Errors
export { type ErrorCode, type InputIssue, isProgrammeError, type Place, ProgrammeError } from "./internal/errors.ts";
export { formatIssue } from "./model/format-issue.ts";
