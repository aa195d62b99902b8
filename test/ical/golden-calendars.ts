import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { revisions } from "./revision-script.ts";
import { seventhSession, variedSession } from "./sessions.ts";

/** The calendars that have a golden file, by its name. */
export const goldenCalendars = {
  "igwg-07": () => toICalendar(seventhSession),
  varied: () => toICalendar(variedSession),
  /** The third revision of the script against the second: one dropped, one cancelled, one added, and the session as a whole. */
  revised: () => {
    const [, second, third] = revisions;
    if (second === undefined || third === undefined) throw new Error("expected three revisions");
    return toICalendar(third, { previous: second, span: true });
  },
};

/** One of their names. */
export type GoldenName = keyof typeof goldenCalendars;
