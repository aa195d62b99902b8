import { roomDoubleBooked } from "../../src/rules/room-double-booked.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme, type SessionFragment } from "../support/session-file.ts";

const geneva = { city: "Geneva", building: "Palais des Nations" };
const inVenue = (venue: object): Partial<SessionFragment> => ({ session: { venue: { ...geneva, ...venue } } });

/** The tenth session of WGEPAD, with a meeting on one morning from 10 to 13 in Room XVII. */
const wgepad = (venue: object = {}, room = "Room XVII"): SessionFragment => ({
  body: { id: "wgepad", name: "Working Group of Experts on People of African Descent", acronym: "WGEPAD" },
  session: { number: 10, venue: { ...geneva, ...venue } },
  programme: programme([meeting("2010-10-18", "morning", [], { room })]),
});
const inRoomXVII = programme([meeting("2010-10-18", "morning", [], { room: "Room XVII" })]);

export const cases: RuleCases = {
  rule: roomDoubleBooked,
  valid: [
    {
      name: "two meetings at once in two rooms",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [], { room: "Room XVII" }),
          meeting("2010-10-18", "morning", [], { room: "Room XVIII", type: "side-event" }),
        ]),
      },
    },
    {
      name: "a room used again from the minute in which it becomes free",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [], { room: "Room XVII" }),
          meeting("2010-10-18", "lunchtime", [], { room: "Room XVII", type: "side-event", hours: "13:00-14:00" }),
        ]),
      },
    },
    {
      name: "the same hours on another day, and a cancelled meeting",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [], { room: "Room XVII" }),
          meeting("2010-10-18", "morning", [], { room: "Room XVII", status: "cancelled" }),
          meeting("2010-10-19", "morning", [], { room: "Room XVII" }),
        ]),
      },
    },
    {
      name: "a room of the same name in another building, and another city, at another session",
      session: { ...inVenue({}), programme: inRoomXVII },
      together: [
        wgepad({ building: "Palais Wilson" }),
        { ...wgepad({ city: "Vienna" }), body: { id: "cnd", name: "CND" } },
      ],
    },
    {
      name: "rooms of which the files do not say in which city or building they are",
      session: { programme: inRoomXVII },
      together: [
        { ...wgepad(), session: { number: 10 } },
        { ...wgepad(), body: { id: "cerd", name: "CERD" }, session: { number: 77, venue: { city: "Geneva" } } },
      ],
    },
    {
      name: "a room of the same name in another city, where neither file names a building",
      session: { session: { venue: { city: "Geneva" } }, programme: inRoomXVII },
      together: [{ ...wgepad(), session: { number: 10, venue: { city: "Vienna" } } }],
    },
    {
      name: "a meeting that is cancelled, and one of another session",
      session: {
        ...inVenue({}),
        programme: programme([
          meeting("2010-10-18", "morning", [], { room: "Room XVII", status: "cancelled" }),
          meeting("2010-10-18", "afternoon", [], { room: "Room XVII" }),
        ]),
      },
      together: [wgepad()],
    },
    {
      name: "a side event and a parallel meeting outside the room of the venue",
      session: {
        ...inVenue({ room: "Room XVII" }),
        programme: programme([
          meeting("2010-10-18", "morning"),
          meeting("2010-10-18", "morning", [], { parallel: true }),
          meeting("2010-10-18", "lunchtime", [], { type: "side-event", hours: "12:45-14:00" }),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "a side event in the room of a meeting",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [], { room: "Room XVII" }),
          meeting("2010-10-18", "lunchtime", [], { room: "Room XVII", type: "side-event", hours: "12:45-14:00" }),
        ]),
      },
      expected: [
        {
          code: "overlap",
          subjects: ["meeting:2010-10-18-morning", "meeting:2010-10-18-lunchtime"],
          level: "hard",
          cost: 15,
          path: ["programme", "meetings", 1, "room"],
          message:
            "Unexpected second meeting in Room XVII on Monday, 18 October 2010, lunchtime (side event), 12.45 to 14.00, which overlaps the one on Monday, 18 October 2010, morning (1st meeting), 10.00 to 13.00, by 15 minutes, expected an empty room",
          mend: "Give one of them another room than Room XVII, or other hours",
          related: [{ subject: "meeting:2010-10-18-morning", note: "the room is booked here" }],
        },
      ],
    },
    {
      name: "parallel meetings in a room written in two ways",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [], { id: "plenary", room: "Room XVII" }),
          meeting("2010-10-18", "morning", [], { id: "round-table", room: "room  XVII", parallel: true }),
        ]),
      },
      expected: [{ code: "overlap", subjects: ["meeting:plenary", "meeting:round-table"], cost: 180 }],
    },
    {
      name: "an overlap of one minute",
      session: {
        programme: programme([
          meeting("2010-10-18", "afternoon", [], { room: "Room XVII" }),
          meeting("2010-10-18", "evening", [], {
            room: "Room XVII",
            organ: "Drafting committee",
            hours: "17:59-20:00",
          }),
        ]),
      },
      expected: [
        { code: "overlap", subjects: ["meeting:2010-10-18-afternoon", "meeting:2010-10-18-evening"], cost: 1 },
      ],
    },
    {
      name: "a meeting of another session in the same room at the same time",
      session: {
        ...inVenue({
          city: { en: "Geneva", fr: "Genève" },
          building: { en: "Palais des Nations", fr: "Palais des Nations" },
        }),
        programme: programme([
          meeting("2010-10-18", "morning", [], { room: "Room XVII" }),
          meeting("2010-10-18", "lunchtime", [], { room: "Room XVII", hours: "13:00-14:00" }),
        ]),
      },
      together: [wgepad({ city: "geneva" }, "room XVII")],
      expected: [
        {
          code: "across-sessions",
          subjects: ["meeting:2010-10-18-morning", "meeting:2010-10-18-morning@wgepad/10"],
          level: "hard",
          cost: 180,
          path: ["programme", "meetings", 0, "room"],
          message:
            "Unexpected second meeting in Room XVII, Palais des Nations, Geneva on Monday, 18 October 2010, morning (1st meeting), 10.00 to 13.00, which overlaps the one of the tenth session of WGEPAD on Monday, 18 October 2010, morning (1st meeting), 10.00 to 13.00, by 180 minutes, expected an empty room",
          mend: "Give one of the two meetings another room than Room XVII, Palais des Nations, Geneva, or other hours",
          related: [{ subject: "meeting:2010-10-18-morning@wgepad/10", note: "the room is booked here" }],
        },
      ],
    },
    {
      name: "a meeting in the room of the venue, and a side event and another session there",
      session: {
        ...inVenue({ room: "Room XVII" }),
        programme: programme([
          meeting("2010-10-18", "morning"),
          meeting("2010-10-18", "lunchtime", [], { room: "Room XVII", type: "side-event", hours: "12:45-14:00" }),
        ]),
      },
      together: [wgepad()],
      expected: [
        {
          code: "across-sessions",
          subjects: ["meeting:2010-10-18-morning", "meeting:2010-10-18-morning@wgepad/10"],
        },
        { code: "overlap", subjects: ["meeting:2010-10-18-morning", "meeting:2010-10-18-lunchtime"], cost: 15 },
        {
          code: "across-sessions",
          subjects: ["meeting:2010-10-18-lunchtime", "meeting:2010-10-18-morning@wgepad/10"],
          cost: 15,
        },
      ],
    },
    {
      name: "the same room at another session in the same city, where neither file names a building",
      session: { session: { venue: { city: "Geneva" } }, programme: inRoomXVII },
      together: [{ ...wgepad(), session: { number: 10, venue: { city: "Geneva" } } }],
      expected: [
        {
          code: "across-sessions",
          subjects: ["meeting:2010-10-18-morning", "meeting:2010-10-18-morning@wgepad/10"],
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has no programme" },
    {
      name: "meetings without rooms",
      session: { programme: programme([meeting("2010-10-18", "morning")]) },
      reason: "no meeting states its room",
    },
  ],
};
