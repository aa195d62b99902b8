import { readFileSync } from "node:fs";
import { ICalCalendar } from "ical-generator";
import { DateTime } from "luxon";
import { parse } from "yaml";
import type { Session } from "../../src/model/session.ts";

/** The calendar as it is usually written: ical-generator alone, with its own stamps, random UIDs and no time zone block. */
export function plainCalendar(session: Session): string {
  const calendar = new ICalCalendar({ name: session.body.id });
  for (const { on, hours, entries, room } of session.meetings) {
    const at = (minutes: number) => DateTime.fromISO(on, { zone: session.timeZone }).plus({ minutes });
    calendar.createEvent({
      start: at(hours.from),
      end: at(hours.to ?? hours.from + session.nominalMinutes),
      timezone: session.timeZone,
      summary: entries.map(({ items }) => items.join()).join("; "),
      ...(room === undefined ? {} : { location: room }),
    });
  }
  return calendar.toString();
}

/** The table as it is usually written: a template string a row, without weeks, continued parts, notes or escaping. */
export function plainTable(session: Session): string {
  const rows = session.meetings.map(
    ({ on, part, entries }) =>
      `<tr><th>${on} ${part}</th><td>${entries.map(({ items, title }) => `${items.join()} ${title ?? ""}`).join("<br>")}</td></tr>`,
  );
  return `<table>${rows.join("\n")}</table>`;
}

/** The file as it is usually read: the yaml package alone, without places, schema or references. */
export function plainParse(text: string): unknown {
  return parse(text);
}

/** The real seventh session, as text. */
export const seventhSession = readFileSync(new URL("../../examples/igwg-07.yaml", import.meta.url), "utf8");
