import * as z from "zod";
import { dateRange } from "./days.ts";
import { clockRange, date, part, text, timeZone, words } from "./leaves.ts";

const hoursOfDay = {
  morning: clockRange.optional().describe("Hours of the morning meeting"),
  lunchtime: clockRange.optional().describe("Hours of a meeting over lunch"),
  afternoon: clockRange.optional().describe("Hours of the afternoon meeting"),
  evening: clockRange.optional().describe("Hours of an evening meeting"),
};

export const session = z
  .strictObject({
    number: z
      .int()
      .min(1)
      .max(9999)
      .optional()
      .describe("Number of the session; a rule may be in force only from a later one"),
    title: text.optional().describe("Name of the session where a number does not say it: High-level segment"),
    dates: z
      .union([dateRange, z.array(dateRange).min(1)])
      .describe("First and last day of the session; a list of them when it meets in parts"),
    timeZone: timeZone.describe("Time zone of the meeting place, by its IANA name"),
    venue: z
      .strictObject({
        city: text.describe("City"),
        building: text.optional().describe("Building"),
        room: words.optional().describe("Room of all meetings that state no other"),
        country: text.optional().describe("Country"),
      })
      .optional()
      .describe("Where the session meets"),
    hours: z
      .strictObject(hoursOfDay)
      .describe(
        "Usual hours by part of the day: 10:00-13:00, 15:00-18:00+ (or later if required), 09:00- (no end stated)",
      ),
    otherHours: z
      .array(z.strictObject({ date: date.describe("The day"), ...hoursOfDay }))
      .optional()
      .describe("Days with other hours, each with all the parts that are serviced on it"),
    nominalMinutes: z
      .int()
      .min(15)
      .max(1440)
      .optional()
      .describe("Length taken for a meeting printed without an end; 180 unless stated"),
    noService: z
      .array(
        z.strictObject({
          date: date.describe("The day"),
          part: part.optional().describe("Part of the day; the whole day unless stated"),
          reason: text.describe("Why, as printed in the table"),
        }),
      )
      .optional()
      .describe("Days, or parts of a day, without conference services"),
    holidays: z
      .array(z.strictObject({ date: date.describe("The day"), name: text.describe("Name of the holiday") }))
      .optional()
      .describe("Official holidays of the duty station, as announced for the year"),
    officers: z
      .array(
        z.strictObject({
          function: text.describe("Chair, Vice-Chair, Rapporteur …"),
          name: words.describe("Name of the person"),
          of: text.optional().describe("Country or group that the person belongs to"),
        }),
      )
      .optional()
      .describe("The bureau of the session"),
  })
  .describe("When and where the session meets")
  .meta({ id: "SessionDates", title: "Session" });
