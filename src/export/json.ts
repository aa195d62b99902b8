import { defined } from "../internal/defined.ts";
import type { Programme } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { formatInstant } from "../time/instant.ts";
import { jsonMeeting, noMeetings } from "./json-meeting.ts";
import { type JsonProgramme, programmeFormat } from "./json-programme.ts";
import { texts } from "./json-text.ts";
import { printedProgramme } from "./printed-programme.ts";
import type { TableOptions } from "./table.ts";
import { type Wording, wordingOf } from "./wording.ts";

/**
 * Converts a programme of work to plain data for other tools, with a stable order of keys, ready for `JSON.stringify`.
 *
 * What the file leaves to be derived is stated: hours, numbers and ids of meetings, titles of entries, what continues what.
 *
 * @throws ProgrammeError `not-exportable` when the session has no programme
 * @example
 * JSON.stringify(toJson(session), undefined, 2);
 */
export function toJson(
  session: Session,
  { language = session.language }: Pick<TableOptions, "language"> = {},
): JsonProgramme {
  const programme = printedProgramme(session);
  const wording = wordingOf(session, language);
  const { text } = wording;
  return {
    format: programmeFormat,
    language: wording.catalogue.language,
    layer: session.layer,
    ...headOf(session, programme, wording),
    agenda: session.agenda.map(({ number, parent, title, kind, theme }) => ({
      number,
      ...defined({ parent }),
      title: text(title),
      kind,
      ...defined({ theme }),
    })),
    panellists: [...session.panellists.values()].map(({ id, name, honorific, status, ...words }) => ({
      id,
      ...defined({ honorific }),
      name,
      ...texts({ function: words.function, organization: words.organization }, wording),
      ...defined({ status }),
      ...texts({ note: words.note }, wording),
    })),
    documents: (session.documents ?? []).map(({ symbol, title, kind }) => ({
      symbol,
      ...texts({ title }, wording),
      kind,
    })),
    meetings: session.meetings.map((meeting) => jsonMeeting(session, meeting, wording)),
    noMeeting: noMeetings(session, wording),
  };
}

function headOf(
  { body, number, title, dates, timeZone, venue, officers }: Session,
  programme: Programme,
  wording: Wording,
): Pick<JsonProgramme, "body" | "session" | "programme"> {
  const { catalogue, text } = wording;
  const { symbol, revision, status, issued, adopted, covers, label, footnotes } = programme;
  return {
    body: {
      id: body.id,
      name: text(body.name),
      ...defined({ acronym: body.acronym }),
      ...texts({ parent: body.parent }, wording),
      ...defined({ url: body.url }),
    },
    session: {
      ...defined({ number }),
      ...texts({ title }, wording),
      dates: dates.map(({ from, to }) => ({ from, to })),
      timeZone,
      ...(venue && {
        venue: {
          city: text(venue.city),
          ...texts({ building: venue.building }, wording),
          ...defined({ room: venue.room }),
          ...texts({ country: venue.country }, wording),
        },
      }),
      officers: officers.map((officer) => ({
        function: text(officer.function),
        name: officer.name,
        ...texts({ of: officer.of }, wording),
      })),
    },
    programme: {
      title: programme.title === undefined ? { text: catalogue.programmeOfWork[status] } : text(programme.title),
      ...defined({ symbol, revision }),
      status,
      ...texts({ label }, wording),
      ...(issued !== undefined && { issued: formatInstant(issued) }),
      ...(adopted && { adopted: defined({ meeting: adopted.meeting, on: adopted.on }) }),
      ...(covers && { covers: covers.map(({ from, to }) => ({ from, to })) }),
      footnotes: footnotes.map((note) => ({ mark: note.mark, text: text(note.text) })),
    },
  };
}
