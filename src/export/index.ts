/**
 * Programme of work to table, HTML, Markdown, text, CSV and JSON; report to text and JSON; the JSON Schemas of both.
 *
 * @packageDocumentation
 */

// A programme as it is printed
export { type TableOptions, toTable } from "./table.ts";
export type {
  Cell,
  CellMeeting,
  Column,
  Footnote,
  Line,
  Masthead,
  Row,
  RowGroup,
  Run,
  Section,
  Table,
} from "./table-value.ts";
export { type DayOptions, toOrderOfTheDay } from "./day/order-of-the-day.ts";
export type {
  DayEntry,
  DayList,
  DayMeeting,
  DayPart,
  DayWithoutMeeting,
  OrderOfTheDay,
} from "./day/day-value.ts";
export { type NoticeOptions, toNotice } from "./notice/notice.ts";
export type { Appearance, Notice, NoticeChange, NoticeChanges } from "./notice/notice-value.ts";
export { toHtml } from "./html.ts";
export { toMarkdown } from "./markdown.ts";
export { type TextOptions, toText } from "./text.ts";

// A programme for other tools
export { toCsv } from "./csv.ts";
export { toJson } from "./json.ts";
export {
  type JsonEntry,
  type JsonHours,
  type JsonMeeting,
  type JsonNoMeeting,
  type JsonProgramme,
  type JsonText,
  programmeFormat,
} from "./json-programme.ts";
export { programmeSchema } from "./programme-schema.ts";

// A report for people and for other tools
export { type ReportTextOptions, reportToText } from "./report-text.ts";
export type { ReportRole } from "./report-findings.ts";
export { type JsonFinding, type JsonReport, reportFormat, reportToJson } from "./report-json.ts";
export { reportSchema } from "./report-schema.ts";
export { reportToSarif } from "./report-sarif.ts";
export type { SarifOptions } from "./sarif-log.ts";
export type { SarifLog } from "./sarif-value.ts";
export type { JudgedFile } from "./judged-file.ts";
export type { Schema } from "./schema-shapes.ts";
