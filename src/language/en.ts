import type { CalendarDay, Catalogue, DayHours, HoursPiece } from "./catalogue.ts";
import { englishOrdinal, englishOrdinalFigure } from "./english-ordinal.ts";
import { capitalized, listWith, meetingTypesWith } from "./wording-parts.ts";

const months = [
  ...(["January", "February", "March", "April", "May", "June"] as const),
  ...(["July", "August", "September", "October", "November", "December"] as const),
] as const;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const monthOf = ({ month }: CalendarDay): string => months[month - 1] ?? "";
const dayAndMonth = (day: CalendarDay): string => `${day.day} ${monthOf(day)}`;
const date = (day: CalendarDay): string => `${dayAndMonth(day)} ${day.year}`;
const weekdayAndDate = (day: CalendarDay): string => `${weekdays[day.weekday - 1] ?? ""}, ${date(day)}`;
const list = listWith(", ", " and ");
const time = (minutes: number) => ({
  text: `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")}`,
  minutes,
});
const hours = ({ from, to, open }: DayHours): readonly HoursPiece[] => {
  if (to === undefined) return [{ text: "from " }, time(from)];
  return [time(from), { text: " to " }, time(to), ...(open ? [{ text: " or later if required" }] : [])];
};

/** English, as in the programmes of work of the Human Rights Council's working groups (A/HRC/13/60, annex III). */
export const en: Catalogue = {
  language: "en",
  direction: "ltr",

  months,
  weekdays,
  date,
  weekdayAndDate,
  dayAndMonth,
  dateRange: (from, to) => {
    if (from.year !== to.year) return `${date(from)}–${date(to)}`;
    if (from.month !== to.month) return `${dayAndMonth(from)}–${date(to)}`;
    return from.day === to.day ? date(from) : `${from.day}–${date(to)}`;
  },
  hours,

  columnHeads: { time: "Time", day: "Day" },
  partsOfDay: { morning: "Morning", lunchtime: "Lunchtime", afternoon: "Afternoon", evening: "Evening" },
  introduce: (word) => `${word}:`,
  list,
  comma: ", ",
  semicolon: "; ",
  space: " ",

  programmeOfWork: {
    draft: "Draft programme of work",
    provisional: "Provisional programme of work",
    adopted: "Programme of work",
  },
  status: { draft: "Draft", provisional: "Provisional", asHeld: "Meetings as held" },
  adopted: ({ meeting, on }) => {
    const at = meeting === undefined ? "" : ` at the ${englishOrdinalFigure(meeting)} meeting`;
    return `Adopted${at}${on === undefined ? "" : `${at === "" ? "" : ","} on ${date(on)}`}`;
  },
  revision: (number) => `Revision ${number}`,
  issued: (day) => `Issued on ${date(day)}`,
  session: (number) => `${capitalized(englishOrdinal(number))} session`,
  programmeOfWeek: (number) => `Programme of work of the ${englishOrdinal(number)} week`,
  week: (number) => `${capitalized(englishOrdinal(number))} week`,

  item: (numbers) => `${numbers.length === 1 ? "Item" : "Items"} ${list(numbers)}`,
  itemNumber: (number) => number,
  kinds: {
    opening: "Opening of the session",
    election: "Election of officers",
    "adoption-of-agenda": "Adoption of the agenda",
    "organization-of-work": "Organization of work",
    "adoption-of-programme": "Adoption of the programme of work",
    "general-statements": "General statements",
    review: "Review",
    discussion: "Discussion",
    "interactive-dialogue": "Interactive dialogue",
    "exchange-of-experience": "Exchange of experience",
    "draft-recommendations": "Discussion on draft recommendations",
    "adoption-of-recommendations": "Adoption of recommendations",
    "adoption-of-report": "Adoption of the report",
    other: "Other matters",
  },
  onDraftRecommendations: "Discussion on draft recommendations on:",
  continued: "(continued)",

  nthMeeting: (number) => `${englishOrdinalFigure(number)} meeting`,
  meeting: "Meeting",
  noMeeting: "No meeting",
  meetingType: meetingTypesWith({
    closed: "Closed meeting",
    informal: "Informal meeting",
    closedInformal: "Closed informal meeting",
    sideEvent: "Side event",
    closedSideEvent: "Closed side event",
    registration: "Registration",
  }),
  jointMeetingWith: "Joint meeting with",
  cancelled: "Cancelled",
  tentative: "Tentative",
  inParallel: "In parallel",
  online: "Online",
  webcast: "Webcast",

  documents: "Documents",
  orderOfTheDay: "Order of the day",
  publicMeeting: "Public meeting",
  panellists: "Panellists",

  movedFrom: (day, at) => {
    const words = hours(at).map(({ text }) => text);
    return `Moved from ${weekdayAndDate(day)}, ${words.join("")}`;
  },
  changesUnderlined: (revision) =>
    `Changes since ${revision === undefined ? "the document before" : `revision ${revision}`} are underlined`,

  endNotStated: "end not stated",

  toBeConfirmed: "to be confirmed",
  declined: "declined",

  notice: {
    title: "Notice to panellists",
    confirm: "Please confirm that you will speak.",
    appearances: "When and where you speak",
    noAppearances: "You are not asked to speak.",
    others: "Other panellists",
    changes: "What has changed",
    noChanges: "Nothing has changed for you.",
    newlyAsked: "Newly asked to speak",
    noLongerAsked: "No longer asked to speak",
    formerRoom: "Room before",
    othersAdded: "Panellists added",
    othersGone: "Panellists no longer speaking",
  },
};
