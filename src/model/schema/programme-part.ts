import * as z from "zod";
import {
  clockRange,
  count,
  date,
  entryKind,
  footnotes,
  id,
  instant,
  itemNumber,
  language,
  minutes,
  part,
  text,
  url,
  words,
} from "./leaves.ts";
import { dateRange } from "./session-part.ts";

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export const activity = z
  .strictObject({
    id,
    item: z.union([itemNumber, z.array(itemNumber).min(1)]).optional(),
    kind: entryKind.optional(),
    title: text.optional(),
    minutes: z
      .union([minutes, z.strictObject({ least: count, most: minutes })])
      .optional()
      .describe("Length, or a range; least: 0 for what may be dropped"),
    parts: z
      .strictObject({ minutes: minutes.optional(), most: z.int().min(1).max(1000).optional() })
      .optional()
      .describe("Shortest part, and the largest number of parts"),
    panellists: z.array(id).optional(),
    documents: z.array(words).optional(),
    after: z.array(id).optional().describe("Activities that end before this one starts"),
    window: z
      .strictObject({
        from: date.optional(),
        to: date.optional(),
        parts: z.array(part).min(1).optional(),
        meetings: z
          .strictObject({ from: z.int().min(1).max(1000).optional(), to: z.int().min(1).max(1000).optional() })
          .optional()
          .describe("First and last meeting, counted in slots with service"),
      })
      .optional(),
  })
  .meta({ id: "Activity" });

export const entry = z
  .strictObject({
    item: z.union([itemNumber, z.array(itemNumber).min(1)]).optional(),
    printedItem: words.optional().describe("The item as printed, when the agenda does not have it"),
    kind: entryKind.optional(),
    activity: id.optional(),
    title: text.optional().describe("The line as printed; the title of the item unless stated"),
    continued: z.boolean().optional().describe("Printed (continued)"),
    minutes: minutes.optional(),
    hours: clockRange.optional().describe("Hours printed beside the entry"),
    panellists: z.array(id).optional(),
    documents: z.array(words).optional(),
    footnotes: footnotes.optional(),
    note: text.optional(),
  })
  .meta({ id: "Entry" });

export const meeting = z
  .strictObject({
    id: id.optional().describe("Stable through revisions; the date and the part of the day unless stated"),
    number: z.int().min(1).max(9999).optional().describe("Number as printed or recorded"),
    on: date,
    weekday: z.enum(weekdays).optional().describe("Weekday as printed"),
    part,
    hours: clockRange.optional().describe("Its own hours; those of the session unless stated"),
    title: text.optional(),
    type: z
      .enum(["formal", "informal", "side-event", "registration", "other"])
      .optional()
      .describe("formal unless stated; only formal meetings are numbered"),
    access: z.enum(["open", "closed"]).optional().describe("open unless stated"),
    organ: text.optional().describe("The organ that meets, when it is not the body itself: a drafting committee"),
    parallel: z.boolean().optional().describe("Declared to run at the same time as another meeting"),
    jointWith: text.optional().describe("The body that it meets jointly with"),
    status: z.enum(["scheduled", "tentative", "cancelled"]).optional(),
    room: words.optional(),
    url: url.optional(),
    webcast: url.optional(),
    interpretation: z.array(language).optional(),
    footnotes: footnotes.optional(),
    note: text.optional(),
    entries: z.array(entry).optional(),
  })
  .meta({ id: "Meeting" });

export const programme = z
  .strictObject({
    title: text.optional(),
    symbol: words.optional(),
    revision: count.optional(),
    status: z.enum(["draft", "provisional", "adopted"]).optional(),
    label: text.optional().describe("What the head of the document adds: as of 15 September, subject to change"),
    issued: instant.optional().describe("When this revision was issued; the calendar is stamped with it"),
    adopted: z.strictObject({ meeting: z.int().min(1).max(9999).optional(), on: date.optional() }).optional(),
    covers: z
      .union([dateRange, z.array(dateRange).min(1)])
      .optional()
      .describe("The days that the file holds, when it is an excerpt"),
    columns: z
      .enum(["days", "weeks"])
      .optional()
      .describe("What the columns of the printed table are; days unless stated"),
    footnotes: z.array(z.strictObject({ mark: z.string().min(1).max(12), text })).optional(),
    meetings: z.array(meeting),
    published: z
      .array(
        z.strictObject({
          meeting: id,
          sequence: count,
          created: instant,
          modified: instant,
          digest: z.string().regex(/^[0-9a-f]{8,64}$/, { error: "expected 8 to 64 hexadecimal digits" }),
        }),
      )
      .optional()
      .describe("What was published of each meeting; kept by the revision, not by hand"),
  })
  .meta({ id: "Programme" });

export const asHeld = z
  .strictObject({ source: words.optional(), meetings: z.array(meeting) })
  .describe("What the record tells of the meetings as they were held; laid over the programme slot by slot")
  .meta({ id: "AsHeld" });
