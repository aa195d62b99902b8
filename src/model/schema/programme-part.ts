import * as z from "zod";
import { dateRange } from "./days.ts";
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

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const items = z.union([itemNumber, z.array(itemNumber).min(1)]).optional();

export const activity = z
  .strictObject({
    id: id.describe("Short name by which entries and other activities refer to it").meta({ examples: ["review"] }),
    item: items.describe("Its agenda item: 4, 4(a); a list for items taken together"),
    kind: entryKind.optional().describe("What is done; that of the item unless stated"),
    title: text.optional().describe("What it is called; the title of the item unless stated"),
    minutes: z
      .union([
        minutes,
        z.strictObject({
          least: count.describe("Fewest minutes; 0 for what may be dropped"),
          most: minutes.describe("Most minutes"),
        }),
      ])
      .optional()
      .describe("Length in minutes, or the least and the most: {least: 90, most: 180}"),
    parts: z
      .strictObject({
        minutes: minutes.optional().describe("Shortest part in minutes"),
        most: z.int().min(1).max(1000).optional().describe("Largest number of parts"),
      })
      .optional()
      .describe("How it may be divided over meetings"),
    panellists: z.array(id).optional().describe("Who speaks in it, each in exactly one of its meetings"),
    perMeeting: z.int().min(1).max(1000).optional().describe("Most panellists who speak in one of its meetings"),
    together: z.boolean().optional().describe("true: all of its panellists speak in the same meeting"),
    documents: z.array(words).optional().describe("Symbols of its documents"),
    after: z.array(id).optional().describe("Activities that end before this one starts"),
    window: z
      .strictObject({
        from: date.optional().describe("First day"),
        to: date.optional().describe("Last day, included"),
        parts: z.array(part).min(1).optional().describe("Parts of the day"),
        meetings: z
          .strictObject({
            from: z.int().min(1).max(1000).optional().describe("First meeting"),
            to: z.int().min(1).max(1000).optional().describe("Last meeting"),
          })
          .optional()
          .describe("First and last meeting, counted in slots with service"),
      })
      .optional()
      .describe("Where it may stand"),
  })
  .describe("What there is to do, over one meeting or several")
  .meta({ id: "Activity", title: "Activity" });

export const entry = z
  .strictObject({
    item: items.describe("Its agenda item: 4, 4(a); a list for items taken together"),
    printedItem: words.optional().describe("The item as printed, when the agenda does not have it"),
    kind: entryKind.optional().describe("What is done; that of the item unless stated"),
    activity: id.optional().describe("Its activity; found by item and kind unless stated"),
    title: text.optional().describe("The line as printed; the title of the item unless stated"),
    continued: z.boolean().optional().describe("true: printed (continued)"),
    minutes: minutes.optional().describe("Minutes that it takes in this meeting"),
    hours: clockRange.optional().describe("Hours printed beside the entry"),
    panellists: z.array(id).optional().describe("Who speaks in it, by the short names of panellists"),
    documents: z.array(words).optional().describe("Symbols of its documents, printed with it"),
    footnotes: footnotes.optional(),
    note: text.optional().describe("Remark printed under it"),
  })
  .describe("What is done in a meeting: (a part of) an activity")
  .meta({ id: "Entry", title: "Entry" });

