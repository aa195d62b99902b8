import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { ReadEvent } from "../ical/readers.ts";

/** An event as khal prints it, field by field. */
export type PrintedEvent = readonly string[];

/** A calendar program with one calendar in a folder of its own. */
export interface Khal {
  /** Where the calendar is: a folder of one file an event. */
  readonly events: string;
  readonly run: (...args: readonly string[]) => string;
  /** All events that begin in some days. */
  readonly list: (from: string, days: number) => readonly PrintedEvent[];
  /** The events of a file. */
  readonly print: (file: string) => readonly PrintedEvent[];
}

/** Whether a program is installed; where all have to be, its absence fails the tests. */
export const isThere = (program: string): boolean =>
  spawnSync(program, ["--version"]).status === 0 || process.env.CI !== undefined;

const fields = ["{uid}", "{start-long}", "{end-long}", "{title}", "{location}", "{status}", "{description}"];
const [between, after] = ["\u0001", "\u0002"];
const format = fields.join(between) + after;

const config = (events: string, database: string): string => `
[calendars]
[[all]]
path = ${events}
[sqlite]
path = ${database}
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
`;

/** Sets khal (https://khal.readthedocs.io) up in a folder: a program in Python that shares no code with the other readers. */
export function khalIn(folder: string): Khal {
  const [events, file] = [join(folder, "events"), join(folder, "khal.conf")];
  mkdirSync(events, { recursive: true });
  writeFileSync(file, config(events, join(folder, "khal.db")));
  const run = (...args: readonly string[]): string =>
    execFileSync("khal", ["--config", file, ...args], {
      encoding: "utf8",
      env: { ...process.env, TZ: "UTC", LC_ALL: "C.UTF-8" },
    });
  return {
    events,
    run,
    list: (from, days) =>
      eventsIn(run("list", "--notstarted", "--day-format", "", "--format", format, from, `${days}d`)),
    print: (ics) => eventsIn(run("printics", "--format", format, ics)),
  };
}

function eventsIn(printed: string): readonly PrintedEvent[] {
  const events = printed.replace(/^.*events? found in.*\n/, "").split(after);
  return events.slice(0, -1).map((event) => event.split(between).map((field) => field.trim()));
}

/** How khal prints what another reader has read. */
export function asPrinted({ uid, start, end, summary, location, status, description }: ReadEvent): PrintedEvent {
  const [from, to] = [start, end].map((instant) => new Date(instant).toISOString().slice(0, 16).replace("T", " "));
  return [uid, from ?? "", to ?? "", summary, location, status, description];
}
