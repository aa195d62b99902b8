import { en } from "../language/en.ts";
import { programmeFormat } from "./json-programme.ts";
import { boolean, count, listOf, objectOf, oneOf, ref, type Schema, string } from "./schema-shapes.ts";

const language = oneOf("ar", "en", "es", "fr", "ru", "zh");
const kind = oneOf(...Object.keys(en.kinds));
const part = oneOf(...Object.keys(en.partsOfDay));
const number: Schema = { type: "integer", minimum: 1 };
const strings = listOf(string);
const text = ref("Text");
const hours = { from: ref("Time"), openEnd: { ...boolean, description: "Or later if required" } };
const end = { to: { ...ref("Time"), description: "Absent when no end is stated" } };
const ranges = listOf(objectOf({ from: ref("Date"), to: ref("Date") }));

/** The JSON Schema, draft 7, of what `toJson` gives. */
export const programmeSchema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:programme-of-work:programme:1",
  title: "Programme of work with all that follows from its file",
  ...objectOf({
    format: { const: programmeFormat },
    language: { ...language, description: "Language of every text that states no other" },
    layer: oneOf("programme", "as-held"),
    body: objectOf({ id: string, name: text }, { acronym: string, parent: text, url: string }),
    session: objectOf(
      {
        dates: { ...ranges, description: "The parts of the session; both ends included" },
        timeZone: { ...string, description: "IANA name" },
        officers: listOf(objectOf({ function: text, name: string }, { of: text })),
      },
      { number, title: text, venue: objectOf({ city: text }, { building: text, room: string, country: text }) },
    ),
    programme: objectOf(
      {
        title: text,
        status: oneOf("draft", "provisional", "adopted"),
        footnotes: listOf(objectOf({ mark: string, text })),
      },
      {
        symbol: string,
        revision: count,
        label: text,
        issued: { type: "string", format: "date-time" },
        adopted: objectOf({}, { meeting: number, on: ref("Date") }),
        covers: { ...ranges, description: "The days of an excerpt" },
      },
    ),
    agenda: {
      ...listOf(objectOf({ number: string, title: text, kind }, { parent: string, theme: string })),
      description: "Items and sub-items in order; a sub-item follows its item",
    },
    panellists: listOf(
      objectOf(
        { id: string, name: string },
        {
          honorific: string,
          function: text,
          organization: text,
          status: oneOf("confirmed", "to-be-confirmed", "declined"),
          note: text,
        },
      ),
    ),
    documents: listOf(
      objectOf(
        {
          symbol: string,
          kind: oneOf("pre-session", "in-session", "conference-room-paper", "information", "report"),
        },
        { title: text },
      ),
    ),
    meetings: { ...listOf(ref("Meeting")), description: "In order of time" },
    noMeeting: {
      ...listOf(objectOf({ on: ref("Date"), part, ...hours }, { ...end, reason: text })),
      description: "Parts of days that the programme prints as without a meeting",
    },
  }),
  definitions: {
    Text: objectOf({ text: string }, { language }),
    Date: { type: "string", format: "date" },
    Time: {
      type: "string",
      pattern: "^([01]\\d|2[0-3]):[0-5]\\d$|^24:00$",
      description: "On the clock of the session's zone",
    },
    Meeting: objectOf(
      {
        id: { ...string, description: "The same through all revisions" },
        on: ref("Date"),
        part,
        ...hours,
        type: oneOf("formal", "informal", "side-event", "registration", "other"),
        access: oneOf("open", "closed"),
        status: oneOf("scheduled", "tentative", "cancelled"),
        parallel: boolean,
        interpretation: listOf(language),
        footnotes: { ...strings, description: "Marks" },
        entries: listOf(ref("Entry")),
      },
      {
        ...end,
        number: { ...number, description: "As stated, else as counted through the session" },
        title: text,
        organ: text,
        jointWith: text,
        room: string,
        url: string,
        webcast: string,
        note: text,
      },
    ),
    Entry: objectOf(
      {
        id: string,
        items: { ...strings, description: "Numbers of agenda items" },
        kind,
        title: { ...text, description: "As printed, else what is done on which items" },
        heading: { ...boolean, description: "The bare heading of an item with sub-items" },
        continued: { ...boolean, description: "Printed (continued)" },
        panellists: { ...strings, description: "Ids" },
        documents: { ...strings, description: "Symbols" },
        footnotes: { ...strings, description: "Marks" },
      },
      {
        printedItem: { ...string, description: "The item as printed, when the agenda does not have it" },
        continues: { ...string, description: "Id of the previous part of the same activity" },
        activity: string,
        hours: objectOf(hours, end),
        minutes: number,
        note: text,
      },
    ),
  },
};
