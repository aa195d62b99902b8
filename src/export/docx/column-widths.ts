import type { Section } from "../table-value.ts";
import { columnsOf } from "../terminal-text.ts";

/** All lengths in twentieths of a point. */
const weekdayWidth = 1300;
const hoursWidth = { least: 1440, most: 2000, letter: 85, margins: 160 } as const;

/**
 * Widths of all columns of a table, those of row heads first: that of the hours as they need, the others equal.
 *
 * @param width of the whole, in twentieths of a point
 */
export function columnWidths(
  section: Pick<Section, "corner" | "columns" | "groups">,
  width: number,
): readonly number[] {
  const { corner, columns, groups } = section;
  const { least, most, letter, margins } = hoursWidth;
  const hours = groups.flatMap(({ rows }) => rows.map((row) => columnsOf(row.hours.map(({ text }) => text).join(""))));
  const needed = margins + letter * Math.max(0, ...hours);
  // Days of a full week need the room themselves.
  const last = Math.max(least, Math.min(columns.length > 5 ? least : most, needed));
  const heads = corner.map((_, at) => (at < corner.length - 1 ? weekdayWidth : last));
  const rest = width - heads.reduce((sum, each) => sum + each, 0);
  return [...heads, ...columns.map(() => Math.floor(rest / columns.length))];
}
