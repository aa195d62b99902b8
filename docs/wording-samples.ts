import type { Catalogue } from "../src/language/catalogue.ts";

const monday = { year: 2009, month: 10, day: 5, weekday: 1 };
const friday = { year: 2009, month: 10, day: 16, weekday: 5 };
const morning = { from: 600, to: 780, open: false };

/** What a catalogue makes of the seventh session's own dates, hours and numbers, by the member that makes it. */
const samples: Readonly<Record<string, (catalogue: Catalogue) => string>> = {
  date: ({ date }) => date(monday),
  weekdayAndDate: ({ weekdayAndDate }) => weekdayAndDate(monday),
  dayAndMonth: ({ dayAndMonth }) => dayAndMonth(monday),
  dateRange: ({ dateRange }) => dateRange(monday, friday),
  hours: (catalogue) =>
    catalogue
      .hours(morning)
      .map(({ text }) => text)
      .join(""),
  introduce: ({ introduce, partsOfDay }) => introduce(partsOfDay.morning),
  list: ({ list }) => list(["1", "2", "3"]),
  adopted: ({ adopted }) => adopted({ meeting: 14, on: { ...monday, day: 13 } }),
  revision: ({ revision }) => revision(4),
  issued: ({ issued }) => issued({ ...monday, day: 13 }),
  session: ({ session }) => session(7),
  programmeOfWeek: ({ programmeOfWeek }) => programmeOfWeek(1),
  week: ({ week }) => week(2),
  item: ({ item }) => item(["3", "4(a)"]),
  itemNumber: ({ itemNumber }) => itemNumber("(a)"),
  nthMeeting: ({ nthMeeting }) => nthMeeting(14),
  meetingType: ({ meetingType }) =>
    [
      meetingType("formal", "closed"),
      meetingType("informal", "open"),
      meetingType("informal", "closed"),
      meetingType("side-event", "open"),
      meetingType("side-event", "closed"),
      meetingType("registration", "open"),
    ].join(" · "),
  movedFrom: ({ movedFrom }) => movedFrom(monday, morning),
  changesUnderlined: ({ changesUnderlined }) => changesUnderlined(3),
};

/**
 * What a catalogue says, for its table: the words, or for what makes words of something a sample.
 *
 * @param path as in `WordingPath`
 */
export function sampleOf(catalogue: Catalogue, path: string): string {
  const sample = samples[path];
  if (sample !== undefined) return sample(catalogue);
  const found = path.split(".").reduce<unknown>((value, key) => Object(value)[key], catalogue);
  if (typeof found === "string") return found;
  if (Array.isArray(found)) return found.join(" · ");
  throw new Error(`No sample of ${path}`);
}
