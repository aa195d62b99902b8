import { type GoldenName, goldenCalendars } from "./golden-calendars.ts";

// Prints what a golden file holds: npx tsx test/ical/print-calendar.ts igwg-07 > test/ical/golden/igwg-07.ics
process.stdout.write(goldenCalendars[process.argv[2] as GoldenName]());
