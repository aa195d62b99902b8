import fc from "fast-check";
import { weekdays } from "../../src/model/schema/programme-part.ts";
import { entryKinds, languages, panellistCapacities, partsOfDay } from "../../src/model/word-lists.ts";
import { anyText } from "./odd-texts.ts";

/** A number that picks one member of a list that is known only once the whole is put together. */
const pick = fc.nat({ max: 1000 });
const picks = fc.uniqueArray(pick, { maxLength: 3 });

const text = fc.oneof(
  { arbitrary: anyText, weight: 4 },
  {
    arbitrary: fc.dictionary(fc.constantFrom(...languages), anyText, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    weight: 1,
  },
);
const part = fc.constantFrom(...partsOfDay);
const kind = fc.constantFrom(...entryKinds);
const minutes = fc.integer({ min: 1, max: 600 });
const hours = fc.constantFrom("09:00-", "10:00-13:00", "13:00-14:30", "14:30-17:30+", "15:00-18:00", "18:30-24:00");
const instant = fc.constantFrom("2009-10-13T18:00+02:00", "2010-01-01T00:00Z", "1999-12-31T23:59:59-05:00");
const availability = fc.record({ day: pick, part: fc.option(part, { nil: undefined }), days: fc.nat({ max: 5 }) });

const panellist = fc.record(
  {
    name: anyText,
    honorific: fc.constantFrom("Mr.", "Ms."),
    function: text,
    organization: text,
    capacity: fc.constantFrom(...panellistCapacities),
    status: fc.constantFrom("confirmed", "to-be-confirmed", "declined"),
    available: fc.array(availability, { maxLength: 3 }),
    aliases: fc.array(anyText, { maxLength: 2 }),
    note: text,
  },
  { requiredKeys: ["name"] },
);

const role = fc.constantFrom("coordination", "other");
/** Days before the session; a few after its start. */
const ahead = fc.integer({ min: -10, max: 200 });

const subItem = fc.record(
  { title: text, kind, hasTheme: fc.boolean(), chosen: ahead, role, listedIn: fc.constantFrom("agenda", "programme") },
  { requiredKeys: ["title", "hasTheme"] },
);

const item = fc.record(
  {
    title: text,
    kind,
    hasTheme: fc.boolean(),
    chosen: ahead,
    role,
    subItems: fc.array(subItem, { maxLength: 4 }),
    decimal: fc.boolean(),
  },
  { requiredKeys: ["title", "hasTheme", "subItems", "decimal"] },
);

const activity = fc.record(
  {
    items: picks,
    kind,
    title: text,
    minutes: fc.oneof(minutes, fc.record({ least: fc.nat({ max: 60 }), most: fc.integer({ min: 60, max: 600 }) })),
    parts: fc.record({ minutes, most: fc.integer({ min: 1, max: 4 }) }, { requiredKeys: [] }),
    panellists: picks,
    perMeeting: fc.integer({ min: 1, max: 3 }),
    together: fc.boolean(),
    after: picks,
    window: fc.record({ first: pick, days: fc.nat({ max: 5 }), parts: fc.uniqueArray(part, { minLength: 1 }) }),
  },
  { requiredKeys: ["items", "panellists", "after"] },
);

const entry = fc.record(
  {
    names: fc.oneof(
      { arbitrary: fc.record({ items: fc.uniqueArray(pick, { minLength: 1, maxLength: 2 }) }), weight: 4 },
      fc.record({ printedItem: anyText }),
      fc.record({ title: text }),
      fc.constant({ byActivity: true }),
    ),
    kind,
    activity: pick,
    continued: fc.boolean(),
    minutes,
    hours,
    panellists: picks,
    documents: fc.array(anyText, { maxLength: 2 }),
    hasFootnote: fc.boolean(),
    note: text,
  },
  { requiredKeys: ["names", "panellists", "hasFootnote"] },
);

const meeting = fc.record(
  {
    day: pick,
    part,
    hasId: fc.boolean(),
    number: fc.integer({ min: 1, max: 99 }),
    weekday: fc.constantFrom(...weekdays),
    hours,
    title: text,
    type: fc.constantFrom("formal", "informal", "side-event", "registration", "other"),
    access: fc.constantFrom("open", "closed"),
    organ: text,
    parallel: fc.boolean(),
    jointWith: text,
    status: fc.constantFrom("scheduled", "tentative", "cancelled"),
    room: fc.constantFrom("XVII", "XX", "Assembly Hall"),
    url: fc.constant("https://example.org/meeting?a=1&b=2"),
    interpretation: fc.uniqueArray(fc.constantFrom(...languages)),
    note: text,
    entries: fc.array(entry, { maxLength: 5 }),
  },
  { requiredKeys: ["day", "part", "hasId", "entries"] },
);

const programme = fc.record(
  {
    title: text,
    symbol: fc.constant("A/HRC/13/WG.3/CRP.1"),
    revision: fc.nat({ max: 9 }),
    status: fc.constantFrom("draft", "provisional", "adopted"),
    label: text,
    issued: instant,
    isAdopted: fc.boolean(),
    isExcerpt: fc.boolean(),
    columns: fc.constantFrom("days", "weeks"),
    footnote: text,
    meetings: fc.array(meeting, { maxLength: 20 }),
    published: picks,
  },
  { requiredKeys: ["isAdopted", "isExcerpt", "footnote", "meetings", "published"] },
);

/**
 * What a random session file is put together from. Every choice is made here and independent of the others, so that
 * fast-check can shrink each by itself; which item, day or person a number picks is found when the file is put together.
 */
export const ingredients = fc.record(
  {
    language: fc.constantFrom(...languages),
    bodyName: text,
    number: fc.integer({ min: 1, max: 99 }),
    title: text,
    /** Days after 2000-01-01. */
    start: fc.nat({ max: 12_000 }),
    weeks: fc.integer({ min: 1, max: 4 }),
    resumes: fc.boolean(),
    timeZone: fc.constantFrom("Europe/Zurich", "America/New_York", "Asia/Kathmandu", "Africa/Nairobi", "UTC"),
    hours: fc.record(
      { morning: hours, lunchtime: hours, afternoon: hours, evening: hours },
      { requiredKeys: ["morning"] },
    ),
    otherHours: fc.uniqueArray(pick, { maxLength: 2 }),
    noService: fc.array(fc.record({ day: pick, part: fc.option(part, { nil: undefined }), reason: text }), {
      maxLength: 3,
    }),
    holidays: fc.array(fc.record({ day: pick, name: text }), { maxLength: 2 }),
    related: fc.array(
      fc.record({
        role: fc.constantFrom("wgepad", "durban-mechanism"),
        ahead: fc.integer({ min: -10, max: 20 }),
        days: fc.nat({ max: 9 }),
        panellists: picks,
        name: text,
      }),
      { maxLength: 3 },
    ),
    preset: fc.constantFrom("logical", "un", "igwg"),
    agenda: fc.array(item, { maxLength: 6 }),
    numbering: fc.constantFrom("integer", "text", "roman"),
    panellists: fc.array(panellist, { maxLength: 5 }),
    documents: fc.array(
      fc.record({ title: text, kind: fc.constantFrom("pre-session", "information", "report"), circulated: pick }),
      { maxLength: 3 },
    ),
    procedure: fc.record({ agenda: ahead, programme: ahead, themes: ahead }, { requiredKeys: [] }),
    notices: fc.record({ ngos: ahead, nhris: ahead, others: ahead }, { requiredKeys: [] }),
    consultations: fc.array(
      fc.record({ with: fc.constantFrom("wgepad", "body-1"), about: fc.constantFrom("themes", "dates"), ahead }),
      { maxLength: 3 },
    ),
    carriedOver: fc.array(fc.record({ title: text, decision: anyText, item: pick }, { requiredKeys: ["title"] }), {
      maxLength: 3,
    }),
    activities: fc.array(activity, { maxLength: 6 }),
    programme,
    held: fc.array(fc.record({ meeting: pick, entries: fc.array(entry, { maxLength: 2 }) }), { maxLength: 5 }),
  },
  {
    requiredKeys: [
      "bodyName",
      "start",
      "weeks",
      "resumes",
      "timeZone",
      "hours",
      "otherHours",
      "noService",
      "holidays",
      "agenda",
      "numbering",
      "panellists",
    ],
  },
);

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type Ingredients = Of<typeof ingredients>;
export type ItemIngredients = Of<typeof item>;
export type ActivityIngredients = Of<typeof activity>;
export type EntryIngredients = Of<typeof entry>;
export type MeetingIngredients = Of<typeof meeting>;
export type ProgrammeIngredients = Of<typeof programme>;
export type PanellistIngredients = Of<typeof panellist>;
