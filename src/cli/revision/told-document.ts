import { describeDate, describeSession } from "../../check/describe.ts";
import type { Session } from "../../model/session.ts";
import { wallOf } from "../../time/zone.ts";

/** Which session's programme it is: `Programme of work of the seventh session of IGWG`. */
export function documentName(session: Session): string {
  return `Programme of work of the ${describeSession(session)}`;
}

/** Which revision it is: `A/HRC/13/WG.3/CRP.1/Rev.4, of Tuesday, 13 October 2009`. */
export function revisionName({ programme, timeZone }: Session): string {
  if (programme === undefined) return "no programme yet";
  const { symbol, revision = 0, issued } = programme;
  const name = symbol ?? (revision === 0 ? "first issue" : `revision ${revision}`);
  return issued === undefined ? name : `${name}, of ${describeDate(wallOf(issued, timeZone).date)}`;
}
