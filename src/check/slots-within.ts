import type { Availability, Session } from "../model/session.ts";

/** Indices of the slots on some days or parts of days. */
export function slotsWithin(session: Session, times: readonly Availability[]): ReadonlySet<number> {
  return new Set(
    session.slots
      .filter(({ date, part }) =>
        times.some((time) => time.from <= date && date <= time.to && (time.part ?? part) === part),
      )
      .map(({ index }) => index),
  );
}
