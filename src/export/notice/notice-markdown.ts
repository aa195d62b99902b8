import { meetingBlocks, timeOf } from "../day/day-markdown.ts";
import { cellLine, emphasized, markdownOfRun, markdownOfRuns } from "../markdown-text.ts";
import type { Appearance, Notice, NoticeChange } from "./notice-value.ts";

/** What stands below the head of a notice, as blocks of Markdown. */
export function noticeBlocks(notice: Notice): readonly string[] {
  const { panellist, confirm, changes, appearances } = notice;
  return [
    // The one to whom the notice is does not stand in a list.
    cellLine({ ...panellist, kind: "title" }, notice),
    ...(confirm === undefined ? [] : [markdownOfRun(confirm, notice)]),
    ...(changes === undefined
      ? []
      : [
          `## ${markdownOfRun(changes.heading, notice)}`,
          changes.list.length === 0
            ? markdownOfRun(changes.none, notice)
            : changes.list.map((change) => changeItem(change, notice)).join("\n"),
        ]),
    `## ${markdownOfRun(appearances.heading, notice)}`,
    ...(appearances.list.length === 0
      ? [markdownOfRun(appearances.none, notice)]
      : appearances.list.flatMap((appearance) => appearanceBlocks(appearance, notice))),
  ];
}

function changeItem({ time, title, lines }: NoticeChange, notice: Notice): string {
  const head = `- ${emphasized("**", markdownOfRuns(time, notice))} – ${markdownOfRuns(title, notice)}`;
  return [head, ...lines.map((runs) => `  - ${markdownOfRuns(runs, notice)}`)].join("\n");
}

function appearanceBlocks({ day, meeting }: Appearance, notice: Notice): readonly string[] {
  return [`### ${markdownOfRun(day, notice)}`, ...meetingBlocks(meeting, [timeOf(meeting, notice)], notice)];
}
