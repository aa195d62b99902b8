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

export const dateRange = z.strictObject({
  from: date.describe("First day"),
  to: date.describe("Last day, included"),
});

const hoursOfDay = {
  morning: clockRange.optional().describe("Hours of the morning meeting"),
  lunchtime: clockRange.optional().describe("Hours of a meeting over lunch"),
  afternoon: clockRange.optional().describe("Hours of the afternoon meeting"),
  evening: clockRange.optional().describe("Hours of an evening meeting"),
};

export const body = z
  .strictObject({
    id: id
      .describe("Short name of the body; calendars know its meetings by it, so keep it")
      .meta({ examples: ["igwg"] }),
    name: text.describe("Name of the body as printed"),
    acronym: words
      .optional()
      .describe("Short form for calendars and messages")
      .meta({ examples: ["IGWG"] }),
    parent: text.optional().describe("The organ that it reports to, printed above its name"),
    url: url.optional().describe("Page of the body; goes into the calendar"),
    secretariat: z
      .strictObject({
        name: words.describe("Name of the office"),
        email: email.describe("Address of the office, not of a person: calendars are public"),
      })
      .optional()
      .describe("Who publishes; a calendar names it as the organizer"),
  })
  .describe("The organ that meets")
  .meta({ id: "Body", title: "Body" });

export const source = z
  .strictObject({
    title: text.optional().describe("Title of the document"),
    symbol: words
      .optional()
      .describe("Symbol of the document")
      .meta({ examples: ["A/HRC/13/60"] }),
    url: z.string().max(2000).optional().describe("Where the document can be read"),
    completeness: text.optional().describe("Which part of the original this file holds"),
    notes: z.array(text).optional().describe("What the original printed wrongly or left open"),
  })
  .describe("The document that this file transcribes")
  .meta({ id: "Source", title: "Source" });

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

export const related = z
  .strictObject({
    body: id.describe("Short name of the other body").meta({ examples: ["wgepad"] }),
    role: id
      .optional()
      .describe("What rules look it up by")
      .meta({ examples: ["wgepad", "durban-mechanism"] }),
    number: z.int().min(1).max(9999).optional().describe("Number of that session"),
    name: text.optional().describe("Name of the other body as printed"),
    dates: z
      .union([dateRange, z.array(dateRange).min(1)])
      .describe("First and last day of that session; a list of them when it meets in parts"),
    themes: z
      .array(
        z.union([
          id,
          z.strictObject({
            id: id.describe("Id of the theme"),
            aliases: z.array(id).optional().describe("Ids under which other files know it"),
          }),
        ]),
      )
      .optional()
      .describe("Themes of that session; a theme of both has the same id"),
    panellists: z
      .array(
        z.strictObject({
          id: id.describe("A panellist of this file"),
          dates: z
            .array(
              z.strictObject({
                date: date.describe("The day"),
                part: part.optional().describe("Part of the day; the whole day unless stated"),
              }),
            )
            .min(1)
            .describe("When the person is engaged there"),
        }),
      )
      .optional()
      .describe("Panellists of this file who are engaged there, and when"),
    source: text.optional().describe("Where this is known from"),
  })
  .describe("A session of another body that rules speak of")
  .meta({ id: "RelatedSession", title: "Related session" });

export const theme = z.strictObject({
  id: id.describe("Short name of the theme; related sessions refer to it").meta({ examples: ["migration"] }),
  title: text.optional().describe("Name of the theme; the title of the item unless stated"),
  durban: z
    .array(words)
    .optional()
    .describe("Paragraphs of the Durban Declaration and Programme of Action that it comes from")
    .meta({ examples: [["DPA 24"]] }),
  aliases: z.array(id).optional().describe("Ids under which other sessions know the theme"),
});

const itemFields = {
  title: text.describe("Title of the item"),
  kind: entryKind.optional().describe("What is done on the item unless an entry says otherwise"),
  theme: theme.optional().describe("Marks the item as a theme of the session"),
  footnotes: footnotes.optional(),
};

