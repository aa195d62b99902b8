import type { Path } from "../../internal/errors.ts";
import { daysBetween } from "../../time/date.ts";
import { maxSessionDays } from "../limits.ts";
import type { Problem } from "../problem.ts";
import type { Found, PartialFile } from "./partial-file.ts";
import { found, members, oneOrMore } from "./partial-file.ts";

/** Ranges that end before they begin, parts of the session that overlap or are out of order, and a session beyond all bounds. */
export function* ranges(file: PartialFile): Iterable<Problem> {
  const parts = dateRanges(file.session?.dates, ["session", "dates"]);
  const related = members(file.related, ["related"]).flatMap(({ value, path }) =>
    dateRanges(value.dates, [...path, "dates"]),
  );
  const available = Object.entries(file.panellists ?? {}).flatMap(([id, panellist]) =>
    members(panellist?.available, ["panellists", id, "available"]).flatMap(({ value, path }) =>
      "from" in value ? [{ value, path }] : [],
    ),
  );
  const covered = dateRanges(file.programme?.covers, ["programme", "covers"]);
  const windows = members(file.activities, ["activities"]).flatMap(({ value, path }) =>
    found(value.window, [...path, "window"]),
  );
  const days: readonly Found<PartialRange>[] = [...parts, ...related, ...available, ...covered, ...windows];
  for (const { value, path } of days) yield* reversed(path, "from", value.from, "to", value.to);
  for (const { value, path } of windows) {
    yield* reversed([...path, "meetings"], "from", value.meetings?.from, "to", value.meetings?.to);
  }
  for (const { value, path } of members(file.activities, ["activities"])) {
    if (typeof value.minutes !== "object") continue;
    yield* reversed([...path, "minutes"], "least", value.minutes.least, "most", value.minutes.most);
  }
  yield* partsOfSession(parts);
}

type PartialDates = NonNullable<PartialFile["session"]>["dates"];
type PartialRange = { readonly from?: string | undefined; readonly to?: string | undefined };

function dateRanges(dates: PartialDates, path: Path): readonly Found<PartialRange>[] {
  return oneOrMore(dates, path);
}

function* reversed<T extends string | number>(
  path: Path,
  low: string,
  from: T | undefined,
  high: string,
  to: T | undefined,
): Iterable<Problem> {
  if (from === undefined || to === undefined || from <= to) return;
  yield {
    code: "reversed-range",
    message: `Unexpected \`${high}: ${to}\`, expected it to be no ${typeof to === "number" ? "less" : "earlier"} than \`${low}: ${from}\``,
    path: [...path, high],
  };
}

function* partsOfSession(parts: readonly Found<PartialRange>[]): Iterable<Problem> {
  let days = 0;
  let before: { readonly from: string; readonly to: string } | undefined;
  for (const { value, path } of parts) {
    const { from, to } = value;
    if (from === undefined || to === undefined || from > to) continue;
    if (before !== undefined && from <= before.to) {
      const overlaps = to >= before.from;
      yield {
        code: overlaps ? "overlapping-parts" : "parts-out-of-order",
        message: `Unexpected part of the session from ${from} to ${to}, expected it to begin after ${before.to}, where the part before it ends`,
        path: [...path, "from"],
      };
    }
    before = { from, to };
    days += daysBetween(from, to) + 1;
    if (days > maxSessionDays) {
      yield {
        code: "session-too-long",
        message: `Unexpected session of ${days} days, expected at most ${maxSessionDays} in all its parts`,
        path: [...path, "to"],
      };
      return;
    }
  }
}
