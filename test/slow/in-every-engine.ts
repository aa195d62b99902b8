import {
  check,
  parseSession,
  reportToJson,
  reportToText,
  toCsv,
  toHtml,
  toICalendar,
  toJson,
  toMarkdown,
  toTable,
  toText,
} from "../../src/index.ts";

/** All that the library makes of a session file, as strings. */
export function everything(text: string): Readonly<Record<string, string>> {
  const session = parseSession(text, { file: "small.yaml" });
  const judged = [{ file: "small.yaml", report: check(session) }];
  const table = toTable(session);
  return {
    text: reportToText(judged),
    json: JSON.stringify(reportToJson(judged)),
    markdown: toMarkdown(table),
    html: toHtml(table),
    plainText: toText(table),
    csv: toCsv(session),
    programme: JSON.stringify(toJson(session)),
    calendar: toICalendar(session),
  };
}
