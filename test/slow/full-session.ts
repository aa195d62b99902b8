import type { Session } from "../../src/model/session.ts";
import { type MeetingData, sessionWith } from "../export/sessions.ts";

const longFunction = "Special Rapporteur on contemporary forms of racism and others"; // 61 characters
const longWord = "Rechtsgrundsatzentscheidungskommissionsvorsitzendenversammlung"; // 62 characters without a blank
const people = Array.from({ length: 10 }, (_, index) => `person-${index + 1}`);
const sevenDays = ["05", "06", "07", "08", "09", "10", "11"].map((day) => `2009-10-${day}`);

/** A morning of ten items, half of them with panellists: more than a page holds beside the others. */
function tenItems(on: string): MeetingData {
  return {
    ...{ on, part: "morning", number: 1, footnotes: ["*"] },
    entries: people.map((person, index) => ({
      ...{ title: `Discussion on ${longFunction}, part ${index + 1}`, kind: "discussion", continued: index % 3 === 1 },
      panellists: index % 2 === 0 ? [person] : [],
      ...(index === 9 && { documents: [`A/HRC/13/${longWord}`], footnotes: ["a"], note: { ar: "عطلة عيد الأضحى" } }),
    })),
  };
}

/**
 * A session that is fuller than any should be: a week of seven days and four parts a day with whatever a cell can hold, and a short
 * second week with days outside the session at both ends.
 */
export const fullSession: Session = sessionWith(
  [
    ...sevenDays.map(tenItems),
    ...sevenDays.map(
      (on): MeetingData => ({
        ...{ on, part: "lunchtime", type: "side-event", access: "closed", parallel: true, room: longWord },
        ...{ title: longWord, organ: "Drafting Committee", hours: "13:00-14:45", url: "https://example.org/join" },
      }),
    ),
    {
      ...{ on: "2009-10-05", part: "afternoon", status: "cancelled", jointWith: "Committee on Migration" },
      entries: [{ item: "4", continued: true }, { item: "4(a)", panellists: people }, { item: ["4(a)", "6.1"] }],
    },
    {
      ...{
        on: "2009-10-06",
        part: "afternoon",
        hours: "14:30-17:30+",
        status: "tentative",
        webcast: "https://example.org/tv",
      },
      entries: [{ item: "4(b)", kind: "draft-recommendations" }, { title: "移徙问题工作组关于有效执行德班宣言的讨论" }],
    },
    { on: "2009-10-06", part: "afternoon", hours: "15:00-", type: "informal", title: { ar: "مشاورات غير رسمية" } },
    { on: "2009-10-07", part: "evening", hours: "20:00-24:00", title: "Reception", note: "By invitation" },
    { on: "2009-10-14", part: "morning", entries: [{ item: "6.1", kind: "adoption-of-report" }] },
  ],
  {
    panellists: Object.fromEntries(
      people.map((id, index) => [
        id,
        {
          ...{ name: `${index % 2 === 0 ? "Elizabeth" : longWord} Cubias`, honorific: "Mrs.", function: longFunction },
          organization: "Intergovernmental Committee",
          ...(index === 0 && { status: "to-be-confirmed" }),
          ...(index === 1 && { status: "declined", note: { fr: "par liaison vidéo" } }),
        },
      ]),
    ),
    session: {
      dates: [
        { from: "2009-10-05", to: "2009-10-11" },
        { from: "2009-10-14", to: "2009-10-15" },
      ],
      hours: { morning: "10:00-13:00", lunchtime: "13:15-14:45", afternoon: "15:00-18:00" },
      noService: [{ date: "2009-10-15", reason: "Conference services are not available" }],
      officers: [{ function: "Chairperson-Rapporteur", name: "Dayan Jayatilleka", of: "Sri Lanka" }],
      venue: { city: "Geneva", building: "Palais des Nations" },
    },
    programme: {
      ...{ symbol: "A/HRC/13/WG.3/CRP.1/Rev.4", revision: 4, label: "Subject to change" },
      footnotes: [
        { mark: "*", text: `The Chair will speak first, as ${longFunction}` },
        { mark: "a", text: "To be held by video link" },
      ],
    },
  },
);
