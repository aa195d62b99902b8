import type { DayMeeting } from "../day/day-value.ts";
import type { Line, Masthead, Printed, Run } from "../table-value.ts";

/** What a panellist is told: plain data that says everything, for `toMarkdown`. */
export interface Notice extends Printed {
  readonly masthead: Masthead;
  /** The panellist, with function, organization and whether the participation is confirmed. */
  readonly panellist: Line;
  /** Asks for a confirmation, where it is still awaited. */
  readonly confirm?: Run;
  /** Present when the notice is compared with an earlier programme. */
  readonly changes?: NoticeChanges;
  readonly appearances: {
    readonly heading: Run;
    /** Said where there are none. */
    readonly none: Run;
    /** In order of time. */
    readonly list: readonly Appearance[];
  };
}

/** A meeting at which the panellist speaks, with the one entry in which that is. */
export interface Appearance {
  /** `Friday, 9 October 2009`. */
  readonly day: Run;
  /** Its lists tell the other panellists. */
  readonly meeting: DayMeeting;
}

/** What is not as it was told before. */
export interface NoticeChanges {
  readonly heading: Run;
  /** Said where there are none. */
  readonly none: Run;
  /** In order of time. */
  readonly list: readonly NoticeChange[];
}

/** What has changed about one appearance. */
export interface NoticeChange {
  /** When it is, or was to be: `Friday, 9 October 2009, 10.00 to 13.00`. */
  readonly time: readonly Run[];
  /** What it is about. */
  readonly title: readonly Run[];
  /** `Moved from …`, `Room before: …`; one at least. */
  readonly lines: readonly (readonly Run[])[];
}
