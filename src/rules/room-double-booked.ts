import type { Booking, ClashWords } from "../check/booking.ts";
import { defineRule } from "../check/define-rule.ts";
import { describeMeeting } from "../check/describe.ts";
import { meetingOverlaps } from "../check/meeting-overlaps.ts";
import { roomOf } from "../check/meeting-room.ts";
import { withoutProgramme } from "../check/not-judged.ts";
import { foldName } from "../internal/fold-name.ts";
import { groupBy } from "../internal/group-by.ts";
import { quantity } from "../internal/quantity.ts";
import { describeHours } from "../model/describe-hours.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { statedTexts, textIn } from "../model/text-in.ts";

/** A room holds one meeting at a time. */
export const roomDoubleBooked = defineRule({
  id: "room-double-booked",
  title: "A room holds one meeting at a time",
  force: "logical",
  source: {
    document: "logic",
    reading:
      "Meetings of every type, the body's own and others'; a meeting of the body without a room of its own is in the room of the venue. Names are compared without regard to capitals and spaces. Sessions are compared when their files are checked together: their rooms are the same when city and building are, too",
  },
  messages: {
    overlap: (d: {
      room: string;
      first: string;
      firstHours: string;
      second: string;
      secondHours: string;
      minutes: number;
    }) =>
      `Unexpected second meeting in ${d.room} on ${d.second}, ${d.secondHours}, which overlaps the one on ${d.first}, ${d.firstHours}, by ${quantity(d.minutes, "minute")}, expected an empty room`,
    "across-sessions": (d: ClashWords) =>
      `Unexpected second meeting in ${d.what} on ${d.here}, which overlaps the one of the ${d.elsewhere} on ${d.there}, by ${quantity(d.minutes, "minute")}, expected an empty room`,
  },
  mends: {
    overlap: (d) => `Give one of them another room than ${d.room}, or other hours`,
    "across-sessions": (d) => `Give one of the two meetings another room than ${d.what}, or other hours`,
  },
  notJudged: (session) =>
    withoutProgramme(session) ??
    (session.meetings.some((meeting) => roomOf(session, meeting) !== undefined)
      ? undefined
      : "no meeting states its room"),
  *check(session, report) {
    const nameOf = (meeting: Meeting): string | undefined => roomOf(session, meeting)?.room;
    const placeOf = (meeting: Meeting) => roomOf(session, meeting)?.path ?? meeting.path;
    for (const [name, inRoom] of groupBy(session.meetings, (meeting) => foldName(nameOf(meeting) ?? ""))) {
      if (name === "") continue;
      for (const { first, second, minutes } of meetingOverlaps(inRoom)) {
        yield report("overlap", {
          subjects: [`meeting:${first.id}`, `meeting:${second.id}`],
          related: [{ subject: `meeting:${first.id}`, note: "the room is booked here", path: placeOf(first) }],
          path: placeOf(second),
          cost: minutes,
          data: {
            room: nameOf(second) ?? "",
            first: describeMeeting(session, first),
            firstHours: describeHours(first.hours),
            second: describeMeeting(session, second),
            secondHours: describeHours(second.hours),
            minutes,
          },
        });
      }
    }
  },
  across: { bookings, cost: (minutes) => minutes },
});

/** Every meeting whose room the file states, with its city. */
function* bookings(session: Session): Generator<Booking> {
  const { venue, meetings, language } = session;
  if (venue === undefined) return;
  const places = placesOf(venue, session);
  const around = [venue.building, venue.city].filter((text) => text !== undefined);
  for (const meeting of meetings) {
    const place = roomOf(session, meeting);
    if (place === undefined || meeting.status === "cancelled") continue;
    yield {
      what: [place.room, ...around.map((text) => textIn(text, "en", language).text)].join(", "),
      names: places.map((around) => JSON.stringify([...around, foldName(place.room)])),
      meeting,
      subjects: [],
      path: place.path,
      note: "the room is booked here",
    };
  }
}

/** City and building in each language in which the file states both: two files agree when they do in one language. */
function placesOf(
  { city, building }: NonNullable<Session["venue"]>,
  { language }: Session,
): readonly (readonly string[])[] {
  const buildings = building === undefined ? undefined : statedTexts(building, language);
  return [...statedTexts(city, language)].flatMap(([of, name]) => {
    if (buildings === undefined) return [[of, foldName(name)]];
    const inside = buildings.get(of);
    return inside === undefined ? [] : [[of, foldName(name), foldName(inside)]];
  });
}
