import * as z from "zod";
import { parseClockRange } from "../../time/clock.ts";
import { isDate } from "../../time/date.ts";
import { parseInstant } from "../../time/instant.ts";
import { isZone } from "../../time/zone.ts";
import { entryKinds, languages, partsOfDay } from "../word-lists.ts";

// A leaf has no description of its own: an editor would show it instead of that of the key it stands under.

export const language = z.enum(languages);

export const part = z.enum(partsOfDay);

export const entryKind = z.enum(entryKinds);

/** A date that exists; an impossible one is told by the string itself, whatever else is wrong in the file. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "expected a date written YYYY-MM-DD" })
  .refine(isDate, {
    error: "expected a date of the calendar, from 1800-01-01 to 2299-12-31",
    params: { code: "no-such-date" },
    when: ({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
  })
  .meta({ examples: ["2009-10-05"] });

export const clockRange = z
  .string()
  .refine((text) => parseClockRange(text) !== undefined, {
    error:
      'expected hours written 10:00-13:00 (14:30-17:30+ for "or later if required", 09:00- when no end is stated), the end later than the start',
    params: { code: "wrong-hours" },
  })
  .meta({ examples: ["10:00-13:00", "14:30-17:30+", "09:00-"] });

export const instant = z
  .string()
  .refine((text) => parseInstant(text) !== undefined, {
    error: "expected a date and time with its offset from UTC, such as 2009-10-13T18:00+02:00",
    params: { code: "wrong-instant" },
  })
  .meta({ examples: ["2009-10-13T18:00+02:00"] });

export const timeZone = z
  .string()
  .refine(isZone, {
    error: "expected a name of the IANA Time Zone Database such as Europe/Zurich",
    params: { code: "no-such-zone" },
  })
  .meta({ examples: ["Europe/Zurich"] });

/** Printed words: no empty string, at most 4,000 characters. */
export const words = z
  .string()
  .min(1, { error: "expected some text" })
  .max(4000, { error: "expected at most 4,000 characters" });

/** A text in the language of the file, or one text a language. */
export const text = z
  .union([
    words,
    z.partialRecord(language, words).refine((texts) => Object.keys(texts).length > 0, {
      error: "expected a text in at least one language",
      params: { code: "empty-text" },
    }),
  ])
  .meta({ id: "Text" });

/** A name by which other parts of the file refer to something. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, {
  error: "expected a name of letters, digits, dots, hyphens and underscores, at most 80 characters",
});

/** An agenda item as printed: `4`, `4(a)`, `IV`, `6.1`; a bare whole number is taken as its digits. */
export const itemNumber = z.union([
  z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} .()&/-]{0,39}$/u, {
    error: "expected an agenda item number such as 4, 4(a), IV or 6.1",
  }),
  z.int().min(0).max(9999),
]);

export const minutes = z.int().min(1).max(100_000);

export const count = z.int().min(0).max(100_000);

export const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s\p{C}]+$/u, { error: "expected an address that begins with http:// or https://" });

export const email = z
  .string()
  .max(320)
  .regex(/^[^\s@,;<>"\p{C}]+@[^\s@,;<>"\p{C}]+$/u, { error: "expected an e-mail address" });

export const footnotes = z.array(z.string().min(1).max(12)).describe("Marks of the notes that belong here: *, a");
