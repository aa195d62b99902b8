import { roomDoubleBooked } from "../../src/rules/room-double-booked.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

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
          message:
            "Unexpected second meeting in Room XVII on Monday, 18 October 2010, lunchtime (side event), 12.45 to 14.00, which overlaps the one on Monday, 18 October 2010, morning (1st meeting), 10.00 to 13.00, by 15 minutes, expected an empty room",
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
