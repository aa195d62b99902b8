import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { type Fact, fact, values, words } from "./facts.ts";

/** What is stated of a meeting beside its time, its number, and what is done in it. */
export function meetingFacts(session: Session, meeting: Meeting): readonly Fact[] {
  const { status, type, access, room, url, webcast, interpretation, parallel, footnotes, statedNumber } = meeting;
  return [
    ...fact("status", "half-day", status === "tentative" ? "tentative" : undefined),
    ...fact("room", "room", room ?? session.venue?.room),
    ...fact("page", "room", url),
    ...fact("webcast", "room", webcast),
    ...values("interpretation", "room", interpretation),
    ...fact("access", "room", access),
    ...fact("kind", "room", type.replaceAll("-", " ")),
    ...words(session, "title", "wording", meeting.title),
    ...words(session, "organ", "wording", meeting.organ),
    ...words(session, "body that it is held with", "wording", meeting.jointWith),
    ...fact("mark", "wording", parallel ? "in parallel" : undefined),
    ...fact("printed number", "wording", statedNumber === undefined ? undefined : String(statedNumber)),
    ...values("footnotes", "wording", footnotes),
    ...words(session, "note", "wording", meeting.note),
  ];
}
