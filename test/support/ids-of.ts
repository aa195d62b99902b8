import type { Session } from "../../src/model/session.ts";
import { catalogue } from "../../src/rules/catalogue.ts";

/** Everything that a finding may speak of in a session, by the ids that findings use. */
export function idsOf(session: Session): ReadonlySet<string> {
  const ids = (kind: string, names: Iterable<string>): readonly string[] => [...names].map((name) => `${kind}:${name}`);
  return new Set([
    "session",
    ...ids(
      "meeting",
      session.meetings.map(({ id }) => id),
    ),
    ...ids(
      "entry",
      session.meetings.flatMap(({ entries }) => entries.map(({ id }) => id)),
    ),
    ...ids(
      "slot",
      session.slots.map(({ key }) => key),
    ),
    ...ids(
      "item",
      session.agenda.map(({ number }) => number),
    ),
    ...ids(
      "theme",
      session.themes.map(({ id }) => id),
    ),
    ...ids(
      "activity",
      session.activities.map(({ id }) => id),
    ),
    ...ids("panellist", session.panellists.keys()),
    ...ids(
      "document",
      (session.documents ?? []).map(({ symbol }) => symbol),
    ),
    ...ids(
      "carried-over",
      (session.carriedOver ?? []).map(({ id }) => id),
    ),
    ...ids(
      "related",
      session.related.map(({ body }) => body),
    ),
    ...ids(
      "rule",
      catalogue.map(({ id }) => id),
    ),
  ]);
}

/** The same, as findings about another session that is checked together with this one name it. */
export function idsElsewhere(session: Session): readonly string[] {
  const of = session.number === undefined ? session.body.id : `${session.body.id}/${session.number}`;
  return [...idsOf(session)].map((id) => `${id}@${of}`);
}
