import type { CalendarDay, Catalogue } from "./catalogue.ts";
import { englishOrdinal, englishOrdinalFigure } from "./english-ordinal.ts";

const months = [
  ...(["January", "February", "March", "April", "May", "June"] as const),
  ...(["July", "August", "September", "October", "November", "December"] as const),
] as const;

const monthOf = ({ month }: CalendarDay): string => months[month - 1] ?? "";
const dayAndMonth = (day: CalendarDay): string => `${day.day} ${monthOf(day)}`;
const date = (day: CalendarDay): string => `${dayAndMonth(day)} ${day.year}`;
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
const time = (minutes: number) => ({
  text: `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")}`,
  minutes,
});
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** English, as in the programmes of work of the Human Rights Council's working groups (A/HRC/13/60, annex III). */
export const en: Catalogue = {
  language: "en",
  direction: "ltr",

  months,
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  date,
  dayAndMonth,
  dateRange: (from, to) => {
    if (from.year !== to.year) return `${date(from)}–${date(to)}`;
    if (from.month !== to.month) return `${dayAndMonth(from)}–${date(to)}`;
    return from.day === to.day ? date(from) : `${from.day}–${date(to)}`;
  },
  hours: ({ from, to, open }) => {
    if (to === undefined) return [{ text: "from " }, time(from)];
    return [time(from), { text: " to " }, time(to), ...(open ? [{ text: " or later if required" }] : [])];
  },

  columnHeads: { time: "Time", day: "Day" },
  partsOfDay: { morning: "Morning", lunchtime: "Lunchtime", afternoon: "Afternoon", evening: "Evening" },
  introduce: (word) => `${word}:`,
  list,

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
  session: (number) => `${capital(englishOrdinal(number))} session`,
  programmeOfWeek: (number) => `Programme of work of the ${englishOrdinal(number)} week`,
  week: (number) => `${capital(englishOrdinal(number))} week`,

  item: (numbers) => `${numbers.length === 1 ? "Item" : "Items"} ${list(numbers)}`,
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
  meetingType: (type, access) => {
    const closed = access === "closed";
    if (type === "informal") return closed ? "Closed informal meeting" : "Informal meeting";
    if (type === "side-event") return closed ? "Closed side event" : "Side event";
    if (type === "registration") return "Registration";
    return closed ? "Closed meeting" : undefined;
  },
  jointMeetingWith: "Joint meeting with",
  cancelled: "Cancelled",
  tentative: "Tentative",
  inParallel: "In parallel",
  online: "Online",
  webcast: "Webcast",

  documents: "Documents",
  endNotStated: "end not stated",

  toBeConfirmed: "to be confirmed",
  declined: "declined",
};
