import { defined } from "../../internal/defined.ts";
import type { Programme } from "../../model/programme.ts";
import type { Session } from "../../model/session.ts";
import type { PlainDate } from "../../time/date.ts";
import { mastheadOf } from "../masthead.ts";
import type { Masthead, Run } from "../table-value.ts";
import { joined, type Wording } from "../wording.ts";

/**
 * The head of an order of the day.
 *
 * The symbol of a programme of work is not that of the order of one of its days: it stands in the basis. A programme of a single
 * day is itself the order of that day, and keeps its symbol, title and status.
 *
 * @param single whether the programme has no other day
 */
export function mastheadOfDay(
  session: Session,
  programme: Programme,
  date: PlainDate,
  single: boolean,
  wording: Wording,
): Masthead {
  const { catalogue, dated } = wording;
  const masthead = mastheadOf(session, programme, wording);
  const day = dated(catalogue.weekdayAndDate, date);
  const title = { text: catalogue.orderOfTheDay };
  if (single) return { ...masthead, title: programme.title === undefined ? title : masthead.title, day };
  const { parent, acronym, body, session: name, place, label, officers } = masthead;
  return {
    ...defined({ parent, acronym, session: name, label }),
    body,
    place,
    title,
    day,
    basis: basisOf(session, masthead),
    officers,
  };
}

/** `Programme of work · A/HRC/13/WG.3/CRP.1/Rev.4 · Revision 4 · Issued on 13 October 2009`. */
export function basisOf({ layer }: Session, { title, symbol, revision, issued, status }: Masthead): readonly Run[] {
  const optional = (run: Run | undefined): readonly Run[] => (run === undefined ? [] : [run]);
  return joined(
    [
      layer === "as-held" ? [] : [title],
      symbol === undefined ? [] : [{ text: symbol }],
      optional(revision),
      optional(issued),
      optional(status),
    ],
    " · ",
  );
}
