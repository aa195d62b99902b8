import * as z from "zod";
import {
  clockRange,
  date,
  email,
  entryKind,
  footnotes,
  id,
  itemNumber,
  language,
  part,
  text,
  timeZone,
  url,
  words,
} from "./leaves.ts";

export const dateRange = z.strictObject({ from: date, to: date }).describe("First and last day, both included");

export const hours = z
  .strictObject({
    morning: clockRange.optional(),
    lunchtime: clockRange.optional(),
    afternoon: clockRange.optional(),
    evening: clockRange.optional(),
  })
  .describe("Hours of service by part of the day");

export const body = z
  .strictObject({
    id,
    name: text,
    acronym: words.optional(),
    parent: text.optional().describe("The organ that it reports to"),
    url: url.optional(),
    secretariat: z
      .strictObject({ name: words, email })
      .optional()
      .describe("Role address; gives the calendar its ORGANIZER"),
  })
  .describe("The organ that meets")
  .meta({ id: "Body" });

export const source = z
  .strictObject({
    title: text.optional(),
    symbol: words.optional(),
    url: z.string().max(2000).optional(),
    completeness: text.optional().describe("Which part of the original this file holds"),
    notes: z.array(text).optional().describe("What the original printed wrongly or left open"),
  })
  .describe("The document that this file transcribes")
  .meta({ id: "Source" });

export const session = z
  .strictObject({
    number: z.int().min(1).max(9999).optional(),
    title: text.optional(),
    dates: z
      .union([dateRange, z.array(dateRange).min(1)])
      .describe("The days of the session, or of each of its parts when it resumes"),
    timeZone,
    venue: z
      .strictObject({ city: text, building: text.optional(), room: words.optional(), country: text.optional() })
      .optional(),
    hours,
    otherHours: z
      .array(
        z.strictObject({
          date,
          morning: clockRange.optional(),
          lunchtime: clockRange.optional(),
          afternoon: clockRange.optional(),
          evening: clockRange.optional(),
        }),
      )
      .optional()
      .describe("Days whose hours differ from the usual ones, each with all the parts that are serviced on it"),
    nominalMinutes: z
      .int()
      .min(15)
      .max(1440)
      .optional()
      .describe("Length taken for a meeting printed without an end; 180 unless stated"),
    noService: z
      .array(z.strictObject({ date, part: part.optional(), reason: text }))
      .optional()
      .describe("Slots, or whole days, without conference services"),
    holidays: z
      .array(z.strictObject({ date, name: text }))
      .optional()
      .describe("Official holidays of the duty station, as announced"),
    officers: z.array(z.strictObject({ function: text, name: words, of: text.optional() })).optional(),
  })
  .meta({ id: "SessionDates" });

export const related = z
  .strictObject({
    body: id,
    role: id.optional().describe("What rules look it up by: wgepad, durban-mechanism …"),
    number: z.int().min(1).max(9999).optional(),
    name: text.optional(),
    dates: z.union([dateRange, z.array(dateRange).min(1)]),
    themes: z.array(z.union([id, z.strictObject({ id, aliases: z.array(id).optional() })])).optional(),
    panellists: z
      .array(z.strictObject({ id, dates: z.array(z.strictObject({ date, part: part.optional() })).min(1) }))
      .optional()
      .describe("Persons of this file who are engaged there, and when"),
    source: text.optional(),
  })
  .meta({ id: "RelatedSession" });

export const theme = z.strictObject({
  id,
  title: text.optional(),
  durban: z.array(words).optional().describe("Paragraphs of the Durban Declaration and Programme of Action"),
  aliases: z.array(id).optional(),
});

const itemFields = {
  title: text,
  kind: entryKind.optional(),
  theme: theme.optional(),
  footnotes: footnotes.optional(),
};

export const agendaItem = z
  .strictObject({
    number: itemNumber,
    ...itemFields,
    subItems: z
      .array(
        z.strictObject({
          letter: z
            .string()
            .regex(/^[\p{L}\p{N}]{1,6}$/u, { error: "expected a letter such as a" })
            .optional()
            .describe("The sub-item is then referred to as 4(a)"),
          number: itemNumber.optional().describe("For sub-items with a number of their own, such as 6.1"),
          ...itemFields,
          listedIn: z
            .enum(["agenda", "programme"])
            .optional()
            .describe("Where the sub-item is listed; the programme when the agenda does not have it"),
        }),
      )
      .optional(),
  })
  .meta({ id: "AgendaItem" });

export const panellist = z
  .strictObject({
    name: words,
    honorific: words.optional(),
    function: text.optional(),
    organization: text.optional(),
    status: z.enum(["confirmed", "to-be-confirmed", "declined"]).optional(),
    available: z
      .array(z.union([z.strictObject({ date, part: part.optional() }), dateRange]))
      .optional()
      .describe("Days, or parts of days, on which the person can speak; any day unless stated"),
    aliases: z.array(words).optional().describe("Other forms of the name in documents of the session"),
    note: text.optional(),
  })
  .meta({ id: "Panellist" });

export const document = z
  .strictObject({
    symbol: words,
    title: text.optional(),
    kind: z.enum(["pre-session", "in-session", "conference-room-paper", "information", "report"]).optional(),
    circulated: z.partialRecord(language, date).optional().describe("Date of circulation by language"),
  })
  .meta({ id: "Document" });

export const procedure = z
  .strictObject({ agenda: date.optional(), programme: date.optional(), themes: date.optional() })
  .describe("Dates on which the Chair addressed the procedural issues of the session")
  .meta({ id: "Procedure" });

export const ruleSetting = z
  .strictObject({
    level: z.enum(["hard", "medium", "soft"]).optional(),
    params: z.record(z.string(), z.union([z.string(), z.int(), z.boolean(), z.array(z.string())])).optional(),
    off: z.boolean().optional(),
    reason: words.optional(),
  })
  .describe("How this file departs from the rule as it is in the catalogue")
  .meta({ id: "RuleSetting" });

export const rules = z
  .object({
    preset: z
      .union([id, z.array(id)])
      .optional()
      .describe("logical, un or igwg, or a list; un unless stated"),
    waivers: z
      .array(
        z.strictObject({
          rule: id,
          code: id.optional(),
          subjects: z.array(words).optional(),
          reason: words,
          until: date.describe("Last day on which the waiver holds, against the first day of the session"),
        }),
      )
      .optional(),
  })
  .catchall(ruleSetting)
  .meta({ id: "Rules" });
