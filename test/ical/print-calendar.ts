import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { seventhSession, variedSession } from "./sessions.ts";

// Prints what a golden file holds: npx tsx test/ical/print-calendar.ts igwg-07 > test/ical/golden/igwg-07.ics
process.stdout.write(toICalendar(process.argv[2] === "varied" ? variedSession : seventhSession));
