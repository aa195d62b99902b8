/** What of a meeting decides its id. */
export interface Identified {
  readonly id?: string | undefined;
  readonly on: string;
  readonly part: string;
}

/**
 * The id of each meeting of a list: as stated, else its date and part of the day, and from the second one in the same part on
 * also a number.
 *
 * @example
 * meetingIds([{ on: "2009-10-05", part: "morning" }, { on: "2009-10-05", part: "morning" }]);
 * // ["2009-10-05-morning", "2009-10-05-morning-2"]
 */
export function meetingIds(meetings: readonly Identified[]): readonly string[] {
  const taken = new Set(meetings.map(({ id }) => id));
  const copies = new Map<string, number>();
  return meetings.map(({ id, on, part }) => {
    if (id !== undefined) return id;
    const period = `${on}-${part}`;
    for (let copy = (copies.get(period) ?? 0) + 1; ; copy += 1) {
      const candidate = copy === 1 ? period : `${period}-${copy}`;
      if (taken.has(candidate)) continue;
      copies.set(period, copy);
      return candidate;
    }
  });
}