export const agendaItem = z
  .strictObject({
    number: itemNumber.describe("Number as printed: 4, IV"),
    ...itemFields,
    subItems: z
      .array(
        z
          .strictObject({
            letter: z
              .string()
              .regex(/^[\p{L}\p{N}]{1,6}$/u, { error: "expected a letter such as a" })
              .optional()
              .describe("Letter as printed; letter a of item 4 is 4(a) in the rest of the file"),
            number: itemNumber.optional().describe("For a sub-item with a number of its own instead of a letter: 6.1"),
            ...itemFields,
            listedIn: z
              .enum(["agenda", "programme"])
              .optional()
              .describe("Where it is listed: programme for a sub-item that the agenda does not have"),
          })
          .meta({ title: "Sub-item" }),
      )
      .optional()
      .describe("Sub-items in their order"),
  })
  .describe("An item of the agenda")
  .meta({ id: "AgendaItem", title: "Agenda item" });

export const panellist = z
  .strictObject({
    name: words.describe("Name as printed"),
    honorific: words
      .optional()
      .describe("Form of address, printed before the name")
      .meta({ examples: ["Ms."] }),
    function: text.optional().describe("What the person is"),
    organization: text.optional().describe("Whom the person speaks for"),
    status: z
      .enum(["confirmed", "to-be-confirmed", "declined"])
      .optional()
      .describe("Whether the person comes; to-be-confirmed and declined are printed"),
    available: z
      .array(
        z.union([
          z.strictObject({
            date: date.describe("The day"),
            part: part.optional().describe("Part of the day; the whole day unless stated"),
          }),
          dateRange,
        ]),
      )
      .optional()
      .describe("Days, or parts of a day, on which the person can speak; any day unless stated"),
    aliases: z.array(words).optional().describe("Other forms of the name in documents of the session"),
    note: text.optional().describe("Printed after the name"),
  })
  .describe("A person who speaks")
  .meta({ id: "Panellist", title: "Panellist" });

export const document = z
  .strictObject({
    symbol: words.describe("Symbol, by which entries refer to it").meta({ examples: ["A/HRC/13/WG.3/1"] }),
    title: text.optional().describe("Title of the document"),
    kind: z
      .enum(["pre-session", "in-session", "conference-room-paper", "information", "report"])
      .optional()
      .describe("When it is issued; rules on circulation speak of pre-session documents"),
    circulated: z
      .partialRecord(language, date.describe("Day of circulation in this language"))
      .optional()
      .describe("Day on which it was or will be circulated, by language: {en: 2009-08-24, fr: 2009-08-24}"),
  })
  .describe("A document of the session")
  .meta({ id: "Document", title: "Document" });

export const procedure = z
  .strictObject({
    agenda: date.optional().describe("When the Chair took up the agenda"),
    programme: date.optional().describe("When the Chair took up the programme of work"),
    themes: date.optional().describe("When the Chair took up the themes"),
  })
  .describe("Days on which the Chair took up the procedural issues of the session")
  .meta({ id: "Procedure", title: "Procedure" });

export const ruleSetting = z
  .strictObject({
    level: z.enum(["hard", "medium", "soft"]).optional().describe("How much the rule weighs in this file"),
    params: z
      .record(z.string(), z.union([z.string(), z.int(), z.boolean(), z.array(z.string())]))
      .optional()
      .describe("Parameters of the rule"),
    off: z.boolean().optional().describe("true: the rule does not judge this file"),
    reason: words.optional().describe("Why this file departs from the rule"),
  })
  .describe("How this file departs from the rule as it is")
  .meta({ id: "RuleSetting", title: "Rule" });

export const rules = z
  .object({
    preset: z
      .union([id, z.array(id)])
      .optional()
      .describe("Which rules: un (committees and working groups), logical (any meeting), igwg; un unless stated")
      .meta({ examples: ["un", "logical", "igwg"] }),
    waivers: z
      .array(
        z.strictObject({
          rule: id.describe("Id of the rule"),
          code: id.optional().describe("Only findings of this code"),
          subjects: z
            .array(words)
            .optional()
            .describe("Only findings on all of these: session, meeting:2009-10-05-morning, item:4(a) …"),
          reason: words.describe("Who accepts it, and why"),
          until: date.describe("Last day on which the waiver holds, against the first day of the session"),
        }),
      )
      .optional()
      .describe("Findings that are accepted, each with the reason and a last day"),
  })
  .catchall(ruleSetting)
  .describe("What the programme is judged by; under the id of a rule, how it is set")
  .meta({ id: "Rules", title: "Rules" });
