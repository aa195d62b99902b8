import { defined } from "../../internal/defined.ts";
import { ProgrammeError } from "../../internal/errors.ts";
import { nearestName } from "../../internal/nearest-name.ts";
import type { Panellist, Session } from "../../model/session.ts";
import type { Language } from "../../model/words.ts";
import type { Standing } from "../../revision/pair-entries.ts";
import { basisOf } from "../day/day-masthead.ts";
import { dayMeeting } from "../day/day-meeting.ts";
import { mastheadOf } from "../masthead.ts";
import { panellistLine } from "../panellist-line.ts";
import { printedProgramme } from "../printed-programme.ts";
import type { Masthead } from "../table-value.ts";
import { type Wording, wordingOf } from "../wording.ts";
import { noticeChanges } from "./notice-changes.ts";
import type { Appearance, Notice } from "./notice-value.ts";
import { turnsOf } from "./turns.ts";

/** How a notice is made. */
export interface NoticeOptions {
  /** The programme of which the panellist was told before: the notice tells what has changed since. */
  readonly previous?: Session;
  /** Language of the notice; the session's own unless stated. A text that has none falls back. */
  readonly language?: Language;
}

/**
 * Tells one panellist when, where, on what and with whom he or she speaks, for `toMarkdown`.
 *
 * @param panellist id of a panellist of the session, or of the previous programme
 * @throws ProgrammeError `unknown-panellist` when neither has one of this id, `not-exportable` when the session has no programme,
 *   `not-a-revision` when the previous programme is that of another body or session
 * @example
 * const mail = toMarkdown(toNotice(session, "cubias"));
 */
export function toNotice(
  session: Session,
  panellist: string,
  { previous, language = session.language }: NoticeOptions = {},
): Notice {
  const person = personOf(session, previous, panellist);
  const wording = wordingOf(session, language);
  const { notice, language: code, direction } = wording.catalogue;
  const changes = previous === undefined ? undefined : noticeChanges({ previous, session, panellist, language });
  return {
    language: code,
    direction,
    masthead: noticeMasthead(session, wording),
    panellist: panellistLine(person, wording),
    ...defined({ confirm: person.status === "to-be-confirmed" ? { text: notice.confirm } : undefined, changes }),
    appearances: {
      heading: { text: notice.appearances },
      none: { text: notice.noAppearances },
      list: turnsOf(session, panellist).map((turn) => appearance(session, panellist, turn, wording)),
    },
  };
}

function noticeMasthead(session: Session, wording: Wording): Masthead {
  const masthead = mastheadOf(session, printedProgramme(session), wording);
  const { parent, acronym, body, session: name, place } = masthead;
  const title = { text: wording.catalogue.notice.title };
  const basis = basisOf(session, masthead);
  return { ...defined({ parent, acronym, session: name }), body, place, title, basis, officers: [] };
}

function appearance(session: Session, panellist: string, { meeting, entry }: Standing, wording: Wording): Appearance {
  const { catalogue, dated } = wording;
  const panellists = entry.panellists.filter((id) => id !== panellist);
  const alone = { ...meeting, entries: [{ ...entry, panellists }] };
  const words = { ...wording, catalogue: { ...catalogue, panellists: catalogue.notice.others } };
  return { day: dated(catalogue.weekdayAndDate, meeting.on), meeting: dayMeeting(session, alone, words) };
}

function personOf(session: Session, previous: Session | undefined, id: string): Panellist {
  const person = session.panellists.get(id) ?? previous?.panellists.get(id);
  if (person !== undefined) return person;
  const nearest = nearestName(id, [...session.panellists.keys(), ...(previous?.panellists.keys() ?? [])]);
  const message = `Unexpected panellist ${JSON.stringify(id)}, expected the id of one in the file`;
  throw new ProgrammeError("unknown-panellist", message, { panellist: id, ...defined({ nearest }) });
}
