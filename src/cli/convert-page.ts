import type { OrderOfTheDay } from "../export/day/day-value.ts";
import type { Table } from "../export/table-value.ts";
import type { Session } from "../model/session.ts";
import type { Language } from "../model/words.ts";
import type { Format } from "./formats.ts";

/** A format in which a programme is read, not followed. */
export type PageFormat = Exclude<Format, "ical">;

/** How a programme is converted. */
export interface PageOptions {
  readonly lang: Language | undefined;
  readonly out: string | undefined;
  /** The one day of which the document is. */
  readonly day: string | undefined;
  /** The earlier revision since which changes are marked. */
  readonly since: Session | undefined;
  /** The Word document to be filled. */
  readonly template: Uint8Array | undefined;
}

type Converter = (session: Session, options: PageOptions) => Promise<string | Uint8Array>;

/** What writes a programme in each format; a command loads only the one that it uses. */
const converters: Readonly<Record<PageFormat, Converter>> = {
  html: async (session, options) => (await import("../export/html.ts")).toHtml(await laidOut(session, options)),
  markdown: async (session, options) =>
    (await import("../export/markdown.ts")).toMarkdown(await laidOut(session, options)),
  text: async (session, options) => (await import("../export/text.ts")).toText(await laidOut(session, options)),
  docx: async (session, options) => {
    const table = await tableOf(session, options);
    if (options.template === undefined) return (await import("../export/docx/to-docx.ts")).toDocx(table);
    return (await import("../export/docx/fill-docx.ts")).fillDocx(options.template, table);
  },
  csv: async (session, options) => {
    const text = (await import("../export/csv.ts")).toCsv(session, languageOf(options));
    // Excel takes a file that it opens for its own code page, unless it begins with a byte order mark.
    return options.out === undefined || options.out === "-" ? text : `\uFEFF${text}`;
  },
  json: async (session, options) => {
    const { toJson } = await import("../export/json.ts");
    return `${JSON.stringify(toJson(session, languageOf(options)), undefined, 2)}\n`;
  },
};

/** The programme of a session in a format, as text or as bytes. */
export function convertPage(session: Session, to: PageFormat, options: PageOptions): Promise<string | Uint8Array> {
  return converters[to](session, options);
}

async function laidOut(session: Session, options: PageOptions): Promise<Table | OrderOfTheDay> {
  if (options.day === undefined) return tableOf(session, options);
  const { toOrderOfTheDay } = await import("../export/day/order-of-the-day.ts");
  return toOrderOfTheDay(session, options.day, languageOf(options));
}

async function tableOf(session: Session, options: PageOptions): Promise<Table> {
  const { toTable } = await import("../export/table.ts");
  return toTable(session, { ...languageOf(options), ...(options.since !== undefined && { since: options.since }) });
}

function languageOf({ lang }: PageOptions): { readonly language?: Language } {
  return lang === undefined ? {} : { language: lang };
}
