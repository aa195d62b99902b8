import type { Session } from "../model/session.ts";
import { epochDay } from "../time/date.ts";

const msPerDay = 86_400_000;

/**
 * When a programme was issued, in epoch milliseconds; the first moment, in UTC, of the session's first day when it does not
 * say: never the clock.
 */
export function issuedAt({ programme, dates }: Session): number {
  return programme?.issued ?? epochDay(dates[0]?.from ?? "1970-01-01") * msPerDay;
}
