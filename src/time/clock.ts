/** A time of day as whole minutes after midnight, 0 to 1440. */
export type ClockMinutes = number;

/** Hours on one date, half-open `[from, to)`; written `10:00-13:00`, `14:30-17:30+` (or later if required), `09:00-` (no end stated). */
export interface ClockRange {
  readonly from: ClockMinutes;
  /** Absent when no end is stated. */
  readonly to?: ClockMinutes;
  /** True for "or later if required". */
  readonly open: boolean;
}

/**
 * Reads a time of day written `HH:MM`, from `00:00` to `24:00` (the end of the day); undefined for any other text.
 *
 * @example
 * parseClock("10:00"); // 600
 * parseClock("10:60"); // undefined
 */
export function parseClock(text: string): ClockMinutes | undefined {
  const match = /^(\d{2}):([0-5]\d)$/.exec(text);
  if (match === null) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return minutes <= 1440 ? minutes : undefined;
}

/** Writes minutes after midnight, 0 to 1440, as `HH:MM`; the inverse of {@link parseClock}. */
export function formatClock(minutes: ClockMinutes): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/**
 * Reads hours written `10:00-13:00`, `14:30-17:30+` or `09:00-`; undefined for any other text, and when the end is not
 * later than the start. Hours do not run over midnight; `24:00` may stand as the end.
 *
 * @example
 * parseClockRange("14:30-17:30+"); // { from: 870, to: 1050, open: true }
 * parseClockRange("13:00-10:00"); // undefined
 */
export function parseClockRange(text: string): ClockRange | undefined {
  const match = /^(\d{2}:\d{2})-(?:(\d{2}:\d{2})(\+?))?$/.exec(text);
  const from = parseClock(match?.[1] ?? "");
  if (match === null || from === undefined || from === 1440) return undefined;
  if (match[2] === undefined) return { from, open: false };
  const to = parseClock(match[2]);
  return to === undefined || to <= from ? undefined : { from, to, open: match[3] === "+" };
}

/** Writes hours as they stand in a session file; the inverse of {@link parseClockRange}. */
export function formatClockRange({ from, to, open }: ClockRange): string {
  return `${formatClock(from)}-${to === undefined ? "" : formatClock(to)}${open ? "+" : ""}`;
}
