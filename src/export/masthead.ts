import { defined } from "../internal/defined.ts";
import type { Programme } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Text } from "../model/words.ts";
import { wallOf } from "../time/zone.ts";
import type { Masthead, Run } from "./table-value.ts";
import { calendarDay, joined, type Wording } from "./wording.ts";

/** The head of the printed programme. */
export function mastheadOf(session: Session, programme: Programme, wording: Wording): Masthead {
  const { catalogue, text } = wording;
  const { body } = session;
  const optional = (found: Text | undefined): Run | undefined => (found === undefined ? undefined : text(found));
  return {
    ...defined({ parent: optional(body.parent), acronym: body.acronym }),
    body: text(body.name),
    ...defined({ session: sessionName(session, wording) }),
    place: placeAndDates(session, wording),
    ...issueOf(session, programme, wording),
    title: optional(programme.title) ?? { text: catalogue.programmeOfWork[programme.status] },
    ...defined({ status: statusOf(session, programme, wording), label: optional(programme.label) }),
    officers: session.officers.map((officer) => {
      const duty = text(officer.function);
      return [
        { ...duty, text: catalogue.introduce(duty.text) },
        { text: `${catalogue.space}${officer.name}` },
        ...(officer.of === undefined ? [] : [{ text: " (" }, text(officer.of), { text: ")" }]),
      ];
    }),
  };
}

function sessionName({ title, number }: Session, { catalogue, text }: Wording): Run | undefined {
  if (title !== undefined) return text(title);
  return number === undefined ? undefined : { text: catalogue.session(number) };
}

function placeAndDates({ venue, dates }: Session, { catalogue, text }: Wording): readonly Run[] {
  const ranges = dates.map(({ from, to }) => catalogue.dateRange(calendarDay(from), calendarDay(to)));
  return joined(
    [
      venue?.building === undefined ? [] : [text(venue.building)],
      venue === undefined ? [] : [text(venue.city)],
      [{ text: catalogue.list(ranges) }],
    ],
    catalogue.comma,
  );
}

/** Symbol, revision and day of issue; the record of the meetings as held is another document, without the latter two. */
function issueOf(session: Session, programme: Programme, { catalogue, dated }: Wording): Partial<Masthead> {
  if (session.layer === "as-held") return defined({ symbol: session.data.asHeld?.source });
  const { symbol, revision, issued } = programme;
  return defined({
    symbol,
    revision: revision === undefined || revision === 0 ? undefined : { text: catalogue.revision(revision) },
    issued: issued === undefined ? undefined : dated(catalogue.issued, wallOf(issued, session.timeZone).date),
  });
}

function statusOf({ layer }: Session, programme: Programme, { catalogue, text }: Wording): Run | undefined {
  const { status, adopted, title } = programme;
  if (layer === "as-held") return { text: catalogue.status.asHeld };
  if (status === "adopted") {
    const { meeting, on } = adopted ?? {};
    return { text: catalogue.adopted(defined({ meeting, on: on === undefined ? undefined : calendarDay(on) })) };
  }
  // The catalogue's own title tells the status, and so does many a stated one.
  const word = catalogue.status[status];
  const told = title === undefined || text(title).text.toLowerCase().includes(word.toLowerCase());
  return told ? undefined : { text: word };
}
