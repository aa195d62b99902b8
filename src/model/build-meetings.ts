import { defined } from "../internal/defined.ts";
import type { Path } from "../internal/errors.ts";
import type { Activity } from "./activity.ts";
import type { AgendaItem } from "./agenda.ts";
import type { SlotPlan } from "./build-slots.ts";
import { itemList } from "./item-number.ts";
import { meetingIds } from "./meeting-ids.ts";
import type { Entry, Meeting } from "./programme.ts";
import type { SessionFile } from "./schema/session-file.ts";
import type { Service } from "./service.ts";
import { clockRange } from "./service.ts";
import type { Layer } from "./session.ts";

/** A meeting and an entry as the file writes them. */
export type MeetingData = NonNullable<SessionFile["programme"]>["meetings"][number];
export type EntryData = NonNullable<MeetingData["entries"]>[number];

/** A meeting of the file, with where it and its entries stand there. */
export interface PlacedMeeting {
  readonly id: string;
  readonly data: MeetingData;
  readonly path: Path;
  readonly entriesPath: Path;
}

/**
 * The meetings of a layer in the file's order, each with its id.
 *
 * For `as-held`, what the record states of a meeting is laid over the programme's meeting with the same id, or in the same part
 * of the same day.
 */
export function meetingsOfLayer(file: SessionFile, layer: Layer): readonly PlacedMeeting[] {
  const programme = withIds(file.programme?.meetings ?? [], ["programme", "meetings"]);
  if (layer === "programme") return programme;
  const held = withIds(file.asHeld?.meetings ?? [], ["asHeld", "meetings"]);
  const overlays = new Map(held.map((meeting) => [meeting.data.id ?? periodOf(meeting), meeting]));
  const merged = programme.map((meeting) => {
    const overlay = overlays.get(meeting.id) ?? overlays.get(periodOf(meeting));
    if (overlay === undefined) return meeting;
    overlays.delete(overlay.data.id ?? periodOf(overlay));
    return {
      id: meeting.id,
      data: { ...meeting.data, ...overlay.data },
      path: overlay.path,
      entriesPath: overlay.data.entries === undefined ? meeting.entriesPath : overlay.entriesPath,
    };
  });
  return [...merged, ...overlays.values()];
}

function periodOf({ data }: PlacedMeeting): string {
  return `${data.on}-${data.part}`;
}

function withIds(meetings: readonly MeetingData[], path: Path): readonly PlacedMeeting[] {
  const ids = meetingIds(meetings);
  return meetings.map((data, index) => ({
    id: ids[index] ?? "",
    data,
    path: [...path, index],
    entriesPath: [...path, index, "entries"],
  }));
}

/** Hours of a meeting: its own, else those of its part of the day. */
export function hoursOf(meeting: MeetingData, service: Service): ReturnType<typeof clockRange> {
  if (meeting.hours !== undefined) return clockRange(meeting.hours);
  const hours = service.hoursOn(meeting.on, meeting.part);
  if (hours === undefined)
    throw new TypeError(`Unexpected meeting on ${meeting.on} without hours, expected them to have been checked`);
  return hours;
}

/** Meetings in order of time, numbered, with entries that know their items and kinds but not yet their activities. */
export function buildMeetings(
  placed: readonly PlacedMeeting[],
  context: {
    readonly service: Service;
    readonly plan: SlotPlan;
    readonly agenda: readonly AgendaItem[];
    readonly declared: readonly Activity[];
    readonly excerpt: boolean;
  },
): readonly Meeting[] {
  const known: Known = {
    items: new Map(context.agenda.map((item) => [item.number, item])),
    declared: new Map(context.declared.map((activity) => [activity.id, activity])),
  };
  const meetings = placed.map(({ id, data, path, entriesPath }): Meeting => {
    const { on, part, weekday, title, organ, jointWith, room, url, webcast, note } = data;
    return {
      id,
      ...defined({ statedNumber: data.number, weekday, title, organ, jointWith, room, url, webcast, note }),
      on,
      part,
      hours: hoursOf(data, context.service),
      slot: context.plan.slotOf.get(id) ?? 0,
      type: data.type ?? "formal",
      access: data.access ?? "open",
      parallel: data.parallel ?? false,
      status: data.status ?? "scheduled",
      interpretation: data.interpretation ?? [],
      footnotes: data.footnotes ?? [],
      entries: (data.entries ?? []).map((entry, index) => buildEntry(entry, id, index, known, [...entriesPath, index])),
      path,
    };
  });
  const ordered = meetings.toSorted(
    (a, b) => a.slot - b.slot || Number(a.status === "cancelled") - Number(b.status === "cancelled"),
  );
  if (context.excerpt) return ordered;
  let count = 0;
  return ordered.map((meeting) => (isNumbered(meeting) ? { ...meeting, ordinal: ++count } : meeting));
}

/** Tells whether a meeting counts in the numbering: a formal meeting of the body itself that is not cancelled. */
export function isNumbered(meeting: Meeting): boolean {
  return meeting.type === "formal" && meeting.organ === undefined && meeting.status !== "cancelled";
}

interface Known {
  readonly items: ReadonlyMap<string, AgendaItem>;
  readonly declared: ReadonlyMap<string, Activity>;
}

/** An entry that names its activity may leave the item, the kind and the title to it. */
function buildEntry(data: EntryData, meeting: string, index: number, { items, declared }: Known, path: Path): Entry {
  const activity = declared.get(data.activity ?? "");
  const stated = itemList(data.item);
  const onActivity = stated.length === 0 && data.printedItem === undefined ? activity : undefined;
  const on = onActivity?.items ?? stated;
  const item = items.get(on[0] ?? "");
  const { printedItem, minutes, note } = data;
  return {
    id: `${meeting}#${index + 1}`,
    meeting,
    items: on,
    kind: data.kind ?? onActivity?.kind ?? item?.kind ?? "other",
    container:
      data.kind === undefined && data.activity === undefined && on.length === 1 && (item?.hasSubItems ?? false),
    ...defined({ printedItem, title: data.title ?? onActivity?.title, activity: data.activity, minutes, note }),
    ...(data.hours === undefined ? {} : { hours: clockRange(data.hours) }),
    continued: data.continued ?? false,
    panellists: data.panellists ?? [],
    documents: data.documents ?? [],
    footnotes: data.footnotes ?? [],
    path,
  };
}
