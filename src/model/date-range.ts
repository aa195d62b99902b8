import type { PlainDate } from "../time/date.ts";

/** First and last day, both included. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}
