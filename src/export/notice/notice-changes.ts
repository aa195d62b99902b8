import { compareText } from "../../internal/compare-text.ts";
import { describePanellist } from "../../model/describe.ts";
import { lookup } from "../../model/lookup.ts";
import type { Session } from "../../model/session.ts";
import type { Language } from "../../model/words.ts";
import type { Standing } from "../../revision/pair-entries.ts";
import { type ClockRange, formatClock, formatClockRange } from "../../time/clock.ts";
import { wholeTitle } from "../entry-title.ts";
import type { Run } from "../table-value.ts";
import { calendarDay, joined, type Wording, wordingOf } from "../wording.ts";
import type { NoticeChange, NoticeChanges } from "./notice-value.ts";
import { pairTurns, type TurnPair } from "./turns.ts";

/** The two programmes, and for whom and in what language they are compared. */
interface Comparison {
  readonly previous: Session;
  readonly session: Session;
  readonly panellist: string;
  readonly language: Language;
}

/** What has changed for a panellist since the previous programme: when, in which room, with whom, and whether at all. */
export function noticeChanges(comparison: Comparison): NoticeChanges {
  const { previous, session, panellist, language } = comparison;
  const { notice } = wordingOf(session, language).catalogue;
  return {
    heading: { text: notice.changes },
    none: { text: notice.noChanges },
    list: pairTurns(previous, session, panellist)
      .toSorted((one, other) => compareText(timeKey(one), timeKey(other)))
      .map((pair) => changeOf(pair, comparison))
      .filter(({ lines }) => lines.length > 0),
  };
}

function changeOf(pair: TurnPair, comparison: Comparison): NoticeChange {
  const { previous, session, language } = comparison;
  const [source, at] = pair.now === undefined ? [previous, pair.old] : [session, pair.now];
  const wording = wordingOf(source, language);
  const { catalogue, dated, hours } = wording;
  return {
    time: joined(
      [[dated(catalogue.weekdayAndDate, at.meeting.on)], hours(hoursOf(at), at.meeting.on)],
      catalogue.comma,
    ),
    title: wholeTitle(source, at.entry, wording),
    lines: changedLines(pair, comparison, wording),
  };
}

function changedLines(
  { old, now }: TurnPair,
  comparison: Comparison,
  { catalogue }: Wording,
): readonly (readonly Run[])[] {
  const { notice, cancelled } = catalogue;
  if (old === undefined) return [[{ text: notice.newlyAsked }]];
  if (now === undefined) {
    const isCancelled = lookup(comparison.session).meetings.get(old.meeting.id)?.status === "cancelled";
    return [[{ text: isCancelled ? cancelled : notice.noLongerAsked }]];
  }
  // What a cancelled meeting would have been concerns nobody.
  if (now.meeting.status === "cancelled") return [];
  return [
    ...(sameTime(old, now) ? [] : [[{ text: catalogue.movedFrom(calendarDay(old.meeting.on), hoursOf(old)) }]]),
    ...(now.meeting.status === "tentative" && old.meeting.status !== "tentative"
      ? [[{ text: catalogue.tentative }]]
      : []),
    ...roomLines(old, now, comparison, catalogue),
    ...othersLines(old, now, comparison, catalogue),
  ];
}

function roomLines(
  old: Standing,
  now: Standing,
  { previous, session }: Comparison,
  catalogue: Wording["catalogue"],
): readonly (readonly Run[])[] {
  const [was, is] = [old.meeting.room ?? previous.venue?.room, now.meeting.room ?? session.venue?.room];
  if (was === is || was === undefined) return [];
  return [introduced(catalogue.notice.formerRoom, [{ text: was }], catalogue)];
}

/** Who else has come to an entry, or gone. */
function othersLines(
  old: Standing,
  now: Standing,
  { previous, session, panellist }: Comparison,
  catalogue: Wording["catalogue"],
): readonly (readonly Run[])[] {
  const names = (of: Session, here: Standing, there: Standing): readonly Run[] =>
    joined(
      here.entry.panellists
        .filter((id) => id !== panellist && !there.entry.panellists.includes(id))
        .map((id) => [{ text: describePanellist(of, id) }]),
      catalogue.comma,
    );
  const [added, gone] = [names(session, now, old), names(previous, old, now)];
  const { othersAdded, othersGone } = catalogue.notice;
  return [
    ...(added.length === 0 ? [] : [introduced(othersAdded, added, catalogue)]),
    ...(gone.length === 0 ? [] : [introduced(othersGone, gone, catalogue)]),
  ];
}

function introduced(word: string, runs: readonly Run[], { introduce, space }: Wording["catalogue"]): readonly Run[] {
  return [{ text: introduce(word) }, { text: space }, ...runs];
}

/** When the panellist speaks: the hours of the entry, else of its meeting. */
function hoursOf({ entry, meeting }: Standing): ClockRange {
  return entry.hours ?? meeting.hours;
}

function sameTime(one: Standing, other: Standing): boolean {
  return one.meeting.on === other.meeting.on && formatClockRange(hoursOf(one)) === formatClockRange(hoursOf(other));
}

/** Texts that compare as the times do. */
function timeKey(pair: TurnPair): string {
  const at = pair.now ?? pair.old;
  return `${at.meeting.on} ${formatClock(hoursOf(at).from)} ${at.entry.id}`;
}