export const meeting = z
  .strictObject({
    id: id
      .optional()
      .describe("Name of the meeting, kept when it is moved; the date and the part of the day unless stated")
      .meta({ examples: ["2009-10-05-morning"] }),
    number: z.int().min(1).max(9999).optional().describe("Number as printed or recorded; counted unless stated"),
    on: date.describe("Day of the meeting"),
    weekday: z.enum(weekdays).optional().describe("Weekday as printed; checked against the date"),
    part: part.describe("Part of the day"),
    hours: clockRange.optional().describe("Its own hours; those of the session unless stated"),
    title: text.optional().describe("Title of the whole meeting"),
    type: z
      .enum(["formal", "informal", "side-event", "registration", "other"])
      .optional()
      .describe("formal unless stated; only formal meetings are numbered"),
    access: z
      .enum(["open", "closed"])
      .optional()
      .describe("open unless stated; a calendar tells nothing of a closed one"),
    organ: text.optional().describe("The organ that meets, when it is not the body itself: a drafting committee"),
    parallel: z.boolean().optional().describe("true: meant to run at the same time as another meeting"),
    jointWith: text.optional().describe("The body that it meets jointly with"),
    status: z
      .enum(["scheduled", "tentative", "cancelled"])
      .optional()
      .describe("scheduled unless stated; a cancelled meeting stays in the file, so that calendars can tell"),
    room: words.optional().describe("Its room; that of the venue unless stated"),
    url: url.optional().describe("Page of the meeting; goes into the calendar"),
    webcast: url.optional().describe("Where it can be watched; goes into the calendar"),
    interpretation: z.array(language).optional().describe("Languages of interpretation"),
    footnotes: footnotes.optional(),
    note: text.optional().describe("Remark printed with the meeting"),
    entries: z.array(entry).optional().describe("What is done in it, in order"),
  })
  .describe("A meeting of the body on one day, in one part of it")
  .meta({ id: "Meeting", title: "Meeting" });

export const programme = z
  .strictObject({
    title: text.optional().describe("Title of the document; Programme of work unless stated"),
    symbol: words
      .optional()
      .describe("Symbol of the document")
      .meta({ examples: ["A/HRC/13/WG.3/CRP.1/Rev.4"] }),
    revision: count.optional().describe("Number of the revision; 0 or nothing for the first issue"),
    status: z.enum(["draft", "provisional", "adopted"]).optional().describe("draft unless stated"),
    label: text.optional().describe("What the head of the document adds: as of 15 September, subject to change"),
    issued: instant.optional().describe("When this revision was issued; the calendar is stamped with it"),
    adopted: z
      .strictObject({
        meeting: z.int().min(1).max(9999).optional().describe("Number of the meeting"),
        on: date.optional().describe("Day of the meeting"),
      })
      .optional()
      .describe("The meeting that adopted it"),
    covers: z
      .union([dateRange, z.array(dateRange).min(1)])
      .optional()
      .describe("The days that the file holds, when it is an excerpt: rules on the whole session then do not judge it"),
    columns: z
      .enum(["days", "weeks"])
      .optional()
      .describe("What the columns of the printed table are; days unless stated"),
    footnotes: z
      .array(
        z.strictObject({
          mark: z.string().min(1).max(12).describe("The mark: * or a"),
          text: text.describe("What the note says"),
        }),
      )
      .optional()
      .describe("Notes printed under the table"),
    meetings: z.array(meeting).describe("The meetings; a slot without one is printed No meeting"),
    changes: z
      .array(
        z.strictObject({
          revision: count.describe("Number of the revision"),
          symbol: words.optional().describe("Symbol of its document"),
          issued: instant.optional().describe("When it was issued"),
          sentences: z.array(z.string().min(1)).describe("What changed from the revision before, in order of time"),
        }),
      )
      .optional()
      .describe("What each revision changed, the first one first; kept by the revision, not by hand"),
    published: z
      .array(
        z.strictObject({
          meeting: id.describe("Id of the meeting"),
          sequence: count.describe("How often its time, place or status changed"),
          created: instant.describe("When it was first published"),
          modified: instant.describe("When it last changed"),
          digest: z
            .string()
            .regex(/^[0-9a-f]{8,64}$/, { error: "expected 8 to 64 hexadecimal digits" })
            .describe("What it was, in short"),
        }),
      )
      .optional()
      .describe("What was published of each meeting; kept by the revision, not by hand"),
  })
  .describe("The programme of work: its document and its meetings")
  .meta({ id: "Programme", title: "Programme of work" });

export const asHeld = z
  .strictObject({
    source: words
      .optional()
      .describe("Symbol of the record")
      .meta({ examples: ["A/HRC/13/60"] }),
    meetings: z.array(meeting).describe("Meetings as they were held, where the record tells of them"),
  })
  .describe("What the record tells of the meetings as they were held; laid over the programme slot by slot")
  .meta({ id: "AsHeld", title: "As held" });
