import type { Notice } from "../../../src/export/notice/notice-value.ts";
import { partText, runsText } from "../day/printed.ts";

/** What a notice says of each meeting, line by line: its day first. */
export function appearancesText({ appearances }: Notice): readonly (readonly string[])[] {
  return appearances.list.map(({ day, meeting }) => [day.text, ...partText(meeting)]);
}

/** What a notice says has changed, a line for what it is about and those below it. */
export function changesText({ changes }: Notice): readonly (readonly string[])[] | undefined {
  return changes?.list.map(({ time, title, lines }) => [
    `${runsText(time)}: ${runsText(title)}`,
    ...lines.map(runsText),
  ]);
}
