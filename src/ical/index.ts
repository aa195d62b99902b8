/**
 * Programmes of work as iCalendar.
 *
 * @packageDocumentation
 */

export { type CalendarOptions, toICalendar } from "./to-icalendar.ts";
