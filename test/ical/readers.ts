import ICAL from "ical.js";
import nodeIcal from "node-ical";

/** An event as a reader understands it; instants are epoch milliseconds. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly status: string;
}

/** Reads a calendar with ical.js, of Thunderbird, which knows zones from the calendar's own definitions only. */
export function readByIcalJs(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toUnixTime() * 1000,
      end: event.endDate.toUnixTime() * 1000,
      summary: event.summary,
      location: event.location ?? "",
      description: event.description ?? "",
      status: String(component.getFirstPropertyValue("status")),
    };
  });
}

/** Reads a calendar with node-ical, which knows zones by their names. */
export function readByNodeIcal(text: string): readonly ReadEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text)).flatMap((component) => {
    if (component?.type !== "VEVENT") return [];
    const { uid, start, end, datetype, summary, location, description, status } = component;
    // A day begins for it at midnight of the process's zone, for ical.js at that of UTC.
    const instantOf = (time: Date): number =>
      datetype === "date" ? Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) : time.getTime();
    return {
      ...{
        uid,
        start: instantOf(start),
        end: end === undefined ? Number.NaN : instantOf(end),
        summary: String(summary),
      },
      ...{ location: String(location ?? ""), description: String(description ?? ""), status: String(status) },
    };
  });
}
