import { compareText } from "../internal/compare-text.ts";
import { sha1Hex } from "../internal/sha1.ts";
import { lookup } from "../model/lookup.ts";
import type { Entry, Meeting } from "../model/programme.ts";
import type { Panellist, Session } from "../model/session.ts";
import { statedTexts, textIn } from "../model/text-in.ts";
import type { Text } from "../model/words.ts";

/** Whether a meeting is announced as certain, as not yet certain in time and place, or as not held. */
export type AnnouncedStatus = "confirmed" | "tentative" | "cancelled";

/** By digit of the digest. */
const statuses: readonly AnnouncedStatus[] = ["confirmed", "tentative", "cancelled"];

/**
 * The status of a meeting as calendars tell it (RFC 5545 section 3.8.1.11): tentative where the meeting says so and while the
 * programme is a draft; a provisional programme has announced its meetings, and only what they deal with may change.
 */
export function announcedStatus(meeting: Meeting, { programme, layer }: Session): AnnouncedStatus {
  if (meeting.status === "cancelled") return "cancelled";
  const isDraft = layer === "programme" && programme?.status === "draft";
  return meeting.status === "tentative" || isDraft ? "tentative" : "confirmed";
}

/**
 * What is published of a meeting, in 32 hexadecimal digits: one for its status, 15 of the SHA-1 of time and place, 16 of the
 * SHA-1 of everything that a reader sees, wording in every language included.
 *
 * So a digest alone tells whether a change is one that the sequence number counts. Of a closed meeting only who, when and where
 * is seen; nothing hangs on the order of keys in the file.
 */
export function digestOf(meeting: Meeting, session: Session): string {
  const status = statuses.indexOf(announcedStatus(meeting, session));
  const placement = sha1Hex(JSON.stringify([timeOf(meeting, session), placeOf(meeting, session)]));
  const seen = sha1Hex(JSON.stringify(seenOf(meeting, session)));
  return `${status}${placement.slice(0, 15)}${seen.slice(0, 16)}`;
}

/** The digest of a meeting of which only this is known, when it is no longer held. */
export function withdrawnDigest(digest: string): string {
  return `${statuses.indexOf("cancelled")}${digest.slice(1)}`;
}

/** Whether a digest is that of a meeting that is not held. */
export function isCancelled(digest: string): boolean {
  return digest.startsWith(String(statuses.indexOf("cancelled")));
}

/** Whether two digests differ in status, time or place. */
export function isPlacedAnew(before: string, after: string): boolean {
  return before.slice(0, 16) !== after.slice(0, 16);
}

/** Whether a digest is of this form; those of another hand tell only that something was published. */
export function isComparable(digest: string): boolean {
  return digest.length === 32;
}

function timeOf({ on, hours }: Meeting, { timeZone, nominalMinutes }: Session): unknown {
  return [on, hours.from, hours.to ?? hours.from + nominalMinutes, timeZone];
}

/** In the language of the file: a translation that is added moves nobody. */
function placeOf({ room }: Meeting, { venue, language }: Session): unknown {
  const words = [venue?.building, venue?.city, venue?.country].map(
    (text) => text && textIn(text, language, language).text,
  );
  return [room ?? venue?.room, ...words];
}

function seenOf(meeting: Meeting, session: Session): unknown {
  const { body, venue } = session;
  const texts = textsIn(session);
  return [
    [body.acronym ?? texts(body.name), body.secretariat?.name, body.secretariat?.email],
    timeOf(meeting, session),
    [meeting.room ?? venue?.room, ...[venue?.building, venue?.city, venue?.country].map(texts)],
    [meeting.statedNumber ?? meeting.ordinal, meeting.type, meeting.access, texts(meeting.organ)],
    meeting.access === "closed" ? [] : subjectOf(meeting, session),
  ];
}

function subjectOf(meeting: Meeting, session: Session): unknown {
  const texts = textsIn(session);
  const { hours, entries } = meeting;
  const marks = new Set([...meeting.footnotes, ...entries.flatMap((entry) => marksOf(entry, session))]);
  const footnotes = (session.programme?.footnotes ?? []).filter(({ mark }) => marks.has(mark));
  return [
    [meeting.status === "tentative", hours.to ?? "", hours.open, meeting.parallel],
    [meeting.title, meeting.jointWith, meeting.note].map(texts),
    [meeting.url, meeting.webcast],
    entries.map((entry) => entryOf(entry, session)),
    footnotes.map(({ mark, text }) => [mark, texts(text)]),
  ];
}

function entryOf(entry: Entry, session: Session): unknown {
  const texts = textsIn(session);
  const { items, printedItem, kind, container, continued, hours, documents, note } = entry;
  return [
    [items, printedItem, kind, container, continued],
    titleOf(entry, session),
    [hours?.from, hours?.to, hours?.open],
    entry.panellists.map((id) => panellistOf(session.panellists.get(id), texts)),
    [documents, texts(note), marksOf(entry, session)],
  ];
}

/** What an entry is called: its own words, its activity's, or what its items are. */
function titleOf(entry: Entry, session: Session): unknown {
  const { items } = lookup(session);
  const stated = statedTitle(entry, session);
  if (stated !== undefined) return textsIn(session)(stated);
  return entry.items.map((number) => [textsIn(session)(items.get(number)?.title), items.get(number)?.kind]);
}

function marksOf(entry: Entry, session: Session): readonly string[] {
  const { items } = lookup(session);
  const ofItems = entry.items.flatMap((number) => items.get(number)?.footnotes ?? []);
  return [...(statedTitle(entry, session) === undefined ? ofItems : []), ...entry.footnotes];
}

function statedTitle(entry: Entry, session: Session): Text | undefined {
  const activity = lookup(session).activities.get(entry.activity ?? "");
  return entry.title ?? (activity?.declared ? activity.title : undefined);
}

function panellistOf(panellist: Panellist | undefined, texts: (text: Text | undefined) => unknown): unknown {
  if (panellist === undefined) return [];
  const { honorific, name, organization, note, status } = panellist;
  return [honorific, name, texts(panellist.function), texts(organization), texts(note), status];
}

/** A text in every language in which it is stated, in a fixed order. */
function textsIn({ language }: Session): (text: Text | undefined) => unknown {
  return (text) => text && [...statedTexts(text, language)].toSorted(([one], [other]) => compareText(one, other));
}
