/**
 * Programmes of work as iCalendar.
 *
 * @packageDocumentation
 */

export type { CalendarOptions } from "./options.ts";
export { toICalendar } from "./to-icalendar.ts";
export { type CalendarFile, toICalendars } from "./to-icalendars.ts";
export type { CalendarSubject } from "./subjects.ts";
