import { en } from "../language/en.ts";
import { describeDate } from "../model/describe.ts";
import { describeHours } from "../model/describe-hours.ts";
import { parseClockRange } from "../time/clock.ts";
import type {
  Change,
  MeetingChange,
  MeetingMove,
  PanellistChange,
  Place,
  Renumbering,
  Reply,
  ServiceChange,
  ValueChange,
} from "./change.ts";

/**
 * A change as one sentence in English, with the names and values that it speaks of.
 *
 * @example
 * toSentence(change);
 * // 'Ms. Esther Busser speaks instead of Mr. John Example in "Discussion on employment" on Wednesday, 14 October 2009, afternoon (16th meeting).'
 */
export function toSentence(change: Change): string {
  switch (change.kind) {
    case "meeting-added":
    case "meeting-removed":
    case "meeting-cancelled":
    case "meeting-reinstated":
      return meetingSentence(change);
    case "meeting-moved":
      return moveSentence(change);
    case "meetings-renumbered":
      return numberSentence(change);
    case "entry-added":
      return `Added on ${change.at.name}: ${change.what}.`;
    case "entry-removed":
      return `No longer on ${change.at.name}: ${change.what}.`;
    case "entry-moved":
      return `Moved from ${change.from.name} to ${change.to.name}: ${change.what}.`;
    case "entries-reordered":
      return `Other order on ${change.at.name}: ${en.list(change.order)}.`;
    case "panellists-reordered":
      return `Other order of panellists in ${change.what ?? ""} on ${change.at.name}: ${en.list(change.order)}.`;
    case "panellist-moved":
      return `${change.panellist} speaks on ${change.to.name}, no longer on ${change.from.name}, in ${change.what}.`;
    case "panellist-replied":
      return replySentence(change);
    case "service-changed":
      return serviceSentence(change);
    case "changed":
      return valueSentence(change);
    default:
      return panellistSentence(change);
  }
}

/** Tells whether a change follows from the revision as such: its number, its symbol and its date. */
export function isOfIssue(change: Change): boolean {
  return (
    change.kind === "changed" && change.of === "Programme" && ["symbol", "revision", "issue"].includes(change.what)
  );
}

function meetingSentence({ kind, at, entries }: MeetingChange): string {
  const when = `${at.name}, ${hoursText(at)}`;
  switch (kind) {
    case "meeting-added":
      return `Meeting added: ${when}${listed(", with", entries)}.`;
    case "meeting-reinstated":
      return `Meeting held after all: ${when}${listed(", with", entries)}.`;
    case "meeting-cancelled":
      return `Meeting cancelled: ${when}${listed(", and with it", entries)}.`;
    default:
      return `Meeting no longer in the programme: ${when}${listed(", and with it", entries)}.`;
  }
}

function listed(before: string, names: readonly string[]): string {
  return names.length === 0 ? "" : `${before} ${en.list(names)}`;
}

function moveSentence({ from, to }: MeetingMove): string {
  const [before, now] = [hoursText(from), hoursText(to)];
  if (from.on === to.on && from.part === to.part) return `Other hours: ${to.name}, ${now} instead of ${before}.`;
  return `Meeting moved: from ${from.name}, ${before}, to ${to.name}, ${now}.`;
}

function hoursText({ hours }: Place): string {
  const range = parseClockRange(hours);
  return range === undefined ? hours : describeHours(range);
}

function numberSentence({ at, from, to }: Renumbering): string {
  const [was, is] = [from, to].map(([first, last]) => {
    const name = (number: number) => en.nthMeeting(number).replace(" meeting", "");
    return first === last ? name(first) : `${name(first)} to ${name(last)}`;
  });
  return from[0] === from[1]
    ? `Numbered anew: the ${was} meeting is the ${is}, on ${at.name.replace(/ \(.*/, "")}.`
    : `Numbered anew: the ${was} meetings are the ${is}, from ${at.name.replace(/ \(.*/, "")} on.`;
}

function panellistSentence({ at, what, added, removed }: PanellistChange): string {
  const where = `in ${what} on ${at.name}`;
  if (added === undefined) return `${removed} does not speak any more ${where}.`;
  return `${added} speaks ${removed === undefined ? "" : `instead of ${removed} `}${where}.`;
}

function replySentence({ panellist, to }: Reply): string {
  switch (to) {
    case "confirmed":
      return `${panellist} has confirmed.`;
    case "declined":
      return `${panellist} has declined.`;
    case "to-be-confirmed":
      return `${panellist} is to be confirmed.`;
    default:
      return `${panellist} is not marked as confirmed or declined any more.`;
  }
}

function serviceSentence({ on, part, from, to }: ServiceChange): string {
  const period = `${describeDate(on)}${part === undefined ? "" : `, ${part}`}`;
  if (to === undefined) return `Service again: ${period}.`;
  return `No service${from === undefined ? "" : ", for another reason"}: ${period} (${to}).`;
}

function valueSentence({ of, what, from, to }: ValueChange): string {
  const named = (value: string): string => (what === "" ? value : `${what} ${value}`);
  if (from === undefined) return `${of}: now with ${named(to ?? "")}.`;
  return `${of}: ${to === undefined ? `no longer with ${named(from)}` : `${named(to)} instead of ${from}`}.`;
}
